const STORED = /^\/files\/([0-9a-f-]{36})\/(.+)$/i;
const SHOWN = /^(?:https?:\/\/[^/]+)?\/api\/console\/files\/([0-9a-f-]{36})\/content(?:\?name=(.*))?$/i;

function rewrite(html: string, address: (src: string) => string): string {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const picture of parsed.querySelectorAll("img[src]")) {
    picture.setAttribute("src", address(picture.getAttribute("src") ?? ""));
  }
  return parsed.body.innerHTML;
}

/** The address under which the console shows a stored picture before it is published. */
export function shownPicture(id: string, name: string): string {
  return `/api/console/files/${id}/content?name=${encodeURIComponent(name)}`;
}

/** Turns public addresses of pictures, which are not live yet, into those of the console. */
export function forEditor(html: string): string {
  return rewrite(html, (src) => {
    const [, id, name] = STORED.exec(src) ?? [];
    return id && name ? shownPicture(id, decodeURIComponent(name)) : src;
  });
}

/** Turns them back before the body is sent. */
export function forServer(html: string): string {
  return rewrite(html, (src) => {
    const [, id, name] = SHOWN.exec(src) ?? [];
    return id ? `/files/${id}/${name || "picture"}` : src;
  });
}
