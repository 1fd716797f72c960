import type { EditionDetail, RequestsTextSent, RequestsTimingSent } from "@/client/schema";

import { forEditor, forServer } from "./body-html";

/** A file behind a text. */
export interface AttachedFile {
  file: string;
  name: string;
}

/** What an editor fills in. */
export interface ArticleForm {
  title: string;
  subtitle: string;
  body: string;
  summary: string;
  keywords: string[];
  source: string;
  sourceUrl: string;
  author: string;
  editor: string;
  subject: string;
  issueNumber: string;
  indexNumber: string;
  madeOn: string;
  pictureFile: string;
  pictureAlt: string;
  attachments: AttachedFile[];
  publishAt: string;
  expireAt: string;
  correctionNote: string;
}

export const NO_ARTICLE: ArticleForm = {
  title: "",
  subtitle: "",
  body: "",
  summary: "",
  keywords: [],
  source: "",
  sourceUrl: "",
  author: "",
  editor: "",
  subject: "",
  issueNumber: "",
  indexNumber: "",
  madeOn: "",
  pictureFile: "",
  pictureAlt: "",
  attachments: [],
  publishAt: "",
  expireAt: "",
  correctionNote: "",
};

/** Lays an edition out as a form. */
export function formOf(edition: EditionDetail): ArticleForm {
  const { text, timing } = edition;
  return {
    ...text,
    body: forEditor(text.body),
    madeOn: text.madeOn ?? "",
    pictureFile: text.picture?.file ?? "",
    pictureAlt: text.picture?.alt ?? "",
    attachments: text.attachments.map(({ file, name }) => ({ file, name })),
    publishAt: timing.publishAt ?? "",
    expireAt: timing.expireAt ?? "",
    correctionNote: edition.correctionNote,
  } as ArticleForm;
}

/** What is sent of a form's text. */
export function textOf(form: ArticleForm): RequestsTextSent {
  const { title, subtitle, summary, keywords, source, sourceUrl, author, editor } = form;
  return {
    ...{ title, subtitle, summary, keywords, source, sourceUrl, author, editor },
    subject: form.subject,
    issueNumber: form.issueNumber,
    indexNumber: form.indexNumber,
    attachments: form.attachments,
    body: forServer(form.body),
    madeOn: form.madeOn || undefined,
    picture: form.pictureFile ? { file: form.pictureFile, alt: form.pictureAlt } : undefined,
  };
}

/** What is sent of a form's times. */
export function timingOf(form: ArticleForm): RequestsTimingSent {
  return { publishAt: form.publishAt || undefined, expireAt: form.expireAt || undefined };
}
