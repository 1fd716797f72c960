import { expect, test } from "vitest";

import { byField } from "./use-overview";
import type { FigureDefinition } from "./use-figures";

function figure(code: string): FigureDefinition {
  return { code, label: code } as FigureDefinition;
}

test("figures stand under their field of work, in the overview's order; unknown ones last", () => {
  const fields = byField(
    ["organisation.signed-in", "new-room.done", "casework.overdue", "interaction.a", "interaction.b"].map(figure),
  );
  expect(fields.map((field) => [field.room, field.figures.map((one) => one.code)])).toEqual([
    ["interaction", ["interaction.a", "interaction.b"]],
    ["casework", ["casework.overdue"]],
    ["organisation", ["organisation.signed-in"]],
    ["other", ["new-room.done"]],
  ]);
});
