import { List, Timer } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "casework",
  routes: [
    {
      path: "/cases",
      name: "cases",
      component: () => import("./CaseInbox.vue"),
      meta: { permission: "casework:read", title: "casework.inbox.title" },
    },
    {
      path: "/cases/:id",
      name: "case",
      component: () => import("./CaseFrame.vue"),
      props: true,
      meta: { permission: "casework:read", title: "casework.one", menu: "cases" },
    },
    {
      path: "/case-rules",
      name: "case-rules",
      component: () => import("./CaseRules.vue"),
      meta: { permission: "casework:read", title: "casework.rules.title" },
    },
  ],
  menu: [
    {
      route: "cases",
      words: "casework.menu",
      icon: List,
      permission: "casework:read",
      order: 59,
      section: "matters",
    },
    {
      route: "case-rules",
      words: "casework.rules.title",
      icon: Timer,
      permission: "casework:set-rules",
      order: 390,
      section: "matters",
    },
  ],
};
