/** Kinds of bodies, as the server names them, in the order in which they stand above one another. */
export const LEVELS = [
  "PROVINCE",
  "CITY",
  "COUNTY",
  "DEPARTMENT",
  "TOWNSHIP",
  "STREET",
  "VILLAGE",
  "COMMUNITY",
  "PARTY",
  "INSTITUTION",
  "DUAL_MANAGED",
] as const;

export type Level = (typeof LEVELS)[number];
