import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

export type ThemeFile = components["schemas"]["ThemesFileView"];

export function readFiles(theme: string): Promise<string[]> {
  return read(client.GET("/api/console/themes/{theme}/files", { params: { path: { theme } } }));
}

export function readFile(theme: string, path: string): Promise<ThemeFile> {
  return read(client.GET("/api/console/themes/{theme}/file", { params: { path: { theme }, query: { path } } }));
}

export function saveFile(file: ThemeFile, text: string): Promise<ThemeFile> {
  const params = { path: { theme: file.theme }, query: { path: file.path } };
  return read(client.PUT("/api/console/themes/{theme}/file", { params, body: { edition: file.edition, text } }));
}

/** Brings an earlier edition back; 0 is the file that the program brings. */
export function revertFile(file: ThemeFile, edition: number): Promise<ThemeFile> {
  const params = { path: { theme: file.theme }, query: { path: file.path } };
  return read(client.POST("/api/console/themes/{theme}/file/revert", { params, body: { edition } }));
}

/** Finds the line that a template fault speaks of; 0 where it names none. */
export function faultLine(reason: string): number {
  const found = /(?:第\s*(\d+)\s*行|\bline\s+(\d+))/i.exec(reason);
  return Number(found?.[1] ?? found?.[2] ?? 0);
}
