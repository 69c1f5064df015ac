/**
 * What the charts of 出生监测 are made for, and how many births it would take to be sure: two small tables beside
 * each other.
 */
import { a1, a1Range } from "../model/cell-ref";
import type { CusumDesign, Watched } from "../model/surveillance";
import type { ReportContext } from "./report-context";
import { columnOf, FIRST_COLUMN, LAST_COLUMN, rangeIn } from "./watch-draft";
import type { WatchDraft, WideCell } from "./watch-draft";
import type { DesignCells, LimitCells } from "./watch-months";

/** Columns of most cells: two of the narrow ones. */
const WIDE = 2;
/** The left table ends where the left chart does. */
const LEFT_COLUMNS = 1 + 3 * WIDE;
const RIGHT_COLUMNS = LAST_COLUMN - FIRST_COLUMN + 1 - LEFT_COLUMNS;

/** Title and header of the tables, and between them and the months a note and the months' title and header. */
const ROWS_AROUND = 5;

/**
 * The levels and limits that the months' formulas point at; and by true ratio the simulated chance of an alarm
 * within a year and the births that a verdict needs, with the months that takes at the births of the months, live.
 * The table of months has to follow right below.
 */
export function addLimits(
  draft: WatchDraft,
  { design, birthsAMonth, months }: Watched & { readonly design: CusumDesign },
  { words, assessed }: ReportContext
): DesignCells {
  const { limits, power } = words.watch;
  const first = draft.nextRow + ROWS_AROUND + design.power.length;
  const births = a1Range(rangeIn(first, first + months.length - 1, "births"));
  draft.wide([
    { value: limits.title, look: "strong", columns: LEFT_COLUMNS },
    { value: power.title, look: "strong", columns: RIGHT_COLUMNS },
  ]);
  draft.headers([
    { value: limits.headers.chart },
    { value: limits.headers.control, columns: WIDE },
    { value: limits.headers.tuned, columns: WIDE },
    { value: limits.headers.limit, columns: WIDE },
    { value: power.headers.truth, columns: WIDE },
    { value: power.headers.caught, columns: WIDE },
    { value: power.headers.needed, columns: WIDE },
    { value: power.headers.months },
  ]);
  const top = draft.nextRow;
  const charts = limitRows(design, words.watch);
  for (const [index, each] of design.power.entries()) {
    const row = draft.nextRow;
    const truthAt = a1(row, columnOf("low"));
    const neededAt = a1(row, columnOf("down"));
    const needed = neededFormula(truthAt, assessed.settings.reference.above);
    draft.wide([
      ...(charts[index] ?? Array<null>(LEFT_COLUMNS).fill(null)),
      { value: each.truth, look: "count", columns: WIDE },
      { value: power.share(each.caughtInYear), look: "text-center", columns: WIDE },
      { value: each.birthsNeeded, formula: needed, look: "count", columns: WIDE },
      {
        value: birthsAMonth > 0 ? Math.ceil(each.birthsNeeded / birthsAMonth) : null,
        formula: `IF(MEDIAN(${births})>0,ROUNDUP(${neededAt}/MEDIAN(${births}),0),"")`,
        look: "count",
      },
    ]);
  }
  draft.line(power.note(design), "note");
  return { up: limitCells(top), down: limitCells(top + 1) };
}

function limitRows(
  { control, high, upLimit, controlLow, low, downLimit }: CusumDesign,
  { limits }: ReportContext["words"]["watch"]
): readonly WideCell[][] {
  const row = (name: string, levels: readonly [number, number], limit: number): WideCell[] => [
    { value: name, look: "text" },
    ...levels.map((value): WideCell => ({ value, look: "count", columns: WIDE })),
    { value: limit, look: "ratio", columns: WIDE },
  ];
  return [
    row(limits.chart.high, [control, high], upLimit),
    row(limits.chart.low, [controlLow, low], downLimit),
  ];
}

function limitCells(row: number): LimitCells {
  const absolute = (place: number) =>
    a1(row, FIRST_COLUMN + 1 + place * WIDE).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return { control: absolute(0), tuned: absolute(1), limit: absolute(2) };
}

/** As core/statistics/births-needed.ts; NORMSINV is the old name of the normal quantile. */
function neededFormula(truth: string, reference: number): string {
  const [p0, q0] = [`${reference}/${100 + reference}`, `100/${100 + reference}`];
  const [p1, q1] = [`${truth}/(100+${truth})`, `100/(100+${truth})`];
  const spread = `NORMSINV(0.975)*SQRT(${p0}*${q0})+NORMSINV(0.8)*SQRT(${p1}*${q1})`;
  return `ROUNDUP(((${spread})/(${p1}-${p0}))^2,0)`;
}
