import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import { posted, type Entry } from "@/shared/submissions/entry";

import { originOf, type Way } from "./receiving";
import { readRequestOfNumber, register, type Request } from "./use-requests";

export type Point = components["schemas"]["PointView"];
export type Receipt = components["schemas"]["SubmissionsEnteredReceipt"];

const KIND = "requests.request";
const PATIENCE = 40;
const PAUSE = 250;

/** Where requests can be sent to on a site. */
export async function readDeskPoints(site: string): Promise<Point[]> {
  const params = { path: { site } };
  const points = await read(client.GET("/api/console/sites/{site}/submission-points", { params }));
  return points.filter((point) => point.kind === KIND);
}

/** What somebody brought, posted or told, with the way and the day of receipt. */
export interface Brought {
  site: string;
  point: Point;
  entry: Entry;
  way: Way;
  day: string;
  /** made up once for each request, so that sending it twice makes one */
  key: string;
}

/** Writes a request down; answers with what is handed to the applicant. */
export function enter({ site, point, entry, way, key }: Brought): Promise<Receipt> {
  const params = { path: { site } };
  const { values, files } = posted(point.definition, entry);
  const body = { key: point.key, values, files, origin: originOf(way), idempotencyKey: key };
  return read(client.POST("/api/console/sites/{site}/submissions", { params, body }));
}

/** Waits until the office has the request, then registers it by its way and day. */
export async function registerEntered(
  number: string,
  { way, day }: Pick<Brought, "way" | "day">,
  pause: () => Promise<void> = () => new Promise((later) => setTimeout(later, PAUSE)),
): Promise<Request | null> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const request = await readRequestOfNumber(number);
    if (request) {
      if (request.state !== "RECEIVED") return request;
      return register(request, { way, day, applicant: request.applicant.kind, note: "" });
    }
    await pause();
  }
  return null;
}
