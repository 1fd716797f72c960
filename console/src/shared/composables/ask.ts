import { ElMessage, ElMessageBox } from "element-plus";
import { h } from "vue";

import { t } from "@/shared/words/words";

/** What a person is asked before something is done. */
export interface Question {
  title: string;
  text: string;
  /** the verb on the button: 「关停」, never just 「确定」 */
  verb: string;
  danger?: boolean;
}

/** Asks before doing; false where the person thought better of it. */
export async function confirmed(question: Question): Promise<boolean> {
  return ElMessageBox.confirm(question.text, question.title, {
    confirmButtonText: question.verb,
    cancelButtonText: t("shared.action.cancel"),
    type: question.danger ? "warning" : undefined,
    confirmButtonType: question.danger ? "danger" : "primary",
  }).then(
    () => true,
    () => false,
  );
}

/** Asks for a reason; null where the person thought better of it. */
export async function askReason(question: Question, longest = 500): Promise<string | null> {
  return ElMessageBox.prompt(question.text, question.title, {
    confirmButtonText: question.verb,
    cancelButtonText: t("shared.action.cancel"),
    inputType: "textarea",
    confirmButtonType: question.danger ? "danger" : "primary",
    inputValidator: (typed) => {
      if (!typed?.trim()) return t("shared.ask.reasonNeeded");
      return typed.length <= longest || t("shared.ask.tooLong", { longest });
    },
  }).then(
    ({ value }) => value.trim(),
    () => null,
  );
}

/** Says that something is done. */
export function told(text: string): void {
  ElMessage({ type: "success", message: text, duration: 3000, grouping: true });
}

/** Says that something is done, and offers to take it back for eight seconds. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  const note = ElMessage({
    type: "success",
    duration: 8000,
    showClose: true,
    message: h("span", { class: "undo-note" }, [
      text,
      h(
        "button",
        {
          type: "button",
          onClick: () => {
            note.close();
            void undo();
          },
        },
        t("shared.action.undo"),
      ),
    ]),
  });
}
