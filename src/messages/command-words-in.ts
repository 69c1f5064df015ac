/** The words of the command beside all others: the pane never loads them. */
import type { ReportWords } from "../core/reporting/report-words";
import type { CommandWords } from "./command-words";
import { command as commandEn } from "./en-US/command";
import { messagesIn } from "./languages";
import type { Messages } from "./languages";
import { reportWordsIn } from "./report-words-in";
import { command as commandZh } from "./zh-CN/command";

export interface CommandMessages extends Messages {
  readonly sheets: ReportWords;
  readonly command: CommandWords;
}

const WORDS: Readonly<Record<"zh" | "en", CommandWords>> = { zh: commandZh, en: commandEn };

export function commandMessagesIn(language: "zh" | "en"): CommandMessages {
  return { ...messagesIn(language), sheets: reportWordsIn(language), command: WORDS[language] };
}
