/** Every text of the pane and the browser page, one part a task of the clerk. */
import type { BrowserWords } from "./browser-words";
import type { CheckWords } from "./check-words";
import type { DifferencesWords } from "./differences-words";
import type { FindingsWords } from "./findings-words";
import type { FirstRunWords } from "./first-run-words";
import type { NoticeWords } from "./notice-words";
import type { OriginWords } from "./origin-words";
import type { ProblemsWords } from "./problems-words";
import type { RatioWords } from "./ratio-words";
import type { ScoreWords } from "./score-words";
import type { SettingsWords } from "./settings-words";
import type { SheetsFoundWords } from "./sheets-found-words";
import type { ShellWords } from "./shell-words";
import type { WritingWords } from "./writing-words";

export interface PaneWords {
  readonly shell: ShellWords;
  readonly sheetsFound: SheetsFoundWords;
  readonly settings: SettingsWords;
  readonly check: CheckWords;
  readonly firstRun: FirstRunWords;
  readonly problems: ProblemsWords;
  readonly findings: FindingsWords;
  readonly differences: DifferencesWords;
  readonly ratio: RatioWords;
  readonly score: ScoreWords;
  readonly writing: WritingWords;
  readonly origin: OriginWords;
  readonly browser: BrowserWords;
  readonly notice: NoticeWords;
}
