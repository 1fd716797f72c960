import {
  askCorrection,
  askReasons,
  receiveCorrection,
  receiveReasons,
  setDelay,
  type Request,
  type Words,
} from "./use-requests";

/** What is done with the applicant's part of a request, by a form of words, day and working days. */
export interface Deed {
  /** code of the act */
  act: "ask-correction" | "receive-correction" | "ask-reasons" | "receive-reasons" | "set-delay";
  text: "required" | "optional";
  day: boolean;
  /** usual number of working days; absent where none are given, null where the server knows what is usual */
  workingDays?: number | null;
  send: (request: Request, words: Words) => Promise<Request>;
}

export const DEEDS: Deed[] = [
  { act: "ask-correction", text: "required", day: true, workingDays: null, send: askCorrection },
  { act: "receive-correction", text: "required", day: true, send: receiveCorrection },
  { act: "ask-reasons", text: "required", day: true, workingDays: null, send: askReasons },
  { act: "receive-reasons", text: "required", day: true, send: receiveReasons },
  { act: "set-delay", text: "optional", day: false, workingDays: 20, send: setDelay },
];
