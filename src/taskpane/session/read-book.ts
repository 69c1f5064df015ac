/** All sheets as last read, in the order of the workbook. */
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

export function ownSheetNames(book: ReadBook): string[] {
  return book.grids.filter((grid) => grid.ownKind !== null).map((grid) => grid.name);
}

/** Whether a sheet of this name is the clerk's own, as far as is known. */
export function isSourceName(book: ReadBook | null, name: string): boolean {
  return !(book?.grids ?? []).some((grid) => grid.name === name && grid.ownKind !== null);
}

/** Names can repeat where several workbooks were read. */
export function sheetKey({ file, name }: Pick<SheetGrid, "file" | "name">): string {
  return JSON.stringify([file, name]);
}
