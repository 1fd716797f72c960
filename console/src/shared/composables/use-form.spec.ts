import { describe, expect, it } from "vitest";

import { Problem } from "@/shared/problems/problem";

import { useForm } from "./use-form";

describe("a form", () => {
  it("is dirty from the first change until it is sent", async () => {
    const form = useForm({ name: "" });
    expect(form.dirty).toBe(false);
    form.value.name = "开云镇";
    expect(form.dirty).toBe(true);
    const sent = await form.send(async (value) => value.name);
    expect(sent).toBe("开云镇");
    expect(form.dirty).toBe(false);
  });

  it("puts the server's faults beside their fields and stays dirty", async () => {
    const form = useForm({ name: "" });
    form.value.name = "甲";
    const answer = await form.send(async () => {
      throw new Problem(422, "edge/invalid-input", "", {
        faults: [{ field: "name", code: "kernel/required", reason: "必填。" }],
      });
    });
    expect(answer).toBeUndefined();
    expect(form.faults).toEqual({ name: "必填。" });
    expect(form.dirty).toBe(true);
    expect(form.busy).toBe(false);
  });

  it("sends nothing twice at once", async () => {
    const form = useForm({ name: "" });
    let calls = 0;
    const act = async (): Promise<number> => {
      calls += 1;
      await Promise.resolve();
      return calls;
    };
    await Promise.all([form.send(act), form.send(act)]);
    expect(calls).toBe(1);
  });

  it("does not share what is typed with what it was filled with", () => {
    const given = { tags: ["a"] };
    const form = useForm({ tags: [] as string[] });
    form.fill(given);
    form.value.tags.push("b");
    expect(given.tags).toEqual(["a"]);
  });
});
