import type { FirstRunWords } from "../../pane/first-run-words";

export const firstRun: FirstRunWords = {
  title: "",
};
