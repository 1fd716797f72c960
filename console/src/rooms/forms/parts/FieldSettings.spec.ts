import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { reactive } from "vue";

import { blankField, type Field, type Kind } from "../definition";
import FieldSettings from "./FieldSettings.vue";

function settings(kind: Kind) {
  const field = reactive<Field>(blankField({ paged: true, sections: [] }, kind, "您平时乘公交吗？"));
  return { field, view: mount(FieldSettings, { props: { modelValue: field, earlier: [], faults: {} } }) };
}

describe("a field's settings", () => {
  it("take options as they are typed and leave the typing alone", async () => {
    const { field, view } = settings("CHOICE");
    const typed = view.findAll("textarea")[1];
    await typed?.setValue("经常\n偶尔\n");
    expect(field.options.map((option) => option.label)).toEqual(["经常", "偶尔"]);
    expect(typed?.element.value).toBe("经常\n偶尔\n");
  });
});
