import type { ProblemsWords } from "../../pane/problems-words";

export const problems: ProblemsWords = {
  title: "",
};
