import type { components } from "@/client/schema";

export type Definition = components["schemas"]["FormDefinition"];
export type Section = components["schemas"]["FormDefinitionSection"];
export type Field = components["schemas"]["FormDefinitionField"];
export type Kind = Field["kind"];

/** Where a field stands; an index as long as the section is behind its last field. */
export interface Place {
  section: number;
  index: number;
}

export const KINDS: Kind[] = [
  "TEXT",
  "PARAGRAPH",
  "CHOICE",
  "CHOICES",
  "YES_NO",
  "NUMBER",
  "DATE",
  "NAME",
  "PHONE",
  "MAIL",
  "IDENTITY_NUMBER",
  "CREDIT_CODE",
  "ADDRESS",
  "ATTACHMENTS",
  "AGREEMENT",
  "NOTE",
];

/** Kinds whose answers are personal data unless somebody says otherwise. */
const PERSONAL = new Set<Kind>(["NAME", "PHONE", "MAIL", "IDENTITY_NUMBER", "ADDRESS"]);

export const hasOptions = (kind: Kind): boolean => kind === "CHOICE" || kind === "CHOICES";
export const hasLength = (kind: Kind): boolean => kind === "TEXT" || kind === "PARAGRAPH" || kind === "ADDRESS";
export const hasRange = (kind: Kind): boolean => kind === "NUMBER" || kind === "DATE" || kind === "CHOICES";
export const decides = (kind: Kind): boolean => hasOptions(kind) || kind === "YES_NO" || kind === "AGREEMENT";

/** A name for a new field that no other has: the kind's, with a number from the second on. */
export function freeName(definition: Definition, kind: Kind): string {
  const taken = new Set(allFields(definition).map((field) => field.name));
  const stem = kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}${number}`;
    if (!taken.has(name)) return name;
  }
}

export function allFields(definition: Definition): Field[] {
  return definition.sections.flatMap((section) => section.fields);
}

/** A field as it is first added. */
export function blankField(definition: Definition, kind: Kind, label: string): Field {
  return {
    name: freeName(definition, kind),
    label,
    kind,
    help: "",
    required: false,
    personal: PERSONAL.has(kind),
    options: hasOptions(kind) ? optionsOf("选项1\n选项2") : [],
    limits: {},
  };
}

/** Puts a new field at a place. */
export function insert(definition: Definition, field: Field, at: Place): void {
  definition.sections[at.section]?.fields.splice(at.index, 0, field);
}

/** Moves a field; returns where it stands now. The place is meant as seen before the field was taken out. */
export function move(definition: Definition, from: Place, to: Place): Place {
  const taken = definition.sections[from.section]?.fields[from.index];
  const target = definition.sections[to.section];
  if (!taken || !target) return from;
  const shift = from.section === to.section && from.index < to.index ? 1 : 0;
  definition.sections[from.section]?.fields.splice(from.index, 1);
  const index = Math.min(to.index - shift, target.fields.length);
  target.fields.splice(index, 0, taken);
  return { section: to.section, index };
}

/** Moves a field one step, over the border of its section too; returns where it stands now. */
export function step(definition: Definition, from: Place, by: -1 | 1): Place {
  const here = definition.sections[from.section];
  if (!here) return from;
  const index = from.index + by;
  if (index >= 0 && index < here.fields.length)
    return move(definition, from, { section: from.section, index: by < 0 ? index : index + 1 });
  const section = from.section + by;
  const next = definition.sections[section];
  return next ? move(definition, from, { section, index: by < 0 ? next.fields.length : 0 }) : from;
}

/** Moves a section one step; returns where it stands now. */
export function stepSection(definition: Definition, from: number, by: -1 | 1): number {
  const to = from + by;
  const [taken, other] = [definition.sections[from], definition.sections[to]];
  if (!taken || !other) return from;
  definition.sections[from] = other;
  definition.sections[to] = taken;
  return to;
}

/** The fields that a condition at a place may name: earlier ones with something to choose. */
export function deciding(definition: Definition, at: Place): Field[] {
  const earlier = definition.sections.slice(0, at.section).flatMap((section) => section.fields);
  const here = definition.sections[at.section]?.fields.slice(0, at.index) ?? [];
  return [...earlier, ...here].filter((field) => decides(field.kind));
}

/** What can be chosen in a field, also where staff do not write the options. */
export function choices(field: Field): { value: string; label: string }[] {
  if (field.kind === "YES_NO")
    return [
      { value: "yes", label: "是" },
      { value: "no", label: "否" },
    ];
  if (field.kind === "AGREEMENT") return [{ value: "yes", label: "是" }];
  return field.options.map((option) => ({ value: option.value || option.label, label: option.label }));
}

/** The server's faults of one field or section, by what follows its path. */
export function faultsAt(faults: Record<string, string>, path: string): Record<string, string> {
  const found = Object.entries(faults).filter(([field]) => field.startsWith(`${path}.`));
  return Object.fromEntries(found.map(([field, reason]) => [field.slice(path.length + 1), reason]));
}

/** The path under which the server names a field. */
export const pathOf = (at: Place): string => `sections[${at.section}].fields[${at.index}]`;

/** Options as lines of text, and back; a value other than the label stands before a bar. */
export function optionText(field: Field): string {
  return field.options.map(({ value, label }) => (value && value !== label ? `${value}|${label}` : label)).join("\n");
}

export function optionsOf(text: string): { value: string; label: string }[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const bar = line.indexOf("|");
      return bar > 0
        ? { value: line.slice(0, bar).trim(), label: line.slice(bar + 1).trim() }
        : { value: line, label: line };
    });
}
