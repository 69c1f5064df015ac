/**
 * Heights of rows whose text wraps, estimated: Excel fits such rows when it edits them, and neither it
 * nor LibreOffice does so reliably on loading. Stored as fitted heights, so Excel may fit them again.
 */
import { LOOKS } from "../core/reporting/looks";
import type { SheetPlan } from "../core/model/sheet-plan";

/** Points of the font that column widths count digits of. */
const DIGIT_SIZE = 11;
/** Height of a line of 微软雅黑 in its size, and what a row adds. */
const LINE = 1.6;
const ROW_MARGIN = 3;
const LEAST = 18;
/** Digits that a step of indent takes away. */
const INDENT = 1.5;
/** Highest row (Excel specifications and limits). */
const MOST = 409;

/** East Asian wide and full-width signs, which take two digits. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/gu;

/** Points by row for the rows that the plan leaves to the text and that need more than one line. */
export function fittedHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  const widths = mergedWidths(plan);
  const heights = new Map<number, number>();
  plan.rows.forEach((cells, row) => {
    if (plan.rowHeights[row] !== undefined) return;
    const merged = widths.get(row);
    let height = LEAST;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || plan.columns[column]?.hidden) return;
      const { size, wrap, indent } = LOOKS[cell.look];
      const whole = merged?.get(column) ?? plan.columns[column]?.width ?? 8;
      const width = whole - indent * INDENT;
      const lines = wrap ? lineCount(cell.value, (width * DIGIT_SIZE) / size) : 1;
      height = Math.max(height, lines * size * LINE + ROW_MARGIN);
    });
    if (height > LEAST) heights.set(row, Math.min(MOST, Math.round(height * 4) / 4));
  });
  return heights;
}

function lineCount(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes("\n")) return 1;
  const digits = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(digits(line) / width)), 0);
}

/** Widths of cells that run over merged columns of one row, by row and column. */
function mergedWidths(plan: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const widths = new Map<number, Map<number, number>>();
  for (const { firstRow, firstColumn, lastColumn } of plan.merges) {
    const ofRow = widths.get(firstRow) ?? new Map<number, number>();
    widths.set(firstRow, ofRow);
    const merged = plan.columns.slice(firstColumn, lastColumn + 1);
    ofRow.set(
      firstColumn,
      merged.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0)
    );
  }
  return widths;
}
