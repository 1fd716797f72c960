import { mount } from "@vue/test-utils";
import { describe, expect, it, vi } from "vitest";
import { defineComponent, h } from "vue";

import { useShortcuts } from "./use-shortcuts";

function press(target: EventTarget, init: KeyboardEventInit): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
}

describe("shortcuts", () => {
  const act = { j: vi.fn(), "ctrl+k": vi.fn() };
  const Page = defineComponent({
    setup() {
      useShortcuts(act);
      return () => h("input");
    },
  });

  it("leave letters to the field where somebody types, but not Ctrl", () => {
    const page = mount(Page, { attachTo: document.body });
    press(page.element, { key: "j" });
    expect(act.j).not.toHaveBeenCalled();
    press(page.element, { key: "k", ctrlKey: true });
    expect(act["ctrl+k"]).toHaveBeenCalledTimes(1);
    press(document.body, { key: "j" });
    expect(act.j).toHaveBeenCalledTimes(1);
    page.unmount();
    press(document.body, { key: "j" });
    expect(act.j).toHaveBeenCalledTimes(1);
  });
});
