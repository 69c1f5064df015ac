/**
 * The shape that most result sheets share: a hidden row of column keys, a title, notes, a block above
 * the table, the header, one row an entry, and rows kept from an earlier run. The layout is known
 * before any cell is made, because the sheets' formulas point at each other.
 */
import type { CellRef, OwnCell } from "../model/cell-ref";
import type { OwnSheetKind } from "../model/sheet-grid";
import type {
  Look,
  PlanCell,
  PlanConditionalLook,
  PlanValidation,
  SheetPlan,
} from "../model/sheet-plan";
import { columnRange, sheetCell } from "./formula";

export interface TableColumn<Row> {
  /** `id`, `typed.<name>` for what the clerk fills in, or any other name. */
  readonly key: string;
  /** "": no cell. */
  readonly header: string;
  /** In widths of a digit. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly cell: (row: Row, at: number) => PlanCell | null;
}

export interface SheetLayout {
  readonly kind: OwnSheetKind;
  readonly name: string;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly headerRow: number;
  readonly firstRow: number;
  /** `firstRow − 1` while there are no rows. */
  readonly lastRow: number;
}

/** Rows: 0 keys (hidden), 1 title, then notes and `headRows`, the header, the entries. */
export function layOut(
  kind: OwnSheetKind,
  name: string,
  keys: readonly string[],
  ids: readonly string[],
  rowsAbove: number
): SheetLayout {
  const headerRow = 2 + rowsAbove;
  const firstRow = headerRow + 1;
  return {
    kind,
    name,
    columnOf: new Map(keys.map((key, column) => [key, column])),
    rowOf: new Map(ids.map((id, index) => [id, firstRow + index])),
    headerRow,
    firstRow,
    lastRow: firstRow + ids.length - 1,
  };
}

/** A cell of a laid-out sheet, or null where the row or column is not there. */
export function cellOf(layout: SheetLayout, id: string, key: string): CellRef | null {
  const row = layout.rowOf.get(id);
  const column = layout.columnOf.get(key);
  return row === undefined || column === undefined
    ? null
    : { file: "", sheet: layout.name, row, column };
}

/** Formula text of a laid-out cell; `""` (an empty text) where it is not there. */
export function refTo(layout: SheetLayout, id: string, key: string): string {
  const cell = cellOf(layout, id, key);
  return cell ? sheetCell(cell.sheet, cell.row, cell.column) : '""';
}

/** Absolute range of a column over all entries. */
export function rangeOf(layout: SheetLayout, key: string): string {
  return columnRange(layout.name, layout.columnOf.get(key) ?? 0, layout.firstRow, layout.lastRow);
}

/** Turns places named by id and key into cells. */
export function locator(layouts: readonly SheetLayout[]): (cell: OwnCell) => CellRef | null {
  const byKind = new Map(layouts.map((layout) => [layout.kind, layout]));
  return (cell) => {
    const layout = byKind.get(cell.own);
    return layout ? cellOf(layout, cell.id, cell.key) : null;
  };
}

export interface TableSheet<Row> {
  readonly layout: SheetLayout;
  readonly title: string;
  readonly notes: readonly string[];
  /** Cells between the notes and the header; its length and that of the notes make `rowsAbove`. */
  readonly head: readonly (readonly (PlanCell | null)[])[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Shown where there is nothing to list. */
  readonly empty: string;
  /** Whole rows below the entries, kept from an earlier run. */
  readonly kept?: readonly (readonly (PlanCell | null)[])[];
  readonly validations?: readonly PlanValidation[];
  readonly conditionalLooks?: readonly PlanConditionalLook[];
  /** Columns that stay in view; hidden ones count. */
  readonly frozenColumns: number;
}

/**
 * The key of the column of ids names the product and the kind of sheet: that survives a change of format
 * in which defined names get lost.
 */
function shownKey(key: string, kind: OwnSheetKind): string {
  return key === "id" ? `hengbi.${kind}` : key;
}

export function planTable<Row>(sheet: TableSheet<Row>): SheetPlan {
  const { layout, columns } = sheet;
  const lastColumn = columns.length - 1;
  const firstShown = columns.findIndex((column) => !column.hidden);
  const line = (value: string, look: Look) =>
    columns.map((_, at) => (at === firstShown ? { value, look } : null));
  const body = sheet.rows.map((row, at) => columns.map((column) => column.cell(row, at)));
  const nothing = body.length === 0 ? [line(sheet.empty, "note")] : [];
  const rows = [
    columns.map(({ key }): PlanCell => ({ value: shownKey(key, layout.kind), look: "faded" })),
    line(sheet.title, "title"),
    ...sheet.notes.map((note) => line(note, "note")),
    ...sheet.head,
    columns.map(({ header }): PlanCell | null =>
      header === "" ? null : { value: header, look: "header" }
    ),
    ...body,
    ...nothing,
    ...(sheet.kept ?? []),
  ];
  const wide = (row: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: firstShown,
    lastColumn,
  });
  return {
    kind: layout.kind,
    name: layout.name,
    columns: columns.map(({ width: columnWidth, hidden }) =>
      hidden ? { width: columnWidth, hidden } : { width: columnWidth }
    ),
    rows,
    rowHeights: {
      1: 30,
      [layout.headerRow]: 32,
    },
    hiddenRows: [0],
    merges: [
      1,
      ...sheet.notes.map((_, index) => 2 + index),
      ...(nothing.length > 0 ? [layout.firstRow] : []),
    ].map(wide),
    freeze: { rows: layout.headerRow + 1, columns: sheet.frozenColumns },
    printTitle: { first: layout.headerRow, last: layout.headerRow },
    filter:
      body.length > 0
        ? {
            firstRow: layout.headerRow,
            lastRow: layout.firstRow + body.length - 1,
            firstColumn: 0,
            lastColumn,
          }
        : null,
    validations: sheet.validations ?? [],
    conditionalLooks: sheet.conditionalLooks ?? [],
  };
}
