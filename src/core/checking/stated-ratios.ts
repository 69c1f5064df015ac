/** The stated 性别比 cells of a table against its counts. A ratio that follows from a wrong count is that count's. */
import { countMatrix } from "../counting/count-matrix";
import { TableCounts } from "../counting/table-counts";
import type { BirthTable, StatedRatio } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Settings } from "../model/settings";
import type { Consequences } from "./consequences";
import { mendedTable } from "./mended-table";
import { ratioSlip } from "./ratio-slip";
import type { RatioSlip } from "./ratio-slip";
import type { OpenSum, SumFaults } from "./sums/sum-faults";
import { blockAt, orZero, rowAt } from "./table-parts";

export interface RatioFault extends RatioSlip {
  readonly table: BirthTable;
  readonly stated: StatedRatio;
  readonly cell: CellRef;
  readonly male: number;
  readonly female: number;
}

/** What the counts of a ratio would be after a fault is mended; null: as they stand. */
interface Mended {
  readonly fault: object;
  readonly male: number | null;
  readonly female: number | null;
}

/** Findings in the order of the sheet; ratios explained by a fault of a count go to `consequences`. */
export function ratioFaults(
  table: BirthTable,
  faults: SumFaults,
  settings: Settings,
  consequences: Consequences
): RatioFault[] {
  const found: RatioFault[] = [];
  let counted: TableCounts | null = null;
  let changes: OpenChanges | null = null;
  const { columns, blanks } = countMatrix(table);
  for (const stated of table.statedRatios) {
    const block = blockAt(table, stated.block);
    // Where no cell is blank no row is.
    if (blanks !== null && rowAt(table, stated.row).blank) continue;
    const { male: boys, female: girls } = block;
    let male: number | null;
    let female: number | null;
    if (boys === null || girls === null) {
      // The ratio stands beside a 合计 without sexes: they are added up from the parities.
      counted ??= new TableCounts(table, settings);
      male = counted.count(stated.row, block.parity, "male");
      female = counted.count(stated.row, block.parity, "female");
      if (male === null || female === null) continue;
    } else {
      male = orZero(columns[boys]?.[stated.row]);
      female = orZero(columns[girls]?.[stated.row]);
    }
    if (Number.isNaN(male) || Number.isNaN(female)) {
      const fault = table.faults.find(
        (one) => one.row === stated.row && (one.column === boys || one.column === girls)
      );
      if (fault) consequences.add(fault, ratioCell(table, stated));
      continue;
    }
    const slip = ratioSlip(stated, male, female);
    if (slip === null) continue;
    const right = (mended: Mended) => {
      const mendedMale = mended.male ?? male;
      const mendedFemale = mended.female ?? female;
      const moved = mendedMale !== male || mendedFemale !== female;
      return moved && ratioSlip(stated, mendedMale, mendedFemale) === null;
    };
    changes ??= openChanges(faults);
    const explaining = mendedCounts(faults, stated, settings, changes).find(right);
    const cell = ratioCell(table, stated);
    if (explaining) consequences.add(explaining.fault, cell);
    else found.push({ ...slip, table, stated, cell, male, female });
  }
  return found;
}

function ratioCell(table: BirthTable, { row, block }: StatedRatio): CellRef {
  const { file, sheet } = table;
  const column = blockAt(table, block).ratioColumn ?? table.unitHeader.column;
  const { row: at, right = 0 } = rowAt(table, row);
  return { file, sheet, row: at, column: column + right };
}

/** Per row, what each way to mend an open sum makes of it. */
type OpenChanges = ReadonlyMap<
  number,
  readonly { readonly fault: OpenSum; readonly changes: readonly Change[] }[]
>;

interface Change {
  readonly column: number;
  readonly expected: number;
}

function openChanges({ open, sums }: SumFaults): OpenChanges {
  const byRow = new Map<number, { fault: OpenSum; changes: Change[] }[]>();
  for (const fault of open) {
    for (const way of fault.ways) {
      for (const row of new Set(way.map((change) => change.row))) {
        if (row === null) continue;
        const { counts } = rowAt(sums.table, row);
        const changes = way
          .filter((change) => change.row === row)
          .map(({ column, by }) => ({ column, expected: orZero(counts[column]) + by }));
        const known = byRow.get(row);
        if (known) known.push({ fault, changes });
        else byRow.set(row, [{ fault, changes }]);
      }
    }
  }
  return byRow;
}

function mendedCounts(
  faults: SumFaults,
  stated: StatedRatio,
  settings: Settings,
  changes: OpenChanges
): Mended[] {
  const { table } = faults.sums;
  const { male, female, parity } = blockAt(table, stated.block);
  const own = faults.blames.filter((blame) => blame.row === stated.row);
  const [first] = own;
  if (male === null || female === null) {
    if (!first) return [];
    const counts = new TableCounts(mendedTable(faults), settings);
    const figure = (sex: "male" | "female") => counts.count(stated.row, parity, sex);
    return [{ fault: first, male: figure("male"), female: figure("female") }];
  }
  const after = (all: readonly Change[]) => ({
    male: all.find(({ column }) => column === male)?.expected ?? null,
    female: all.find(({ column }) => column === female)?.expected ?? null,
  });
  const blamed = own
    .filter(({ column }) => column === male || column === female)
    .map((fault) => ({ fault, ...after(own) }));
  const open = (changes.get(stated.row) ?? []).map((one) => ({
    fault: one.fault,
    ...after(one.changes),
  }));
  return [...blamed, ...open];
}
