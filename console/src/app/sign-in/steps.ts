/** What the sign-in page asks for: the server's steps, and our own first and last one. */
export type Step =
  "FIRST_ADMINISTRATOR" | "PASSWORD" | "SECOND_FACTOR" | "CHANGE_PASSWORD" | "ENROL" | "RECOVERY" | "DONE";
