import { defineStore } from "pinia";
import { computed, ref } from "vue";

import { client, read } from "@/shared/api";
import { asProblem } from "@/shared/problems/problem";

import type { Me } from "./me";

/** Who is signed in, and what this account may do somewhere. */
export const useSession = defineStore("session", () => {
  const me = ref<Me | null>(null);
  const asked = ref(false);

  /** Asks the server who is signed in; nobody is where it answers 401. */
  async function refresh(): Promise<Me | null> {
    try {
      me.value = await read(client.GET("/api/console/me"));
    } catch (thrown) {
      if (asProblem(thrown).status !== 401) throw thrown;
      me.value = null;
    }
    asked.value = true;
    return me.value;
  }

  /** Asks only where nobody has asked before. */
  async function ensure(): Promise<Me | null> {
    return asked.value ? me.value : refresh();
  }

  /** Forgets who was signed in; the server has ended the session. */
  function forget(): void {
    me.value = null;
    asked.value = true;
  }

  const powers = computed(() => new Set(me.value?.permissions ?? []));

  /** Whether the account holds the permission anywhere at all; the server decides about the very place. */
  function may(permission: string | undefined): boolean {
    return permission === undefined || powers.value.has(permission);
  }

  return { me, refresh, ensure, forget, may };
});
