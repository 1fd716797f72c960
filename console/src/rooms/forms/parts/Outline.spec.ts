import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { reactive } from "vue";

import { blankField, insert, type Definition } from "../definition";
import Outline from "./Outline.vue";

function outline(mayEdit = true) {
  const definition = reactive<Definition>({ paged: false, sections: [{ title: "来信", help: "", fields: [] }] });
  (["TEXT", "DATE", "MAIL"] as const).forEach((kind, index) =>
    insert(definition, blankField(definition, kind, kind), { section: 0, index }),
  );
  const view = mount(Outline, {
    props: { modelValue: definition, chosen: { section: 0, index: 0 }, mayEdit, faults: {} },
  });
  const names = (): string[] => definition.sections[0]?.fields.map((field) => field.name) ?? [];
  return { view, names };
}

describe("the outline", () => {
  it("moves a field by the keyboard and keeps it chosen", async () => {
    const { view, names } = outline();
    await view.findAll("li .pick")[0]?.trigger("keydown", { key: "ArrowDown", altKey: true });
    expect(names()).toEqual(["date", "text", "mail"]);
    expect(view.emitted("update:chosen")?.at(-1)).toEqual([{ section: 0, index: 1 }]);
  });

  it("moves a field to where it is dropped", async () => {
    const { view, names } = outline();
    await view.findAll("li")[2]?.trigger("dragstart");
    await view.findAll("li")[0]?.trigger("drop");
    expect(names()).toEqual(["mail", "text", "date"]);
  });

  it("changes nothing for those who only read", async () => {
    const { view, names } = outline(false);
    await view.findAll("li .pick")[0]?.trigger("keydown", { key: "ArrowDown", altKey: true });
    expect(names()).toEqual(["text", "date", "mail"]);
    expect(view.find(".tools").exists()).toBe(false);
  });
});
