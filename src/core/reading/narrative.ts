/**
 * Births told in sentences (half-year reports: 共出生61人，男孩32人，其中一孩20人 …). They cannot be read cell by cell
 * and are named as what they are, so that nobody believes that the sheet was judged.
 */
import { folded } from "./folded-text";
import type { SourceSheet } from "./source-sheet";

/** A figure of births inside a text: 出生61人, 男孩32名, 多孩出生一人. */
const FIGURE =
  /(?:出生|活产|新生儿|男孩|女孩|男婴|女婴|[一二两三多][孩胎])[^\d。;]{0,10}[\d〇零一二三四五六七八九十百千]+(?:人|名|例|个)/g;
/** One could stand in a note; reports name boys and girls, or parities, as well. */
const FEWEST_FIGURES = 2;
/** A report is a page or two; a long list of other things is not searched to its end. */
const MOST_ROWS = 500;

/** The first text with figures of births, where a sheet has two such figures or more; null for any other sheet. */
export function narrativeCell(
  sheet: SourceSheet
): { readonly row: number; readonly column: number } | null {
  let first: { row: number; column: number } | null = null;
  let figures = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, MOST_ROWS); row++) {
    for (const [column, value] of sheet.row(row).entries()) {
      if (typeof value !== "string" || value.length < 8) continue;
      const found = folded(value).match(FIGURE)?.length ?? 0;
      if (found === 0) continue;
      first ??= { row, column };
      figures += found;
      if (figures >= FEWEST_FIGURES) return first;
    }
  }
  return null;
}
