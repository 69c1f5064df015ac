import type { SheetsFoundWords } from "../../pane/sheets-found-words";

export const sheetsFound: SheetsFoundWords = {
  title: "",
};
