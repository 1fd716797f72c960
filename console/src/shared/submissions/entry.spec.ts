import { describe, expect, it } from "vitest";

import { type Definition, type Field, isFilled, posted, shownSections } from "./entry";

function field(name: string, more: Partial<Field> = {}): Field {
  return {
    name,
    label: name,
    kind: "TEXT",
    help: "",
    required: false,
    personal: false,
    options: [],
    limits: {},
    ...more,
  };
}

const FORM: Definition = {
  paged: false,
  sections: [
    {
      title: "申请人",
      help: "",
      fields: [
        field("kind", { kind: "CHOICE", required: true, options: [{ value: "NATURAL", label: "公民" }] }),
        field("name", { kind: "NAME", required: true, when: { field: "kind", is: ["NATURAL"] } }),
        field("credit", { kind: "CREDIT_CODE", required: true, when: { field: "kind", is: ["COMMERCIAL"] } }),
        field("proof", { kind: "ATTACHMENTS" }),
        field("hint", { kind: "NOTE" }),
      ],
    },
    {
      title: "法人",
      help: "",
      when: { field: "kind", is: ["COMMERCIAL"] },
      fields: [field("head", { required: true })],
    },
  ],
};

const entry = (values: Record<string, string[]>) => ({ values, files: { proof: [{ id: "f1", name: "身份证.jpg" }] } });

describe("what staff write down for somebody", () => {
  it("asks only what the answers so far lead to", () => {
    const names = shownSections(FORM, { kind: ["NATURAL"] }).flatMap((section) =>
      section.fields.map((one) => one.name),
    );
    expect(names).toEqual(["kind", "name", "proof", "hint"]);
  });

  it("takes no account of an answer to a question that is hidden again", () => {
    const chained: Definition = {
      paged: false,
      sections: [
        {
          title: "",
          help: "",
          fields: [
            field("a", { kind: "YES_NO" }),
            field("b", { kind: "YES_NO", when: { field: "a", is: ["yes"] } }),
            field("c", { when: { field: "b", is: ["yes"] } }),
          ],
        },
      ],
    };
    const shown = shownSections(chained, { a: ["no"], b: ["yes"], c: ["x"] });
    expect(shown[0]?.fields.map((one) => one.name)).toEqual(["a"]);
  });

  it("is sent without what is hidden or blank", () => {
    const sent = posted(FORM, entry({ kind: ["NATURAL"], name: [" 慕容小雨 "], credit: ["91"], head: ["甲"] }));
    expect(sent).toEqual({ values: { kind: ["NATURAL"], name: ["慕容小雨"] }, files: { proof: ["f1"] } });
  });

  it("is whole when everything that is asked and needed is there", () => {
    expect(isFilled(FORM, entry({ kind: ["NATURAL"] }))).toBe(false);
    expect(isFilled(FORM, entry({ kind: ["NATURAL"], name: ["慕容小雨"] }))).toBe(true);
    expect(isFilled(FORM, entry({ kind: ["COMMERCIAL"], name: ["慕容小雨"], credit: ["91"] }))).toBe(false);
  });
});
