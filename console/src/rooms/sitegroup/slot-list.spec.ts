import { describe, expect, it } from "vitest";

import { moved } from "./slot-list";

describe("a list that is put in order", () => {
  it("carries an entry down and up", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  });

  it("stays as it is where there is no such place", () => {
    const list = ["a", "b"];
    expect(moved(list, 1, 2)).toBe(list);
    expect(moved(list, -1, 0)).toBe(list);
  });
});
