import { Promotion } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "publishing",
  routes: [
    {
      path: "/publishing",
      name: "publishing",
      component: () => import("./Queue.vue"),
      meta: { permission: "publishing:read-queue", title: "publishing.title" },
    },
  ],
  menu: [
    {
      route: "publishing",
      words: "publishing.title",
      icon: Promotion,
      permission: "publishing:read-queue",
      order: 230,
      section: "group",
    },
  ],
};
