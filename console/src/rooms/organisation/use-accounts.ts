import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

export type AccountState = "OPEN" | "LOCKED" | "CLOSED";
export const STATES: AccountState[] = ["OPEN", "LOCKED", "CLOSED"];

/** An account as lists show it. */
export interface AccountLine {
  id: string;
  loginName: string;
  holder: string;
  body: string;
  bodyName: string;
  state: AccountState;
  version: number;
}

/** An account with its holder. */
export interface AccountDetail extends AccountLine {
  mobile: string;
  post: string;
}

/** An account to be opened. */
export interface NewAccount {
  body: string;
  loginName: string;
  holder: string;
  mobile: string;
  post: string;
}

export const NO_ACCOUNT: NewAccount = { body: "", loginName: "", holder: "", mobile: "", post: "" };

export interface AccountFilter {
  words: string;
  body: string;
  state: string;
}

export function readAccounts(filter: Partial<AccountFilter>, after?: string): Promise<Slice<AccountLine>> {
  return read(client.GET("/api/console/accounts", { params: { query: { ...filter, after, size: 50 } } }));
}

export function readAccount(id: string): Promise<AccountDetail> {
  return read(client.GET("/api/console/accounts/{id}", { params: { path: { id } } }));
}

/** Opens an account; the answer carries the first password, which is never shown again. */
export function openAccount(account: NewAccount): Promise<{ id: string; firstPassword: string }> {
  return read(client.POST("/api/console/accounts", { body: account }));
}

export function lockAccount(id: string, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/lock", { params: { path: { id } }, body: { reason } }));
}

export function unlockAccount(id: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/unlock", { params: { path: { id } } }));
}

export function closeAccount(id: string, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/close", { params: { path: { id } }, body: { reason } }));
}

export function resetPassword(id: string): Promise<{ firstPassword: string }> {
  return read(client.POST("/api/console/accounts/{id}/reset-password", { params: { path: { id } } }));
}

export function resetSecondFactor(id: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/reset-second-factor", { params: { path: { id } } }));
}
