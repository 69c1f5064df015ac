/** What everything that the session does has before it. */
import type { Day } from "../../core/model/period";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { Judgement } from "../judge/judgement";
import type { Language } from "../judge/protocol";
import type { Clock } from "./clock";
import type { GivenReasons } from "./given-reasons";
import type { GivenForms } from "./given-forms";
import type { HostGate } from "./host-gate";
import type { Brief, JudgeFeed } from "./judge-feed";
import type { KeptSettings } from "./kept-settings";
import type { PendingEdits } from "./pending-edits";
import type { StateStore } from "./state-store";

/** The judgement that is shown, and what it was made from. */
export interface Judged {
  readonly brief: Brief;
  readonly judgement: Judgement;
  readonly from: Sayings;
}

/** What the clerk said in the pane by then, and in which language the pane spoke. */
export interface Sayings {
  readonly kept: KeptSettings;
  readonly given: GivenReasons;
  readonly submitted: GivenForms;
  readonly language: Language;
}

export interface Desk {
  readonly host: WorkbookHost;
  readonly gate: HostGate;
  readonly feed: JudgeFeed;
  readonly clock: Clock;
  readonly store: StateStore;
  readonly edits: PendingEdits;
  readonly language: () => Language;
  readonly today: () => Day;
  /** Null before the first judgement. */
  judged: Judged | null;
  kept: KeptSettings;
  /** False while the settings in the workbook are not known: nothing is put over them. */
  settingsRead: boolean;
  given: GivenReasons;
  /** Submissions confirmed in the pane that no sheet holds yet. */
  submitted: GivenForms;
  /** The problem shown comes from reading: it goes when reading succeeds. */
  readingFailed: boolean;
}

/** Whether nothing was said since the judgement that is shown. */
export function isUpToDate({ judged, kept, given, submitted, language }: Desk): boolean {
  if (!judged) return false;
  const { from } = judged;
  return (
    from.kept === kept &&
    from.given === given &&
    from.submitted === submitted &&
    (given.size === 0 || from.language === language())
  );
}
