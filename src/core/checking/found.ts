/** What findings about a table, a row or a count have in common. */
import { countCell } from "../model/birth-table";
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS } from "../model/births";
import type { CellRef } from "../model/cell-ref";
import type { Found } from "./rule";
import { blockAt, columnAt, rowAt } from "./table-parts";

type Told = Omit<Found, "side" | "reportingUnit" | "part" | "period">;

/** About a whole table. One without a month is told apart by its sheet. */
export function aboutTable(table: BirthTable, told: Told): Found {
  const { side, reportingUnit, part, period } = table;
  return {
    side,
    reportingUnit,
    part,
    period,
    ...(period === null && { mark: table.sheet }),
    ...told,
  };
}

/** About a row of a table, by its index. */
export function aboutRow(table: BirthTable, row: number, told: Told): Found {
  const { written } = rowAt(table, row);
  const spelled = written === undefined ? told : { ...told, detail: { ...told.detail, written } };
  return aboutTable(table, { unit: unitOf(table, row), ...spelled });
}

/** About one count: its cell, parity and sex. `cell` and all else can be given. */
export function aboutCount(
  table: BirthTable,
  row: number,
  column: number,
  told: Omit<Told, "cell"> & { readonly cell?: Found["cell"] }
): Found {
  const { parity, sex, block, measure } = columnAt(table, column);
  const { label } = blockAt(table, block);
  const several = table.blocks.filter(
    (other) => other.parity === parity && other.measure === measure
  );
  // 四孩 and 五孩 are both counted as 3+, 累计 and 本月 are both births: the heading tells them apart.
  const mark = several.length > 1 || measure !== "births" ? label : null;
  return aboutRow(table, row, {
    cell: countCell(table, row, column),
    parity,
    sex,
    ...(mark !== null && { mark }),
    ...told,
    detail: { ...told.detail, ...(mark !== null && { heading: mark }) },
  });
}

/** A unit's name; `*` for the total row. */
export function unitOf(table: BirthTable, row: number): string {
  const { kind, name } = rowAt(table, row);
  return kind === "total" ? ALL_UNITS : name;
}

/** The cell with the unit's name. */
export function nameCell(table: BirthTable, row: number): CellRef {
  const { file, sheet, unitHeader } = table;
  const { row: at, right = 0 } = rowAt(table, row);
  return { file, sheet, row: at, column: unitHeader.column + right };
}

/** The first cell of the header. */
export function headerCell(table: BirthTable): CellRef {
  const { file, sheet, header } = table;
  return { file, sheet, row: header.firstRow, column: header.firstColumn };
}
