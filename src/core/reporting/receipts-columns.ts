/** The columns of 收报登记: what the forms say, what the clerk types, the state and its points, and the hidden ones. */
import type { TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Side } from "../model/births";
import type { FormArrival, MonthlyReport } from "../model/monthly-report";
import { serialOfDay } from "../model/period";
import type { Look, PlanCell } from "../model/sheet-plan";
import { equalityOf, timingOf } from "../scoring/rules/months";
import type { Unequal } from "../scoring/rules/months";
import {
  monthPoints,
  monthsItem,
  openCondition,
  pointsFormula,
  timingFormula,
  unequalFormula,
} from "./month-points";
import { receiptsFormulas } from "./receipts-formulas";
import type { ReportContext } from "./report-context";
import { linkTo } from "./report-context";
import type { TableColumn } from "./table-sheet";
import { typedCell } from "./typed-cells";

const cell = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });

const hidden = (
  key: string,
  of: (report: MonthlyReport, at: number) => PlanCell
): TableColumn<MonthlyReport> => ({ key, header: key, width: 8, hidden: true, cell: of });

export function receiptsColumns(context: ReportContext): TableColumn<MonthlyReport>[] {
  const { assessed, words } = context;
  const w = words.receipts;
  const formulas = receiptsFormulas(context);
  const { here } = formulas;
  const typed = typedRows(assessed.reading.entries, "receipts");
  const day = (value: string): PlanCell => ({ value: serialOfDay(value), look: words.days.shown });
  const stated = (side: Side) => (report: MonthlyReport) => statedDay(report[side], context);
  const months = assessed.assessment ? monthsItem(assessed.assessment.scheme) : null;
  const readings = assessed.assessment?.readings ?? {};
  const reading = (months ? readings[months.rule.unequal] : "unexplained") as Unequal;
  const points = (r: MonthlyReport, at: number, unequal: "unequal" | "literalUnequal"): PlanCell =>
    months
      ? {
          value: monthPoints(r, unequal === "unequal" ? reading : "cell", months.rule, readings),
          formula: pointsFormula(here(at, "timing"), here(at, unequal), months.rule, readings),
          look: unequal === "unequal" ? "points" : "faded",
        }
      : { value: null, look: "text" };

  return [
    hidden("id", (r) => cell(r.id, "faded")),
    hidden("report", (_, at) => cell(at + 1, "faded")),
    hidden("fixed", (r) => {
      const state = fixedState(r, assessed.settings.missingBeforeFirst);
      return cell(state ? words.monthState[state] : null, "faded");
    }),
    hidden("compared", (r) => cell(r.compared ? 1 : 0, "faded")),
    hidden("differing", (r, at) => ({
      value: r.differing.length,
      formula: formulas.differing(at),
      look: "faded",
    })),
    hidden("net", (r, at) => ({
      value: r.netDifference,
      formula: formulas.net(at),
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
        formula: formulas.listed(at, differing(context)),
        look: "count",
      }),
    },
    {
      key: "unexplained",
      header: w.headers.unexplained,
      width: 7,
      cell: (r, at) => ({
        value: r.unexplained.length,
        formula: formulas.listed(at, [
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
        formula: formulas.state(at),
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
        formula: `IF(${formulas.overruled(at)},${here(at, "typed.state")},${here(at, "computed")})`,
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
      formula: timingFormula(formulas.monthCells(at), words),
      look: "faded",
    })),
    hidden("unequal", (r, at) => ({
      value: EQUALITY[equalityOf(r, reading)],
      formula: unequalFormula(formulas.monthCells(at), reading, words),
      look: "faded",
    })),
    hidden("literalUnequal", (r, at) => ({
      value: EQUALITY[equalityOf(r, "cell")],
      formula: unequalFormula(formulas.monthCells(at), "cell", words),
      look: "faded",
    })),
    hidden("open", (r, at) => ({
      value: isOpen(r, reading) ? 1 : 0,
      formula: `IF(${openCondition(here(at, "timing"), here(at, "unequal"))},1,0)`,
      look: "faded",
    })),
    hidden("literal", (r, at) => points(r, at, "literalUnequal")),
  ];
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
