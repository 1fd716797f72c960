import { createRouter, createWebHistory, type RouteRecordRaw } from "vue-router";

import { onSessionLost } from "@/shared/api";
import { useSession } from "@/shared/session/use-session";
import { t } from "@/shared/words/words";

import { signedIn } from "./guards/signed-in";
import { rooms } from "./rooms";

const own: RouteRecordRaw[] = [
  { path: "/", name: "home", component: () => import("./home/ToDoHome.vue"), meta: { title: "app.home.title" } },
  {
    path: "/sign-in",
    name: "sign-in",
    component: () => import("./sign-in/SignIn.vue"),
    meta: { open: true, title: "app.signIn.title" },
  },
  {
    path: "/me",
    name: "profile",
    component: () => import("./profile/Profile.vue"),
    meta: { title: "app.profile.title" },
  },
  {
    path: "/not-permitted",
    name: "not-permitted",
    component: () => import("./layout/NotPermitted.vue"),
    meta: { title: "app.notPermitted.title" },
  },
  {
    path: "/:unknown(.*)*",
    name: "unknown",
    component: () => import("./layout/UnknownPage.vue"),
    meta: { title: "app.unknown.title" },
  },
];

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [...rooms.flatMap((room) => room.routes), ...own],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.beforeEach(signedIn);
router.afterEach((to) => {
  const title = to.meta.title ? t(to.meta.title) : "";
  document.title = [title, t("app.name")].filter(Boolean).join(" · ");
});

onSessionLost(() => {
  const session = useSession();
  const here = router.currentRoute.value;
  if (session.me === null || here.meta.open) return;
  session.forget();
  void router.push({ name: "sign-in", query: { to: here.fullPath, ended: "1" } });
});
