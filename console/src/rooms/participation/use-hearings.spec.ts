import { describe, expect, it } from "vitest";

import { hearingDraftOf, hearingPart } from "./use-hearings";

describe("a hearing's draft", () => {
  it("starts empty, with the usual ground and rule", () => {
    expect(hearingDraftOf(null)).toMatchObject({ ground: "DECISION", rule: "ORDER", groups: [], heldAt: "" });
  });

  it("sends a moment only where one was chosen", () => {
    const empty = hearingDraftOf(undefined);
    expect(hearingPart(empty).heldAt).toBeUndefined();
    expect(hearingPart({ ...empty, heldAt: "2026-12-01T09:00:00+08:00" }).heldAt).toBe("2026-12-01T01:00:00.000Z");
  });
});
