import { afterEach, describe, expect, it, vi } from "vitest";

import { pretendServer, Status } from "@/testing/server";

import { client, onSessionLost, read } from "./api";
import { Problem } from "./problems/problem";

describe("the client", () => {
  afterEach(() => {
    document.cookie = "XSRF-TOKEN=; max-age=0";
  });

  it("sends the page's token with what changes something, and not with what reads", async () => {
    document.cookie = "XSRF-TOKEN=abc%3D";
    const seen = pretendServer({ "GET /api/console/me": () => ({}), "POST /api/console/sign-out": () => undefined });
    await client.GET("/api/console/me", {});
    await client.POST("/api/console/sign-out", {});
    expect(seen[0]?.headers.get("X-XSRF-TOKEN")).toBeNull();
    expect(seen[1]?.headers.get("X-XSRF-TOKEN")).toBe("abc=");
    expect(seen[0]?.headers.get("Accept-Language")).toBe("zh-CN");
  });

  it("throws the problem of a failed answer", async () => {
    const problem = { status: 409, code: "sitegroup/site-closed", title: "已关停", detail: "站点已关停。" };
    pretendServer({ "GET /api/console/me": () => new Status(409, problem) });
    const thrown = await read(client.GET("/api/console/me", {})).catch((failure: unknown) => failure);
    expect(thrown).toBeInstanceOf(Problem);
    expect((thrown as Problem).is("sitegroup/site-closed")).toBe(true);
  });

  it("tells when the session is lost", async () => {
    const lost = vi.fn();
    onSessionLost(lost);
    pretendServer({ "GET /api/console/me": () => new Status(401, { status: 401, code: "edge/not-signed-in" }) });
    await client.GET("/api/console/me", {}).catch(() => undefined);
    expect(lost).toHaveBeenCalledTimes(1);
  });
});
