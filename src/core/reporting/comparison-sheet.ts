/**
 * 数据比对: registration against health where they differ, both cells as equals, the possible cause and
 * the clerk's reason. Figures, differences, states and sums are live; neither side is called right.
 */
import { typedRows } from "../model/clerk-entries";
import { presumedCodes } from "../reconciling/bridge-codes";
import type { Cause, Difference } from "../model/reconciliation";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { rangeOf, planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import { keptRows, typedCell } from "./typed-cells";
import { linkTo } from "./report-context";
import type { ReportContext } from "./report-context";
import { sumOf, text } from "./formula";

export const COMPARISON_KEYS = [
  "id",
  "report",
  "month",
  "likely",
  "presumed",
  "number",
  "office",
  "unit",
  "period",
  "parity",
  "sex",
  "registration",
  "health",
  "difference",
  "registrationCell",
  "healthCell",
  "cause",
  "typed.reason",
  "typed.ground",
  "typed.checked",
  "state",
] as const;

/** The block of sums between notes and header: a header, 净额, 绝对额, a blank line. */
export const COMPARISON_HEAD_ROWS = 4;

export function comparisonSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const { reconciliation } = assessed;
  const w = words.comparison;
  const layout = context.layouts.comparison;
  const typed = typedRows(assessed.reading.entries, "comparison");
  const causes = causesByDifference(reconciliation.causes);
  const reports = reportNumbers(context);
  const codes = presumedCodes(reconciliation.differences, reconciliation.causes);
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const cell = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });
  const isLikely = (difference: Difference) =>
    causes.get(difference.id)?.some((cause) => cause.strength === "likely") ?? false;

  const columns: TableColumn<Difference>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (d) => cell(d.id, "faded") },
    {
      key: "report",
      header: "report",
      width: 8,
      hidden: true,
      cell: (d) => cell(reports.counting.get(d.id) ?? 0, "faded"),
    },
    {
      key: "month",
      header: "month",
      width: 8,
      hidden: true,
      cell: (d) => cell(reports.standing.get(d.id) ?? 0, "faded"),
    },
    {
      key: "likely",
      header: "likely",
      width: 8,
      hidden: true,
      cell: (d) => cell(isLikely(d) ? 1 : 0, "faded"),
    },
    {
      key: "presumed",
      header: "presumed",
      width: 8,
      hidden: true,
      cell: (d) => cell(codes.get(d.id) ?? null, "faded"),
    },
    { key: "number", header: w.headers.number, width: 5, cell: (_, at) => cell(at + 1, "count") },
    { key: "office", header: w.headers.office, width: 10, cell: (d) => cell(d.reportingUnit) },
    { key: "unit", header: w.headers.unit, width: 11, cell: (d) => cell(words.unit(d.unit)) },
    {
      key: "period",
      header: w.headers.period,
      width: 11,
      cell: (d) => cell(words.period(d.period)),
    },
    {
      key: "parity",
      header: w.headers.parity,
      width: 6,
      cell: (d) => cell(words.parity[d.parity], "text-center"),
    },
    {
      key: "sex",
      header: w.headers.sex,
      width: 6,
      cell: (d) => cell(words.sex[d.sex], "text-center"),
    },
    {
      key: "registration",
      header: w.headers.registration,
      width: 6,
      cell: (d) => figure(d, "registration", context),
    },
    {
      key: "health",
      header: w.headers.health,
      width: 6,
      cell: (d) => figure(d, "health", context),
    },
    {
      key: "difference",
      header: w.headers.difference,
      width: 6,
      cell: (d, at) => ({
        value: d.difference,
        formula: `${here(at, "registration")}-${here(at, "health")}`,
        look: "strong-count",
      }),
    },
    {
      key: "registrationCell",
      header: w.headers.registrationCell,
      width: 12,
      cell: (d) => linkTo(d.cells.registration, context),
    },
    {
      key: "healthCell",
      header: w.headers.healthCell,
      width: 12,
      cell: (d) => linkTo(d.cells.health, context),
    },
    {
      key: "cause",
      header: w.headers.cause,
      width: 26,
      cell: (d) => cell(causes.get(d.id)?.map(w.cause).join("；") ?? w.noCause),
    },
    {
      key: "typed.reason",
      header: w.headers.reason,
      width: 16,
      cell: (d) => typedCell(typed.get(d.id), "reason", "input"),
    },
    {
      key: "typed.ground",
      header: w.headers.ground,
      width: 16,
      cell: (d) => typedCell(typed.get(d.id), "ground", "input"),
    },
    {
      key: "typed.checked",
      header: w.headers.checked,
      width: 12,
      cell: (d) => typedCell(typed.get(d.id), "checked", "input"),
    },
    {
      key: "state",
      header: w.headers.state,
      width: 9,
      cell: (d, at) => ({
        value: w.states[stateOf(d, isLikely(d))],
        formula:
          `IF(${here(at, "difference")}=0,${text(w.states.equal)},` +
          `IF(AND(LEFT(${here(at, "typed.reason")},1)="D",TRIM(${here(at, "typed.ground")})<>""),${text(w.states.confirmed)},` +
          `IF(${here(at, "likely")}=1,${text(w.states.presumed)},${text(w.states.unexplained)})))`,
        look: "text-center",
      }),
    },
  ];
  const known = new Set(reconciliation.differences.map((difference) => difference.id));
  const gone = [...typed.values()].filter((row) => !known.has(row.id));
  const reasons = column("typed.reason");
  const lastRow = Math.max(layout.firstRow, layout.lastRow);
  return planTable({
    layout,
    title: w.title,
    notes: w.notes(reconciliation.months, reconciliation.margin),
    head: sums(context),
    columns,
    rows: reconciliation.differences,
    empty: reconciliation.months.length === 0 ? w.nothingCompared : w.empty,
    kept: keptRows(gone, COMPARISON_KEYS, w.gone, "state"),
    validations: [
      {
        range: { firstRow: layout.firstRow, lastRow, firstColumn: reasons, lastColumn: reasons },
        rule: { type: "list", options: w.reasons },
        message: w.reasonMessage,
      },
    ],
    conditionalLooks: [
      {
        range: {
          firstRow: layout.firstRow,
          lastRow,
          firstColumn: column("number"),
          lastColumn: column("state"),
        },
        formula: `$${a1(layout.firstRow, column("state"))}=${text(w.states.equal)}`,
        look: "faded",
      },
    ],
    frozenColumns: column("period") + 1,
  });
}

export function stateOf(
  difference: Difference,
  likely: boolean
): "confirmed" | "presumed" | "unexplained" {
  if (difference.reason !== null && difference.ground !== null) return "confirmed";
  return likely ? "presumed" : "unexplained";
}

/** A figure of one side: the source cell, or the sum of several. */
function figure(
  difference: Difference,
  side: "registration" | "health",
  context: ReportContext
): PlanCell {
  return {
    value: difference[side],
    formula: sumOf(difference.parts[side], context.sourceName, context.isText),
    look: "count",
  };
}

export function causesByDifference(
  causes: readonly Cause[]
): ReadonlyMap<string, readonly Cause[]> {
  const by = new Map<string, Cause[]>();
  for (const cause of causes) {
    for (const part of cause.parts)
      by.set(part.difference, [...(by.get(part.difference) ?? []), cause]);
  }
  return by;
}

/**
 * For each difference the number of the monthly report that it counts for (a late birth counts in its
 * month of birth only), and of the month in which it stands; absent: none.
 */
function reportNumbers(context: ReportContext): {
  readonly counting: ReadonlyMap<string, number>;
  readonly standing: ReadonlyMap<string, number>;
} {
  const counting = new Map<string, number>();
  const standing = new Map<string, number>();
  const reports = context.assessed.assessment?.reports ?? [];
  for (const [index, report] of reports.entries()) {
    for (const id of report.differences) counting.set(id, index + 1);
    for (const { id } of report.differing) standing.set(id, index + 1);
  }
  return { counting, standing };
}

/** 相差 = 已说明 + 较大可能 + 未说明, net and in absolute amounts, each summed from its own rows. */
function sums(context: ReportContext): (PlanCell | null)[][] {
  const { words, assessed } = context;
  const w = words.comparison;
  const layout = context.layouts.comparison;
  const { total } = assessed.reconciliation;
  const difference = rangeOf(layout, "difference");
  const state = rangeOf(layout, "state");
  const start = layout.columnOf.get("number") ?? 0;
  const line = (cells: readonly PlanCell[]): (PlanCell | null)[] => [
    ...Array.from({ length: start + 1 }, () => null),
    ...cells,
  ];
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
    line(header.map((value) => ({ value, look: "header" }))),
    line([
      { value: w.sums.net, look: "strong" },
      live(total.difference, `SUM(${difference})`),
      ...parts.map((part) =>
        live(total[part], `SUMIF(${state},${text(w.states[part])},${difference})`)
      ),
    ]),
    line([
      { value: w.sums.gross, look: "strong" },
      live(total.gross.differences, `SUMPRODUCT(ABS(${difference}))`),
      ...parts.map((part) =>
        live(total.gross[part], `SUMPRODUCT((${state}=${text(w.states[part])})*ABS(${difference}))`)
      ),
    ]),
    [],
  ];
}
