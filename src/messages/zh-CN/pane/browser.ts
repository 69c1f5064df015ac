import type { BrowserWords } from "../../pane/browser-words";

export const browser: BrowserWords = {
  title: "",
};
