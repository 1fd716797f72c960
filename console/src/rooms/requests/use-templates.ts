import { client, done, read } from "@/shared/api";

export type Template = Awaited<ReturnType<typeof readTemplates>>[number];
export type Letterhead = Awaited<ReturnType<typeof readLetterhead>>;

/** The templates in use at a body, or of the whole group. */
export function readTemplates(body?: string) {
  return read(client.GET("/api/console/letter-templates", { params: { query: { body } } }));
}

export interface Said {
  title: string;
  text: string;
}

/** Puts a template of one's own in the place of another version that was read. */
export function putTemplate(template: Template, body: string | undefined, said: Said): Promise<void> {
  const { kind, outcome, count } = template;
  return done(client.PUT("/api/console/letter-templates", { body: { body, kind, outcome, ...said, before: count } }));
}

/** Goes back to what the program brings. */
export function retireTemplate({ kind, outcome, count }: Template, body: string | undefined): Promise<void> {
  return done(client.POST("/api/console/letter-templates/retire", { body: { body, kind, outcome, before: count } }));
}

/** What letters say about a body. */
export function readLetterhead(body: string) {
  return read(client.GET("/api/console/request-letterheads/{body}", { params: { path: { body } } }));
}

export type LetterheadForm = Pick<Letterhead, "prefix" | "phone" | "address" | "reviewAuthority" | "court" | "account">;

export const NO_HEAD: LetterheadForm = {
  prefix: "",
  phone: "",
  address: "",
  reviewAuthority: "",
  court: "",
  account: "",
};

export function putLetterhead(head: Letterhead, form: LetterheadForm): Promise<Letterhead> {
  const params = { path: { body: head.body } };
  return read(
    client.PUT("/api/console/request-letterheads/{body}", { params, body: { ...form, version: head.version } }),
  );
}
