import { client, read } from "@/shared/api";

/** How many direct reports wait for a look, of bodies that the actor sees. */
export async function countReports(): Promise<number> {
  const { count } = await read(client.GET("/api/console/disclosure-reports/waiting"));
  return count;
}
