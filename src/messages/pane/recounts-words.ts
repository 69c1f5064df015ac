/** 重新点数: the ready messages to units, and what came back. Loaded with the part that shows it. */
import type { Day, Month } from "../../core/model/period";
import type { RecountOutcome } from "../../core/model/recount";

/** What a message says. It has no place for a figure, a cause or a rank. */
export interface AskedRecount {
  /** "" where all units are of one. */
  readonly office: string;
  /** `*`: the office itself. */
  readonly unit: string;
  readonly months: readonly Month[];
  readonly deadline: Day;
}

export interface RecountsWords {
  readonly why: string;
  readonly nobody: string;
  readonly copyAll: (units: number) => string;
  readonly copied: (units: number) => string;
  /** The clipboard is closed to the page. */
  readonly copyByHand: string;
  readonly unit: (asked: AskedRecount) => string;
  readonly copyOne: (unit: string) => string;
  readonly message: (asked: AskedRecount) => string;
  readonly more: (units: number) => string;
  /** Slips that came back, and entries in them that are no counts. */
  readonly returned: (slips: number, problems: number) => string;

  /** On the card of a difference. */
  readonly counted: (count: number) => string;
  /** Only 合计 was asked, or filled in. */
  readonly countedTotal: (count: number) => string;
  readonly outcome: Readonly<Record<RecountOutcome, string>>;
  readonly reason: (reason: string) => string;
  readonly day: (day: string) => string;
}
