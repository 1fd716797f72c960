import { reactive, watch } from "vue";
import { useRoute, useRouter } from "vue-router";

/**
 * Keeps a list's filters in the address, so that they survive reload, back and a shared link.
 *
 * @param defaults names of the filters with what they are when the address says nothing
 * @param changed called after each change, and not at first
 */
export function useQuery<Q extends Record<string, string>>(defaults: Q, changed: () => void): Q {
  const route = useRoute();
  const router = useRouter();
  const asked = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      const given = route.query[name];
      return [name, typeof given === "string" ? given : value];
    }),
  ) as Q;
  const query = reactive({ ...asked }) as Q;
  watch(query, () => {
    const said = Object.entries(query).filter(([name, value]) => value !== defaults[name]);
    void router.replace({ query: { ...route.query, ...blank(defaults), ...Object.fromEntries(said) } });
    changed();
  });
  return query;
}

function blank(defaults: Record<string, string>): Record<string, undefined> {
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, undefined]));
}

/** Returns the filters as query parameters: those left empty are not sent. */
export function given<Q extends object>(query: Q): Partial<Q> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "" && value !== null)) as Partial<Q>;
}
