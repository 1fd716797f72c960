import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";

export type OwnSession = components["schemas"]["SignInSessionsOwnSession"];
export type ApiToken = components["schemas"]["ApiToken"];
export type TotpOffer = components["schemas"]["SecondFactorTotpOffer"];

/** A token to be made. */
export interface NewToken {
  name: string;
  permissions: string[];
  lastDay: string;
}

export function changePassword(change: { present: string; password: string }): Promise<void> {
  return done(client.POST("/api/console/me/password", { body: change }));
}

export function beginTotp(): Promise<TotpOffer> {
  return read(client.POST("/api/console/me/totp"));
}

/** Takes the second factor into use; returns its recovery codes, which are never shown again. */
export async function confirmTotp(code: string): Promise<string[]> {
  return (await read(client.POST("/api/console/me/totp/confirm", { body: { code } }))).recoveryCodes;
}

export function removeTotp(code: string): Promise<void> {
  return done(client.POST("/api/console/me/totp/remove", { body: { code } }));
}

export function readSessions(): Promise<OwnSession[]> {
  return read(client.GET("/api/console/me/sessions"));
}

export function endSession(key: string): Promise<void> {
  return done(client.DELETE("/api/console/me/sessions/{key}", { params: { path: { key } } }));
}

export function readTokens(): Promise<ApiToken[]> {
  return read(client.GET("/api/console/tokens"));
}

/** Makes a token and returns its secret, which is never shown again. */
export async function createToken(token: NewToken): Promise<string> {
  return (await read(client.POST("/api/console/tokens", { body: token }))).secret;
}

export function revokeToken(id: string): Promise<void> {
  return done(client.DELETE("/api/console/tokens/{id}", { params: { path: { id } } }));
}
