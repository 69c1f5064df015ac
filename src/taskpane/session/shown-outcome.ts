/** A judgement becomes what is shown: all of it changes at once. */
import type { Difference } from "../../core/model/reconciliation";
import type { HostCapabilities } from "../../hosts/workbook-host";
import type { Desk, Judged } from "./desk";
import { equalisedAfter } from "./equalised-differences";
import { formsAfter, unwrittenForms } from "./given-forms";
import type { GivenForms } from "./given-forms";
import type { GivenReasons, ReasonAndGround } from "./given-reasons";
import { givenAfter, unwritten } from "./given-reasons";
import { refusedByJudge } from "./kept-settings";
import { holdsNothing, nothingJudged } from "./nothing-judged";
import { isInBook, ownSheetNames } from "./read-book";
import type { SessionState } from "./session-state";
import { SETTLED_MILLISECONDS, settledFindings, stillSettled } from "./settled-findings";

/**
 * Why it is judged. `look`: to see what there is. `check`: the clerk asked. `edit`: somebody typed.
 * `settings`, `reason`: chosen in the pane, the sheets are as they were. `own-sheets`: we changed them.
 */
export type Cause = "look" | "check" | "edit" | "settings" | "reason" | "own-sheets";

export interface Outcome {
  readonly judged: Judged;
  /** What the clerk had given when it was begun. */
  readonly sent: GivenReasons;
  readonly sentForms: GivenForms;
  readonly inSheet: ReadonlyMap<string, ReasonAndGround>;
  /** Differences that are gone without a reason because both sides report the same now. */
  readonly equalised: readonly Difference[];
}

export function showOutcome(desk: Desk, cause: Cause, outcome: Outcome): void {
  const { judged, sent, inSheet } = outcome;
  const { judgement, from } = judged;
  const { state } = desk.store;
  const settled = settledBy(desk, cause, judged);
  const problem = problemAfter(desk, cause, judged);
  desk.given = givenAfter(desk.given, sent, from.given);
  desk.submitted = formsAfter(desk.submitted, outcome.sentForms, from.submitted);
  desk.kept = from.kept;
  desk.judged = judged;
  desk.store.set({
    judgement: holdsNothing(judgement) ? null : judgement,
    checked: state.checked || (cause === "check" && nothingJudged(judgement) === null),
    recheck: recheckNumber(state),
    settled,
    equalised: equalisedAfter(
      state.equalised,
      outcome.equalised,
      judgement.reconciliation.differences,
      desk.given,
      inSheet
    ),
    unwritten: unwritten(desk.given),
    unwrittenForms: unwrittenForms(desk.submitted),
    ...ownSheetNames(judged.brief.book),
    capabilities: capabilitiesOf(desk),
    notes: judged.brief.book.notes,
    written: from.kept.written,
    settings: from.kept.settings,
    ...problem,
  });
  if (settled.length > 0 && settled !== state.settled) letGo(desk, recheckNumber(state));
}

function recheckNumber({ checked, recheck }: SessionState): number {
  return checked ? recheck + 1 : 0;
}

/** They can change with the workbooks that are open; the same ones stay the same value. */
function capabilitiesOf({ host, store }: Desk): HostCapabilities {
  const { capabilities } = store.state;
  const now = host.capabilities;
  return JSON.stringify(now) === JSON.stringify(capabilities) ? capabilities : now;
}

/** What settings or our own sheets took away was not settled by anybody. */
function settledBy({ store, judged }: Desk, cause: Cause, { brief, judgement }: Judged) {
  const { state } = store;
  const still = stillSettled(state.settled, judgement.findings);
  if (!state.checked || !judged || cause === "settings" || cause === "own-sheets") return still;
  const now = settledFindings(
    judged.judgement.findings,
    judgement.findings,
    recheckNumber(state),
    isInBook(brief.book)
  );
  // A reason is given while the last edit's findings are still leaving.
  return cause === "reason" ? [...still, ...now] : now;
}

function letGo({ clock, store }: Desk, recheck: number): void {
  clock.after(SETTLED_MILLISECONDS, () => {
    store.set({ settled: store.state.settled.filter((each) => each.recheck !== recheck) });
  });
}

/** Nothing judged is told where a check was asked for; a problem of reading goes when reading succeeds. */
function problemAfter(
  desk: Desk,
  cause: Cause,
  { judgement, from }: Judged
): Partial<Pick<SessionState, "problem">> {
  const { state } = desk.store;
  const nothing = nothingJudged(judgement);
  if (nothing && (cause === "check" || (cause === "edit" && state.checked))) {
    desk.readingFailed = true;
    return { problem: nothing };
  }
  if (from.kept !== desk.kept) {
    const problem = refusedByJudge(from.kept.judgeProblems.at(-1));
    return problem ? { problem: { from: "judge", problem } } : {};
  }
  const wasRead = cause !== "settings" && cause !== "reason";
  const isOver = wasRead || state.problem?.from === "workbook";
  if (nothing || !desk.readingFailed || !isOver) return {};
  desk.readingFailed = false;
  return { problem: null };
}
