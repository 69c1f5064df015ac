/**
 * 收报登记: unit × month with the dates of both forms, the state as a live formula over the dates and the
 * rows of 数据比对, and the month's points. What the clerk types stays.
 */
import { isDue } from "../model/calendar";
import { a1 } from "../model/cell-ref";
import type { MonthState } from "../model/monthly-report";
import { MONTH_STATES } from "../model/monthly-report";
import { serialOfDay } from "../model/period";
import type { RollCall } from "../model/roll-call";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { scoredMonths } from "../receiving/as-of";
import { rollCalls } from "../receiving/roll-call";
import { text } from "./formula";
import { receiptsColumns } from "./receipts-columns";
import type { ReportContext } from "./report-context";
import { planTable } from "./table-sheet";

export const RECEIPTS_KEYS = [
  "id",
  "report",
  "fixed",
  "compared",
  "differing",
  "net",
  "unit",
  "month",
  "due",
  "reconcileBy",
  "registrationStated",
  "typed.registrationReceived",
  "healthStated",
  "typed.healthReceived",
  "differences",
  "unexplained",
  "computed",
  "typed.state",
  "typed.reason",
  "used",
  "points",
  "timing",
  "unequal",
  "literalUnequal",
  "open",
  "literal",
] as const;
/** A row with `asOf`. */
export const RECEIPTS_HEAD_ROWS = 1;

export function receiptsSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.receipts;
  const layout = context.layouts.receipts;
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const calls = latestCalls(assessed);
  const rollCall = calls
    .map((call) =>
      w.rollCall(
        call,
        call.outstanding
          .filter(({ standing }) => standing === "missing")
          .slice(0, MOST_NAMED)
          .map(({ unit }) => unit)
      )
    )
    .join(words.clauseSeparator);
  const range = (key: string) => ({
    firstRow: layout.firstRow,
    lastRow: Math.max(layout.firstRow, layout.lastRow),
    firstColumn: column(key),
    lastColumn: column(key),
  });
  const used = column("used");
  const look = (state: MonthState, of: "error" | "warning" | "info" | "faded") => ({
    range: range("used"),
    formula: `${a1(layout.firstRow, used)}=${text(words.monthState[state])}`,
    look: of,
  });
  const plan = planTable({
    layout,
    title: w.title,
    notes: w.notes,
    head: [
      RECEIPTS_KEYS.map((key): PlanCell | null =>
        key === "unit"
          ? { value: w.asOf, look: "strong" }
          : key === "month" && assessed.asOf
            ? { value: serialOfDay(assessed.asOf), look: words.days.shown }
            : key === "registrationStated" && rollCall !== ""
              ? { value: rollCall, look: "note" }
              : null
      ),
    ],
    columns: receiptsColumns(context),
    rows: assessed.assessment?.reports ?? [],
    empty: w.empty,
    validations: [
      { range: range("typed.registrationReceived"), rule: { type: "day" }, message: w.dayMessage },
      { range: range("typed.healthReceived"), rule: { type: "day" }, message: w.dayMessage },
      {
        range: range("typed.state"),
        rule: { type: "list", options: MONTH_STATES.map((state) => words.monthState[state]) },
        message: w.stateMessage,
      },
    ],
    conditionalLooks: [
      look("unexplained", "error"),
      look("late", "error"),
      look("missing", "error"),
      look("to-confirm", "warning"),
      look("not-due", "faded"),
    ],
    frozenColumns: column("month") + 1,
  });
  if (rollCall === "") return plan;
  const row = layout.headerRow - 1;
  const line = {
    firstRow: row,
    lastRow: row,
    firstColumn: column("registrationStated"),
    lastColumn: column("points"),
  };
  return { ...plan, merges: [...plan.merges, line] };
}

/** Names that fit on the line; the pane shows all of them. */
const MOST_NAMED = 10;

/** Both sides of the last month that is due. */
function latestCalls({ reading, settings, asOf }: ReportContext["assessed"]): RollCall[] {
  if (asOf === null) return [];
  const due = scoredMonths(reading, settings).filter((month) => isDue(month, asOf, settings));
  const last = due.at(-1);
  return rollCalls(reading, settings, asOf, (month) => month === last);
}
