/** The words of 加入其他文件, apart from the others: they come with their section, after the start. */
import { addedFiles as english } from "./en-US/pane/added-files";
import type { AddedFilesWords } from "./pane/added-files-words";
import { addedFiles as chinese } from "./zh-CN/pane/added-files";

export function addedFilesWordsIn(language: "zh" | "en"): AddedFilesWords {
  return language === "zh" ? chinese : english;
}
