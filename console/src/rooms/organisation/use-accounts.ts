import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";
import type { Slice } from "@/shared/composables/use-slice-list";

/** An account as lists show it. */
export type AccountLine = components["schemas"]["AccountView"];
/** An account with its roles, and what may be done with it. */
export type AccountPage = components["schemas"]["AccountPage"];

export type AccountState = AccountLine["state"];
export const STATES: AccountState[] = ["OPEN", "LOCKED", "CLOSED"];

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
  q: string;
  body: string;
  state: string;
}

export function readAccounts(filter: Partial<AccountFilter>, after?: string): Promise<Slice<AccountLine>> {
  const state = filter.state as AccountState | undefined;
  return read(client.GET("/api/console/accounts", { params: { query: { ...filter, state, after, size: 50 } } }));
}

export function readAccount(id: string): Promise<AccountPage> {
  return read(client.GET("/api/console/accounts/{id}", { params: { path: { id } } }));
}

/** Opens an account and returns its first password, which is never shown again. */
export async function openAccount(body: NewAccount): Promise<string> {
  const { id } = await read(client.POST("/api/console/accounts", { body }));
  return resetPassword(id);
}

/** Sets a password for the next sign-in only, and returns it this once. */
export async function resetPassword(id: string): Promise<string> {
  const made = await read(client.POST("/api/console/accounts/{id}/reset-password", { params: { path: { id } } }));
  return made.password;
}

export function resetSecondFactor(id: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/reset-second-factor", { params: { path: { id } } }));
}

/** Whether a reset needs a second person, and what waits for one. */
export type Repairs = components["schemas"]["RepairPageView"];
export type Repair = Repairs["waiting"][number];
export type CredentialPart = Repair["part"];

export function readRepairs(id: string): Promise<Repairs> {
  return read(client.GET("/api/console/accounts/{id}/repairs", { params: { path: { id } } }));
}

/** Asks for a reset that another security administrator confirms. */
export function askForRepair(id: string, part: CredentialPart, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/repairs", { params: { path: { id } }, body: { part, reason } }));
}

/** Carries out what another asked for; returns a password to hand over, empty for a second factor. */
export async function confirmRepair(id: string, part: CredentialPart): Promise<string> {
  const path = { id, part };
  const made = await read(client.POST("/api/console/accounts/{id}/repairs/{part}/confirm", { params: { path } }));
  return made.password;
}

export function dropRepair(id: string, part: CredentialPart): Promise<void> {
  return done(client.DELETE("/api/console/accounts/{id}/repairs/{part}", { params: { path: { id, part } } }));
}

/** Lifts the lock that failed sign-ins have set. */
export function unlockSignIn(id: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/unlock-sign-in", { params: { path: { id } } }));
}

function step(
  account: AccountLine,
  reason: string,
): { params: { path: { id: string } }; body: { reason: string; version: number } } {
  return { params: { path: { id: account.id } }, body: { reason, version: account.version } };
}

export function lockAccount(account: AccountLine, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/lock", step(account, reason)));
}

export function unlockAccount(account: AccountLine, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/unlock", step(account, reason)));
}

export function closeAccount(account: AccountLine, reason: string): Promise<void> {
  return done(client.POST("/api/console/accounts/{id}/close", step(account, reason)));
}

/** What is known of the person behind an account. */
export interface Holder {
  name: string;
  mobile: string;
  post: string;
}

export function correctHolder(account: AccountLine, holder: Holder): Promise<void> {
  const body = { ...holder, version: account.version };
  return done(client.PUT("/api/console/accounts/{id}/holder", { params: { path: { id: account.id } }, body }));
}
