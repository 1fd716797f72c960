import { client, read } from "@/shared/api";

export type Proposal = Awaited<ReturnType<typeof proposePublication>>;

const at = (id: string) => ({ params: { path: { id } } });

/** What was given to the applicant, with all that looks personal in it. */
export function proposePublication(id: string) {
  return read(client.GET("/api/console/information-requests/{id}/publication", at(id)));
}

/** What everybody is to read. */
export interface Published {
  channel: string;
  title: string;
  body: string;
  decisions: { words: string; hidden: boolean }[];
  annexes: string[];
}

export function publishReply(id: string, published: Published) {
  return read(client.POST("/api/console/information-requests/{id}/publication", { ...at(id), body: published }));
}
