import { client, done } from "@/shared/api";
import { useForm, type Form } from "@/shared/composables/use-form";

/** What the first administrator is made from. */
export interface FirstAdministrator {
  token: string;
  personName: string;
  signInName: string;
  password: string;
}

/** Makes the first administrator of an empty system. */
export function useSetUp(made: () => void): { form: Form<FirstAdministrator>; send(): Promise<void> } {
  const form = useForm<FirstAdministrator>({ token: "", personName: "", signInName: "", password: "" });
  return {
    form,
    send: async () => {
      const ok = await form.send(async (body) => {
        await done(client.POST("/api/console/sign-in/first-administrator", { body }));
        return true;
      });
      if (ok) made();
    },
  };
}
