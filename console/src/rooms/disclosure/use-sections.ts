import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

type Schemas = components["schemas"];
export type Section = Schemas["SectionShown"];
export type Office = Required<Schemas["SectionOfficeSent"]>;
export type DisclosureClass = Schemas["DisclosureClass"];

/** What the guide of a section says. */
export interface GuideForm {
  classification: string;
  arrangement: string;
  access: string;
  office: Office;
}

export const OFFICE_FIELDS = ["name", "address", "hours", "phone", "fax", "mail"] as const;

export function guideOf({ classification, arrangement, access, office }: Section): GuideForm {
  const full = Object.fromEntries(OFFICE_FIELDS.map((field) => [field, office[field] ?? ""])) as Office;
  return { classification, arrangement, access, office: full };
}

/** Whether readers find out from the guide where to turn. */
export function lacks({ office }: Section): (typeof OFFICE_FIELDS)[number][] {
  return (["name", "address", "phone"] as const).filter((field) => !office[field]);
}

/** A class in the tree of a section's contents. */
export interface ClassNode extends DisclosureClass {
  children: ClassNode[];
}

/** Lays classes out as a tree, siblings in their order. */
export function classTree(classes: DisclosureClass[]): ClassNode[] {
  const below = (parent: string | null): ClassNode[] =>
    classes
      .filter((each) => (each.parent ?? null) === parent)
      .sort((one, other) => one.position - other.position)
      .map((each) => ({ ...each, children: below(each.code) }));
  return below(null);
}

const at = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

export function readSections(words: string, after?: string): Promise<Slice<Section>> {
  return read(client.GET("/api/console/disclosure-sections", { params: { query: { words, after, size: 100 } } }));
}

export function readSection(id: string): Promise<Section> {
  return read(client.GET("/api/console/disclosure-sections/{id}", at(id)));
}

export function openSection(body: string, site: string | null): Promise<Section> {
  return read(client.POST("/api/console/disclosure-sections", { body: { body, site: site ?? undefined } }));
}

export function writeGuide({ id, version }: Section, form: GuideForm): Promise<Section> {
  return read(client.PUT("/api/console/disclosure-sections/{id}", { ...at(id), body: { ...form, version } }));
}

export function setOpen({ id, version }: Section, open: boolean): Promise<void> {
  return done(client.POST("/api/console/disclosure-sections/{id}/open", { ...at(id), body: { version, open } }));
}

export function readSectionClasses(section: string): Promise<DisclosureClass[]> {
  return read(client.GET("/api/console/disclosure-classes", { params: { query: { section } } }));
}

export function addClass(section: string, added: DisclosureClass): Promise<DisclosureClass[]> {
  return read(client.POST("/api/console/disclosure-classes", { params: { query: { section } }, body: added }));
}

export function putClass(section: string, changed: DisclosureClass): Promise<DisclosureClass[]> {
  const params = { query: { section }, path: { code: changed.code } };
  return read(client.PUT("/api/console/disclosure-classes/{code}", { params, body: changed }));
}
