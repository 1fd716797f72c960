/** One answer as the server shows it. */
export interface ShownAnswer {
  section: string;
  name: string;
  label: string;
  kind: string;
  personal: boolean;
  words: string[];
  files: { id: string; name: string; size: number; contentPath: string }[];
}

/** Answers under the heading of their section. */
export interface AnswerSection {
  title: string;
  answers: ShownAnswer[];
}

/** Puts answers under their headings, in the form's order. */
export function bySection(answers: readonly ShownAnswer[]): AnswerSection[] {
  const sections: AnswerSection[] = [];
  for (const answer of answers) {
    const last = sections.at(-1);
    if (last?.title === answer.section) last.answers.push(answer);
    else sections.push({ title: answer.section, answers: [answer] });
  }
  return sections;
}

/** What is shown of an answer: in clear where it was revealed. */
export function shownWords(answer: ShownAnswer, clear: Record<string, string[]> | null): string[] {
  return (answer.personal && clear?.[answer.name]) || answer.words;
}

/** Whether anything is masked that could be revealed. */
export function hasMasked(answers: readonly ShownAnswer[]): boolean {
  return answers.some((answer) => answer.personal && answer.words.length > 0);
}
