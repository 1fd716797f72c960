import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";
import { t } from "@/shared/words/words";

import type { Span } from "./periods";

export type Quota = components["schemas"]["QuotasQuotaView"];
export type QuotaPage = components["schemas"]["QuotasQuotaPage"];
export type QuotaFields = components["schemas"]["QuotaRequestsQuotaFields"];
export type HolderLine = components["schemas"]["HolderLine"];
export type Judgement = components["schemas"]["Judgement"];
export type CoursePoint = components["schemas"]["JudgeQuotaCoursePoint"];
export type FulfilmentNotice = components["schemas"]["FulfilmentNotice"];

export const FORMS: QuotaFields["form"][] = ["AT_LEAST", "WITHIN", "SHARE"];
export const TARGETS: QuotaFields["target"][] = ["BODIES", "SITES", "PORTAL"];

/** The figure that counts sign-ins. */
export const SIGN_INS = "organisation.signed-in";

export function readQuotas(): Promise<Quota[]> {
  return read(client.GET("/api/console/quotas"));
}

export function readQuota(id: string): Promise<QuotaPage> {
  return read(client.GET("/api/console/quotas/{id}", { params: { path: { id } } }));
}

export function addQuota(body: QuotaFields): Promise<Quota> {
  return read(client.POST("/api/console/quotas", { body }));
}

export function changeQuota(id: string, version: number, body: QuotaFields): Promise<Quota> {
  return read(client.PUT("/api/console/quotas/{id}", { params: { path: { id }, query: { version } }, body }));
}

export function readFulfilment(id: string, span: Span, after?: string): Promise<Slice<HolderLine>> {
  const query = { ...span, after, size: 100 };
  return read(client.GET("/api/console/quotas/{id}/fulfilment", { params: { path: { id }, query } }));
}

export function readCourse(id: string, span: Span): Promise<CoursePoint[]> {
  return read(client.GET("/api/console/quotas/{id}/course", { params: { path: { id }, query: { ...span } } }));
}

export function readNotice(id: string, on: string): Promise<FulfilmentNotice> {
  return read(client.GET("/api/console/quotas/{id}/notice", { params: { path: { id }, query: { on } } }));
}

/** An empty quota, or one as its form takes it. */
export function fieldsOf(quota: Quota | null, from: string): QuotaFields {
  return {
    name: quota?.name ?? "",
    figure: quota?.figure ?? "",
    form: quota?.form ?? "AT_LEAST",
    amount: quota?.amount ?? 1,
    share: quota?.share ?? 100,
    period: quota?.period ?? "MONTH",
    workingDaysOnly: quota?.workingDaysOnly ?? false,
    target: quota?.target ?? "BODIES",
    levels: quota?.levels ?? [],
    under: quota?.under ?? undefined,
    listed: quota?.listed ?? [],
    source: quota?.source ?? "",
    active: quota?.active ?? true,
    holdsFrom: quota?.holdsFrom ?? from,
  };
}

/** The unit of each figure, by its code. */
export async function readUnits(): Promise<Record<string, string>> {
  const definitions = await read(client.GET("/api/console/figures/definitions"));
  return Object.fromEntries(definitions.map((one) => [one.code, one.unitLabel]));
}

type Asking = Pick<Quota, "form" | "amount" | "share" | "period" | "workingDaysOnly">;

/** What a quota asks, in one sentence: 「每日不少于 2 次」. */
export function asked(quota: Asking, unit = ""): string {
  const period = t(`statistics.each.${quota.workingDaysOnly ? "WORKING_DAY" : quota.period}`);
  return t(`statistics.asked.${quota.form}`, { period, amount: quota.amount, share: quota.share, unit }).trim();
}

/** Who a quota is asked of, in one sentence. */
export function heldBy(quota: Pick<Quota, "target" | "levels" | "listed">): string {
  const target = t(`statistics.targets.${quota.target}`);
  if (quota.listed.length > 0) return t("statistics.held.listed", { target, count: quota.listed.length });
  if (quota.levels.length === 0) return t("statistics.held.all", { target });
  return t("statistics.held.levels", {
    target,
    levels: quota.levels.map((level) => t(`shared.level.${level}`)).join("、"),
  });
}

/** How often a line came out so. */
export function times(line: HolderLine, verdict: Judgement["verdict"]): number {
  return line.judgements.filter((one) => one.verdict === verdict).length;
}

/** The periods that lines cover, by their names. */
export function periodsOf(lines: HolderLine[]): string[] {
  return (lines[0]?.judgements ?? []).map((one) => one.period);
}

/** A period's name where little room is left: the day of a month, or what follows the year. */
export function brief(period: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? String(Number(period.slice(8))) : period.replace(/^\d{4}-/, "");
}
