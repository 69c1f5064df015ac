import type { ShellWords } from "../../pane/shell-words";

export const shell: ShellWords = {
  title: "Hengbi",
  tabList: "Steps",
  tabs: {
    sheets: "Sheets",
    findings: "Findings",
    ratio: "Sex ratio",
    score: "Scores",
    writing: "Results",
  },
  toHandle: (count) => `${count} to deal with`,
  menu: "Menu",
  language: "Language",
  languages: { zh: "中文", en: "English" },
  theme: "Appearance",
  themes: { light: "Light", dark: "Dark" },
  follow: { excel: "As Excel", browser: "As the browser" },
  version: (version) => `Version ${version}`,
  waiting: "Please wait",
  notOpen: (file) =>
    `This cell is in the added file “${file}”, which Excel does not have open. Open that file, or write the result sheets: they bring a copy that can be shown.`,
  broken: {
    title: "The pane ran into a problem",
    advice:
      "Your sheets are unchanged. Press “Reopen the pane”; if that does not help, close the pane and open it again from the ribbon.",
    page: "This page cannot be shown at the moment. Your sheets are unchanged. Press “Try again”; the other pages work as usual.",
    reload: "Reopen the pane",
    again: "Try again",
    report: (message) => `Please report this line: ${message}`,
  },
};
