import { describe, expect, it } from "vitest";

import { fieldChanges } from "./field-changes";

describe("what an act changed", () => {
  it("stands field by field, the changed ones first", () => {
    const changes = fieldChanges({ name: "云溪镇", code: "1" }, { name: "云溪街道", code: "1", phone: "5678" });
    expect(changes).toEqual([
      { field: "name", before: "云溪镇", after: "云溪街道", changed: true },
      { field: "phone", before: "", after: "5678", changed: true },
      { field: "code", before: "1", after: "1", changed: false },
    ]);
  });

  it("is everything where a thing was made, and nothing where neither side says anything", () => {
    expect(fieldChanges(null, { name: "甲" })).toEqual([{ field: "name", before: "", after: "甲", changed: true }]);
    expect(fieldChanges(null, undefined)).toEqual([]);
  });

  it("sees a change inside a list", () => {
    expect(fieldChanges({ slots: ["a"] }, { slots: ["a", "b"] })[0]?.changed).toBe(true);
  });
});
