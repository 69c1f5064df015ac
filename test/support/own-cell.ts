/** Finds cells of the product's own sheets as a clerk would point at them: by what the row is about. */
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { a1 } from "../../src/core/model/cell-ref";

/** `(kind, id, key) → "考核录入!G6"`; throws when the sheet has no such row or column. */
export async function ownCells(
  bytes: Uint8Array
): Promise<(kind: string, id: string, key: string) => string> {
  const { grids } = await readWorkbook(bytes, "book.xlsx");
  return (kind, id, key) => {
    const grid = grids.find((one) => one.ownKind === kind);
    const keys = grid?.values[0] ?? [];
    const column = keys.indexOf(key);
    const ids = keys.indexOf(`hengbi.${kind}`);
    const row = grid?.values.findIndex((line, at) => at > 0 && line[ids] === id) ?? -1;
    if (!grid || column < 0 || row < 0) throw new Error(`no ${kind} ${id} ${key}`);
    return `${grid.name}!${a1(row, column)}`;
  };
}
