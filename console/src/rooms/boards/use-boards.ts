import type { components } from "@/client/schema";
import { client, read } from "@/shared/api";

export type Board = components["schemas"]["BoardShown"];

/** A board as it is filled in. */
export interface BoardForm {
  key: string;
  name: string;
  introduction: string;
  closedNotice: string;
  body: string | null;
  keepDays: number | null;
}

export const NO_BOARD: BoardForm = {
  key: "",
  name: "",
  introduction: "",
  closedNotice: "",
  body: null,
  keepDays: null,
};

export function formOf(board: Board): BoardForm {
  const { key, name, introduction, closedNotice, body, keepDays } = board;
  return { key, name, introduction, closedNotice, body, keepDays };
}

function sent(form: BoardForm): components["schemas"]["BoardRequestsBoardSent"] {
  const { name, introduction, closedNotice } = form;
  return { name, introduction, closedNotice, body: form.body ?? "", keepDays: form.keepDays ?? undefined };
}

export function readBoards(site?: string): Promise<Board[]> {
  return read(client.GET("/api/console/boards", { params: { query: { site } } }));
}

export function createBoard(site: string, form: BoardForm): Promise<Board> {
  return read(client.POST("/api/console/boards", { body: { site, key: form.key, board: sent(form) } }));
}

export function changeBoard(board: Board, form: BoardForm): Promise<Board> {
  const body = { version: board.version, board: sent(form) };
  return read(client.PUT("/api/console/boards/{id}", { params: { path: { id: board.id } }, body }));
}

export function openBoard(board: Board, open: boolean): Promise<Board> {
  const body = { version: board.version, open };
  return read(client.POST("/api/console/boards/{id}/open", { params: { path: { id: board.id } }, body }));
}
