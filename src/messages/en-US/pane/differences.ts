import type { DifferencesWords } from "../../pane/differences-words";

export const differences: DifferencesWords = {
  title: "",
};
