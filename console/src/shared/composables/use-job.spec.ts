import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { effectScope } from "vue";

import { useJob } from "./use-job";

describe("work watched from here", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is asked about until it is finished, and then no more", async () => {
    const states = [
      { total: 4, done: 1, failed: 0, finished: false },
      { total: 4, done: 2, failed: 1, finished: false },
      { total: 4, done: 3, failed: 1, finished: true },
    ];
    const ask = vi.fn(async () => states.shift() ?? { total: 0, done: 0, failed: 0, finished: false });
    const scope = effectScope();
    const job = scope.run(() => useJob(ask, 1000))!;
    await job.watch();
    expect(job.percent).toBe(25);
    await vi.advanceTimersByTimeAsync(1000);
    expect(job.percent).toBe(75);
    await vi.advanceTimersByTimeAsync(5000);
    expect(job.percent).toBe(100);
    expect(job.running).toBe(false);
    expect(ask).toHaveBeenCalledTimes(3);
    scope.stop();
  });

  it("is left alone once nobody looks", async () => {
    const ask = vi.fn(async () => ({ total: 2, done: 0, failed: 0, finished: false }));
    const scope = effectScope();
    const job = scope.run(() => useJob(ask, 1000))!;
    await job.watch();
    scope.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
