import type { components } from "@/client/schema";
import { client, done, read } from "@/shared/api";

export type Window = components["schemas"]["DisclosureWindowWindowShown"];

export function readWindows(section: string): Promise<Window[]> {
  return read(client.GET("/api/console/disclosure-windows", { params: { query: { section } } }));
}

export function putWindow(channel: string, section: string, classCode: string): Promise<Window[]> {
  return read(client.POST("/api/console/disclosure-windows", { body: { channel, section, classCode } }));
}

export function removeWindow(channel: string): Promise<void> {
  return done(client.DELETE("/api/console/disclosure-windows/{channel}", { params: { path: { channel } } }));
}

/** Takes what is live in the channel into the catalogue; says how many articles were taken. */
export async function takeUp(channel: string): Promise<components["schemas"]["EditWindowsTakenUp"]> {
  return read(client.POST("/api/console/disclosure-windows/{channel}/take-up", { params: { path: { channel } } }));
}
