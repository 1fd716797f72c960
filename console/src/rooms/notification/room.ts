import { Promotion } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const READ = "notification:read-deliveries";

export const room: Room = {
  name: "notification",
  routes: [
    {
      path: "/notices",
      name: "notices",
      component: () => import("./Notices.vue"),
      meta: { title: "notification.title" },
    },
    {
      path: "/notices/preference",
      name: "notice-preference",
      component: () => import("./NoticePreference.vue"),
      meta: { title: "notification.preference.title" },
    },
    {
      path: "/deliveries",
      name: "deliveries",
      component: () => import("./Deliveries.vue"),
      meta: { permission: READ, title: "notification.deliveries.title" },
    },
  ],
  menu: [
    {
      route: "deliveries",
      words: "notification.deliveries.title",
      icon: Promotion,
      permission: READ,
      order: 440,
      section: "watch",
    },
  ],
};
