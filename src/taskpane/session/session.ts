/**
 * A clerk's session with a workbook: what is asked for is done one after the other, over the host and the
 * judge, and ends in a new state. Knows neither React nor the page.
 */
import type { CellRef, Located } from "../../core/model/cell-ref";
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Day } from "../../core/model/period";
import type { OfficialForms } from "../../core/reporting/official-forms";
import type { Unsubscribe, WorkbookHost } from "../../hosts/workbook-host";
import type { JudgeClient } from "../judge/judge-client";
import { JudgeFailure, JudgeStopped } from "../judge/judge-failure";
import type { JudgeCall, JudgeCalls, Language, WrittenSettings } from "../judge/protocol";
import { PAGE_CLOCK } from "./clock";
import type { Clock } from "./clock";
import { settingsOfText, withChange, withCorrection, withLoaded } from "./kept-settings";
import type { LongLists } from "./long-lists";
import { newDesk } from "./new-desk";
import { officialFormsNow } from "./official-forms-now";
import { OriginTrace } from "./origin-trace";
import { problemOf } from "./problem-of";
import { readAndJudge } from "./reading";
import { Rechecks } from "./rechecks";
import { changeSettings, giveReason, judgeAgain } from "./said-in-pane";
import type { Activity, SessionActions, SessionState } from "./session-state";
import { SettingsKeeping } from "./settings-keeping";
import { confirmSubmission, takeBackSubmission } from "./submitting";
import type { Work } from "./turns";
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

/** Begins by looking at what there is. */
export function openSession({ host, judge, clock = PAGE_CLOCK, ...parts }: SessionParts): Session {
  const desk = newDesk(host, judge, clock, parts);
  const { store, gate, feed } = desk;
  let closed = false;
  let asked = 0;

  const failed = (error: unknown, during: Activity): void => {
    if (closed) return;
    desk.readingFailed = during === "starting" || during === "reading" || during === "judging";
    const [file = ""] = desk.judged?.judgement.files ?? [];
    store.set({ problem: problemOf(error, during, file) });
  };
  const turns = new Turns(store, clock, (error, turn) => failed(error, turn.activity));
  /** What follows from any judgement: the origin shown may be another, and edits may wait. */
  const take: Turns["take"] = (options, work) =>
    turns.take(options, async (turn) => {
      const before = desk.judged;
      await work(turn);
      if (desk.judged !== before) void trace.again();
      rechecks.soon();
    });
  /** The clerk does something: what went wrong before is no longer the matter. */
  const act = (once: string, work: Work): Promise<void> =>
    take({ once }, async (turn) => {
      desk.readingFailed = false;
      store.set({ problem: null });
      await work(turn);
    });
  const rechecks = new Rechecks(desk, take);
  const keeping = new SettingsKeeping(desk, (error) => failed(error, "writing"));
  const trace = new OriginTrace(desk, (error) => failed(error, "idle"));

  const about = <Call extends JudgeCall>(call: Call, input: JudgeCalls[Call]["in"]) =>
    feed.about(
      () => {
        if (desk.judged) return desk.judged.brief;
        throw new JudgeFailure({ code: "judge-failed", message: "nothing was judged yet" });
      },
      call,
      input
    );
  const listed = async <Call extends JudgeCall>(call: Call, input: JudgeCalls[Call]["in"]) => {
    try {
      return await about(call, input);
    } catch (error) {
      if (!(error instanceof JudgeStopped)) failed(error, "idle");
      throw error;
    }
  };
  const changed = (change: (written: WrittenSettings) => WrittenSettings): Promise<void> =>
    take({ quiet: true }, async (turn) => {
      if (await changeSettings(desk, turn, change)) keeping.changed();
    });

  const unsubscribes = [
    host.onEdit((edit) => rechecks.edited(edit)),
    host.onSelect((cell) => trace.selected(cell)),
  ];
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
      watch: (of) => listed("watch", of),
      rollCalls: () => listed("rollCalls", null),
      whatIf: (scored) => listed("whatIf", scored),
      officialSheets: () => listed("officialSheets", null),
      submissions: async () => ({
        today: desk.today(),
        forms: await listed("submittable", null),
      }),
      codes: async (table, margin) => {
        const codes = await listed("codes", { table, margin });
        if (!codes) throw new JudgeStopped();
        return codes;
      },
    },
    subscribe: (listener) => store.subscribe(listener),
    close: () => {
      if (closed) return;
      closed = true;
      for (const unsubscribe of unsubscribes) unsubscribe();
      rechecks.stop();
      trace.stop();
      store.close();
      turns.close();
      feed.close();
      // A moment later they would have been kept anyway.
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
      changed((written) => withCorrection(written, sheet, correction)),
    changeSettings: (change) => changed((written) => withChange(written, change)),
    loadSettings: async (text) => {
      const loaded = settingsOfText(text);
      if (loaded.problems.length === 0) {
        await changed((written) => withLoaded(written, loaded.written));
      }
      return loaded.problems;
    },
    giveReason: (id, reason, ground) => {
      if (closed || !giveReason(desk, id, reason, ground)) return Promise.resolve();
      return take({ quiet: true, once: "reason" }, (turn) => judgeAgain(desk, turn, "reason"));
    },
    confirmSubmission: (forms, day) =>
      act("submission", (turn) => confirmSubmission(desk, turn, forms, day)),
    takeBackSubmission: (form) =>
      act(`take back ${form}`, (turn) => takeBackSubmission(desk, turn, form)),
    write: (documents = []) =>
      act("write", (turn) => writeResults(desk, turn, () => keeping.keep(), documents)),
    makeOfficialForms: async (forms) => {
      let made: OfficialForms | null = null;
      // Not to be joined with another that waits: each has an answer of its own.
      await act(`forms ${++asked}`, async (turn) => {
        made = await officialFormsNow(desk, turn, forms);
      });
      return made;
    },
    openBeside: async (bytes, name) => {
      if (closed || !host.capabilities.windows) return false;
      try {
        await gate.run(
          () => host.openWorkbook(bytes, name),
          () => !closed
        );
        return true;
      } catch {
        return false;
      }
    },
    removeOwnSheets: () => act("remove", (turn) => removeResults(desk, turn)),
    newBlankForm: (months) =>
      act(`blank ${months.join()}`, (turn) => writeBlankForms(desk, turn, months)),
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

/** The top left cell of a block. */
function cornerOf(place: Located): CellRef {
  if (!isRange(place)) return place;
  const { file, sheet, firstRow, firstColumn } = place;
  return { file, sheet, row: firstRow, column: firstColumn };
}
