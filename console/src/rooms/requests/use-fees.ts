import { client, done, read } from "@/shared/api";

export type FeeState = Awaited<ReturnType<typeof readFee>>;
export type Method = NonNullable<FeeState["fee"]>["method"];
export type RemedyShown = Awaited<ReturnType<typeof readRemedies>>[number];
export type RemedyKind = RemedyShown["kind"];
export type RemedyResult = NonNullable<RemedyShown["result"]>;

export const REMEDY_KINDS: RemedyKind[] = ["RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER"];
export const REMEDY_RESULTS: RemedyResult[] = ["UPHELD", "CORRECTED", "OTHER"];

const at = (id: string) => ({ params: { path: { id } } });

export function readFee(id: string) {
  return read(client.GET("/api/console/information-requests/{id}/fees", at(id)));
}

export function reckonFee(id: string, state: FeeState, method: Method, count: number): Promise<FeeState> {
  const body = { method, count, version: state.fee?.version ?? 0 };
  return read(client.PUT("/api/console/information-requests/{id}/fees", { ...at(id), body }));
}

export function payFee(id: string, paidOn: string, voucher: string): Promise<FeeState> {
  return read(client.POST("/api/console/information-requests/{id}/fees/pay", { ...at(id), body: { paidOn, voucher } }));
}

export function closeUnpaid(id: string): Promise<void> {
  return done(client.POST("/api/console/information-requests/{id}/fees/close-unpaid", at(id)));
}

export function readRemedies(id: string) {
  return read(client.GET("/api/console/information-requests/{id}/remedies", at(id)));
}

export interface Filed {
  kind: RemedyKind;
  filedOn: string;
  authority: string;
  caseNumber: string;
}

export function fileRemedy(id: string, filed: Filed): Promise<RemedyShown[]> {
  return read(client.POST("/api/console/information-requests/{id}/remedies", { ...at(id), body: filed }));
}

export interface Decided {
  result: RemedyResult;
  decidedOn: string;
  note: string;
  again: boolean;
}

export function decideRemedy(id: string, remedy: RemedyShown, decided: Decided): Promise<RemedyShown[]> {
  const params = { path: { id, remedy: remedy.id } };
  const body = { ...decided, version: remedy.version };
  return read(client.POST("/api/console/information-requests/{id}/remedies/{remedy}/decide", { params, body }));
}

export function addRemedyPaper(id: string, remedy: string, file: { id: string; name: string }): Promise<RemedyShown[]> {
  const params = { path: { id, remedy } };
  const body = { file: file.id, name: file.name };
  return read(client.POST("/api/console/information-requests/{id}/remedies/{remedy}/papers", { params, body }));
}

/** Money as people write it: 「2,200 元」. */
export function yuan(fen: number): string {
  const digits = fen % 100 === 0 ? 0 : 2;
  return `${(fen / 100).toLocaleString("zh-CN", { minimumFractionDigits: digits, maximumFractionDigits: digits })} 元`;
}
