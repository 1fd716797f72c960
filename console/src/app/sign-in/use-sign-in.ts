import { reactive, ref } from "vue";
import { useRoute, useRouter } from "vue-router";

import { client, done, read } from "@/shared/api";
import { useAction, type Action } from "@/shared/composables/use-action";
import { useForm, type Form } from "@/shared/composables/use-form";
import { useCurrentSite } from "@/shared/session/use-current-site";
import { useSession } from "@/shared/session/use-session";

import type { Step } from "./steps";
import { isSetUpOpen } from "./use-set-up";

/** Signing in as a row of steps: the server says which one comes next. */
export interface SignIn {
  step: Step;
  busy: boolean;
  /** secret of the second factor that is being set up */
  enrolment: { secret: string; uri: string } | null;
  recoveryCodes: string[];
  look(): Promise<void>;
  password: Form<{ login: string; password: string }>;
  code: Form<{ code: string }>;
  change: Form<{ present: string; password: string }>;
  sendPassword(): Promise<void>;
  sendCode(): Promise<void>;
  sendChange(): Promise<void>;
  sendEnrolment(): Promise<void>;
  finish(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Walks through signing in; returns to the page that was asked for. */
export function useSignIn(): SignIn {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const step = ref<Step>("PASSWORD");
  const busy = ref(false);
  const enrolment = ref<{ secret: string; uri: string } | null>(null);
  const recoveryCodes = ref<string[]>([]);
  const password = useForm({ login: "", password: "" });
  const code = useForm({ code: "" });
  const change = useForm({ present: "", password: "" });

  async function finish(): Promise<void> {
    await session.refresh();
    const to = typeof route.query.to === "string" && route.query.to.startsWith("/") ? route.query.to : "/";
    await router.replace(to);
  }

  async function go(next: Step | undefined): Promise<void> {
    if (next === undefined) return;
    code.fill({ code: "" });
    step.value = next;
    if (next === "ENROL") enrolment.value = await read(client.POST("/api/console/me/totp"));
    if (next === "DONE") await finish();
  }

  async function look(): Promise<void> {
    if (await isSetUpOpen()) {
      step.value = "FIRST_ADMINISTRATOR";
      return;
    }
    const found = await read(client.GET("/api/console/sign-in"));
    await go(found.step as Step);
  }

  return reactive({
    step,
    busy,
    enrolment,
    recoveryCodes,
    look,
    password,
    code,
    change,
    finish,
    sendPassword: async () =>
      go(await password.send(async (body) => (await read(client.POST("/api/console/sign-in", { body }))).step as Step)),
    sendCode: async () =>
      go(
        await code.send(
          async (body) => (await read(client.POST("/api/console/sign-in/second-factor", { body }))).step as Step,
        ),
      ),
    sendChange: async () =>
      go(
        await change.send(
          async ({ password: chosen }) =>
            (await read(client.POST("/api/console/sign-in/change-password", { body: { password: chosen } })))
              .step as Step,
        ),
      ),
    sendEnrolment: async () => {
      const made = await code.send(async (body) => read(client.POST("/api/console/me/totp/confirm", { body })));
      if (!made) return;
      recoveryCodes.value = made.recoveryCodes;
      step.value = "RECOVERY";
    },
    startAgain: async () => {
      await done(client.POST("/api/console/sign-out"));
      step.value = "PASSWORD";
    },
  }) as SignIn;
}

/** Ends the session, and forgets on this machine what belonged to it. */
export function useSignOut(): Action<[], void> {
  const router = useRouter();
  const session = useSession();
  const current = useCurrentSite();
  return useAction(async () => {
    await done(client.POST("/api/console/sign-out"));
    session.forget();
    current.forget();
    await router.push({ name: "sign-in" });
  });
}
