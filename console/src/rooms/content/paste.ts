const OFFICE_TAGS = /<\/?(?:o|w|m|v|st1):[^>]*>/gi;
const CONDITIONAL = /<!--\[if[\s\S]*?<!\[endif\]-->|<!\[(?:if|endif)[^\]]*\]>/gi;
const DROPPED = "style,script,meta,link,title,xml,colgroup";
const KEPT_ATTRIBUTES = new Set(["href", "src", "alt", "colspan", "rowspan", "start"]);

function heading(element: Element): string | null {
  const level = /MsoHeading(\d)|Heading(\d)/i.exec(element.className);
  if (!level) return null;
  return `h${Math.min(4, Number(level[1] ?? level[2]) + 1)}`;
}

function rename(element: Element, name: string): void {
  const fresh = element.ownerDocument.createElement(name);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}

/**
 * Takes what word processors paste and leaves what means something: headings, lists, tables, emphasis. The server cleans
 * again; this only spares the writer a page full of residue.
 */
export function fromWordProcessor(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replace(CONDITIONAL, "").replace(OFFICE_TAGS, ""), "text/html");
  parsed.querySelectorAll(DROPPED).forEach((element) => element.remove());
  for (const element of parsed.body.querySelectorAll("p")) {
    const level = heading(element);
    if (level) rename(element, level);
  }
  parsed.body.querySelectorAll("h1").forEach((element) => rename(element, "h2"));
  parsed.body.querySelectorAll("span,font").forEach((element) => element.replaceWith(...element.childNodes));
  for (const element of parsed.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
  }
  // pictures of the paster's own disk cannot be read from here
  parsed.body.querySelectorAll("img[src^='file:']").forEach((element) => element.remove());
  return parsed.body.innerHTML;
}
