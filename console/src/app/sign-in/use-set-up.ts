import { client, done, read } from "@/shared/api";
import { useForm, type Form } from "@/shared/composables/use-form";
import type { Level } from "@/shared/levels";

/** One of the first three administrators. */
export interface Administrator {
  loginName: string;
  name: string;
  password: string;
}

/** What an empty system is set up with. */
export interface SetUp {
  code: string;
  body: { code: string; level: Level; name: string };
  system: Administrator;
  security: Administrator;
  audit: Administrator;
}

export const DUTIES = ["system", "security", "audit"] as const;

function nobody(loginName: string): Administrator {
  return { loginName, name: "", password: "" };
}

/** Says whether the first administrators are still to be opened. */
export async function isSetUpOpen(): Promise<boolean> {
  return (await read(client.GET("/api/console/setup"))).open;
}

/** Opens the root body and the first three administrators of an empty system. */
export function useSetUp(made: () => void): { form: Form<SetUp>; send(): Promise<void> } {
  const form = useForm<SetUp>({
    code: "",
    body: { code: "", level: "COUNTY", name: "" },
    system: nobody("sysadmin"),
    security: nobody("secadmin"),
    audit: nobody("auditor"),
  });
  return {
    form,
    send: async () => {
      const ok = await form.send(async (body) => {
        await done(client.POST("/api/console/setup", { body }));
        return true;
      });
      if (ok) made();
    },
  };
}
