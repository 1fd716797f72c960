import type { components } from "@/client/schema";
import { upload } from "@/shared/api";

export type Definition = components["schemas"]["FormDefinition"];
export type Section = components["schemas"]["FormDefinitionSection"];
export type Field = components["schemas"]["FormDefinitionField"];

export interface EnteredFile {
  id: string;
  name: string;
}

/** What staff write down for somebody: values and files by field name. */
export interface Entry {
  values: Record<string, string[]>;
  files: Record<string, EnteredFile[]>;
}

/** What of it is sent. */
export interface Posted {
  values: Record<string, string[]>;
  files: Record<string, string[]>;
}

export const noEntry = (): Entry => ({ values: {}, files: {} });

/** A form as it is asked for these answers: a field stays hidden until what it depends on was chosen, as on the public page. */
export function shownSections(definition: Definition, values: Entry["values"]): Section[] {
  const answered: Entry["values"] = {};
  const holds = (when: Field["when"]): boolean =>
    !when || (answered[when.field] ?? []).some((value) => when.is.includes(value));
  const shown: Section[] = [];
  for (const section of definition.sections) {
    if (!holds(section.when)) continue;
    const fields: Field[] = [];
    for (const field of section.fields) {
      if (!holds(field.when)) continue;
      fields.push(field);
      answered[field.name] = values[field.name] ?? [];
    }
    shown.push({ ...section, fields });
  }
  return shown;
}

/** What is sent: nothing of fields that are not shown, no empty words. */
export function posted(definition: Definition, entry: Entry): Posted {
  const fields = shownSections(definition, entry.values).flatMap((section) => section.fields);
  const sent: Posted = { values: {}, files: {} };
  for (const field of fields) {
    if (field.kind === "NOTE") continue;
    if (field.kind === "ATTACHMENTS") {
      const files = entry.files[field.name] ?? [];
      if (files.length > 0) sent.files[field.name] = files.map((file) => file.id);
      continue;
    }
    const words = (entry.values[field.name] ?? []).map((word) => word.trim()).filter(Boolean);
    if (words.length > 0) sent.values[field.name] = words;
  }
  return sent;
}

/** Whether everything that must be filled in is; the server checks what it says. */
export function isFilled(definition: Definition, entry: Entry): boolean {
  const sent = posted(definition, entry);
  return shownSections(definition, entry.values)
    .flatMap((section) => section.fields)
    .filter((field) => field.required && field.kind !== "NOTE")
    .every((field) => (field.kind === "ATTACHMENTS" ? sent.files : sent.values)[field.name] !== undefined);
}

/** Options of a field, also where nobody wrote them. */
export function choicesOf(field: Field): { value: string; label: string }[] {
  const yesNo = [
    { value: "yes", label: "是" },
    { value: "no", label: "否" },
  ];
  if (field.kind === "YES_NO") return yesNo;
  return field.options;
}

export function storeAttachment(file: File): Promise<EnteredFile> {
  return upload("/api/console/files", file);
}
