import type { DocumentsWords } from "../../pane/documents-words";

export const documents: DocumentsWords = {
  title: "文书",
  note: "需要哪一种就勾上，和结果表一起生成。文字模板在各表末尾，可以改。",
  present: "已有，每次一起更新",
};
