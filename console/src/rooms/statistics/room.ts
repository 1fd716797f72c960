import { DataAnalysis, DataLine, Histogram, Key, Tickets } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const READ = "statistics:read";

export const room: Room = {
  name: "statistics",
  routes: [
    {
      path: "/statistics",
      name: "statistics",
      component: () => import("./Overview.vue"),
      meta: { permission: READ, title: "statistics.overview.title" },
    },
    {
      path: "/statistics/explore",
      name: "statistics-explore",
      component: () => import("./Explore.vue"),
      meta: { permission: READ, title: "statistics.explore.title" },
    },
    {
      path: "/statistics/subjects",
      name: "statistics-subjects",
      component: () => import("./Subjects.vue"),
      meta: { permission: READ, title: "statistics.subjects.title", menu: "statistics-explore" },
    },
    {
      path: "/statistics/quotas",
      name: "statistics-quotas",
      component: () => import("./Quotas.vue"),
      meta: { permission: READ, title: "statistics.quotas.title" },
    },
    {
      path: "/statistics/quotas/:id",
      name: "statistics-fulfilment",
      component: () => import("./Fulfilment.vue"),
      meta: { permission: READ, title: "statistics.fulfilment.title", menu: "statistics-quotas" },
    },
    {
      path: "/statistics/quotas/:id/notice",
      name: "statistics-notice",
      component: () => import("./Notice.vue"),
      meta: { permission: READ, title: "statistics.notice.title", menu: "statistics-quotas" },
    },
    {
      path: "/statistics/sign-ins",
      name: "statistics-sign-ins",
      component: () => import("./SignIns.vue"),
      meta: { permission: READ, title: "statistics.signIns.title" },
    },
    {
      path: "/statistics/figures",
      name: "statistics-figures",
      component: () => import("./FigureList.vue"),
      meta: { permission: READ, title: "statistics.figures.title" },
    },
  ],
  menu: [
    {
      route: "statistics",
      words: "statistics.overview.title",
      icon: DataAnalysis,
      permission: READ,
      order: 300,
      section: "watch",
    },
    {
      route: "statistics-explore",
      words: "statistics.explore.title",
      icon: DataLine,
      permission: READ,
      order: 301,
      section: "watch",
    },
    {
      route: "statistics-quotas",
      words: "statistics.quotas.title",
      icon: Histogram,
      permission: READ,
      order: 302,
      section: "watch",
    },
    {
      route: "statistics-sign-ins",
      words: "statistics.signIns.title",
      icon: Key,
      permission: READ,
      order: 303,
      section: "watch",
    },
    {
      route: "statistics-figures",
      words: "statistics.figures.title",
      icon: Tickets,
      permission: READ,
      order: 304,
      section: "watch",
    },
  ],
};
