import { ChatLineSquare, Message, MessageBox } from "@element-plus/icons-vue";

import { addCasePanel } from "@/shared/case-panels";
import type { Room } from "@/shared/room";

addCasePanel("interaction.letter", () => import("./LetterPanel.vue"), ["decline", "invalidate", "submit-answer"]);

export const room: Room = {
  name: "interaction",
  routes: [
    {
      path: "/letters",
      name: "letters",
      component: () => import("./LetterList.vue"),
      meta: { permission: "interaction:read", title: "interaction.letters.title" },
    },
    {
      path: "/letters/:id",
      name: "letter",
      component: () => import("./LetterById.vue"),
      meta: { permission: "interaction:read", title: "interaction.letters.title", menu: "letters" },
    },
    {
      path: "/mailboxes",
      name: "mailboxes",
      component: () => import("./Mailboxes.vue"),
      meta: { permission: "interaction:read", title: "interaction.mailboxes.title" },
    },
    {
      path: "/letter-wordings",
      name: "letter-wordings",
      component: () => import("./Wordings.vue"),
      meta: { permission: "interaction:read", title: "interaction.wordings.title" },
    },
  ],
  menu: [
    {
      route: "letters",
      words: "interaction.letters.title",
      icon: Message,
      permission: "interaction:read",
      order: 60,
      section: "matters",
    },
    {
      route: "mailboxes",
      words: "interaction.mailboxes.title",
      icon: MessageBox,
      permission: "interaction:read",
      order: 260,
      section: "matters",
    },
    {
      route: "letter-wordings",
      words: "interaction.wordings.title",
      icon: ChatLineSquare,
      permission: "interaction:edit-wordings",
      order: 265,
      section: "matters",
    },
  ],
};
