import { describe, expect, it } from "vitest";

import { Problem } from "@/shared/problems/problem";

import { useSliceList, type Slice } from "./use-slice-list";

/** A question whose answer the test gives when it likes. */
function later<T>(): { promise: Promise<T>; give(value: T): void } {
  let give: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

describe("a list read by slices", () => {
  it("asks for what follows by the key that the last slice gave", async () => {
    const asked: (string | undefined)[] = [];
    const list = useSliceList<number>(async (after) => {
      asked.push(after);
      return after === undefined ? { items: [1, 2], next: "2" } : { items: [3], next: null };
    });
    await list.reload();
    expect(list.hasMore).toBe(true);
    await list.more();
    expect(list.items).toEqual([1, 2, 3]);
    expect(list.hasMore).toBe(false);
    await list.more();
    expect(asked).toEqual([undefined, "2"]);
  });

  it("drops an answer that comes after a newer question", async () => {
    const slow = later<Slice<string>>();
    const answers = [slow.promise, Promise.resolve<Slice<string>>({ items: ["new"], next: null })];
    const list = useSliceList<string>(() => answers.shift() as Promise<Slice<string>>);
    const first = list.reload();
    await list.reload();
    slow.give({ items: ["old"], next: null });
    await first;
    expect(list.items).toEqual(["new"]);
    expect(list.loading).toBe(false);
  });

  it("is empty only once it has been read", async () => {
    const list = useSliceList<string>(async () => ({ items: [] }));
    expect(list.isEmpty).toBe(false);
    await list.reload();
    expect(list.isEmpty).toBe(true);
  });

  it("keeps the problem and the entries read before", async () => {
    let fails = false;
    const list = useSliceList<number>(async () => {
      if (fails) throw new Problem(500, "edge/failure", "故障");
      return { items: [1], next: "1" };
    });
    await list.reload();
    fails = true;
    await list.more();
    expect(list.problem?.code).toBe("edge/failure");
    expect(list.items).toEqual([1]);
  });

  it("replaces and removes single entries", async () => {
    const list = useSliceList<number>(async () => ({ items: [1, 2, 3] }));
    await list.reload();
    list.replace((item) => (item === 2 ? null : item * 10));
    expect(list.items).toEqual([10, 30]);
  });
});
