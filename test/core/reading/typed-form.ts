/** What a careful person reads from a sheet, written beside it before the reader was run on it. */
import type { Side } from "../../../src/core/model/births";
import type { SkipReason } from "../../../src/core/model/reading";
import type { Settings } from "../../../src/core/model/settings";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";

export interface ExpectedTable {
  readonly side: Side;
  readonly period: string | null;
  /** 填报单位; absent: the sheet names none plainly. */
  readonly office?: string;
  readonly part?: string;
  /** 填报日期; absent: none is stated. */
  readonly submitted?: string;
  /** `B all, C all.m, D 1.f, E cumulative:all`: parity, then sex (m, f, u; none is 小计). */
  readonly columns: string;
  /** `5 张庄村, 6 李家村`: row of the sheet from 1, name as it stands there. */
  readonly rows: string;
  /** Row of the total, from 1. */
  readonly total?: number;
  readonly subtotals?: readonly number[];
  /** Where the count is not simply the number in the cell: `{ C5: 12 }`; null: nothing, "?": cannot be used. */
  readonly counts?: Readonly<Record<string, number | null | "?">>;
}

export interface TypedForm {
  readonly what: string;
  readonly grid: SheetGrid;
  /** What the clerk said before, where the sheet cannot be judged without it. */
  readonly settings?: Partial<Settings>;
  /** The tables in reading order, or why the sheet must not be read. */
  readonly read: readonly ExpectedTable[] | { readonly refused: SkipReason };
  /** Why a careful person might ask first; then asking, or refusing with a reason, is as good. */
  readonly mayAsk?: string;
  /** The reason with which the reader does ask or refuse, where `mayAsk` allows it. */
  readonly asked?: SkipReason;
}
