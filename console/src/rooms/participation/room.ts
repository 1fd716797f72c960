import { ChatLineSquare } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const READ = "participation:read";

export const room: Room = {
  name: "participation",
  routes: [
    {
      path: "/participation",
      name: "activities",
      component: () => import("./ActivityList.vue"),
      meta: { permission: READ, title: "participation.list.title" },
    },
    {
      path: "/participation/:id",
      name: "activity",
      component: () => import("./ActivityPage.vue"),
      props: true,
      meta: { permission: READ, title: "participation.one", menu: "activities" },
    },
  ],
  menu: [
    {
      route: "activities",
      words: "participation.list.title",
      icon: ChatLineSquare,
      permission: READ,
      order: 160,
      section: "matters",
    },
  ],
};
