/** A session over a small workbook: two villages, two months, both sides, with figures that differ once. */
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { UnitCounts } from "../../support/birth-table";
import { standardForm } from "../../support/sheet-grid";
import type { Language } from "../../../src/taskpane/judge/protocol";
import { openSession } from "../../../src/taskpane/session/session";
import type { Session, SessionParts } from "../../../src/taskpane/session/session";
import type { SessionState } from "../../../src/taskpane/session/session-state";
import { BookHost } from "./book-host";
import { settle, TestClock } from "./test-clock";
import { watchedJudge } from "./watched-judge";
import type { WatchedJudge } from "./watched-judge";
import "../../support/both-languages";

const UNITS: Readonly<Record<string, UnitCounts>> = {
  大王村: [5, 4, 3, 3, 1, 1],
  小李村: [6, 5, 2, 2, 0, 1],
};

/** 大王村 reports one girl more of the first order to the health side in January. */
export const DIFFERENCE = "difference/青山镇/大王村/2025-01/1/female";
/** 一孩 女 and the cells that it is a part of, in the row of 大王村 and in 合计, on 1月. */
export const MADE_EQUAL = { G5: 5, E5: 10, D5: 9, B5: 18, G7: 10, E7: 21, D7: 17, B7: 34 };
/** As it was before. */
export const AS_BEFORE = { G5: 4, E5: 9, D5: 8, B5: 17, G7: 9, E7: 20, D7: 16, B7: 33 };

export function smallBook(): SheetGrid[] {
  const health = { ...UNITS, 大王村: [5, 5, 3, 3, 1, 1] as const };
  return [
    standardForm({ month: "2025-01", units: UNITS }),
    standardForm({ month: "2025-02", units: UNITS }),
    standardForm({ month: "2025-01", side: "health", units: health }),
    standardForm({ month: "2025-02", side: "health", units: UNITS }),
  ];
}

export interface OpenedSession {
  readonly session: Session;
  readonly host: BookHost;
  readonly judge: WatchedJudge;
  readonly clock: TestClock;
  /** Every state that was shown. */
  readonly states: SessionState[];
  readonly speak: (language: Language) => void;
}

export interface Opening {
  readonly grids?: readonly SheetGrid[];
  readonly settings?: string;
  readonly sample?: SessionParts["sample"];
  /** Before the session begins. */
  readonly before?: (host: BookHost, judge: WatchedJudge) => void;
}

/** Opened, but nothing has happened yet. */
export function opening({ grids = smallBook(), settings, sample, before }: Opening = {}) {
  const host = new BookHost([...grids]);
  host.settings = settings ?? null;
  const judge = watchedJudge();
  const clock = new TestClock();
  let language: Language = "zh";
  before?.(host, judge);
  const session = openSession({
    host,
    judge,
    clock,
    language: () => language,
    today: () => "2025-06-17",
    ...(sample ? { sample } : {}),
  });
  const states: SessionState[] = [session.state];
  session.subscribe(() => states.push(session.state));
  const speak = (other: Language) => (language = other);
  const opened: OpenedSession = { session, host, judge, clock, states, speak };
  return opened;
}

/** Opened, and the sheets recognised. */
export async function opened(with_: Opening = {}): Promise<OpenedSession> {
  const open = opening(with_);
  await settle();
  return open;
}

/** Opened and checked. */
export async function checked(with_: Opening = {}): Promise<OpenedSession> {
  const open = await opened(with_);
  await open.session.check();
  return open;
}

/** Long enough for everything that follows from an edit. */
export const UNTIL_RECHECKED = 1000;
