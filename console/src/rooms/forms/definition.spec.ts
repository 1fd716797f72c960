import { describe, expect, it } from "vitest";

import {
  allFields,
  blankField,
  choices,
  deciding,
  faultsAt,
  insert,
  move,
  optionsOf,
  optionText,
  step,
  stepSection,
  type Definition,
  type Kind,
} from "./definition";

function form(...sections: Kind[][]): Definition {
  const definition: Definition = { paged: false, sections: [] };
  for (const kinds of sections) {
    definition.sections.push({ title: "", help: "", fields: [] });
    const section = definition.sections.length - 1;
    kinds.forEach((kind, index) => insert(definition, blankField(definition, kind, kind), { section, index }));
  }
  return definition;
}

const names = (definition: Definition): string[][] =>
  definition.sections.map((section) => section.fields.map((field) => field.name));

describe("a definition", () => {
  it("names each new field as no other is named", () => {
    expect(names(form(["TEXT", "TEXT"], ["TEXT", "IDENTITY_NUMBER", "YES_NO"]))).toEqual([
      ["text", "text2"],
      ["text3", "identityNumber", "yesNo"],
    ]);
  });

  it("takes names and numbers of people as personal data", () => {
    const personal = allFields(form(["NAME", "TEXT", "PHONE", "CREDIT_CODE"])).map((field) => field.personal);
    expect(personal).toEqual([true, false, true, false]);
  });

  it("moves a field to where it is let go, before and behind its old place", () => {
    const definition = form(["TEXT", "DATE", "MAIL"]);
    expect(move(definition, { section: 0, index: 0 }, { section: 0, index: 2 })).toEqual({ section: 0, index: 1 });
    expect(names(definition)).toEqual([["date", "text", "mail"]]);
    expect(move(definition, { section: 0, index: 2 }, { section: 0, index: 0 })).toEqual({ section: 0, index: 0 });
    expect(names(definition)).toEqual([["mail", "date", "text"]]);
  });

  it("moves a field into another section, and nowhere else", () => {
    const definition = form(["TEXT"], ["DATE"]);
    expect(move(definition, { section: 0, index: 0 }, { section: 1, index: 9 })).toEqual({ section: 1, index: 1 });
    expect(names(definition)).toEqual([[], ["date", "text"]]);
    expect(move(definition, { section: 1, index: 0 }, { section: 5, index: 0 })).toEqual({ section: 1, index: 0 });
    expect(names(definition)).toEqual([[], ["date", "text"]]);
  });

  it("loses and doubles no field, whatever is moved where", () => {
    const definition = form(["TEXT", "DATE", "MAIL"], [], ["NAME", "PHONE"]);
    const all = names(definition).flat().sort();
    for (let turn = 0; turn < 500; turn++) {
      const section = (turn * 7) % 3;
      const index = (turn * 13) % 4;
      move(definition, { section, index }, { section: (turn * 5) % 4, index: (turn * 11) % 5 });
      step(definition, { section: (turn * 3) % 3, index: turn % 4 }, turn % 2 ? 1 : -1);
      expect(names(definition).flat().sort()).toEqual(all);
    }
  });

  it("steps over the border of a section by the keyboard, and stops at both ends", () => {
    const definition = form(["TEXT"], ["DATE"]);
    expect(step(definition, { section: 1, index: 0 }, -1)).toEqual({ section: 0, index: 1 });
    expect(step(definition, { section: 0, index: 1 }, -1)).toEqual({ section: 0, index: 0 });
    expect(step(definition, { section: 0, index: 0 }, -1)).toEqual({ section: 0, index: 0 });
    expect(names(definition)).toEqual([["date", "text"], []]);
    expect(step(definition, { section: 0, index: 1 }, 1)).toEqual({ section: 1, index: 0 });
    expect(step(definition, { section: 1, index: 0 }, 1)).toEqual({ section: 1, index: 0 });
  });

  it("changes the order of sections", () => {
    const definition = form(["TEXT"], ["DATE"]);
    expect(stepSection(definition, 0, 1)).toBe(1);
    expect(stepSection(definition, 1, 1)).toBe(1);
    expect(names(definition)).toEqual([["date"], ["text"]]);
  });

  it("lets conditions name only earlier fields with something to choose", () => {
    const definition = form(["YES_NO", "TEXT", "CHOICE"], ["AGREEMENT"]);
    const before = (section: number, index: number): string[] =>
      deciding(definition, { section, index }).map((field) => field.name);
    expect(before(0, 0)).toEqual([]);
    expect(before(0, 2)).toEqual(["yesNo"]);
    expect(before(1, 0)).toEqual(["yesNo", "choice"]);
  });

  it("reads options from lines and writes them back", () => {
    const options = optionsOf(" 咨询 \n\nhelp|求助\n|奇怪");
    expect(options).toEqual([
      { value: "咨询", label: "咨询" },
      { value: "help", label: "求助" },
      { value: "|奇怪", label: "|奇怪" },
    ]);
    const field = { ...blankField(form(), "CHOICE", "类别"), options };
    expect(optionsOf(optionText(field))).toEqual(options);
    expect(choices(field).map((choice) => choice.value)).toEqual(["咨询", "help", "|奇怪"]);
    expect(choices(blankField(form(), "YES_NO", "是否")).map((choice) => choice.value)).toEqual(["yes", "no"]);
  });

  it("finds the faults of one field only", () => {
    const faults = { "sections[0].fields[1].name": "甲", "sections[0].fields[10].name": "乙", sections: "丙" };
    expect(faultsAt(faults, "sections[0].fields[1]")).toEqual({ name: "甲" });
  });
});
