/** The languages by name. Chinese is the master; the type makes English complete. */
import type { Assessed } from "../core/model/assessed";
import type { Place } from "../core/model/cell-ref";
import type { ReportWords } from "../core/reporting/report-words";
import type { ResultWords } from "../core/reporting/result-json";
import type { BlankFormWords } from "../core/reporting/blank-form";
import { messages as en } from "./en-US/messages";
import type { FileWords } from "./file-words";
import type { PaneWords } from "./pane/pane-words";
import type { ShownWords } from "./shown-words";
import { messages as zh } from "./zh-CN/messages";

export interface Messages {
  /** What the result sheets and the pane both show. */
  readonly sheets: ShownWords;
  readonly files: FileWords;
  readonly pane: PaneWords;
  /** The forms are Chinese in every language: that is what offices exchange, and what reading looks for. */
  readonly blankForm: BlankFormWords;
}

const LANGUAGES: Readonly<Record<"zh" | "en", Messages>> = { zh, en };

export function messagesIn(language: "zh" | "en"): Messages {
  return LANGUAGES[language];
}

/** The sentences of the machine-readable result. */
export function resultWords(
  assessed: Assessed,
  place: (of: Place) => string | null,
  words: ReportWords
): ResultWords {
  const { scheme } = assessed.assessment ?? { scheme: null };
  const titles = new Map(
    [...(scheme?.items ?? []), ...(scheme?.adjustments ?? []), ...(scheme?.flags ?? [])].map(
      (item) => [item.id, words.of(item.title)]
    )
  );
  return {
    finding: (finding) => words.findings.sentence(finding, (of) => place(of) ?? ""),
    cause: words.comparison.cause,
    why: (entry) => words.ledger.why(entry, titles.get(entry.item) ?? entry.item),
    skip: (reason) => words.run.skip[reason],
    flag: (flag) =>
      `${titles.get(flag.id) ?? flag.id}${flag.state === "warning" ? words.scores.warning : ""}`,
  };
}
