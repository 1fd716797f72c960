import { Collection, DataLine, Finished, Notebook, Promotion } from "@element-plus/icons-vue";

import { addCasePanel } from "@/shared/case-panels";
import type { Room } from "@/shared/room";

addCasePanel("disclosure.entry", () => import("./EntryPanel.vue"));

export const room: Room = {
  name: "disclosure",
  routes: [
    {
      path: "/disclosure-entries",
      name: "disclosure-entries",
      component: () => import("./EntryList.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.entries.title" },
    },
    {
      path: "/disclosure-sections",
      name: "disclosure-sections",
      component: () => import("./SectionList.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.sections.title" },
    },
    {
      path: "/disclosure-sections/:id",
      name: "disclosure-section",
      component: () => import("./SectionPage.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.sections.title", menu: "disclosure-sections" },
    },
    {
      path: "/disclosure-reports",
      name: "disclosure-reports",
      component: () => import("./ReportList.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.reports.title" },
    },
    {
      path: "/disclosure-reports/:id",
      name: "disclosure-report",
      component: () => import("./ReportPage.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.reports.title", menu: "disclosure-reports" },
    },
    {
      path: "/disclosure-upward",
      name: "disclosure-upward",
      component: () => import("./UpwardList.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.upward.title" },
    },
    {
      path: "/disclosure-report-table",
      name: "disclosure-report-table",
      component: () => import("./ReportTable.vue"),
      meta: { permission: "disclosure:read", title: "disclosure.table.title" },
    },
  ],
  menu: [
    {
      route: "disclosure-entries",
      words: "disclosure.entries.title",
      icon: Notebook,
      permission: "disclosure:read",
      order: 70,
      section: "disclosure",
    },
    {
      route: "disclosure-sections",
      words: "disclosure.sections.title",
      icon: Collection,
      permission: "disclosure:manage-sections",
      order: 71,
      section: "disclosure",
    },
    {
      route: "disclosure-reports",
      words: "disclosure.reports.title",
      icon: Finished,
      permission: "disclosure:read",
      order: 74,
      section: "disclosure",
    },
    {
      route: "disclosure-upward",
      words: "disclosure.upward.title",
      icon: Promotion,
      permission: "disclosure:check-reports",
      order: 75,
      section: "disclosure",
    },
    {
      route: "disclosure-report-table",
      words: "disclosure.table.title",
      icon: DataLine,
      permission: "disclosure:read",
      order: 76,
      section: "disclosure",
    },
  ],
};
