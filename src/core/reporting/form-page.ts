/**
 * How a form of 上报件 stands on its page, whatever the original looked like: columns as wide as what they hold, the
 * title over all of them, and room to sign and to stamp.
 */
import type { BirthTable } from "../model/birth-table";
import type { GridRange } from "../model/sheet-grid";
import type { PlanCell } from "../model/sheet-plan";

/** In widths of a digit. */
const UNIT_WIDTHS = { least: 12, most: 30 };
const OTHER_WIDTHS = { least: 6.5, most: 22 };
/** What stands free on both sides of a text. */
const MARGIN = 2;
/** The title's size against that of a digit by which widths are counted. */
const TITLE_SCALE = 16 / 11;

/** In points. */
const TITLE_HEIGHT = 34;
const HEADER_HEIGHT = 22;
/** Below the form: 负责人, 填报人, 日期, signed by hand. */
const SIGNATURE_HEIGHT = 28;

/** Signs of two digits' width: East Asian and full-width ones. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

type Rows = readonly (readonly (PlanCell | null)[])[];

/** A form as it was taken out of its sheet: rows and columns counted from its own first ones. */
export interface TakenForm {
  readonly rows: Rows;
  readonly merges: readonly GridRange[];
  readonly tables: readonly BirthTable[];
  /** Column of the sheet that the form's first column was. */
  readonly firstColumn: number;
}

export function formWidths({ rows, merges, tables, firstColumn }: TakenForm): number[] {
  const units = new Set(tables.map(({ unitHeader }) => unitHeader.column - firstColumn));
  const top = Math.min(...tables.map(({ header }) => header.firstRow));
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, column) => {
    const across = new Set(merges.filter((merge) => runsOver(merge, column)).flatMap(rowsOf));
    const longest = rows.reduce((most, cells, row) => {
      const cell = row < top || across.has(row) ? null : cells[column];
      return Math.max(most, cell ? neededBy(cell) : 0);
    }, 0);
    const { least, most } = units.has(column) ? UNIT_WIDTHS : OTHER_WIDTHS;
    return Math.min(most, Math.max(least, longest + MARGIN));
  });
}

function runsOver({ firstColumn, lastColumn }: GridRange, column: number): boolean {
  return firstColumn < lastColumn && firstColumn <= column && column <= lastColumn;
}

function rowsOf({ firstRow, lastRow }: GridRange): number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}

/** Headers may take two lines; lines above and below a form run over its columns. */
function neededBy({ value, look }: PlanCell): number {
  if (value === null || look === "plain") return 0;
  const shown = typeof value === "number" ? value.toFixed(look.endsWith("ratio") ? 2 : 0) : value;
  const needed = Math.max(...shown.split("\n").map(digits));
  return look === "header" ? Math.ceil(needed / 2) : Math.min(needed, UNIT_WIDTHS.most);
}

function digits(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A title in the first column with nothing beside it, over all columns: a text file has no merged cells. */
export function titleMerges({ rows, merges, tables, firstColumn }: TakenForm): GridRange[] {
  const titles = new Set(
    tables.flatMap(({ title }) => (title.column === firstColumn ? [title.row] : []))
  );
  return [...titles].flatMap((row) => {
    const cells = rows[row] ?? [];
    const isMerged = merges.some((merge) => merge.firstRow <= row && row <= merge.lastRow);
    const isAlone = cells.every((cell, column) => column === 0 || (cell?.value ?? null) === null);
    return isMerged || !isAlone || cells.length < 2
      ? []
      : [{ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: cells.length - 1 }];
  });
}

/** Rows whose text needs more lines are left to the text. */
export function formHeights(form: TakenForm, widths: readonly number[]): Record<number, number> {
  const heights: Record<number, number> = {};
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const { title, header } of form.tables) {
    const shown = form.rows[title.row]?.[title.column - form.firstColumn]?.value ?? "";
    if (digits(String(shown)) * TITLE_SCALE <= whole) heights[title.row] = TITLE_HEIGHT;
    for (let row = header.firstRow; row <= header.lastRow; row += 1) {
      const fits = (form.rows[row] ?? []).every(
        (cell, column) => digits(String(cell?.value ?? "")) <= roomOf(row, column, form, widths)
      );
      if (fits) heights[row] = HEADER_HEIGHT;
    }
  }
  const last = Math.max(
    ...form.tables.flatMap(({ header, rows }) => [header.lastRow, ...rows.map(({ row }) => row)])
  );
  for (const [row, cells] of form.rows.entries()) {
    const texts = cells.map((cell) => digits(String(cell?.value ?? "")));
    if (row > last && texts.some((text) => text > 0) && Math.max(...texts) <= whole) {
      heights[row] = SIGNATURE_HEIGHT;
    }
  }
  return heights;
}

function roomOf(
  row: number,
  column: number,
  { merges }: TakenForm,
  widths: readonly number[]
): number {
  const merged = merges.find(
    ({ firstRow, firstColumn }) => firstRow === row && firstColumn === column
  );
  return widths
    .slice(column, (merged?.lastColumn ?? column) + 1)
    .reduce((sum, width) => sum + width, 0);
}
