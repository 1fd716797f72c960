import { describe, expect, it } from "vitest";

import boards from "@/rooms/boards/words.zh.json";
import interaction from "@/rooms/interaction/words.zh.json";

const SAID = ["title", "hint", "create", "change", "open", "close", "openText", "closeText", "empty", "emptyHint"];

describe("boxes", () => {
  it.each([
    ["boards.boards", boards.boards],
    ["interaction.mailboxes", interaction.mailboxes],
  ])("have their words below %s", (_, words) => {
    expect(SAID.filter((name) => !(name in words))).toEqual([]);
  });
});
