import type { ActFields, Offer, Unit } from "./use-cases";

/** What is typed into the dialog of an act. */
export interface ActForm {
  note: string;
  to: string | null;
  person: string;
  amount: number;
  unit: Unit;
  other: string;
}

export const EMPTY: ActForm = { note: "", to: null, person: "", amount: 3, unit: "WORKING_DAYS", other: "" };

/** Acts whose note may be given though they do not need one. */
const SILENT = new Set(["assign", "accept-hand-over", "resume"]);

/** Whether an act can be done by a press, without asking for anything. */
export function isPlain(offer: Offer): boolean {
  return offer.needs.length === 0 && SILENT.has(offer.code);
}

/** Whether all that an act needs has been given. */
export function isComplete(offer: Offer, form: ActForm, other: string | undefined): boolean {
  const given = {
    REASON: form.note.trim().length > 0,
    BODY: Boolean(form.to),
    PERSON: form.person.length > 0,
    LIMIT: form.amount >= 1,
    CASE: other !== undefined,
  };
  return offer.needs.every((need) => given[need]);
}

/** Returns the act as it is sent: nothing that it does not need. */
export function fieldsOf(offer: Offer, form: ActForm, version: number, other: string | undefined): ActFields {
  const needs = new Set<string>(offer.needs);
  return {
    code: offer.code,
    note: form.note.trim(),
    version,
    ...(needs.has("BODY") && form.to ? { to: form.to } : {}),
    ...(needs.has("PERSON") ? { person: form.person } : {}),
    ...(needs.has("LIMIT") ? { limit: { amount: form.amount, unit: form.unit } } : {}),
    ...(needs.has("CASE") && other ? { other } : {}),
  };
}
