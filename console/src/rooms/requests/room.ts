import { DocumentChecked, EditPen, Memo, Notebook, OfficeBuilding } from "@element-plus/icons-vue";

import { addCasePanel } from "@/shared/case-panels";
import type { Room } from "@/shared/room";

const READ = "requests:read";

addCasePanel("requests.request", () => import("./RequestPanel.vue"));

export const room: Room = {
  name: "requests",
  routes: [
    {
      path: "/information-requests",
      name: "information-requests",
      component: () => import("./RequestList.vue"),
      meta: { permission: READ, title: "requests.list.title" },
    },
    {
      path: "/information-requests/new",
      name: "request-entry",
      component: () => import("./RequestEntry.vue"),
      meta: { permission: "requests:register", title: "requests.entry.title" },
    },
    {
      path: "/information-requests/:id",
      name: "information-request",
      component: () => import("./RequestById.vue"),
      meta: { permission: READ, title: "requests.list.title", menu: "information-requests" },
    },
    {
      path: "/request-desks",
      name: "request-desks",
      component: () => import("./RequestDesks.vue"),
      meta: { permission: READ, title: "requests.desks.title" },
    },
    {
      path: "/letter-templates",
      name: "letter-templates",
      component: () => import("./LetterTemplates.vue"),
      meta: { permission: READ, title: "requests.templates.title" },
    },
    {
      path: "/request-rules",
      name: "request-rules",
      component: () => import("./RequestRules.vue"),
      meta: { permission: READ, title: "requests.rules.title" },
    },
  ],
  menu: [
    {
      route: "information-requests",
      words: "requests.list.title",
      icon: DocumentChecked,
      permission: READ,
      order: 330,
      section: "disclosure",
    },
    {
      route: "request-entry",
      words: "requests.entry.title",
      icon: EditPen,
      permission: "requests:register",
      order: 331,
      section: "disclosure",
    },
    {
      route: "request-desks",
      words: "requests.desks.title",
      icon: OfficeBuilding,
      permission: "requests:manage",
      order: 339,
      section: "disclosure",
    },
    {
      route: "letter-templates",
      words: "requests.templates.title",
      icon: Memo,
      permission: "requests:manage",
      order: 340,
      section: "disclosure",
    },
    {
      route: "request-rules",
      words: "requests.rules.title",
      icon: Notebook,
      permission: "requests:manage",
      order: 341,
      section: "disclosure",
    },
  ],
};
