/** A box of a site for what people write, such as a mailbox or a board. */
export interface Box {
  id: string;
  key: string;
  name: string;
  bodyName: string;
  open: boolean;
}

/** What every box has when it is filled in. */
export interface BoxForm {
  /** part of its address, fixed once it is open */
  key: string;
  name: string;
  introduction: string;
  closedNotice: string;
  body: string | null;
  /** how long personal data is kept after the end, the setting where there is none */
  keepDays: number | null;
}

export const NO_BOX: BoxForm = { key: "", name: "", introduction: "", closedNotice: "", body: null, keepDays: null };

/** One kind of boxes: what they are called, who may change them, and how. */
export interface Boxes<T extends Box, F extends BoxForm> {
  /** where their words stand, such as boards.boards */
  branch: string;
  power: string;
  empty: F;
  formOf(box: T): F;
  read(site?: string): Promise<T[]>;
  create(site: string, form: F): Promise<T>;
  change(box: T, form: F): Promise<T>;
  open(box: T, open: boolean): Promise<T>;
}
