import type { WritingWords } from "../../pane/writing-words";

export const writing: WritingWords = {
  title: "",
};
