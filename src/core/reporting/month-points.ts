/**
 * The points of a month as live formulas over its row in 收报登记; they mirror scoring/rules/months.ts. A
 * test recalculates them against what scoring computed.
 */
import type { ItemRule, Scheme, SchemeItem } from "../model/scheme";
import { schemeNumber, schemeSwitch } from "../scoring/readings";
import type { Readings } from "../scoring/readings";
import type { MonthlyReport } from "../model/monthly-report";
import { equalityOf, timingOf } from "../scoring/rules/months";
import type { Unequal } from "../scoring/rules/months";
import { text } from "./formula";
import type { ReportWords } from "./report-words";

type Months = Extract<ItemRule, { shape: "months" }>;

export interface MonthsItem {
  readonly item: SchemeItem;
  readonly rule: Months;
}

/** The item of the scheme that scores the months, if it has one. */
export function monthsItem(scheme: Scheme): MonthsItem | null {
  for (const item of scheme.items)
    if (item.rule.shape === "months") return { item, rule: item.rule };
  return null;
}

export interface MonthCells {
  /** The state used: computed, or 核定状态 with a reason. */
  readonly used: string;
  /** Whether 核定状态 with a reason is there. */
  readonly overruled: string;
  /** Whether both forms are in, dated, and were compared. */
  readonly formsIn: string;
  readonly unexplained: string;
  /** Rows of the month that differ, explained or not. */
  readonly differing: string;
  /** Net difference of the month. */
  readonly net: string;
  readonly deadlinePassed: string;
}

/** late, missing, open or on-time. */
export function timingFormula(cells: MonthCells, words: ReportWords): string {
  const is = (state: keyof ReportWords["monthState"]) =>
    `${cells.used}=${text(words.monthState[state])}`;
  return (
    `IF(${is("late")},"late",IF(${is("missing")},"missing",IF(${is("not-due")},"open",` +
    `IF(${is("to-confirm")},IF(AND(NOT(${cells.overruled}),${cells.formsIn},${cells.unexplained}>0),"on-time","open"),"on-time"))))`
  );
}

/** 0 equal, 1 unequal, 2 not known before the deadline. */
export function unequalFormula(cells: MonthCells, reading: Unequal, words: ReportWords): string {
  const is = (state: keyof ReportWords["monthState"]) =>
    `AND(${cells.overruled},${cells.used}=${text(words.monthState[state])})`;
  const plain = {
    cell: `IF(${cells.differing}>0,1,0)`,
    total: `IF(${cells.net}<>0,1,0)`,
    unexplained: `IF(OR(${is("explained")},${cells.unexplained}=0),0,IF(${cells.deadlinePassed},1,2))`,
  }[reading];
  return `IF(${is("agreed")},0,IF(${is("unexplained")},1,${plain}))`;
}

/** Points of the month, 0 while it is open. */
export function pointsFormula(
  timing: string,
  unequal: string,
  rule: Months,
  readings: Readings
): string {
  const good = schemeNumber(rule.good, readings) ?? 0;
  const bad = schemeNumber(rule.bad, readings) ?? 0;
  const twice = schemeSwitch(rule.twice, readings);
  const both = twice ? `IF(AND(${timing}="late",${unequal}=1),${2 * bad},${bad})` : String(bad);
  return (
    `IF(${openCondition(timing, unequal)},0,IF(${timing}="missing",${bad},` +
    `IF(OR(${timing}="late",${unequal}=1),${both},${good})))`
  );
}

/** The same in numbers, for the cached value. */
export function monthPoints(
  report: MonthlyReport,
  reading: Unequal,
  rule: Months,
  readings: Readings
): number {
  const timing = timingOf(report);
  const equality = equalityOf(report, reading);
  const good = schemeNumber(rule.good, readings) ?? 0;
  const bad = schemeNumber(rule.bad, readings) ?? 0;
  if (timing === "open" || (timing === "on-time" && equality === "pending")) return 0;
  if (timing === "missing") return bad;
  const late = timing === "late";
  const unequal = equality === "unequal";
  if (!late && !unequal) return good;
  return late && unequal && schemeSwitch(rule.twice, readings) ? 2 * bad : bad;
}

/** Neither won nor lost: not due, unconfirmed, or still to be explained. */
export function openCondition(timing: string, unequal: string): string {
  return `OR(${timing}="open",AND(${timing}="on-time",${unequal}=2))`;
}
