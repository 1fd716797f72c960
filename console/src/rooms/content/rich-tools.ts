import type { Editor } from "@tiptap/vue-3";

/** A button above the text. */
export interface Tool {
  /** key of its word below `content.rich` */
  name: string;
  active?: [string, Record<string, unknown>?];
  inTable?: boolean;
  run: (editor: Editor) => void;
}

export const TOOLS: Tool[] = [
  {
    name: "heading2",
    active: ["heading", { level: 2 }],
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "heading3",
    active: ["heading", { level: 3 }],
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  { name: "bold", active: ["bold"], run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: "italic", active: ["italic"], run: (editor) => editor.chain().focus().toggleItalic().run() },
  { name: "bullets", active: ["bulletList"], run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: "numbers", active: ["orderedList"], run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: "quote", active: ["blockquote"], run: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { name: "centre", run: (editor) => editor.chain().focus().toggleTextAlign("center").run() },
  { name: "right", run: (editor) => editor.chain().focus().toggleTextAlign("right").run() },
  {
    name: "table",
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { name: "addRow", inTable: true, run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: "addColumn", inTable: true, run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: "deleteRow", inTable: true, run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: "deleteColumn", inTable: true, run: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: "mergeCells", inTable: true, run: (editor) => editor.chain().focus().mergeOrSplit().run() },
  { name: "deleteTable", inTable: true, run: (editor) => editor.chain().focus().deleteTable().run() },
  { name: "undo", run: (editor) => editor.chain().focus().undo().run() },
  { name: "redo", run: (editor) => editor.chain().focus().redo().run() },
];
