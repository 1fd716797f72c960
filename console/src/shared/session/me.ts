import type { components } from "@/client/schema";

/** Who is signed in. */
export type Me = components["schemas"]["Me"];
