import type { Component } from "vue";
import type { RouteRecordRaw } from "vue-router";

/** An entry of the side menu. */
export interface MenuEntry {
  /** name of the route it opens */
  route: string;
  /** key of its words, such as `organisation.menu.bodies` */
  words: string;
  icon: Component;
  /** the permission one must hold somewhere to see it; absent: everybody */
  permission?: string;
  /** order within the whole menu */
  order: number;
  /** heading under which it stands */
  section: "work" | "matters" | "disclosure" | "group" | "people" | "watch";
}

/** What a room brings to the console. */
export interface Room {
  name: string;
  routes: RouteRecordRaw[];
  menu: MenuEntry[];
}

declare module "vue-router" {
  interface RouteMeta {
    /** the permission one must hold somewhere to open the page */
    permission?: string;
    /** key of the page's title */
    title?: string;
    /** name of the menu entry that is marked, for pages below it */
    menu?: string;
    /** shown without signing in */
    open?: boolean;
  }
}
