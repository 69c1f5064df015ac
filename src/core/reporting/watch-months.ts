/** The months of an office in 出生监测: births, rolling year, and the two charts of sums, all live. */
import { ALL_UNITS } from "../model/births";
import { span } from "../model/period";
import type { PlanCell } from "../model/sheet-plan";
import type { Watched, WatchedMonth } from "../model/surveillance";
import { text } from "./formula";
import { DECIMALS_FROM_BIRTHS, highFormula, lowFormula, ratioFormula } from "./ratio-formulas";
import type { ReportContext } from "./report-context";
import { watchCounts } from "./watch-counts";
import { here } from "./watch-draft";
import type { WatchDraft, WatchKey } from "./watch-draft";

/** Absolute addresses of one chart's control level, of the level that it is tuned to find, and of its limit. */
export interface LimitCells {
  readonly control: string;
  readonly tuned: string;
  readonly limit: string;
}

export interface DesignCells {
  readonly up: LimitCells;
  readonly down: LimitCells;
}

export interface MonthRows {
  readonly first: number;
  readonly last: number;
}

const ROLLING_MONTHS = 12;

/** @param cells of the design; null where there is no chart, and its columns stay empty */
export function addMonths(
  draft: WatchDraft,
  watched: Watched,
  cells: DesignCells | null,
  context: ReportContext
): MonthRows {
  const first = draft.nextRow;
  for (const [index, month] of watched.months.entries()) {
    const place = { row: draft.nextRow, index };
    draft.byKey({
      ...birthsOf(watched, month, place.row, context),
      ...rollingOf(month, place.row, context),
      ...(cells && chartOf(watched, place, cells, context)),
    });
  }
  return { first, last: draft.nextRow - 1 };
}

type Cells = Partial<Record<WatchKey, PlanCell>>;

function birthsOf(
  { reportingUnit, part }: Watched,
  { month, male, female }: WatchedMonth,
  row: number,
  context: ReportContext
): Cells {
  const { above, below } = context.assessed.settings.reference;
  const fixed: Cells = {
    month: { value: context.words.watch.months.month(month), look: "text" },
    tick: { value: month, look: "faded" },
    above: { value: above, look: "faded" },
    below: { value: below, look: "faded" },
  };
  const empty: PlanCell = { value: null, look: "count" };
  if (male === null || female === null) {
    return { ...fixed, male: empty, female: empty, births: empty };
  }
  const of = {
    ...{ reportingUnit, part, unit: ALL_UNITS, parity: "all" as const },
    span: span(month, month),
  };
  return {
    ...fixed,
    ...watchCounts(of, { male, female }, context),
    births: {
      value: male + female,
      formula: `${here(row, "male")}+${here(row, "female")}`,
      look: "count",
    },
  };
}

function rollingOf({ rolling }: WatchedMonth, row: number, { words }: ReportContext): Cells {
  const empty: PlanCell = { value: null, look: "ratio" };
  if (!rolling) {
    return { male12: empty, female12: empty, ratio: empty, low: empty, high: empty };
  }
  const { male, female, ratio, low, high } = rolling;
  const sum = (key: WatchKey) => `SUM(${here(row - ROLLING_MONTHS + 1, key)}:${here(row, key)})`;
  const [boys, girls] = [here(row, "male12"), here(row, "female12")];
  const look = male + female < DECIMALS_FROM_BIRTHS ? "limit" : "ratio";
  const { infinite } = words.ratio;
  return {
    male12: { value: male, formula: sum("male"), look: "count" },
    female12: { value: female, formula: sum("female"), look: "count" },
    ratio: { value: ratio, formula: ratioFormula(boys, girls), look: "ratio" },
    low: { value: low, formula: lowFormula(boys, girls), look },
    high: {
      value: high ?? (male + female > 0 ? infinite : null),
      formula: highFormula(boys, girls, infinite),
      look,
    },
  };
}

function chartOf(
  { months, design }: Watched,
  { row, index }: { readonly row: number; readonly index: number },
  { up, down }: DesignCells,
  { words }: ReportContext
): Cells {
  const month = months[index];
  if (!month || !design) return {};
  const { high, low } = words.watch.months.alarm;
  const before = (key: "up" | "down") => (index === 0 ? "0" : here(row - 1, key));
  const next = (key: "up" | "down", cells: LimitCells) =>
    month.male === null ? before(key) : cusumFormula(before(key), row, cells);
  const passes = (key: "up" | "down", { limit }: LimitCells) =>
    `AND(${here(row, key)}>=${limit},${before(key)}<${limit})`;
  return {
    up: { value: month.up, formula: next("up", up), look: "ratio" },
    "up-limit": { value: design.upLimit, formula: up.limit, look: "faded-ratio" },
    down: { value: month.down, formula: next("down", down), look: "ratio" },
    "down-limit": { value: design.downLimit, formula: down.limit, look: "faded-ratio" },
    alarm: {
      value: month.alarm ? words.watch.months.alarm[month.alarm] : null,
      formula: `IF(${passes("up", up)},${text(high)},IF(${passes("down", down)},${text(low)},""))`,
      look: "text-center",
    },
  };
}

/**
 * The log-likelihood ratio of the month's births on top of what was gathered before, never below 0; a boy adds
 * ln(tuned/control) + ln((100+control)/(100+tuned)), a girl the second term (core/statistics/cusum.ts).
 */
function cusumFormula(before: string, row: number, { control, tuned }: LimitCells): string {
  const girl = `LN((100+${control})/(100+${tuned}))`;
  const boy = `(LN(${tuned}/${control})+${girl})`;
  return `MAX(0,${before}+${here(row, "male")}*${boy}+${here(row, "female")}*${girl})`;
}
