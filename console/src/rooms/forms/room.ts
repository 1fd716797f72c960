import { Tickets } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const READ = "forms:read";

export const room: Room = {
  name: "forms",
  routes: [
    {
      path: "/forms",
      name: "forms",
      component: () => import("./FormList.vue"),
      meta: { permission: READ, title: "forms.title" },
    },
    {
      path: "/forms/:id",
      name: "form",
      component: () => import("./FormPage.vue"),
      props: true,
      meta: { permission: READ, title: "forms.one", menu: "forms" },
    },
  ],
  menu: [{ route: "forms", words: "forms.title", icon: Tickets, permission: READ, order: 230, section: "matters" }],
};
