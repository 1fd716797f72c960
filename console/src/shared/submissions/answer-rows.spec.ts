import { describe, expect, it } from "vitest";

import { bySection, hasMasked, type ShownAnswer, shownWords } from "./answer-rows";

function answer(section: string, name: string, personal = false): ShownAnswer {
  return { section, name, label: name, kind: "TEXT", personal, words: [`*${name}`], files: [] };
}

describe("answers of a submission", () => {
  it("stand under their headings in the form's order", () => {
    const sections = bySection([answer("您的情况", "name"), answer("您的情况", "phone"), answer("内容", "title")]);
    expect(sections.map((section) => [section.title, section.answers.length])).toEqual([
      ["您的情况", 2],
      ["内容", 1],
    ]);
  });

  it("are shown in clear only where they are personal and were revealed", () => {
    const clear = { name: ["欧阳小明"], title: ["不是个人信息"] };
    expect(shownWords(answer("", "name", true), clear)).toEqual(["欧阳小明"]);
    expect(shownWords(answer("", "name", true), null)).toEqual(["*name"]);
    expect(shownWords(answer("", "title"), clear)).toEqual(["*title"]);
    expect(shownWords(answer("", "mail", true), clear)).toEqual(["*mail"]);
  });

  it("offer to reveal only what is masked", () => {
    expect(hasMasked([answer("", "title")])).toBe(false);
    expect(hasMasked([answer("", "title"), answer("", "name", true)])).toBe(true);
  });
});
