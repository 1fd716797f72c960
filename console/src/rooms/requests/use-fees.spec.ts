import { describe, expect, it } from "vitest";

import { yuan } from "./use-fees";

describe("money", () => {
  it("is written in yuan, with cents only where there are some", () => {
    expect(yuan(0)).toBe("0 元");
    expect(yuan(220_000)).toBe("2,200 元");
    expect(yuan(1_250)).toBe("12.50 元");
  });
});
