import type { CheckWords } from "../../pane/check-words";

export const check: CheckWords = {
  title: "",
};
