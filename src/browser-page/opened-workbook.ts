/** One workbook file of the clerk as it lies in memory. */
import type { Side } from "../core/model/births";
import type { SheetGrid } from "../core/model/sheet-grid";
import type { WorkbookFile } from "../hosts/xlsx-file/read-workbook";

export interface OpenedWorkbook {
  /** Base name; unique among the opened ones. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookFile;
  /** The side that the clerk named for the whole file; null: its sheets say it. */
  readonly side: Side | null;
}

/** The sheets as they are judged: with the side that the clerk named. */
export function gridsOf({ content, side }: OpenedWorkbook): readonly SheetGrid[] {
  return side === null ? content.grids : content.grids.map((grid) => ({ ...grid, side }));
}

/** Whether our sheets go into a copy of the workbook itself; all else gives a new one (contract §3). */
export function takesSheets({ content }: OpenedWorkbook): boolean {
  return content.format === "xlsx" || content.format === "xlsm";
}

/** Names of the sheets whose cells are not what they were; those that came or went included. */
export function changedSheets(
  before: readonly SheetGrid[],
  after: readonly SheetGrid[]
): readonly string[] {
  const old = new Map(before.map((grid) => [grid.name, grid]));
  const changed = after
    .filter((grid) => {
      const other = old.get(grid.name);
      old.delete(grid.name);
      return other === undefined || !sameCells(grid, other);
    })
    .map((grid) => grid.name);
  return [...changed, ...old.keys()];
}

function sameCells(one: SheetGrid, other: SheetGrid): boolean {
  return cellText(one) === cellText(other);
}

/** Sheets hold some thousand cells: comparing them as text is quick enough and forgets nothing. */
function cellText(grid: SheetGrid): string {
  return JSON.stringify([
    grid.visibility,
    grid.ownKind,
    grid.values,
    grid.merges,
    [...grid.hiddenRows],
    [...grid.formulas],
    [...grid.uncalculated],
    [...grid.numberFormats],
  ]);
}
