import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import { NO_BOX, type Boxes, type BoxForm } from "@/shared/boxes/boxes";

import { KINDS, type Kind } from "./use-letters";

export type Mailbox = components["schemas"]["MailboxShown"];
export type MailboxKind = Mailbox["kind"];
export type Unit = components["schemas"]["Allowance"]["unit"];

export const MAILBOX_KINDS: MailboxKind[] = [
  "PARTY_SECRETARY",
  "HEAD_OF_GOVERNMENT",
  "SUPERVISION",
  "DEPARTMENT",
  "OTHER",
];
export const UNITS: Unit[] = ["HOURS", "OFFICE_HOURS", "DAYS", "WORKING_DAYS"];

/** How long an answer to a kind of letter may take; no amount takes the setting. */
export interface LimitRow {
  kind: Kind;
  amount: number | null;
  unit: Unit;
}

/** A mailbox as it is filled in. */
export interface MailboxForm extends BoxForm {
  kind: MailboxKind;
  letterKinds: Kind[];
  limits: LimitRow[];
  /** empty for the form that comes with the program */
  form: string;
}

export const NO_MAILBOX: MailboxForm = {
  ...NO_BOX,
  kind: "HEAD_OF_GOVERNMENT",
  letterKinds: [...KINDS],
  limits: limitRows({}),
  form: "",
};

/** A row for each kind of letter, filled where the mailbox has a limit of its own. */
export function limitRows(limits: Mailbox["limits"]): LimitRow[] {
  return KINDS.map((kind) => {
    const own = limits[kind];
    return { kind, amount: own?.amount ?? null, unit: own?.unit ?? "HOURS" };
  });
}

export function formOf(mailbox: Mailbox): MailboxForm {
  const { key, kind, name, introduction, closedNotice, body, letterKinds, keepDays } = mailbox;
  const limits = limitRows(mailbox.limits);
  return { key, kind, name, introduction, closedNotice, body, letterKinds, limits, form: "", keepDays };
}

/** What is sent: only the limits of kinds that are offered and have an amount. */
export function sent(form: MailboxForm): components["schemas"]["RequestsMailboxSent"] {
  return {
    kind: form.kind,
    name: form.name,
    introduction: form.introduction,
    closedNotice: form.closedNotice,
    body: form.body ?? "",
    letterKinds: form.letterKinds,
    limits: form.limits.flatMap(({ kind, amount, unit }) =>
      amount !== null && form.letterKinds.includes(kind) ? [{ kind, amount, unit }] : [],
    ),
    form: form.form || undefined,
    keepDays: form.keepDays ?? undefined,
  };
}

export function readMailboxes(site?: string): Promise<Mailbox[]> {
  return read(client.GET("/api/console/mailboxes", { params: { query: { site } } }));
}

export const MAILBOXES: Boxes<Mailbox, MailboxForm> = {
  branch: "interaction.mailboxes",
  power: "interaction:manage-mailboxes",
  empty: NO_MAILBOX,
  formOf,
  read: readMailboxes,
  create: (site, form) =>
    read(client.POST("/api/console/mailboxes", { body: { site, key: form.key, mailbox: sent(form) } })),
  change: (mailbox, form) => {
    const body = { version: mailbox.version, mailbox: sent(form) };
    return read(client.PUT("/api/console/mailboxes/{id}", { params: { path: { id: mailbox.id } }, body }));
  },
  open: (mailbox, open) => {
    const body = { version: mailbox.version, open };
    return read(client.POST("/api/console/mailboxes/{id}/open", { params: { path: { id: mailbox.id } }, body }));
  },
};
