import { describe, expect, it } from "vitest";

import { pretendServer } from "@/testing/server";

import { enter, registerEntered, type Point } from "./use-entry";

const POINT = {
  key: "request",
  kind: "requests.request",
  title: "政府信息公开申请",
  introduction: "",
  definition: {
    paged: false,
    sections: [
      {
        title: "",
        help: "",
        fields: [
          {
            name: "title",
            label: "信息名称",
            kind: "TEXT",
            help: "",
            required: true,
            personal: false,
            options: [],
            limits: {},
          },
        ],
      },
    ],
  },
} as Point;
const LIST = "GET /api/console/information-requests";

describe("a request that staff write down", () => {
  it("is sent as it came, once for each attempt", async () => {
    const seen = pretendServer({
      "POST /api/console/sites/s1/submissions": () => ({ id: "x", number: "20261122000001", code: "abcd" }),
    });
    const entry = { values: { title: [" 农村公路养护资金 "], gone: ["x"] }, files: {} };
    await enter({ site: "s1", point: POINT, entry, way: "MAIL_SIGNED", day: "2026-11-20", key: "k1" });
    expect(seen[0]?.body).toEqual({
      key: "request",
      values: { title: ["农村公路养护资金"] },
      files: {},
      origin: "POST",
      idempotencyKey: "k1",
    });
  });

  it("is registered by its way and day as soon as the office has it", async () => {
    let asked = 0;
    const seen = pretendServer({
      [LIST]: () => ({ items: ++asked < 3 ? [] : [{ id: "r1" }] }),
      "GET /api/console/information-requests/r1": () => ({
        id: "r1",
        state: "RECEIVED",
        version: 1,
        applicant: { kind: "COMMERCIAL" },
      }),
      "POST /api/console/information-requests/r1/register": () => ({ id: "r1", register: "〔2026〕1号" }),
    });
    const done = await registerEntered("n1", { way: "COUNTER", day: "2026-11-20" }, () => Promise.resolve());
    expect(done?.register).toBe("〔2026〕1号");
    expect(asked).toBe(3);
    expect(seen.at(-1)?.body).toEqual({
      way: "COUNTER",
      day: "2026-11-20",
      applicant: "COMMERCIAL",
      note: "",
      version: 1,
    });
  });

  it("is not registered twice, and given up on when it does not come", async () => {
    pretendServer({
      [LIST]: () => ({ items: [{ id: "r1" }] }),
      "GET /api/console/information-requests/r1": () => ({ id: "r1", state: "HANDLING", version: 2 }),
    });
    const there = await registerEntered("n1", { way: "COUNTER", day: "2026-11-20" }, () => Promise.resolve());
    expect(there?.state).toBe("HANDLING");
    pretendServer({ [LIST]: () => ({ items: [] }) });
    expect(await registerEntered("n1", { way: "COUNTER", day: "2026-11-20" }, () => Promise.resolve())).toBeNull();
  });
});
