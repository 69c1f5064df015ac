/**
 * 数据差异情况说明: what both sides report in each compared month of the year, and how much of the difference is
 * explained by the clerk. What the tool presumes is 待核实 here, like everything else that nobody explained.
 */
import { offices } from "../counting/offices";
import { officeKey } from "../counting/unit-key";
import { isDue, yearStart } from "../model/calendar";
import type { Side } from "../model/births";
import type { Month } from "../model/period";
import { isConfirmed } from "../model/reconciliation";
import type { Difference } from "../model/reconciliation";
import { comparedRows } from "./comparison-trail";
import type { ComparedRow } from "./comparison-trail";
import { LONGEST_FORMULA, sumOf, text } from "./formula";
import type { LiveCount } from "./live-text";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";

export interface ExplainedMonth {
  readonly month: Month;
  /** Births of the offices compared; null where a form does not say. */
  readonly registration: LiveCount | null;
  readonly health: LiveCount | null;
  /** Net births. */
  readonly confirmed: LiveCount;
  readonly open: LiveCount;
  /** Differing figures: all, and those explained. */
  readonly places: LiveCount;
  readonly confirmedPlaces: LiveCount;
}

export interface Explanation {
  /** The last month that is due and was compared. */
  readonly month: Month;
  /** Of its statistical year up to there, in order. */
  readonly months: readonly ExplainedMonth[];
  /** The differences of those months, unit by unit. */
  readonly confirmed: readonly ComparedRow[];
  /** Of the last month alone. */
  readonly open: readonly ComparedRow[];
}

export function explanationFacts(context: ReportContext): Explanation | null {
  const { reconciliation, settings, asOf } = context.assessed;
  const due = reconciliation.months
    .map(({ period }) => period)
    .filter((period) => asOf !== null && isDue(period, asOf, settings))
    .sort();
  const month = due.at(-1);
  if (month === undefined) return null;
  const start = yearStart(month, settings);
  const months = [...new Set(due.filter((each) => each >= start))];
  const births = birthsOf(context);
  const rows = byUnit(
    comparedRows(context).filter(({ difference: { period } }) => months.includes(period))
  );
  return {
    month,
    months: months.map((each) => explainedMonth(each, births, context)),
    confirmed: rows.filter(({ difference }) => isConfirmed(difference)),
    open: rows.filter(({ difference }) => difference.period === month && !isConfirmed(difference)),
  };
}

function explainedMonth(
  month: Month,
  births: (month: Month, side: Side) => LiveCount | null,
  context: ReportContext
): ExplainedMonth {
  const { differences } = context.assessed.reconciliation;
  const { words, layouts } = context;
  const states = words.comparison.states;
  const of = differences.filter(({ period }) => period === month);
  const confirmed = of.filter(isConfirmed);
  const net = (list: readonly Difference[]) =>
    list.reduce((sum, { difference }) => sum + difference, 0);
  const range = (key: string) => rangeOf(layouts.comparison, key);
  const inMonth = `${range("period")},${text(words.period(month))}`;
  const live = (value: number, at: string): LiveCount =>
    differences.length === 0 ? { value, at: "0" } : { value, at };
  const sum = (state: string) =>
    `SUMIFS(${range("difference")},${inMonth},${range("state")},${text(state)})`;
  const count = (condition: string) => `COUNTIFS(${inMonth},${condition})`;
  return {
    month,
    registration: births(month, "registration"),
    health: births(month, "health"),
    confirmed: live(net(confirmed), sum(states.confirmed)),
    open: live(net(of) - net(confirmed), `(${sum(states.presumed)}+${sum(states.unexplained)})`),
    places: live(of.length, count(`${range("difference")},"<>0"`)),
    confirmedPlaces: live(confirmed.length, count(`${range("state")},${text(states.confirmed)}`)),
  };
}

/** Of the whole forms of the offices that were compared in a month. */
function birthsOf(context: ReportContext): (month: Month, side: Side) => LiveCount | null {
  const { reading, reconciliation } = context.assessed;
  const all = offices(reading.tables);
  return (month, side) => {
    const names = new Set(
      reconciliation.months
        .filter(({ period }) => period === month)
        .map(({ reportingUnit }) => officeKey(reportingUnit))
    );
    const figures = all
      .filter(({ name }) => names.has(officeKey(name)))
      .map((office) =>
        context.standings.of(office[side].get(month) ?? null, "*", month).figure("all", "all")
      );
    const known = figures.filter((figure) => figure !== null);
    if (known.length === 0 || known.length < figures.length) return null;
    const cells = known.flatMap((figure) => figure.cells);
    const formula = sumOf(cells, context.sourceName, context.isText);
    const value = known.reduce((sum, figure) => sum + figure.value, 0);
    return { value, at: formula.length > LONGEST_FORMULA ? String(value) : `(${formula})` };
  };
}

/** Units in the order in which they first differ, their months in order. */
function byUnit(rows: readonly ComparedRow[]): ComparedRow[] {
  const groups = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const key = `${row.difference.reportingUnit}\n${row.difference.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flat();
}
