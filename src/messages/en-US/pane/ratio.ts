import type { RatioWords } from "../../pane/ratio-words";

export const ratio: RatioWords = {
  title: "",
};
