import { language } from "@/shared/words/words";

const ZONE = "Asia/Shanghai";

function parts(moment: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hourCycle: "h23", ...options });
  return Object.fromEntries(format.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
}

/** `2026-11-22`, Beijing calendar date of an instant; a plain date stays as it is. */
export function day(moment: string | undefined | null): string {
  if (!moment) return "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment;
  const p = parts(moment, { year: "numeric", month: "2-digit", day: "2-digit" });
  return `${p.year}-${p.month}-${p.day}`;
}

/** `2026-11-22 09:05`, Beijing time of an instant. */
export function minute(moment: string | undefined | null): string {
  if (!moment) return "";
  const p = parts(moment, { hour: "2-digit", minute: "2-digit" });
  return `${day(moment)} ${p.hour}:${p.minute}`;
}

/** `2026-11-22 09:05:07`, Beijing time of an instant. */
export function second(moment: string | undefined | null): string {
  if (!moment) return "";
  const p = parts(moment, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  return `${day(moment)} ${p.hour}:${p.minute}:${p.second}`;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** 「3 分钟前」: how long ago, up to a week; beyond that the day. */
export function ago(moment: string | undefined | null, now = Date.now()): string {
  if (!moment) return "";
  const seconds = Math.round((new Date(moment).getTime() - now) / 1000);
  if (Math.abs(seconds) > 7 * 86_400) return day(moment);
  const format = new Intl.RelativeTimeFormat(language() === "zh" ? "zh-CN" : "en", { numeric: "auto" });
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, "minute");
}
