/** Reads back what the clerk typed into the product's own sheets: rows by id, columns by key. */
import type { ClerkEntries, Typed, TypedRow } from "../model/clerk-entries";
import { OWN_SHEET_KINDS } from "../model/sheet-grid";
import type { CellValue, OwnSheetKind, SheetGrid } from "../model/sheet-grid";
import { withEarlierSayings } from "./earlier-sayings";
import { isEmpty } from "./folded-text";

const TYPED = "typed.";
const MARK = "hengbi.";
const PLAIN_ID = "id";
const NO_CELLS: readonly CellValue[] = [];
/** How far a clerk's rows above and columns in front may push the keys: a heading of one's own, not a table. */
const KEYS_WITHIN = 20;
/** Kinds with columns to fill in; the visible heading of an id column must not pass for their keys. */
const TYPED_KINDS: ReadonlySet<OwnSheetKind> = new Set([
  "findings",
  "comparison",
  "receipts",
  "score-input",
  "feedback",
  "submissions",
  "bridge",
]);

interface KeyPlace {
  readonly kind: OwnSheetKind;
  readonly row: number;
  readonly idColumn: number;
}

/**
 * The kind of an own sheet, null for somebody else's. A sheet that lost its mark, because it was saved in a
 * format without sheet-level names (.xls, .ods), still shows `hengbi.<kind>` in its row of keys.
 */
export function ownKindOf(grid: SheetGrid): OwnSheetKind | null {
  return grid.ownKind ?? markedKeys(grid)?.kind ?? null;
}

/**
 * Typed rows of all own sheets; value copies of source tables hold nothing typed. Names are kept for a rerun,
 * of marked sheets of the first workbook only: the others are not written again. Where several say something,
 * the workbook that is open in Excel wins, or the first, then marked sheets over copies that lost their mark.
 */
export function clerkEntries(grids: readonly SheetGrid[]): ClerkEntries {
  const marked: TypedRow[] = [];
  const unmarked: TypedRow[] = [];
  const sheetNames: Partial<Record<OwnSheetKind, string>> = {};
  const isMain = ({ file }: SheetGrid) => file === "" || file === grids[0]?.file;
  const inOrder = [...grids].sort((a, b) => Number(isMain(a)) - Number(isMain(b)));
  for (const grid of inOrder) {
    const kind = ownKindOf(grid);
    if (kind === null) continue;
    if (grid.ownKind !== null && grid.file === grids[0]?.file) sheetNames[kind] ??= grid.name;
    const keys = kind === "source-copy" ? null : keyPlace(grid, kind);
    if (keys) (grid.ownKind === null ? unmarked : marked).push(...typedRowsOf(grid, keys));
  }
  return { rows: withEarlierSayings([...unmarked, ...marked]), sheetNames };
}

/** Where rows and columns of an own sheet stand, by the ids and keys that it keeps hidden. */
export interface OwnPlaces {
  readonly kind: OwnSheetKind;
  readonly keyRow: number;
  readonly idColumn: number;
  /** By column; "" for columns without a key. */
  readonly keys: readonly string[];
  /** The id of a row, null for the rows that are no entries: title, heading, notes. */
  readonly idAt: (row: number) => string | null;
}

/** Null for somebody else's sheet, for copies of tables, and where the keys are gone. */
export function ownPlaces(grid: SheetGrid): OwnPlaces | null {
  const kind = ownKindOf(grid);
  const place = kind === null || kind === "source-copy" ? null : keyPlace(grid, kind);
  if (!place) return null;
  const keys = keysIn(grid, place.row);
  return {
    kind: place.kind,
    keyRow: place.row,
    idColumn: place.idColumn,
    keys,
    idAt: (row) => (row > place.row ? idIn(grid.values[row] ?? NO_CELLS, place, keys) : null),
  };
}

/** Marked own sheets whose row of keys or column of ids is gone: what was typed there cannot be placed. */
export function ownSheetsWithoutKeys(grids: readonly SheetGrid[]): SheetGrid[] {
  return grids.filter(
    (grid) =>
      grid.ownKind !== null &&
      grid.ownKind !== "source-copy" &&
      keyPlace(grid, grid.ownKind) === null
  );
}

/** The row of keys of a sheet known to be of this kind: the id column's cell says `hengbi.<kind>` or `id`. */
function keyPlace(grid: SheetGrid, kind: OwnSheetKind): KeyPlace | null {
  return findKey(grid, (text, cells) => {
    if (text !== PLAIN_ID && text !== `${MARK}${kind}`) return null;
    return !TYPED_KINDS.has(kind) || cells.some(isTypedKey) ? kind : null;
  });
}

function markedKeys(grid: SheetGrid): KeyPlace | null {
  return findKey(grid, (text) =>
    text.startsWith(MARK)
      ? (OWN_SHEET_KINDS.find((kind) => kind === text.slice(MARK.length)) ?? null)
      : null
  );
}

function findKey(
  grid: SheetGrid,
  kindIn: (text: string, cells: readonly CellValue[]) => OwnSheetKind | null
): KeyPlace | null {
  for (let row = 0; row < Math.min(grid.values.length, KEYS_WITHIN); row++) {
    const cells = grid.values[row] ?? NO_CELLS;
    for (let column = 0; column < Math.min(cells.length, KEYS_WITHIN); column++) {
      const value = cells[column];
      const kind = typeof value === "string" ? kindIn(value.trim(), cells) : null;
      if (kind) return { kind, row, idColumn: column };
    }
  }
  return null;
}

function isTypedKey(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith(TYPED);
}

function keysIn(grid: SheetGrid, row: number): string[] {
  return (grid.values[row] ?? NO_CELLS).map((key) => (typeof key === "string" ? key.trim() : ""));
}

function idIn(
  cells: readonly CellValue[],
  { idColumn }: KeyPlace,
  keys: readonly string[]
): string | null {
  const id = cells[idColumn];
  if (id == null || typeof id === "object" || isEmpty(id)) return null;
  // The visible heading repeats the key over the hidden column of ids.
  return id === PLAIN_ID || id === keys[idColumn] ? null : String(id);
}

function typedRowsOf(grid: SheetGrid, place: KeyPlace): TypedRow[] {
  const { kind, row: keyRow, idColumn } = place;
  const keys = keysIn(grid, keyRow);
  const rows: TypedRow[] = [];
  for (let row = keyRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? NO_CELLS;
    const id = idIn(cells, place, keys);
    if (id === null) continue;
    const values: Record<string, Typed> = {};
    const shown: (string | number | null)[] = [];
    const shownBy: Record<string, Typed> = {};
    for (let column = 0; column < Math.max(keys.length, cells.length); column++) {
      if (column === idColumn) continue;
      const key = keys[column] ?? "";
      const value = plain(cells[column]);
      if (!key.startsWith(TYPED)) {
        shown.push(value);
        if (key !== "" && value !== null) shownBy[key] = value;
      } else if (value !== null) values[key.slice(TYPED.length)] = value;
    }
    if (Object.keys(values).length > 0) rows.push({ kind, id, values, shown, shownBy });
  }
  return rows;
}

function plain(value: CellValue | undefined): Typed | null {
  if (value == null || isEmpty(value)) return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : value;
}
