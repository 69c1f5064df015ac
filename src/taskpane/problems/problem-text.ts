/** A problem as a sentence, its raw code for a bug report, and whether trying again makes sense. */
import type { Messages } from "../../messages/languages";
import { excelSentence } from "../../messages/excel-sentence";
import type { Problem } from "../session/session-state";

export interface ProblemText {
  readonly sentence: string;
  readonly code: string | null;
  readonly retry: boolean;
  /** Nothing is broken: the workbook holds nothing to judge. */
  readonly mild: boolean;
}

export function problemText(problem: Problem, messages: Messages): ProblemText {
  const words = messages.pane.problems;
  switch (problem.from) {
    case "excel": {
      const { error } = problem;
      const excelCode = "excelCode" in error.parameters ? error.parameters.excelCode : null;
      return {
        sentence: excelSentence(error, messages),
        code: [error.code, excelCode].filter((part) => part !== null).join(" · "),
        retry: error.retry !== "never",
        mild: false,
      };
    }
    case "file":
      return {
        sentence: messages.files.problem(problem.file, problem.error),
        code: problem.error.code,
        retry: false,
        mild: false,
      };
    case "judge":
      return {
        sentence: judgeSentence(problem.problem, messages),
        code: problem.problem.code,
        retry: problem.problem.code === "judge-failed",
        mild: false,
      };
    case "unknown":
      return {
        sentence: words.unknown(problem.message),
        code: problem.during,
        retry: true,
        mild: false,
      };
    case "workbook":
      return { sentence: words.workbook[problem.code], code: null, retry: false, mild: true };
  }
}

function judgeSentence(
  problem: Extract<Problem, { readonly from: "judge" }>["problem"],
  { pane }: Messages
): string {
  const words = pane.problems;
  switch (problem.code) {
    case "settings-refused":
      return words.settingsRefused(problem.key, problem.shown, problem.expected);
    case "scheme-unknown":
      return words.schemeUnknown(problem.scheme);
    case "judge-failed":
      return words.judgeFailed(problem.message);
  }
}
