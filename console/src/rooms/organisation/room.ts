import { OfficeBuilding, User, UserFilled } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "organisation",
  routes: [
    {
      path: "/bodies",
      name: "bodies",
      component: () => import("./Bodies.vue"),
      meta: { permission: "organisation:read-bodies", title: "organisation.bodies.title" },
    },
    {
      path: "/bodies/import",
      name: "import-bodies",
      component: () => import("./ImportBodies.vue"),
      meta: { permission: "organisation:manage-bodies", title: "organisation.import.title", menu: "bodies" },
    },
    {
      path: "/accounts",
      name: "accounts",
      component: () => import("./Accounts.vue"),
      meta: { permission: "organisation:read-accounts", title: "organisation.accounts.title" },
    },
    {
      path: "/accounts/:id",
      name: "account",
      component: () => import("./AccountPage.vue"),
      props: true,
      meta: { permission: "organisation:read-accounts", title: "organisation.accounts.one", menu: "accounts" },
    },
    {
      path: "/roles",
      name: "roles",
      component: () => import("./Roles.vue"),
      meta: { permission: "organisation:read-accounts", title: "organisation.roles.title" },
    },
  ],
  menu: [
    {
      route: "bodies",
      words: "organisation.bodies.title",
      icon: OfficeBuilding,
      permission: "organisation:read-bodies",
      order: 300,
      section: "people",
    },
    {
      route: "accounts",
      words: "organisation.accounts.title",
      icon: User,
      permission: "organisation:read-accounts",
      order: 310,
      section: "people",
    },
    {
      route: "roles",
      words: "organisation.roles.title",
      icon: UserFilled,
      permission: "organisation:read-accounts",
      order: 320,
      section: "people",
    },
  ],
};
