import { describe, expect, it } from "vitest";

import { forEditor, forServer } from "./body-html";

const ID = "01948000-0000-7000-8000-000000000001";

describe("the body's pictures", () => {
  it("are shown from the console while they are written, and public again when sent", () => {
    const kept = `<p>河边</p><figure><img src="/files/${ID}/%E6%B2%B3.png" alt="河"></figure>`;
    const shown = forEditor(kept);
    expect(shown).toContain(`/api/console/files/${ID}/content?name=%E6%B2%B3.png`);
    expect(forServer(shown)).toBe(kept);
  });

  it("of other places are left to the server to refuse", () => {
    const foreign = '<p><img src="https://example.org/a.png" alt=""></p>';
    expect(forServer(forEditor(foreign))).toBe(foreign);
  });
});
