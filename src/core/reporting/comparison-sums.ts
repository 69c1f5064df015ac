/** The block above the table of 数据比对: sums of what is explained, and what changed since the last run. */
import type { Difference, DifferenceSince } from "../model/reconciliation";
import type { PlanCell } from "../model/sheet-plan";
import { RUN_ID } from "../reconciling/run-rows";
import { text } from "./formula";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";

type Line = (PlanCell | null)[];

/** As many lines as {@link COMPARISON_HEAD_ROWS}. */
export function comparisonHead(context: ReportContext): Line[] {
  return [...sums(context), ...sinceLastRun(context), []];
}

/** 相差 = 已说明 + 较大可能 + 未说明, net and in absolute amounts, each summed from its own rows. */
function sums(context: ReportContext): Line[] {
  const { words, assessed } = context;
  const w = words.comparison;
  const layout = context.layouts.comparison;
  const { total } = assessed.reconciliation;
  const difference = rangeOf(layout, "difference");
  const state = rangeOf(layout, "state");
  const header = [
    w.sums.scope,
    w.sums.difference,
    w.sums.confirmed,
    w.sums.presumed,
    w.sums.unexplained,
  ];
  const parts = ["confirmed", "presumed", "unexplained"] as const;
  const none = assessed.reconciliation.differences.length === 0;
  const live = (value: number, formula: string): PlanCell =>
    none ? { value, look: "strong-count" } : { value, formula, look: "strong-count" };
  return [
    line(context, headings(header)),
    line(context, [
      { value: w.sums.net, look: "strong" },
      live(total.difference, `SUM(${difference})`),
      ...parts.map((part) =>
        live(total[part], `SUMIF(${state},${text(w.states[part])},${difference})`)
      ),
    ]),
    line(context, [
      { value: w.sums.gross, look: "strong" },
      live(total.gross.differences, `SUMPRODUCT(ABS(${difference}))`),
      ...parts.map((part) =>
        live(total.gross[part], `SUMPRODUCT((${state}=${text(w.states[part])})*ABS(${difference}))`)
      ),
    ]),
  ];
}

/**
 * Counts of the run itself. Their row has an id and the day, so that the next run knows that there was one, also
 * where it found no difference at all.
 */
function sinceLastRun(context: ReportContext): Line[] {
  const { assessed, words } = context;
  const { counted, title, noEarlierRun } = words.trail;
  const { differences, settled } = assessed.reconciliation;
  const kinds = ["new", "open", "reopened"] as const;
  const numbers = [
    ...kinds.map((since) => differencesSince(differences, since)),
    settled?.length ?? 0,
  ];
  const counts = settled === undefined ? numbers.map(() => noEarlierRun) : numbers;
  const row = line(context, [
    { value: title, look: "strong" },
    ...counts.map((value): PlanCell => ({ value, look: "strong-count" })),
  ]);
  row[columnOf(context, "id")] = { value: RUN_ID, look: "faded" };
  row[columnOf(context, "typed.figures")] = { value: assessed.asOf, look: "faded" };
  return [
    line(context, headings(["", ...kinds.map((since) => counted[since]), counted.settled])),
    row,
  ];
}

function differencesSince(differences: readonly Difference[], since: DifferenceSince): number {
  return differences.filter((difference) => difference.since === since).length;
}

function headings(texts: readonly string[]): PlanCell[] {
  return texts.map((value) => ({ value, look: "header" }));
}

/** From the second visible column on: the first one is narrow. */
function line(context: ReportContext, cells: readonly PlanCell[]): Line {
  const start = columnOf(context, "number") + 1;
  return [...Array.from({ length: start }, () => null), ...cells];
}

function columnOf({ layouts }: ReportContext, key: string): number {
  return layouts.comparison.columnOf.get(key) ?? 0;
}
