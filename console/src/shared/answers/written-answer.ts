/** An answer to a matter as its room shows it to whoever works on it. */
export interface WrittenAnswer {
  /** counted from 1; a second round begins when the first did not satisfy */
  round: number;
  text: string;
  /** row version */
  version: number;
  writtenBy: string;
  writtenAt: string;
  sentAt?: string;
  /** who returned it last, and why; empty where nobody did */
  reviewedBy: string;
  reviewNote: string;
}
