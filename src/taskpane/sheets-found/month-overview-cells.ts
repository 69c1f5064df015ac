/** Twelve months by two sides: what is there, what is due and missing. */
import type { Side } from "../../core/model/births";
import { SIDES } from "../../core/model/births";
import { isDue, yearMonths, yearStart } from "../../core/model/calendar";
import { isMonth } from "../../core/model/period";
import type { Month } from "../../core/model/period";
import type { FoundTable, Judgement } from "../judge/judgement";

export interface OverviewCell {
  readonly month: Month;
  /** `not-due` also where the workbook does not reach: before its first month, after its last. */
  readonly state: "present" | "partly" | "missing" | "not-due";
  /** Offices that have it, of those that have any sheet of the side. */
  readonly offices: number;
  readonly of: number;
}

export interface OverviewYear {
  readonly first: Month;
  readonly months: readonly Month[];
  /** Null: there is no sheet of that side at all. */
  readonly sides: Readonly<Record<Side, readonly OverviewCell[] | null>>;
}

/** Statistical years that have a monthly table, latest first. */
export function monthOverview(
  judgement: Pick<Judgement, "tables" | "settings" | "asOf">
): OverviewYear[] {
  const { tables, settings, asOf } = judgement;
  const monthly = tables.flatMap((table) =>
    table.period !== null && isMonth(table.period) ? [{ table, month: table.period }] : []
  );
  const months = monthly.map(({ month }) => month).sort();
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return [];
  const offices = officesBySide(monthly.map(({ table }) => table));
  const having = new Map<string, Set<string>>();
  for (const { table, month } of monthly) {
    const key = `${table.side} ${month}`;
    having.set(key, (having.get(key) ?? new Set<string>()).add(table.reportingUnit));
  }
  const cell = (side: Side, month: Month): OverviewCell => {
    const of = offices[side].size;
    const there = having.get(`${side} ${month}`)?.size ?? 0;
    const reached = month >= first && month <= last;
    const due = asOf === null || isDue(month, asOf, settings);
    const state =
      there === 0 ? (reached && due ? "missing" : "not-due") : there < of ? "partly" : "present";
    return { month, state, offices: there, of };
  };
  const years = [...new Set(months.map((month) => yearStart(month, settings)))].sort().reverse();
  return years.map((start) => {
    const inYear = yearMonths(start, settings);
    const row = (side: Side) =>
      offices[side].size === 0 ? null : inYear.map((month) => cell(side, month));
    return {
      first: start,
      months: inYear,
      sides: { registration: row("registration"), health: row("health") },
    };
  });
}

function officesBySide(tables: readonly FoundTable[]): Readonly<Record<Side, ReadonlySet<string>>> {
  const of = (side: Side) =>
    new Set(tables.filter((table) => table.side === side).map((table) => table.reportingUnit));
  return { registration: of("registration"), health: of("health") };
}

/** Whether any cell shows a fraction, which needs a word of explanation. */
export function anyPartly(year: OverviewYear): boolean {
  return SIDES.some((side) => year.sides[side]?.some(({ state }) => state === "partly"));
}
