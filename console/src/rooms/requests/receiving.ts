import { t } from "@/shared/words/words";

export type Way = "ONLINE" | "FAX" | "COUNTER" | "MAIL_SIGNED" | "MAIL_ORDINARY" | "ORAL";
export type Origin = "COUNTER" | "PHONE" | "POST";

export const WAYS: Way[] = ["ONLINE", "COUNTER", "MAIL_SIGNED", "MAIL_ORDINARY", "FAX", "ORAL"];
/** What staff write down themselves; what comes online is there already. */
export const ENTERED_WAYS: Way[] = ["COUNTER", "MAIL_SIGNED", "MAIL_ORDINARY", "FAX", "ORAL"];

/** Which day is the day of receipt, by article 31. */
export function dayRule(way: Way): string {
  return t(`requests.dayRules.${way}`);
}

/** How intake calls the way. */
export function originOf(way: Way): Origin {
  if (way === "COUNTER") return "COUNTER";
  return way === "ORAL" ? "PHONE" : "POST";
}

/** Today in Beijing, as `2026-11-22`. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(now);
}

/** Days that a date picker does not offer: those that lie ahead, as the office counts them. */
export function liesAhead(date: Date): boolean {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` > today();
}
