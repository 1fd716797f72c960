import type { RouteLocationNormalized, RouteLocationRaw } from "vue-router";

import { useSession } from "@/shared/session/use-session";

/** Lets signed-in people in; sends others to the sign-in page and back again afterwards. */
export async function signedIn(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  if (to.meta.open) return true;
  const session = useSession();
  const me = await session.ensure();
  if (me === null) return { name: "sign-in", query: to.fullPath === "/" ? {} : { to: to.fullPath } };
  return session.may(to.meta.permission) ? true : { name: "not-permitted", query: { page: to.fullPath } };
}
