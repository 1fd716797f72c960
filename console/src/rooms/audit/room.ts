import { DocumentChecked } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "audit",
  routes: [
    {
      path: "/audit",
      name: "audit",
      component: () => import("./Trail.vue"),
      meta: { permission: "audit:read-trail", title: "audit.title" },
    },
  ],
  menu: [
    {
      route: "audit",
      words: "audit.title",
      icon: DocumentChecked,
      permission: "audit:read-trail",
      order: 400,
      section: "watch",
    },
  ],
};
