import { describe, expect, it } from "vitest";

import { limitRows, NO_MAILBOX, sent } from "./use-mailboxes";

describe("a mailbox's form", () => {
  it("has a row for each kind of letter, filled where the mailbox has a limit of its own", () => {
    const rows = limitRows({ HELP: { amount: 5, unit: "WORKING_DAYS" } });
    expect(rows.map((row) => row.kind)).toEqual(["ADVICE", "COMPLAINT", "REPORT", "QUESTION", "HELP"]);
    expect(rows.at(-1)).toEqual({ kind: "HELP", amount: 5, unit: "WORKING_DAYS" });
    expect(rows[0]).toEqual({ kind: "ADVICE", amount: null, unit: "HOURS" });
  });

  it("sends only limits of kinds that are offered and have an amount", () => {
    const limits = limitRows({ HELP: { amount: 5, unit: "DAYS" }, REPORT: { amount: 10, unit: "DAYS" } });
    const body = sent({ ...NO_MAILBOX, letterKinds: ["HELP", "ADVICE"], limits });
    expect(body.limits).toEqual([{ kind: "HELP", amount: 5, unit: "DAYS" }]);
    expect(body.form).toBeUndefined();
  });
});
