/** One field of an audited thing, before and after. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
  changed: boolean;
}

type Fields = Record<string, unknown> | null | undefined;

function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value, null, 1) : String(value);
}

/** Lays before and after side by side, field by field; those that changed come first. */
export function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((field) => {
      const was = shown(before?.[field]);
      const is = shown(after?.[field]);
      return { field, before: was, after: is, changed: was !== is };
    })
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}
