/** The live formulas of 收报登记: they follow the dates typed, the rows of 数据比对 and the day as of which. */
import type { Side } from "../model/births";
import { a1 } from "../model/cell-ref";
import type { MonthState } from "../model/monthly-report";
import { text } from "./formula";
import type { MonthCells } from "./month-points";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";

/** `at` is the row of the report, from 0. */
export interface ReceiptsFormulas {
  /** Address of a cell of the row. */
  readonly here: (at: number, key: string) => string;
  /** Differing figures of the month, with or without a reason. */
  readonly differing: (at: number) => string;
  /** Registration less health over the month's figures. */
  readonly net: (at: number) => string;
  /** Rows of 数据比对 that count for this month in one of these states. */
  readonly listed: (at: number, states: readonly string[]) => string;
  /** The month's state in words. */
  readonly state: (at: number) => string;
  readonly overruled: (at: number) => string;
  readonly monthCells: (at: number) => MonthCells;
}

export function receiptsFormulas({ assessed, layouts, words }: ReportContext): ReceiptsFormulas {
  const { receipts: layout, comparison } = layouts;
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const asOf = `$${a1(layout.headerRow - 1, column("month")).replace(/(\d+)$/, "$$$1")}`;
  // Without differences 数据比对 has no rows to count.
  const counted = assessed.reconciliation.differences.length > 0;
  const listed = (at: number, states: readonly string[]) =>
    counted
      ? states
          .map(
            (state) =>
              `COUNTIFS(${rangeOf(comparison, "report")},${here(at, "report")},${rangeOf(comparison, "state")},${text(state)})`
          )
          .join("+")
      : "0";
  const received = (at: number, side: Side) => {
    const typed = here(at, `typed.${side}Received`);
    return `IF(ISNUMBER(${typed}),${typed},IF(TRIM(${typed})="",${here(at, `${side}Stated`)},""))`;
  };
  const late = (at: number, side: Side) =>
    `${received(at, side)}${assessed.settings.dueInclusive ? ">" : ">="}${here(at, "due")}`;
  const overruled = (at: number) =>
    `AND(${here(at, "typed.state")}<>"",TRIM(${here(at, "typed.reason")})<>"")`;
  const state = (at: number): string => {
    const s = (of: MonthState) => text(words.monthState[of]);
    return (
      `IF(${asOf}<${here(at, "due")},${s("not-due")},IF(${here(at, "fixed")}<>"",${here(at, "fixed")},` +
      `IF(OR(${received(at, "registration")}="",${received(at, "health")}=""),${s("to-confirm")},` +
      `IF(OR(${late(at, "registration")},${late(at, "health")}),${s("late")},` +
      `IF(${here(at, "unexplained")}>0,IF(${asOf}<${here(at, "reconcileBy")},${s("to-confirm")},${s("unexplained")}),` +
      `IF(${here(at, "compared")}=0,${s("to-confirm")},` +
      `IF(${here(at, "differences")}>0,${s("explained")},${s("agreed")})))))))`
    );
  };
  return {
    here,
    listed,
    state,
    overruled,
    differing: (at) =>
      counted
        ? `COUNTIFS(${rangeOf(comparison, "month")},${here(at, "report")},${rangeOf(comparison, "difference")},"<>0")`
        : "0",
    net: (at) =>
      counted
        ? `SUMIFS(${rangeOf(comparison, "difference")},${rangeOf(comparison, "month")},${here(at, "report")})`
        : "0",
    monthCells: (at) => ({
      used: here(at, "used"),
      overruled: overruled(at),
      formsIn: `AND(${here(at, "fixed")}="",${here(at, "compared")}=1,${received(at, "registration")}<>"",${received(at, "health")}<>"")`,
      unexplained: here(at, "unexplained"),
      differing: here(at, "differing"),
      net: here(at, "net"),
      deadlinePassed: `${asOf}>=${here(at, "reconcileBy")}`,
    }),
  };
}
