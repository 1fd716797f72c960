import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

export type Submission = components["schemas"]["SubmissionView"];
export type Answer = Submission["answers"][number];

/** What was sent, personal fields masked. */
export function readSubmission(id: string): Promise<Submission> {
  return read(client.GET("/api/console/submissions/{id}", { params: { path: { id } } }));
}

/** Where a submission is as paper, personal fields masked. */
export function sheetAddress(id: string): string {
  return `/api/console/submissions/${id}/sheet.pdf`;
}

/** Personal fields in clear, by field name; the audit trail keeps who saw them and why. */
export async function revealSubmission(id: string, reason: string): Promise<Record<string, string[]>> {
  const answer = await read(
    client.POST("/api/console/submissions/{id}/reveal", { params: { path: { id } }, body: { reason } }),
  );
  return answer.values;
}
