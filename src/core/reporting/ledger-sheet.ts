/**
 * 加扣分明细: one row a gain or loss with why and its evidence, and a closing row a unit:
 * total = full marks − not yet due − not entered + Σ rows, live, checked against 考核得分.
 */
import { a1 } from "../model/cell-ref";
import type { Place } from "../model/cell-ref";
import type { Assessment, LedgerEntry } from "../model/score";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { schemeNumber } from "../scoring/readings";
import { adjustmentChanges, changeKey, itemChanges } from "./change-formulas";
import type { ChangeFormula } from "./change-formulas";
import { text } from "./formula";
import { linkTo } from "./report-context";
import type { ReportContext } from "./report-context";
import { inputCellOf, ratioSums } from "./item-points";
import { itemRef } from "./scores-layout";
import { planTable, refTo } from "./table-sheet";
import type { TableColumn } from "./table-sheet";

export const LEDGER_KEYS = [
  "id",
  "unit",
  "item",
  "itemTitle",
  "kind",
  "month",
  "why",
  "points",
  "open",
  "total",
  "check",
  "evidence",
  "second",
] as const;

export type LedgerRow =
  | {
      readonly id: string;
      readonly unit: string;
      readonly entry: LedgerEntry;
    }
  | {
      readonly id: string;
      readonly unit: string;
      /** A closing row: how many rows above belong to the unit. */
      readonly entry: null;
      readonly above: number;
      /** Hundredths. */
      readonly full: number;
      readonly total: number;
      readonly sum: number;
      readonly open: number;
    };

export function ledgerRows(assessment: Assessment | null): LedgerRow[] {
  return (assessment?.scores ?? []).flatMap((score): LedgerRow[] => {
    const entries = [...score.items, ...score.adjustments].flatMap((item) => item.entries);
    const points = (open: boolean) =>
      entries
        .filter((entry) => (entry.kind === "open") === open)
        .reduce((sum, entry) => sum + entry.points, 0);
    const full = score.items
      .filter((item) => item.points !== null)
      .reduce((sum, item) => sum + item.max, 0);
    return [
      ...entries.map((entry, index) => ({
        id: `${score.unit}/${entry.item}/${entry.month ?? index}`,
        unit: score.unit,
        entry,
      })),
      {
        id: `${score.unit}/total`,
        unit: score.unit,
        entry: null,
        above: entries.length,
        full,
        total: score.total,
        sum: points(false),
        open: points(true),
      },
    ];
  });
}

export function ledgerSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.ledger;
  const layout = context.layouts.ledger;
  const { assessment } = assessed;
  const titles = new Map(
    [...(assessment?.scheme.items ?? []), ...(assessment?.scheme.adjustments ?? [])].map(
      (owner) => [owner.id, owner]
    )
  );
  const titleOf = (entry: LedgerEntry) => {
    const owner = titles.get(entry.item);
    return owner ? words.of(owner.title) : entry.item;
  };
  const here = (at: number, key: string) => a1(layout.firstRow + at, layout.columnOf.get(key) ?? 0);
  const cell = (value: string | number | null, look: PlanCell["look"] = "text"): PlanCell => ({
    value,
    look,
  });
  const above = (row: Extract<LedgerRow, { entry: null }>, at: number, key: string) =>
    row.above === 0 ? "0" : `SUM(${here(at - row.above, key)}:${here(at - 1, key)})`;
  const column = (
    key: (typeof LEDGER_KEYS)[number],
    width: number,
    header: string,
    entryCell: (entry: LedgerEntry, row: LedgerRow) => PlanCell,
    closingCell: (row: Extract<LedgerRow, { entry: null }>, at: number) => PlanCell = () =>
      cell(null, "strong")
  ): TableColumn<LedgerRow> => ({
    key,
    header,
    width,
    cell: (row, at) => (row.entry ? entryCell(row.entry, row) : closingCell(row, at)),
  });
  const live = liveAmounts(context);
  const evidence = (place: Place | undefined) => linkTo(place ?? null, context);
  const columns: TableColumn<LedgerRow>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (row) => cell(row.id, "faded") },
    column(
      "unit",
      11,
      w.headers.unit,
      (_, row) => cell(row.unit),
      (row) => cell(row.unit, "strong")
    ),
    column("item", 10, w.headers.item, (entry) => cell(titles.get(entry.item)?.article ?? null)),
    column(
      "itemTitle",
      24,
      w.headers.itemTitle,
      (entry) => cell(titleOf(entry)),
      (row) =>
        cell(
          `${w.sums.total} = ${row.full / 100} + ${w.headers.open} + ${w.headers.points}`,
          "strong"
        )
    ),
    column("kind", 7, w.headers.kind, (entry) => cell(w.kinds[entry.kind], "text-center")),
    column("month", 11, w.headers.month, (entry) =>
      cell(entry.month ? words.period(entry.month) : null)
    ),
    column("why", 36, w.headers.why, (entry) => cell(w.why(entry, titleOf(entry)))),
    column(
      "points",
      9,
      w.headers.points,
      (entry, row) => ({
        value: entry.kind === "open" ? 0 : entry.points / 100,
        formula: live(row.unit, entry).points,
        look: "points",
      }),
      (row, at) => ({
        value: row.sum / 100,
        formula: above(row, at, "points"),
        look: "strong-points",
      })
    ),
    column(
      "open",
      9,
      w.headers.open,
      (entry, row) => ({
        value: entry.kind === "open" ? entry.points / 100 : 0,
        formula: live(row.unit, entry).open,
        look: "points",
      }),
      (row, at) => ({
        value: row.open / 100,
        formula: above(row, at, "open"),
        look: "strong-points",
      })
    ),
    column(
      "total",
      9,
      w.sums.total,
      () => cell(null),
      (row, at) => ({
        value: row.total / 100,
        formula: `ROUND(${row.full / 100}+${here(at, "open")}+${here(at, "points")},2)`,
        look: "strong-points",
      })
    ),
    column(
      "check",
      12,
      w.sums.check,
      () => cell(null),
      (row, at) => ({
        value: w.same,
        formula: `IF(ABS(${here(at, "total")}-${refTo(context.layouts.scores, row.unit, "total")})<0.005,${text(w.same)},${text(w.changed)})`,
        look: "text-center",
      })
    ),
    column("evidence", 13, w.headers.evidence, (entry) => evidence(entry.evidence[0])),
    column("second", 13, w.headers.evidence, (entry) => evidence(entry.evidence[1])),
  ];
  return planTable({
    layout,
    title: w.title(assessment ? words.of(assessment.scheme.title) : words.run.noScheme),
    notes: w.notes,
    head: [],
    columns,
    rows: ledgerRows(assessment),
    empty: w.empty,
    conditionalLooks: [
      {
        range: {
          firstRow: layout.firstRow,
          lastRow: Math.max(layout.firstRow, layout.lastRow),
          firstColumn: layout.columnOf.get("check") ?? 0,
          lastColumn: layout.columnOf.get("check") ?? 0,
        },
        formula: `${a1(layout.firstRow, layout.columnOf.get("check") ?? 0)}=${text(w.changed)}`,
        look: "warning",
      },
    ],
    frozenColumns: 2,
  });
}

interface LiveAmounts {
  readonly points: string;
  readonly open: string;
}

/** Formulas of a line: what it wins or loses, and what it holds open. */
function liveAmounts(context: ReportContext): (unit: string, entry: LedgerEntry) => LiveAmounts {
  const { assessment } = context.assessed;
  const items = new Map((assessment?.scheme.items ?? []).map((item) => [item.id, item]));
  const adjustments = new Map((assessment?.scheme.adjustments ?? []).map((one) => [one.id, one]));
  const reports = new Map(
    (assessment?.reports ?? []).map((report) => [`${report.unit}/${report.month}`, report.id])
  );
  return (unit, entry) => {
    const item = items.get(entry.item);
    const readings = assessment?.readings ?? {};
    const cell = inputCellOf(unit, context);
    const { scores } = context.layouts;
    if (item?.rule.shape === "months" && entry.month !== null) {
      const receipts = context.layouts.receipts;
      const report = reports.get(`${unit}/${entry.month}`) ?? "";
      const good = schemeNumber(item.rule.good, readings) ?? 0;
      const open = refTo(receipts, report, "open");
      return {
        points: `IF(${open}=1,0,${refTo(receipts, report, "points")}-${good})`,
        open: `IF(${open}=1,-${good},0)`,
      };
    }
    const key = changeKey(entry.why.code, entry.why.detail["input"]);
    if (item) {
      const lack = itemRef(scores, unit, item.id, "item.notEntered");
      if (entry.kind === "open") {
        const points = itemRef(scores, unit, item.id, "item.points");
        return { points: `IF(${lack}>0,0,${points}-${item.max})`, open: `-${lack}` };
      }
      const ratio = item.rule.shape === "ratio-level" ? ratioSums(unit, context) : null;
      const floor = "floor" in item.rule ? schemeNumber(item.rule.floor, readings) : 0;
      const most = floor === null ? null : item.max - floor;
      const amount = boundedLoss(itemChanges(item, readings, cell, ratio), key, most);
      return { points: `IF(${lack}>0,0,-${amount})`, open: "0" };
    }
    const adjustment = adjustments.get(entry.item);
    const change = adjustment
      ? adjustmentChanges(adjustment, readings, cell).find((one) => one.key === key)
      : undefined;
    return { points: change ? `${change.gain ? "" : "-"}${change.amount}` : "0", open: "0" };
  };
}

/** The loss that scoring books for a change: its own amount, as far as the changes before it leave room. */
function boundedLoss(changes: readonly ChangeFormula[], key: string, most: number | null): string {
  const index = changes.findIndex((change) => change.key === key);
  const amount = changes[index]?.amount ?? "0";
  if (most === null) return amount;
  const before = changes.slice(0, Math.max(0, index)).map((change) => `-${change.amount}`);
  return `MAX(0,MIN(${amount},${most}${before.join("")}))`;
}
