import { ChatDotSquare, ChatSquare, QuestionFilled } from "@element-plus/icons-vue";

import { addCasePanel } from "@/shared/case-panels";
import type { Room } from "@/shared/room";

addCasePanel("boards.message", () => import("./MessagePanel.vue"), ["show", "submit-answer"]);

export const room: Room = {
  name: "boards",
  routes: [
    {
      path: "/board-messages",
      name: "board-messages",
      component: () => import("./MessageList.vue"),
      meta: { permission: "boards:read", title: "boards.messages.title" },
    },
    {
      path: "/hot-questions",
      name: "hot-questions",
      component: () => import("./HotQuestions.vue"),
      meta: { permission: "boards:read", title: "boards.hot.title" },
    },
    {
      path: "/boards",
      name: "boards",
      component: () => import("./BoardList.vue"),
      meta: { permission: "boards:read", title: "boards.boards.title" },
    },
  ],
  menu: [
    {
      route: "board-messages",
      words: "boards.messages.title",
      icon: ChatDotSquare,
      permission: "boards:read",
      order: 62,
      section: "matters",
    },
    {
      route: "hot-questions",
      words: "boards.hot.title",
      icon: QuestionFilled,
      permission: "boards:read",
      order: 63,
      section: "matters",
    },
    {
      route: "boards",
      words: "boards.boards.title",
      icon: ChatSquare,
      permission: "boards:manage",
      order: 262,
      section: "matters",
    },
  ],
};
