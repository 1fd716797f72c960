import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";
import { NO_BOX, type Boxes, type BoxForm } from "@/shared/boxes/boxes";

export type Board = components["schemas"]["BoardShown"];

function sent(form: BoxForm): components["schemas"]["BoardRequestsBoardSent"] {
  const { name, introduction, closedNotice } = form;
  return { name, introduction, closedNotice, body: form.body ?? "", keepDays: form.keepDays ?? undefined };
}

export function readBoards(site?: string): Promise<Board[]> {
  return read(client.GET("/api/console/boards", { params: { query: { site } } }));
}

export const BOARDS: Boxes<Board, BoxForm> = {
  branch: "boards.boards",
  power: "boards:manage",
  empty: NO_BOX,
  formOf: ({ key, name, introduction, closedNotice, body, keepDays }) => {
    return { key, name, introduction, closedNotice, body, keepDays };
  },
  read: readBoards,
  create: (site, form) =>
    read(client.POST("/api/console/boards", { body: { site, key: form.key, board: sent(form) } })),
  change: (board, form) => {
    const body = { version: board.version, board: sent(form) };
    return read(client.PUT("/api/console/boards/{id}", { params: { path: { id: board.id } }, body }));
  },
  open: (board, open) => {
    const body = { version: board.version, open };
    return read(client.POST("/api/console/boards/{id}/open", { params: { path: { id: board.id } }, body }));
  },
};
