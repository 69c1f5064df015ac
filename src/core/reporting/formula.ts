/**
 * Formulas as text: plain Excel with English names and commas, which Excel, WPS and LibreOffice
 * recalculate without the add-in. Text from a sheet only ever enters as an escaped string or a quoted
 * sheet name.
 */
import { a1, a1Range, quotedSheet } from "../model/cell-ref";
import type { CellRef } from "../model/cell-ref";
import type { SourceSheetName } from "./result-sheets";

/** Arguments of one SUM (Excel takes 255; older WPS fewer). */
const SUM_ARGUMENTS = 60;

/** Excel's limit for the text of a formula; a figure that needs more stands as a number. */
export const LONGEST_FORMULA = 8192;

/** `"…"` with quotation marks doubled. */
export function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** `'3月'!F9` */
export function sheetCell(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}${a1(row, column)}`;
}

/** `'3月'!$F$9:$F$20`: one column over rows, absolute. */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const absolute = a1Range({
    firstRow: first,
    lastRow: Math.max(first, last),
    firstColumn: column,
    lastColumn: column,
  })
    .split(":")
    .map((address) => address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `${quotedSheet(sheet)}${absolute[0]}:${absolute[1] ?? absolute[0]}`;
}

/** Full-width digits and blanks as a sheet function: ASC() depends on the language of Excel. */
function textAsNumber(reference: string): string {
  let inner = reference;
  const fold: [string, string][] = [
    [" ", ""],
    ["\u3000", ""],
    ["\u00a0", ""],
    [",", ""],
    ["，", ""],
    ...Array.from({ length: 10 }, (_, digit): [string, string] => [
      String.fromCharCode(0xff10 + digit),
      String(digit),
    ]),
  ];
  for (const [from, to] of fold) inner = `SUBSTITUTE(${inner},${text(from)},${text(to)})`;
  return `VALUE(${inner})`;
}

/**
 * The sum of cells: runs of one column become ranges. SUM passes over blanks and over texts such as "—",
 * just as reading takes them for 0. Cells in `texts` hold a number as text and are turned into one.
 * An empty list gives "0".
 */
export function sumOf(
  cells: readonly CellRef[],
  sheetName: SourceSheetName,
  isText: (cell: CellRef) => boolean
): string {
  const texts = cells.filter(isText);
  const numbers = texts.length === 0 ? cells : cells.filter((cell) => !isText(cell));
  const terms: string[] = runs(numbers).map(
    (run) => `${quotedSheet(sheetName(run))}${a1Range(run)}`
  );
  const sums: string[] = [];
  for (let start = 0; start < terms.length; start += SUM_ARGUMENTS) {
    sums.push(`SUM(${terms.slice(start, start + SUM_ARGUMENTS).join(",")})`);
  }
  for (const cell of texts) {
    sums.push(textAsNumber(sheetCell(sheetName(cell), cell.row, cell.column)));
  }
  return sums.length === 0 ? "0" : sums.join("+");
}

interface Run extends Pick<CellRef, "file" | "sheet"> {
  readonly firstRow: number;
  readonly firstColumn: number;
  lastRow: number;
  readonly lastColumn: number;
}

/** Cells that follow each other down a column of a sheet, joined. Order of first appearance is kept. */
function runs(cells: readonly CellRef[]): Run[] {
  const groups = new Map<string, CellRef[]>();
  let group: CellRef[] = [];
  for (const cell of cells) {
    // Thousands of cells mostly come column by column: a key each would cost more than all the rest.
    if (!isInColumnOf(group[0], cell)) {
      const key = `${cell.column} ${cell.sheet}\n${cell.file}`;
      group = groups.get(key) ?? [];
      if (group.length === 0) groups.set(key, group);
    }
    group.push(cell);
  }
  const joined: Run[] = [];
  for (const column of groups.values()) {
    let open: Run | null = null;
    for (const { file, sheet, row, column: at } of column.sort((a, b) => a.row - b.row)) {
      if (open && row === open.lastRow + 1) open.lastRow = row;
      else {
        open = {
          file,
          sheet,
          firstRow: row,
          lastRow: row,
          firstColumn: at,
          lastColumn: at,
        };
        joined.push(open);
      }
    }
  }
  return joined;
}

function isInColumnOf(first: CellRef | undefined, { file, sheet, column }: CellRef): boolean {
  return first?.column === column && first.sheet === sheet && first.file === file;
}
