import type {
  ArticleDetail,
  ArticleKind,
  ArticleRow,
  ChangeReceipt,
  Comparison,
  EditionDetail,
  WordsFaultShown,
  LockShown,
  ArticleSavedDraft,
  RequestsTextSent,
  RequestsTimingSent,
} from "@/client/schema";
import { client, done, read, upload } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type State = ArticleRow["state"];

export const STATES: State[] = [
  "DRAFT",
  "FIRST_REVIEW",
  "SECOND_REVIEW",
  "FINAL_REVIEW",
  "RETURNED",
  "APPROVED",
  "SCHEDULED",
  "PUBLISHED",
  "WITHDRAWN",
  "EXPIRED",
];

/** What a list of articles is narrowed to; empty means anything. */
export interface ArticleQuery {
  site: string;
  channel: string;
  state: string;
  word: string;
  mine: string;
  bin: string;
}

/** A stored file as the upload answers it. */
export interface StoredFile {
  id: string;
  name: string;
  type: string;
  size: number;
  picture: boolean;
}

const SIZE = 50;

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readArticles(query: Partial<ArticleQuery>, after?: string): Promise<Slice<ArticleRow>> {
  const { mine, bin, state, ...rest } = query;
  const narrowed = { ...rest, state: state as State | undefined, mine: mine === "1", bin: bin === "1" };
  return read(client.GET("/api/console/articles", { params: { query: { ...narrowed, after, size: SIZE } } }));
}

export function readKinds(): Promise<ArticleKind[]> {
  return read(client.GET("/api/console/articles/kinds"));
}

export function readArticle(id: string): Promise<ArticleDetail> {
  return read(client.GET("/api/console/articles/{id}", at(id)));
}

export function readEdition(id: string, edition: string): Promise<EditionDetail> {
  return read(client.GET("/api/console/articles/{id}/editions/{edition}", { params: { path: { id, edition } } }));
}

export function compareEditions(id: string, before: string, after: string): Promise<Comparison> {
  return read(
    client.GET("/api/console/articles/{id}/comparison", { params: { path: { id }, query: { before, after } } }),
  );
}

export function startArticle(channel: string, kind: string, title: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles", { body: { channel, kind, text: { title } } }));
}

/** What is sent when a draft is kept. */
export interface DraftSent {
  version: number;
  text: RequestsTextSent;
  timing: RequestsTimingSent;
  correctionNote: string;
  automatic: boolean;
}

export function saveDraft(id: string, draft: DraftSent): Promise<ArticleSavedDraft> {
  return read(client.PUT("/api/console/articles/{id}/draft", { ...at(id), body: draft }));
}

export function checkText(id: string, text: RequestsTextSent): Promise<WordsFaultShown[]> {
  return read(client.POST("/api/console/articles/{id}/check", { ...at(id), body: { text } }));
}

export function takeLock(id: string, takeOver = false, note = ""): Promise<LockShown> {
  return read(client.POST("/api/console/articles/{id}/edit-lock", { ...at(id), body: { takeOver, note } }));
}

export function releaseLock(id: string): Promise<void> {
  return done(client.DELETE("/api/console/articles/{id}/edit-lock", at(id)));
}

export function deleteDraft(id: string): Promise<ArticleDetail> {
  return read(client.DELETE("/api/console/articles/{id}", at(id)));
}

export function recoverDraft(id: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/recover", at(id)));
}

export function restoreVersion(id: string, edition: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/restore", { ...at(id), body: { edition } }));
}

export function startCorrection(id: string): Promise<ArticleDetail> {
  return read(client.POST("/api/console/articles/{id}/correct", at(id)));
}

export function moveArticle(id: string, channel: string): Promise<ChangeReceipt> {
  return read(client.POST("/api/console/articles/{id}/move", { ...at(id), body: { channel } }));
}

export function uploadFile(file: File): Promise<StoredFile> {
  return upload<StoredFile>("/api/console/files", file);
}
