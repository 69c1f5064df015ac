/** The lower table of 考核得分: every item and adjustment of every unit, on a page of its own. */
import type { Assessment } from "../model/score";
import type { SchemeAdjustment } from "../model/scheme";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { adjustmentFormula, itemFormulas } from "./item-points";
import type { ReportContext } from "./report-context";
import { ITEM_COLUMNS, ROWS_BETWEEN, itemRowId } from "./scores-layout";

/** The plan with the lower table added to it. */
export function withItems(
  plan: SheetPlan,
  assessment: Assessment,
  context: ReportContext
): SheetPlan {
  const { words } = context;
  const w = words.scores;
  const layout = context.layouts.scores;
  const firstItem = layout.lastRow + 1 + ROWS_BETWEEN;
  const width = plan.columns.length;
  const line = (cells: Readonly<Record<number, PlanCell>>): (PlanCell | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const header = (value: string): PlanCell => ({ value, look: "header" });
  const titleRow = firstItem - 2;
  const rows = [...plan.rows];
  rows.push(line({}), line({ 1: { value: w.itemsTitle, look: "strong" } }));
  rows.push(
    line({
      1: header(w.headers.unit),
      [ITEM_COLUMNS.article]: header(words.ledger.headers.item),
      [ITEM_COLUMNS.title]: header(words.ledger.headers.itemTitle),
      ...Object.fromEntries([4, 5, 6].map((column) => [column, header("")])),
      [ITEM_COLUMNS.max]: header(w.full),
      [ITEM_COLUMNS.points]: header(words.receipts.headers.points),
      [ITEM_COLUMNS.open]: header(w.headers.open),
      [ITEM_COLUMNS.notEntered]: header(w.headers.notEntered),
    })
  );
  const items = new Map(assessment.scheme.items.map((item) => [item.id, item]));
  const adjustments = new Map(assessment.scheme.adjustments.map((one) => [one.id, one]));
  for (const score of assessment.scores) {
    for (const scored of [...score.items, ...score.adjustments]) {
      const item = items.get(scored.id);
      const owner = item ?? adjustments.get(scored.id);
      if (!owner) continue;
      const formulas = item
        ? itemFormulas(score.unit, item, assessment, context)
        : {
            points: adjustmentFormula(score.unit, owner as SchemeAdjustment, assessment, context),
            open: "0",
            notEntered: "0",
          };
      const figure = (value: number, formula: string): PlanCell => ({
        value: value / 100,
        formula,
        look: "points",
      });
      rows.push(
        line({
          0: { value: itemRowId(score.unit, scored.id), look: "faded" },
          1: { value: score.unit, look: "text" },
          [ITEM_COLUMNS.article]: { value: owner.article, look: "text" },
          [ITEM_COLUMNS.title]: { value: words.of(owner.title), look: "text" },
          ...Object.fromEntries([4, 5, 6].map((column) => [column, { value: null, look: "text" }])),
          [ITEM_COLUMNS.max]: { value: item ? scored.max / 100 : null, look: "points" },
          ...(scored.points === null
            ? { [ITEM_COLUMNS.points]: { value: w.notApplicable, look: "text-center" } }
            : {
                [ITEM_COLUMNS.points]: figure(scored.points, formulas.points),
                [ITEM_COLUMNS.open]: figure(scored.open, formulas.open),
                [ITEM_COLUMNS.notEntered]: figure(scored.notEntered, formulas.notEntered),
              }),
        })
      );
    }
  }
  const titles = Array.from({ length: rows.length - firstItem + 1 }, (_, index) => ({
    firstRow: firstItem - 1 + index,
    lastRow: firstItem - 1 + index,
    firstColumn: ITEM_COLUMNS.title,
    lastColumn: ITEM_COLUMNS.max - 1,
  }));
  return {
    ...plan,
    rows,
    // The upper header means nothing on the pages of the lower table.
    printTitle: null,
    rowHeights: { ...plan.rowHeights, [titleRow]: 24 },
    merges: [...plan.merges, ...titles],
    pageBreaks: [titleRow],
  };
}
