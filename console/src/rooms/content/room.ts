import { Checked, Document, Share } from "@element-plus/icons-vue";

import type { Room } from "@/shared/room";

export const room: Room = {
  name: "content",
  routes: [
    {
      path: "/articles",
      name: "articles",
      component: () => import("./ArticleList.vue"),
      meta: { permission: "content:read", title: "content.articles.title" },
    },
    {
      path: "/articles/:id",
      name: "article",
      component: () => import("./ArticlePage.vue"),
      props: true,
      meta: { permission: "content:read", title: "content.articles.one", menu: "articles" },
    },
    {
      path: "/reviews",
      name: "reviews",
      component: () => import("./ReviewInbox.vue"),
      meta: { permission: "content:read", title: "content.reviews.title" },
    },
    {
      path: "/pushes",
      name: "pushes",
      component: () => import("./PushInbox.vue"),
      meta: { permission: "content:accept-push", title: "content.pushes.title" },
    },
  ],
  menu: [
    {
      route: "articles",
      words: "content.articles.title",
      icon: Document,
      permission: "content:read",
      order: 110,
      section: "work",
    },
    {
      route: "reviews",
      words: "content.reviews.title",
      icon: Checked,
      permission: "content:read",
      order: 120,
      section: "work",
    },
    {
      route: "pushes",
      words: "content.pushes.title",
      icon: Share,
      permission: "content:accept-push",
      order: 130,
      section: "work",
    },
  ],
};
