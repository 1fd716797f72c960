import type { CasePage } from "@/client/schema";
import { day } from "@/shared/format/time";
import { t } from "@/shared/words/words";

/** What a letter told the applicant about a date. */
export interface Told {
  /** what the letter is called, with its number */
  letter: string;
  /** the last day it named */
  due: string;
}

/** How a request stands with its time, in sentences: from when, why it stands, until when, and what was told. */
export function clockStory(
  page: Pick<CasePage, "clock" | "summary" | "pauses" | "extensions">,
  told: Told[],
): string[] {
  const { clock, summary } = page;
  if (!clock.startedAt) return [t("requests.clock.notStarted")];
  const story = [t("requests.clock.since", { day: day(clock.startedAt) })];
  const longer = page.extensions.filter((one) => one.state === "APPROVED");
  for (const one of longer)
    story.push(t("requests.clock.longer", { amount: one.time.amount, day: day(one.decidedAt) }));
  for (const pause of page.pauses) {
    if (pause.to)
      story.push(t("requests.clock.stood", { from: day(pause.from), to: day(pause.to), why: ground(pause.ground) }));
  }
  const open = page.pauses.find((pause) => !pause.to);
  if (clock.stoppedAt) story.push(t("requests.clock.stopped", { day: day(clock.stoppedAt), left: summary.remaining }));
  else if (clock.pausedAt)
    story.push(
      t("requests.clock.stands", { day: day(clock.pausedAt), why: ground(open?.ground), left: summary.remaining }),
    );
  else story.push(t("requests.clock.runs", { due: summary.dueDay ?? "", left: summary.remaining }));
  if (summary.provisional) story.push(t("requests.clock.provisional"));
  if (clock.stoppedAt) return story;
  for (const one of told) {
    if (summary.dueDay && one.due !== summary.dueDay)
      story.push(t("requests.clock.toldOtherwise", { letter: one.letter, told: one.due, due: summary.dueDay }));
  }
  return story;
}

function ground(words: string | undefined): string {
  return words || t("requests.clock.byLaw");
}
