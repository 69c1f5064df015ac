/** What the charts of 出生监测 are made for, and how many births it would take to be sure: two small tables. */
import { a1, a1Range } from "../model/cell-ref";
import type { PlanCell } from "../model/sheet-plan";
import type { CusumDesign, Watched } from "../model/surveillance";
import type { ReportContext } from "./report-context";
import { FIRST_COLUMN, rangeIn } from "./watch-draft";
import type { WatchDraft, WideCell } from "./watch-draft";
import type { DesignCells, LimitCells } from "./watch-months";

/** Below the rows of {@link addPower}: its note, and the title and header of the months. */
const ROWS_TO_MONTHS = 3;

/** Columns of a header's cell: two of the narrow ones. */
const WIDE = 2;

/** The levels and limits that the months' formulas point at. */
export function addLimits(
  draft: WatchDraft,
  design: CusumDesign,
  { words }: ReportContext
): DesignCells {
  const w = words.watch.limits;
  draft.line(w.title, "strong");
  const { chart, control, tuned, limit } = w.headers;
  draft.headers([
    { value: chart },
    { value: control, columns: WIDE },
    { value: tuned, columns: WIDE },
    { value: limit, columns: WIDE },
  ]);
  const row = (name: string, levels: readonly [number, number], signal: number): LimitCells => {
    const at = draft.wide([
      { value: name, look: "text" },
      ...levels.map((value): WideCell => ({ value, look: "count", columns: WIDE })),
      { value: signal, look: "ratio", columns: WIDE },
    ]);
    const address = (place: number) => absolute(at, FIRST_COLUMN + 1 + place * WIDE);
    return { control: address(0), tuned: address(1), limit: address(2) };
  };
  return {
    up: row(w.chart.high, [design.control, design.high], design.upLimit),
    down: row(w.chart.low, [design.controlLow, design.low], design.downLimit),
  };
}

/**
 * By true ratio: the simulated chance of an alarm within a year, and the births that a verdict needs; how many
 * months that takes follows the births of the months, live. The table of months follows right below.
 */
export function addPower(
  draft: WatchDraft,
  { design, birthsAMonth, months: watched }: Watched,
  { words, assessed }: ReportContext
): void {
  if (!design) return;
  const w = words.watch.power;
  const { above } = assessed.settings.reference;
  draft.line(w.title, "strong");
  const { truth, caught, needed, months: long } = w.headers;
  draft.headers([
    { value: truth },
    { value: caught, columns: WIDE },
    { value: needed, columns: WIDE },
    { value: long, columns: WIDE },
  ]);
  const first = draft.nextRow + design.power.length + ROWS_TO_MONTHS;
  const births = a1Range(rangeIn(first, first + watched.length - 1, "births"));
  for (const power of design.power) {
    const row = draft.nextRow;
    const [truthAt, neededAt] = [a1(row, FIRST_COLUMN), a1(row, FIRST_COLUMN + 1 + WIDE)];
    const cells: readonly PlanCell[] = [
      { value: w.share(power.caughtInYear), look: "text-center" },
      { value: power.birthsNeeded, formula: neededFormula(truthAt, above), look: "count" },
      {
        value: birthsAMonth > 0 ? Math.ceil(power.birthsNeeded / birthsAMonth) : null,
        formula: `IF(MEDIAN(${births})>0,ROUNDUP(${neededAt}/MEDIAN(${births}),0),"")`,
        look: "count",
      },
    ];
    draft.wide([
      { value: power.truth, look: "count" },
      ...cells.map((cell) => ({ ...cell, columns: WIDE })),
    ]);
  }
  draft.line(w.note(design), "note");
}

/** As core/statistics/births-needed.ts; NORMSINV is the old name of the normal quantile. */
function neededFormula(truth: string, reference: number): string {
  const [p0, q0] = [`${reference}/${100 + reference}`, `100/${100 + reference}`];
  const [p1, q1] = [`${truth}/(100+${truth})`, `100/(100+${truth})`];
  const spread = `NORMSINV(0.975)*SQRT(${p0}*${q0})+NORMSINV(0.8)*SQRT(${p1}*${q1})`;
  return `ROUNDUP(((${spread})/(${p1}-${p0}))^2,0)`;
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
