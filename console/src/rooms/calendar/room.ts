import { Calendar } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "calendar",
  routes: [
    { path: "/calendar", name: "calendar", component: () => import("./Year.vue"), meta: { title: "calendar.title" } },
  ],
  menu: [
    {
      route: "calendar",
      words: "calendar.title",
      icon: Calendar,
      permission: "calendar:manage",
      order: 410,
      section: "watch",
    },
  ],
};
