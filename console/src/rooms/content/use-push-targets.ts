import type { PushTargetPushChannel } from "@/client/schema";
import { client, read } from "@/shared/api";
import type { Choice } from "@/shared/composables/use-pick";

/** Sites that articles can be pushed to: the whole group, not only what one looks after. */
export async function findPushSites(words: string): Promise<Choice[]> {
  const sites = await read(client.GET("/api/console/push-targets", { params: { query: { q: words } } }));
  return sites.map(({ id, code, name }) => ({ id, label: name, note: code }));
}

export async function pushSiteNamed(id: string): Promise<Choice> {
  const found = (await findPushSites("")).find((site) => site.id === id);
  return found ?? { id, label: id };
}

export function readPushChannels(site: string): Promise<PushTargetPushChannel[]> {
  return read(client.GET("/api/console/push-targets/{id}/channels", { params: { path: { id: site } } }));
}
