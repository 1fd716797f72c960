import { t } from "@/shared/words/words";

const COUNTED = 1000;

/** 「999+」 where the server stopped counting. */
export function capped(count: number): string {
  return count >= COUNTED ? `${COUNTED - 1}+` : String(count);
}

/** 「5 个工作日」. */
export function limitWords(limit: { amount: number; unit: string } | null | undefined): string {
  return limit ? t(`casework.limit.${limit.unit}`, { amount: limit.amount }) : "";
}

/** 「已用 80% 或剩 1 个工作日」; 「超期」 where neither is set. */
export function thresholdWords(threshold: {
  share?: number | null;
  left?: { amount: number; unit: string } | null;
}): string {
  const parts: string[] = [];
  if (threshold.share && threshold.share < 100) parts.push(t("casework.rules.used", { share: threshold.share }));
  if (threshold.left) parts.push(t("casework.rules.left", { left: limitWords(threshold.left) }));
  return parts.length > 0 ? parts.join(t("casework.rules.or")) : t("casework.rules.late");
}
