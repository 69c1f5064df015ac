/**
 * 收报登记: unit × month with the dates of both forms, the state as a live formula over the dates and the
 * rows of 数据比对, and the month's points. What the clerk types stays.
 */
import type { TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { FormArrival, MonthlyReport, MonthState } from "../model/monthly-report";
import { MONTH_STATES } from "../model/monthly-report";
import type { RollCall } from "../model/roll-call";
import type { Side } from "../model/births";
import { serialOfDay } from "../model/period";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import type { ReportContext } from "./report-context";
import { linkTo } from "./report-context";
import { text } from "./formula";
import { planTable, rangeOf } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import { typedCell } from "./typed-cells";
import {
  monthPoints,
  monthsItem,
  openCondition,
  pointsFormula,
  timingFormula,
  unequalFormula,
} from "./month-points";
import type { MonthCells } from "./month-points";
import { rollCalls } from "../receiving/roll-call";
import { equalityOf, timingOf } from "../scoring/rules/months";
import type { Unequal } from "../scoring/rules/months";

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
  const comparison = context.layouts.comparison;
  const reports = assessed.assessment?.reports ?? [];
  const typed = typedRows(assessed.reading.entries, "receipts");
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const asOfCell = `$${a1(layout.headerRow - 1, column("month")).replace(/(\d+)$/, "$$$1")}`;
  const cell = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });
  const day = (value: string): PlanCell => ({ value: serialOfDay(value), look: words.days.shown });
  const counted = assessed.reconciliation.differences.length > 0;

  /** Rows of 数据比对 that count for this month and are not equal by now; `open` only unexplained ones. */
  const listed = (at: number, states: readonly string[]) =>
    counted
      ? states
          .map(
            (state) =>
              `COUNTIFS(${rangeOf(comparison, "report")},${here(at, "report")},${rangeOf(comparison, "state")},${text(state)})`
          )
          .join("+")
      : "0";
  const stated = (side: Side) => (report: MonthlyReport) => statedDay(report[side], context);
  const received = (side: Side, at: number) =>
    `IF(ISNUMBER(${here(at, `typed.${side}Received`)}),${here(at, `typed.${side}Received`)},IF(TRIM(${here(at, `typed.${side}Received`)})="",${here(at, `${side}Stated`)},""))`;
  const late = (side: Side, at: number) =>
    `${received(side, at)}${assessed.settings.dueInclusive ? ">" : ">="}${here(at, "due")}`;

  const months = assessed.assessment ? monthsItem(assessed.assessment.scheme) : null;
  const readings = assessed.assessment?.readings ?? {};
  const reading = (months ? readings[months.rule.unequal] : "unexplained") as Unequal;
  const cellsOf = (at: number): MonthCells => ({
    used: here(at, "used"),
    overruled: `AND(${here(at, "typed.state")}<>"",TRIM(${here(at, "typed.reason")})<>"")`,
    formsIn: `AND(${here(at, "fixed")}="",${here(at, "compared")}=1,${received("registration", at)}<>"",${received("health", at)}<>"")`,
    unexplained: here(at, "unexplained"),
    differing: here(at, "differing"),
    net: here(at, "net"),
    deadlinePassed: `${asOfCell}>=${here(at, "reconcileBy")}`,
  });
  const points = (r: MonthlyReport, at: number, unequal: "unequal" | "literalUnequal"): PlanCell =>
    months
      ? {
          value: monthPoints(r, unequal === "unequal" ? reading : "cell", months.rule, readings),
          formula: pointsFormula(here(at, "timing"), here(at, unequal), months.rule, readings),
          look: unequal === "unequal" ? "points" : "faded",
        }
      : { value: null, look: "text" };
  const hidden = (
    key: string,
    of: (report: MonthlyReport, at: number) => PlanCell
  ): TableColumn<MonthlyReport> => ({ key, header: key, width: 8, hidden: true, cell: of });

  const computed = (at: number): string => {
    const s = (state: MonthState) => text(words.monthState[state]);
    return (
      `IF(${asOfCell}<${here(at, "due")},${s("not-due")},IF(${here(at, "fixed")}<>"",${here(at, "fixed")},` +
      `IF(OR(${received("registration", at)}="",${received("health", at)}=""),${s("to-confirm")},` +
      `IF(OR(${late("registration", at)},${late("health", at)}),${s("late")},` +
      `IF(${here(at, "unexplained")}>0,IF(${asOfCell}<${here(at, "reconcileBy")},${s("to-confirm")},${s("unexplained")}),` +
      `IF(${here(at, "compared")}=0,${s("to-confirm")},` +
      `IF(${here(at, "differences")}>0,${s("explained")},${s("agreed")})))))))`
    );
  };

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
    .join("；");
  const columns: TableColumn<MonthlyReport>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (r) => cell(r.id, "faded") },
    {
      key: "report",
      header: "report",
      width: 8,
      hidden: true,
      cell: (_, at) => cell(at + 1, "faded"),
    },
    {
      key: "fixed",
      header: "fixed",
      width: 8,
      hidden: true,
      cell: (r) => {
        const state = fixedState(r, assessed.settings.missingBeforeFirst);
        return cell(state ? words.monthState[state] : null, "faded");
      },
    },
    hidden("compared", (r) => cell(r.compared ? 1 : 0, "faded")),
    hidden("differing", (r, at) => ({
      value: r.differing.length,
      formula: counted
        ? `COUNTIFS(${rangeOf(comparison, "month")},${here(at, "report")},${rangeOf(comparison, "difference")},"<>0")`
        : "0",
      look: "faded",
    })),
    hidden("net", (r, at) => ({
      value: r.netDifference,
      formula: counted
        ? `SUMIFS(${rangeOf(comparison, "difference")},${rangeOf(comparison, "month")},${here(at, "report")})`
        : "0",
      look: "faded",
    })),
    { key: "unit", header: w.headers.unit, width: 12, cell: (r) => cell(r.unit) },
    { key: "month", header: w.headers.month, width: 11, cell: (r) => cell(words.period(r.month)) },
    { key: "due", header: w.headers.due, width: 13, cell: (r) => day(r.due) },
    {
      key: "reconcileBy",
      header: w.headers.reconcileBy,
      width: 13,
      cell: (r) => day(r.reconcileBy),
    },
    {
      key: "registrationStated",
      header: w.headers.registrationStated,
      width: 13,
      cell: stated("registration"),
    },
    {
      key: "typed.registrationReceived",
      header: w.headers.registrationReceived,
      width: 13,
      cell: (r) =>
        typedDay(typed.get(r.id), "registrationReceived", r.registration, words.days.typed),
    },
    { key: "healthStated", header: w.headers.healthStated, width: 13, cell: stated("health") },
    {
      key: "typed.healthReceived",
      header: w.headers.healthReceived,
      width: 13,
      cell: (r) => typedDay(typed.get(r.id), "healthReceived", r.health, words.days.typed),
    },
    {
      key: "differences",
      header: w.headers.differences,
      width: 7,
      cell: (r, at) => ({
        value: r.differences.length,
        formula: listed(at, differing(context)),
        look: "count",
      }),
    },
    {
      key: "unexplained",
      header: w.headers.unexplained,
      width: 7,
      cell: (r, at) => ({
        value: r.unexplained.length,
        formula: listed(at, [
          words.comparison.states.presumed,
          words.comparison.states.unexplained,
        ]),
        look: "count",
      }),
    },
    {
      key: "computed",
      header: w.headers.computed,
      width: 14,
      cell: (r, at) => ({
        value: words.monthState[r.computed],
        formula: computed(at),
        look: "text-center",
      }),
    },
    {
      key: "typed.state",
      header: w.headers.state,
      width: 14,
      cell: (r) =>
        r.overruled
          ? cell(words.monthState[r.overruled.state], "input")
          : typedCell(typed.get(r.id), "state", "input"),
    },
    {
      key: "typed.reason",
      header: w.headers.reason,
      width: 18,
      cell: (r) => typedCell(typed.get(r.id), "reason", "input"),
    },
    {
      key: "used",
      header: w.headers.used,
      width: 14,
      cell: (r, at) => ({
        value: words.monthState[r.state],
        formula: `IF(AND(${here(at, "typed.state")}<>"",TRIM(${here(at, "typed.reason")})<>""),${here(at, "typed.state")},${here(at, "computed")})`,
        look: "strong",
      }),
    },
    {
      key: "points",
      header: w.headers.points,
      width: 7,
      cell: (r, at) => points(r, at, "unequal"),
    },
    hidden("timing", (r, at) => ({
      value: timingOf(r),
      formula: timingFormula(cellsOf(at), words),
      look: "faded",
    })),
    hidden("unequal", (r, at) => ({
      value: EQUALITY[equalityOf(r, reading)],
      formula: unequalFormula(cellsOf(at), reading, words),
      look: "faded",
    })),
    hidden("literalUnequal", (r, at) => ({
      value: EQUALITY[equalityOf(r, "cell")],
      formula: unequalFormula(cellsOf(at), "cell", words),
      look: "faded",
    })),
    hidden("open", (r, at) => ({
      value: isOpen(r, reading) ? 1 : 0,
      formula: `IF(${openCondition(here(at, "timing"), here(at, "unequal"))},1,0)`,
      look: "faded",
    })),
    hidden("literal", (r, at) => points(r, at, "literalUnequal")),
  ];
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
      RECEIPTS_KEYS.map((key) =>
        key === "unit"
          ? cell(w.asOf, "strong")
          : key === "month" && assessed.asOf
            ? day(assessed.asOf)
            : key === "registrationStated" && rollCall !== ""
              ? cell(rollCall, "note")
              : null
      ),
    ],
    columns,
    rows: reports,
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
  const due = rollCalls(reading, settings, asOf).filter(({ isDue }) => isDue);
  const last = due.at(-1)?.month;
  return due.filter(({ month }) => month === last);
}

const EQUALITY = { equal: 0, unequal: 1, pending: 2 } as const;

function isOpen(report: MonthlyReport, reading: Unequal): boolean {
  const timing = timingOf(report);
  return timing === "open" || (timing === "on-time" && equalityOf(report, reading) === "pending");
}

function differing(context: ReportContext): string[] {
  const { confirmed, presumed, unexplained } = context.words.comparison.states;
  return [confirmed, presumed, unexplained];
}

/** The state that no date and no difference can change: a form is missing, blank or absent. */
function fixedState(
  report: MonthlyReport,
  missingBeforeFirst: "open" | "lost"
): "missing" | "to-confirm" | null {
  const statuses = [report.registration.status, report.health.status];
  if (statuses.includes("before-first")) {
    return missingBeforeFirst === "lost" ? "missing" : "to-confirm";
  }
  if (statuses.includes("missing")) return "missing";
  return statuses.every((status) => status === "reported") ? null : "to-confirm";
}

function statedDay(arrival: FormArrival, context: ReportContext): PlanCell {
  if (!arrival.stated) return { value: null, look: "text-center" };
  const link = linkTo(arrival.stated.cell, context);
  return { ...link, value: serialOfDay(arrival.stated.day), look: context.words.days.shown };
}

/** A date typed as text is written back as a real date once it was understood. */
function typedDay(
  row: TypedRow | undefined,
  key: string,
  arrival: FormArrival,
  look: Look
): PlanCell {
  if (arrival.typed) return { value: serialOfDay(arrival.typed), look };
  return typedCell(row, key, look);
}
