import { ElNotification } from "element-plus";
import { h } from "vue";

import { t } from "@/shared/words/words";

import { asProblem, type Problem } from "./problem";
import { wordingOf } from "./wording";

/** Shows a problem in the corner, long enough to be read. */
export function showProblem(thrown: unknown): Problem {
  const problem = asProblem(thrown);
  const wording = wordingOf(problem);
  const lines = wording.lines.map((line) => h("div", line));
  if (wording.trace) {
    lines.push(h("div", { class: "trace" }, t("shared.problem.trace", { trace: wording.trace })));
  }
  ElNotification({
    type: problem.status >= 500 || problem.status === 0 ? "error" : "warning",
    title: wording.title,
    message: h("div", lines),
    duration: 8000,
    customClass: "problem-note",
  });
  return problem;
}
