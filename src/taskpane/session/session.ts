/**
 * A clerk's session with a workbook: what is asked for is done one after the other, over the host and the
 * judge, and ends in a new state. Knows neither React nor the page.
 */
import type { CellRef, Located } from "../../core/model/cell-ref";
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Day } from "../../core/model/period";
import type { Unsubscribe, WorkbookEdit, WorkbookHost } from "../../hosts/workbook-host";
import { isExcelError } from "../../hosts/excel-error";
import type { JudgeClient } from "../judge/judge-client";
import { JudgeFailure, JudgeStopped } from "../judge/judge-failure";
import type { JudgeCall, JudgeCalls, Language, WrittenSettings } from "../judge/protocol";
import { PAGE_CLOCK } from "./clock";
import type { Clock } from "./clock";
import type { Desk } from "./desk";
import { isUpToDate } from "./desk";
import { equalisedWith } from "./equalised-differences";
import { NOTHING_GIVEN, unwritten } from "./given-reasons";
import { HostGate } from "./host-gate";
import { JudgeFeed } from "./judge-feed";
import type { Brief } from "./judge-feed";
import { judge } from "./judging";
import { NO_SETTINGS, keptSettings, refusal, withChange, withCorrection } from "./kept-settings";
import type { KeptSettings } from "./kept-settings";
import type { LongLists } from "./long-lists";
import { OriginTrace } from "./origin-trace";
import { PendingEdits } from "./pending-edits";
import { problemOf } from "./problem-of";
import { isSourceName } from "./read-book";
import { readAndJudge, readEditedAndJudge } from "./reading";
import { RecheckTimer } from "./recheck-timer";
import type { Activity, SessionActions, SessionState } from "./session-state";
import { SettingsKeeping } from "./settings-keeping";
import { StateStore } from "./state-store";
import type { Turn } from "./turn";
import { Turns } from "./turns";
import { removeResults, writeBlankForms, writeResults } from "./writing";

export interface SessionParts {
  readonly host: WorkbookHost;
  readonly judge: JudgeClient;
  /** The language that the pane speaks at the moment. */
  readonly language: () => Language;
  readonly clock?: Clock;
  /** The sample workbook; without it there is none to open. */
  readonly sample?: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  /** The core knows no today; a blank form for an empty workbook is about this month. */
  readonly today: () => Day;
}

export interface Session extends SessionActions {
  readonly state: SessionState;
  readonly lists: LongLists;
  /** @param listener called after each new state */
  subscribe(listener: () => void): Unsubscribe;
  /** Nothing changes any more; what the host was told to write, it writes to the end. */
  close(): void;
}

/** While the clerk is typing, Excel answers nothing: it is asked again after this long, and nobody is told. */
const WHILE_TYPING = 2000;

/** Begins by looking at what there is. */
export function openSession(parts: SessionParts): Session {
  const desk = deskOf(parts);
  const { host, store, clock, gate, feed, edits } = desk;
  let closed = false;

  const failed = (error: unknown, during: Activity): void => {
    if (closed || (error instanceof JudgeStopped && during === "idle")) return;
    desk.readingFailed = during === "starting" || during === "reading" || during === "judging";
    const [file = ""] = desk.judged?.judgement.files ?? [];
    store.set({ problem: problemOf(error, during, file) });
  };
  const turns = new Turns(store, clock, (error, turn) => failed(error, turn.activity));
  const keeping = new SettingsKeeping(desk, (error) => failed(error, "writing"));
  const trace = new OriginTrace(desk, (error) => failed(error, "idle"));
  const timer = new RecheckTimer(clock, () => void recheck());

  /** What follows from any judgement: the origin shown may be another, and edits may wait. */
  const take: Turns["take"] = (options, work) =>
    turns.take(options, async (turn) => {
      const before = desk.judged;
      await work(turn);
      if (desk.judged !== before) void trace.again();
      if (store.state.checked && edits.any) timer.edited();
    });
  /** The clerk does something: what went wrong before is no longer the matter. */
  const act = (once: string | undefined, work: (turn: Turn) => Promise<void>): Promise<void> =>
    take(once === undefined ? {} : { once }, async (turn) => {
      desk.readingFailed = false;
      store.set({ problem: null });
      await work(turn);
    });

  const recheck = (): Promise<void> =>
    take({ quiet: true, once: "recheck" }, async (turn) => {
      if (!edits.any) return;
      try {
        await readEditedAndJudge(desk, turn, "edit");
      } catch (error) {
        if (!isWhileTyping(error)) throw error;
        clock.after(WHILE_TYPING, () => void recheck());
      }
    });

  const rejudge = async (turn: Turn, cause: "settings" | "reason"): Promise<void> => {
    if (desk.judged && !isUpToDate(desk)) await judge(desk, turn, desk.judged.brief.book, cause);
  };

  const changeKept = (change: (written: WrittenSettings) => WrittenSettings): Promise<void> =>
    take({ quiet: true }, async (turn) => {
      if (!desk.settingsRead) await readAndJudge(desk, turn, "look");
      const before = desk.kept;
      const after = keptSettings(change(before.written), before.judgeProblems);
      const problem = refusal(before, after);
      if (problem) {
        store.set({ problem: { from: "judge", problem } });
        return;
      }
      if (store.state.problem?.from === "judge") store.set({ problem: null });
      takeSettings(desk, after);
      try {
        await rejudge(turn, "settings");
      } catch (error) {
        takeSettings(desk, before);
        throw error;
      }
      keeping.changed();
    });

  const edited = (edit: WorkbookEdit): void => {
    edits.add(edit);
    const { wrote, checked } = store.state;
    const book = desk.judged?.brief.book ?? null;
    const isSource =
      edit.sheets.length === 0 || edit.sheets.some((name) => isSourceName(book, name));
    if (isSource && wrote && !wrote.outdated) store.set({ wrote: { ...wrote, outdated: true } });
    if (checked) timer.edited();
  };
  const unsubscribes = [host.onEdit(edited), host.onSelect((cell) => trace.selected(cell))];

  const about = <Call extends JudgeCall>(call: Call, input: JudgeCalls[Call]["in"]) =>
    feed.about(() => briefOf(desk), call, input);
  const listed = async <Call extends JudgeCall>(call: Call, input: JudgeCalls[Call]["in"]) => {
    try {
      return await about(call, input);
    } catch (error) {
      failed(error, "idle");
      throw error;
    }
  };

  void take({}, async (turn) => {
    turn.show("starting");
    await readAndJudge(desk, turn, "look");
  });

  return {
    get state() {
      return store.state;
    },
    lists: {
      ledger: (scored) => listed("ledger", scored),
      subjects: () => listed("subjects", null),
      overview: (of) => listed("overview", of),
    },
    subscribe: (listener) => store.subscribe(listener),
    close: () => {
      if (closed) return;
      closed = true;
      for (const unsubscribe of unsubscribes) unsubscribe();
      timer.stop();
      trace.stop();
      store.close();
      turns.close();
      feed.close();
      // A moment later it would have been kept anyway.
      void keeping.keep();
    },

    look: () => act("look", (turn) => readAndJudge(desk, turn, "look")),
    check: () => act("check", (turn) => readAndJudge(desk, turn, "check")),
    cancel: () => {
      if (turns.cancel()) feed.abandon();
    },
    reveal: async (place) => {
      if (closed || !host.capabilities.reveal) return false;
      try {
        const cell = isOwnCell(place) ? await about("locate", place) : cornerOf(place);
        if (!cell) return false;
        return await gate.run(
          () => host.reveal(cell),
          () => !closed
        );
      } catch (error) {
        failed(error, "idle");
        return false;
      }
    },
    correctSheet: (sheet, correction) =>
      changeKept((written) => withCorrection(written, sheet, correction)),
    changeSettings: (change) => changeKept((written) => withChange(written, change)),
    giveReason: (id, reason, ground) => {
      if (closed || !give(desk, id, reason, ground)) return Promise.resolve();
      return take({ quiet: true, once: "reason" }, (turn) => rejudge(turn, "reason"));
    },
    write: () => act("write", (turn) => writeResults(desk, turn, () => keeping.keep())),
    removeOwnSheets: () => act("remove", (turn) => removeResults(desk, turn)),
    newBlankForm: (months) => act(undefined, (turn) => writeBlankForms(desk, turn, months)),
    openSample: () =>
      act("sample", async (turn) => {
        if (!parts.sample) return;
        turn.commit();
        turn.show("reading");
        const { bytes, name } = await turn.until(parts.sample());
        await turn.until(gate.run(() => host.openWorkbook(bytes, name)));
      }),
    trace: (cell) => trace.trace(cell),
    dismissProblem: () => store.set({ problem: null }),
  };
}

function takeSettings(desk: Desk, kept: KeptSettings): void {
  desk.kept = kept;
  desk.store.set({ written: kept.written, settings: kept.settings });
}

/** @throws JudgeFailure before the first judgement: there is nothing to ask about */
function briefOf({ judged }: Desk): Brief {
  if (judged) return judged.brief;
  throw new JudgeFailure({ code: "judge-failed", message: "nothing was judged yet" });
}

/** False: nobody knows of such a difference. */
function give(desk: Desk, id: string, reason: string | null, ground: string | null): boolean {
  const { store, judged } = desk;
  const known = desk.given.get(id);
  const difference =
    judged?.judgement.reconciliation.differences.find((each) => each.id === id) ??
    store.state.equalised.find(({ before }) => before.id === id)?.before ??
    known?.difference;
  if (!difference) return false;
  const said = { reason, ground: ground?.trim() || null };
  desk.given = new Map(desk.given).set(id, { ...known, ...said, difference, written: false });
  store.set({
    unwritten: unwritten(desk.given),
    equalised: equalisedWith(store.state.equalised, id, said),
  });
  return true;
}

/** Excel does nothing for anybody while a cell is being typed into or one of its dialogs is open. */
function isWhileTyping(error: unknown): boolean {
  return isExcelError(error) && (error.code === "cell-edit-mode" || error.code === "dialog-open");
}

function cornerOf(place: Located): CellRef {
  if (!isRange(place)) return place;
  const { file, sheet, firstRow, firstColumn } = place;
  return { file, sheet, row: firstRow, column: firstColumn };
}

function deskOf(parts: SessionParts): Desk {
  const { host, language, today, clock = PAGE_CLOCK } = parts;
  return {
    host,
    language,
    today,
    clock,
    gate: new HostGate(clock),
    feed: new JudgeFeed(parts.judge),
    store: new StateStore(startOf(host)),
    edits: new PendingEdits(),
    judged: null,
    kept: NO_SETTINGS,
    settingsRead: false,
    given: NOTHING_GIVEN,
    readingFailed: false,
  };
}

function startOf({ capabilities }: WorkbookHost): SessionState {
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
    problem: null,
    ownSheets: [],
    wrote: null,
    origin: null,
  };
}
