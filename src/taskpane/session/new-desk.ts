/** The desk before anything was read. */
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { JudgeClient } from "../judge/judge-client";
import type { Clock } from "./clock";
import type { Desk } from "./desk";
import { NOTHING_GIVEN } from "./given-reasons";
import { HostGate } from "./host-gate";
import { JudgeFeed } from "./judge-feed";
import { NO_SETTINGS } from "./kept-settings";
import { PendingEdits } from "./pending-edits";
import type { SessionState } from "./session-state";
import { StateStore } from "./state-store";

export function newDesk(
  host: WorkbookHost,
  judge: JudgeClient,
  clock: Clock,
  around: Pick<Desk, "language" | "today">
): Desk {
  return {
    ...around,
    host,
    clock,
    gate: new HostGate(clock),
    feed: new JudgeFeed(judge),
    store: new StateStore(newState(host)),
    edits: new PendingEdits(),
    judged: null,
    kept: NO_SETTINGS,
    settingsRead: false,
    given: NOTHING_GIVEN,
    submitted: [],
    readingFailed: false,
  };
}

function newState({ capabilities }: WorkbookHost): SessionState {
  return {
    activity: "starting",
    progress: null,
    capabilities,
    notes: [],
    written: NO_SETTINGS.written,
    settings: NO_SETTINGS.settings,
    judgement: null,
    checked: false,
    recheck: 0,
    settled: [],
    equalised: [],
    unwritten: 0,
    unwrittenForms: [],
    problem: null,
    ownSheets: [],
    copies: [],
    wrote: null,
    origin: null,
  };
}
