import { Files } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const READ = "annualreports:read";

export const room: Room = {
  name: "annualreports",
  routes: [
    {
      path: "/annual-reports",
      name: "annual-reports",
      component: () => import("./ReportList.vue"),
      meta: { permission: READ, title: "annualreports.list.title" },
    },
    {
      path: "/annual-reports/:id",
      name: "annual-report",
      component: () => import("./ReportPage.vue"),
      meta: { permission: READ, title: "annualreports.page.title", menu: "annual-reports" },
    },
  ],
  menu: [
    {
      route: "annual-reports",
      words: "annualreports.list.title",
      icon: Files,
      permission: READ,
      order: 180,
      section: "disclosure",
    },
  ],
};
