/** Columns that could name the units where no header says which one does. */
import { textOf } from "./folded-text";
import type { HeaderBlock } from "./header-block";
import type { SourceSheet } from "./source-sheet";

/** The first rows below the header tell. */
const LOOKED_AT = 12;
const NUMBERING = /^[\s\d.、()（）]*$/;

/**
 * Columns left of the counts with a text in at least half of the first rows; numbers are no names.
 *
 * @param allowed whether a column may be one, by what its header says
 */
export function unitCandidates(
  sheet: SourceSheet,
  block: HeaderBlock,
  firstCount: number,
  allowed: (column: number) => boolean
): number[] {
  const texts = new Map<number, number>();
  let looked = 0;
  for (let row = block.lastRow + 1; row < sheet.rowCount && looked < LOOKED_AT; row++) {
    if (sheet.isBlank(row)) continue;
    looked++;
    const values = sheet.row(row);
    for (let column = 0; column < Math.min(firstCount, values.length); column++) {
      const text = textOf(values[column]).normalize("NFKC");
      if (!NUMBERING.test(text)) texts.set(column, (texts.get(column) ?? 0) + 1);
    }
  }
  return [...texts]
    .filter(([column, count]) => count * 2 >= looked && allowed(column))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
