/**
 * 数据比对: registration against health where they differ, both cells as equals, the possible cause and
 * the clerk's reason. Figures, differences, states and sums are live; neither side is called right.
 */
import { presumedCodes } from "../reconciling/bridge-codes";
import type { Cause, Difference, Reconciliation } from "../model/reconciliation";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { comparisonHead } from "./comparison-sums";
import { comparedRows, goneRows, keptColumns, trailColumns } from "./comparison-trail";
import type { ComparedRow } from "./comparison-trail";
import { recountColumn } from "./recount-column";
import { planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import { linkTo } from "./report-context";
import type { ReportContext } from "./report-context";
import type { ReportWords } from "./report-words";
import { sumOf, text } from "./formula";

export function comparisonSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const { reconciliation } = assessed;
  const w = words.comparison;
  const layout = context.layouts.comparison;
  const causes = causesByDifference(reconciliation.causes);
  const reports = reportNumbers(context);
  const codes = presumedCodes(reconciliation.differences, reconciliation.causes);
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const cell = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });
  const isLikely = (difference: Difference) =>
    causes.get(difference.id)?.some((cause) => cause.strength === "likely") ?? false;

  const typedColumn = (
    key: "reason" | "ground" | "checked",
    width: number
  ): TableColumn<ComparedRow> => ({
    key: `typed.${key}`,
    header: w.headers[key],
    width,
    cell: ({ typed }) => ({ value: typed[key], look: "input" }),
  });

  const columns: TableColumn<ComparedRow>[] = [
    {
      key: "id",
      header: "id",
      width: 8,
      hidden: true,
      cell: ({ difference: d }) => cell(d.id, "faded"),
    },
    {
      key: "report",
      header: "report",
      width: 8,
      hidden: true,
      cell: ({ difference: d }) => cell(reports.counting.get(d.id) ?? 0, "faded"),
    },
    {
      key: "month",
      header: "month",
      width: 8,
      hidden: true,
      cell: ({ difference: d }) => cell(reports.standing.get(d.id) ?? 0, "faded"),
    },
    {
      key: "likely",
      header: "likely",
      width: 8,
      hidden: true,
      cell: ({ difference: d }) => cell(isLikely(d) ? 1 : 0, "faded"),
    },
    {
      key: "presumed",
      header: "presumed",
      width: 8,
      hidden: true,
      cell: ({ difference: d }) => cell(codes.get(d.id) ?? null, "faded"),
    },
    ...keptColumns(),
    { key: "number", header: w.headers.number, width: 5, cell: (_, at) => cell(at + 1, "count") },
    {
      key: "office",
      header: w.headers.office,
      width: 10,
      cell: ({ difference: d }) => cell(d.reportingUnit),
    },
    {
      key: "unit",
      header: w.headers.unit,
      width: 11,
      cell: ({ difference: d }) => cell(words.unit(d.unit)),
    },
    {
      key: "period",
      header: w.headers.period,
      width: 11,
      cell: ({ difference: d }) => cell(words.period(d.period)),
    },
    {
      key: "parity",
      header: w.headers.parity,
      width: 6,
      cell: ({ difference: d }) => cell(words.parity[d.parity], "text-center"),
    },
    {
      key: "sex",
      header: w.headers.sex,
      width: 6,
      cell: ({ difference: d }) => cell(words.sex[d.sex], "text-center"),
    },
    {
      key: "registration",
      header: w.headers.registration,
      width: 6,
      cell: ({ difference: d }) => figure(d, "registration", context),
    },
    {
      key: "health",
      header: w.headers.health,
      width: 6,
      cell: ({ difference: d }) => figure(d, "health", context),
    },
    {
      key: "difference",
      header: w.headers.difference,
      width: 6,
      cell: ({ difference: d }, at) => ({
        value: d.difference,
        formula: `${here(at, "registration")}-${here(at, "health")}`,
        look: "strong-count",
      }),
    },
    {
      key: "registrationCell",
      header: w.headers.registrationCell,
      width: 12,
      cell: ({ difference: d }) => linkTo(d.cells.registration, context),
    },
    {
      key: "healthCell",
      header: w.headers.healthCell,
      width: 12,
      cell: ({ difference: d }) => linkTo(d.cells.health, context),
    },
    {
      key: "cause",
      header: w.headers.cause,
      width: 26,
      cell: ({ difference: d }) =>
        cell(causes.get(d.id)?.map(w.cause).join(words.clauseSeparator) ?? w.noCause),
    },
    typedColumn("reason", 16),
    typedColumn("ground", 16),
    typedColumn("checked", 12),
    {
      key: "state",
      header: w.headers.state,
      width: 9,
      cell: ({ difference: d }, at) => ({
        value: w.states[stateOf(d, isLikely(d))],
        formula:
          `IF(${here(at, "difference")}=0,${text(w.states.equal)},` +
          `IF(AND(LEFT(${here(at, "typed.reason")},1)="D",TRIM(${here(at, "typed.ground")})<>""),${text(w.states.confirmed)},` +
          `IF(${here(at, "likely")}=1,${text(w.states.presumed)},${text(w.states.unexplained)})))`,
        look: "text-center",
      }),
    },
    ...trailColumns(words.trail),
    recountColumn(assessed, words.trail.headers.recount),
  ];
  const reasons = column("typed.reason");
  const lastRow = Math.max(layout.firstRow, layout.lastRow);
  return planTable({
    layout,
    title: w.title,
    notes: comparisonNotes(reconciliation, words),
    head: comparisonHead(context),
    columns,
    rows: comparedRows(context),
    empty: reconciliation.months.length === 0 ? w.nothingCompared : w.empty,
    kept: goneRows(context),
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
          lastColumn: column("recount"),
        },
        formula: `$${a1(layout.firstRow, column("state"))}=${text(w.states.equal)}`,
        look: "faded",
      },
    ],
    frozenColumns: column("period") + 1,
  });
}

export function comparisonNotes(
  { months, margin }: Pick<Reconciliation, "months" | "margin">,
  words: ReportWords
): readonly string[] {
  return [...words.comparison.notes(months, margin), words.trail.note];
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
