import { DocumentChecked, EditPen } from "@element-plus/icons-vue";

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
  ],
};
