import { describe, expect, it } from "vitest";

import { shownCards } from "./use-case-counts";

describe("cards about cases", () => {
  it("show the parts where something waits, the late ones first", () => {
    const cards = shownCards({ MINE: 3, OVERDUE: 1000, BODY: 0 });
    expect(cards.map((card) => `${card.tab} ${card.value}`)).toEqual(["OVERDUE 999+", "MINE 3"]);
  });
});
