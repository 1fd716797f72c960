import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

type Schemas = components["schemas"];
export type EntryRow = Schemas["EntryDisclosureEntryRow"];
export type Entry = Schemas["EntryDisclosureEntryShown"];
export type Scheme = Schemas["ClassificationScheme"];
export type EntryState = EntryRow["state"];
export type Attribute = EntryRow["attribute"];
export type Validity = NonNullable<EntryRow["validity"]>;

export const STATES: EntryState[] = [
  "AWAITING_SCOPE",
  "AWAITING_SECRECY",
  "CLEARED",
  "PUBLISHED",
  "WITHHELD",
  "CANCELLED",
];
export const ATTRIBUTES: Attribute[] = ["PROACTIVE", "ON_REQUEST", "NOT_DISCLOSED"];
export const VALIDITIES: Validity[] = ["EFFECTIVE", "AMENDED", "REPEALED", "EXPIRED"];

/** What a list of entries is narrowed to; empty means anything. */
export interface EntryQuery {
  section: string;
  state: string;
  attribute: string;
  classCode: string;
  words: string;
  year: string;
}

/** An entry as it is written; days that are not told are null. */
export interface EntryForm {
  section: string;
  classCode: string;
  title: string;
  issueNumber: string;
  madeOn: string | null;
  subject: string;
  genre: string;
  audience: string;
  keywords: string[];
  summary: string;
  department: string;
  period: string;
  validity: Validity | "";
  effectiveOn: string | null;
  endedOn: string | null;
  proposed: Attribute;
  text: string;
  attachments: { id: string; name: string }[];
}

export const NO_ENTRY: EntryForm = {
  section: "",
  classCode: "",
  title: "",
  issueNumber: "",
  madeOn: null,
  subject: "",
  genre: "",
  audience: "",
  keywords: [],
  summary: "",
  department: "",
  period: "",
  validity: "",
  effectiveOn: null,
  endedOn: null,
  proposed: "PROACTIVE",
  text: "",
  attachments: [],
};

export function formOf(entry: Entry): EntryForm {
  const { section, classCode, title, issueNumber, madeOn, subject, genre, audience } = entry;
  const { keywords, summary, department, period, attribute } = entry;
  return {
    ...NO_ENTRY,
    ...{ section, classCode, title, issueNumber, madeOn, subject, genre, audience },
    ...{ keywords: [...keywords], summary, department, period, proposed: attribute },
    validity: entry.validity ?? "",
    effectiveOn: entry.effectiveOn ?? null,
    endedOn: entry.endedOn ?? null,
  };
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Makes paragraphs of lines; what is typed is text and never markup. */
export function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</p>`)
    .join("");
}

const sent = (form: EntryForm, version: number): Schemas["EntryRequestsEntrySent"] => {
  const { text, attachments, validity, madeOn, effectiveOn, endedOn, ...rest } = form;
  return {
    ...rest,
    version,
    validity: validity || undefined,
    madeOn: madeOn || undefined,
    effectiveOn: effectiveOn || undefined,
    endedOn: endedOn || undefined,
    html: paragraphs(text),
    attachments: attachments.map((file) => file.id),
  };
};

/** Filters as the exports take them. */
export function narrowed(query: Partial<EntryQuery>): Record<string, string | undefined> {
  return { ...query };
}

export function readEntries(query: Partial<EntryQuery>, after?: string): Promise<Slice<EntryRow>> {
  const { state, attribute, year, ...rest } = query;
  const asked = {
    ...rest,
    state: state as EntryState | undefined,
    attribute: attribute as Attribute | undefined,
    year: year === undefined ? undefined : Number(year),
  };
  return read(client.GET("/api/console/disclosure-entries", { params: { query: { ...asked, after, size: 100 } } }));
}

export function readEntryOfCase(matter: string): Promise<Entry> {
  return read(client.GET("/api/console/disclosure-entries/of-case/{matter}", { params: { path: { matter } } }));
}

export function beginEntry(form: EntryForm): Promise<Entry> {
  return read(client.POST("/api/console/disclosure-entries", { body: sent(form, 0) }));
}

export function changeEntry(entry: Entry, form: EntryForm): Promise<Entry> {
  const params = { path: { id: entry.id } };
  return read(client.PUT("/api/console/disclosure-entries/{id}", { params, body: sent(form, entry.version) }));
}

/** Begins the article of an entry that has none. */
export function writeEntryText(entry: Entry, form: { text: string; attachments: { id: string }[] }): Promise<Entry> {
  const body = { html: paragraphs(form.text), attachments: form.attachments.map((file) => file.id) };
  return read(client.POST("/api/console/disclosure-entries/{id}/text", { params: { path: { id: entry.id } }, body }));
}

/** Records both reviews of several entries; says how many, and which were left. */
export function clearEntries(entries: string[], note: string): Promise<Schemas["DisclosureEntryClearedEntries"]> {
  return read(client.POST("/api/console/disclosure-entries/clear", { body: { entries, note } }));
}

export function readSchemes(): Promise<Scheme[]> {
  return read(client.GET("/api/console/schemes"));
}
