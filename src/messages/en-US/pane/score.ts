import type { ScoreWords } from "../../pane/score-words";

export const score: ScoreWords = {
  title: "",
};
