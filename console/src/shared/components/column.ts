/** A column of a table, as data. */
export interface Column<T> {
  /** names the slot `cell-<key>` that may draw it */
  key: string;
  /** key of its heading's words */
  words: string;
  /** what is shown; absent where a slot draws it */
  text?: (row: T) => string;
  width?: number;
  minWidth?: number;
  align?: "left" | "right" | "center";
  /** left out on phones */
  wide?: boolean;
  /** key for server-side sorting is not offered: lists have one order, that of their key */
}
