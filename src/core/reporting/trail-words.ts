/** Texts of what 数据比对 says about earlier runs and earlier reasons. */
import type { DifferenceSince } from "../model/reconciliation";
import type { ExpiredText } from "../model/typed-reason";

/** What became of a row since the last run. `gone`: settled before that run already. */
export type TrailState = DifferenceSince | "settled" | "gone" | "unknown";

export interface TrailWords {
  readonly headers: Readonly<Record<"since" | "earlier" | "recount", string>>;
  /** Above the counts. */
  readonly title: string;
  readonly counted: Readonly<Record<DifferenceSince | "settled", string>>;
  /** In the column 与上次相比. */
  readonly since: Readonly<Record<TrailState, string>>;
  /** 状态 of rows below the table. */
  readonly settled: string;
  readonly unknown: string;
  readonly noEarlierRun: string;
  /** A reason that was given for other figures. */
  readonly earlier: (of: ExpiredText) => string;
  readonly note: string;
}
