import type { DocumentsWords } from "../../pane/documents-words";

export const documents: DocumentsWords = {
  title: "Documents",
  note: "Tick what you need; it is written with the result sheets. The wordings stand at the end of each and may be changed.",
  present: "there already, kept up to date",
};
