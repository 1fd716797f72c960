import { Brush, Collection, Monitor } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

const SEE = "sitegroup:view-sites";

export const room: Room = {
  name: "sitegroup",
  routes: [
    {
      path: "/sites",
      name: "sites",
      component: () => import("./Sites.vue"),
      meta: { permission: SEE, title: "sitegroup.sites.title" },
    },
    {
      path: "/sites/open",
      name: "open-sites",
      component: () => import("./OpenSites.vue"),
      meta: { permission: "sitegroup:open-sites", title: "sitegroup.opening.title", menu: "sites" },
    },
    {
      path: "/sites/:id",
      name: "site",
      component: () => import("./SitePage.vue"),
      props: true,
      meta: { permission: SEE, title: "sitegroup.site.title", menu: "sites" },
    },
    {
      path: "/blueprints",
      name: "blueprints",
      component: () => import("./Blueprints.vue"),
      meta: { permission: SEE, title: "sitegroup.blueprints.title" },
    },
    {
      path: "/blueprints/:name",
      name: "blueprint",
      component: () => import("./BlueprintPage.vue"),
      props: true,
      meta: { permission: SEE, title: "sitegroup.blueprints.one", menu: "blueprints" },
    },
    {
      path: "/themes",
      name: "themes",
      component: () => import("./Themes.vue"),
      meta: { permission: "sitegroup:edit-themes", title: "sitegroup.themes.title" },
    },
  ],
  menu: [
    { route: "sites", words: "sitegroup.sites.title", icon: Monitor, permission: SEE, order: 200, section: "group" },
    {
      route: "blueprints",
      words: "sitegroup.blueprints.title",
      icon: Collection,
      permission: "sitegroup:edit-blueprints",
      order: 210,
      section: "group",
    },
    {
      route: "themes",
      words: "sitegroup.themes.title",
      icon: Brush,
      permission: "sitegroup:edit-themes",
      order: 220,
      section: "group",
    },
  ],
};
