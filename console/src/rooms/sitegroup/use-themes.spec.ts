import { describe, expect, it } from "vitest";

import { faultLine } from "./use-themes";

describe("the line of a template fault", () => {
  it("is read in either language", () => {
    expect(faultLine("templates/home.ftlh 第 12 行：缺少 </#list>")).toBe(12);
    expect(faultLine("templates/home.ftlh line 7: missing </#list>")).toBe(7);
  });

  it("is none where the fault names none", () => {
    expect(faultLine("文件超过 64 KB。")).toBe(0);
  });
});
