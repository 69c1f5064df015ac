/** All sheets as last read, in the order of the workbook. */
import { isOwnCell } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { HostNote } from "../../hosts/workbook-host";

export interface ReadBook {
  readonly grids: readonly SheetGrid[];
  /** What the host did otherwise than one would expect. */
  readonly notes: readonly HostNote[];
}

/**
 * The book with some sheets read again. Null where that does not fit, because sheets came, went or were
 * renamed in between: then all must be read.
 *
 * @param names the sheets that were asked for
 */
export function bookWith(
  book: ReadBook,
  { grids, notes }: ReadBook,
  names: readonly string[]
): ReadBook | null {
  const read = new Map(grids.map((grid) => [sheetKey(grid), grid]));
  const asked = new Set(names);
  const merged: SheetGrid[] = [];
  for (const grid of book.grids) {
    const again = read.get(sheetKey(grid));
    if (!again && asked.has(grid.name)) return null;
    read.delete(sheetKey(grid));
    merged.push(again ?? grid);
    asked.delete(grid.name);
  }
  return read.size > 0 || asked.size > 0 ? null : { grids: merged, notes };
}

/** The book after our own sheets were written: new ones stand at the end. Null where one of them is missing. */
export function bookWithWritten(
  book: ReadBook,
  { grids, notes }: ReadBook,
  names: readonly string[]
): ReadBook | null {
  const read = new Map(grids.map((grid) => [sheetKey(grid), grid]));
  if (names.some((name) => !grids.some((grid) => grid.name === name))) return null;
  const merged = book.grids.map((grid) => {
    const again = read.get(sheetKey(grid));
    read.delete(sheetKey(grid));
    return again ?? grid;
  });
  return { grids: [...merged, ...read.values()], notes };
}

/** Names of our sheets in the workbook that is written, and of those the copies of other files' tables. */
export function ownSheetNames({ grids }: ReadBook) {
  const own = grids.filter((grid) => grid.ownKind !== null && isInOpenBook(grid, grids));
  const copies = own.filter((grid) => grid.ownKind === "source-copy");
  return { ownSheets: own.map(nameOf), copies: copies.map(nameOf) };
}

/** Names that no new sheet of that workbook may have. */
export function takenNames({ grids }: ReadBook): string[] {
  return grids.filter((grid) => isInOpenBook(grid, grids)).map(nameOf);
}

/** The workbook open in Excel comes first and has no file name; files beside it are never written. */
function isInOpenBook({ file }: SheetGrid, [first]: readonly SheetGrid[]): boolean {
  return first?.file !== "" || file === "";
}

function nameOf({ name }: SheetGrid): string {
  return name;
}

/** Whether a sheet of this name holds figures that are judged, as far as is known: the clerk's own, or a copy. */
export function isSourceName(book: ReadBook | null, name: string): boolean {
  return !(book?.grids ?? []).some(
    (grid) => grid.name === name && grid.ownKind !== null && grid.ownKind !== "source-copy"
  );
}

/** Whether the sheets that a place is on are there. */
export function isInBook({ grids }: ReadBook): (place: Place) => boolean {
  const keys = new Set(grids.map(sheetKey));
  return (place) => isOwnCell(place) || keys.has(sheetKey({ file: place.file, name: place.sheet }));
}

/** Names can repeat where several workbooks were read. */
export function sheetKey({ file, name }: Pick<SheetGrid, "file" | "name">): string {
  return JSON.stringify([file, name]);
}
