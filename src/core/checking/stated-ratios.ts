/** The stated 性别比 cells of a table against its counts. A ratio that follows from a wrong count is that count's. */
import { TableCounts } from "../counting/table-counts";
import type { BirthTable, StatedRatio } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Settings } from "../model/settings";
import type { Consequences } from "./consequences";
import { mendedTable } from "./mended-table";
import { ratioSlip } from "./ratio-slip";
import type { RatioSlip } from "./ratio-slip";
import type { SumFaults } from "./sums/sum-faults";

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
  for (const stated of table.statedRatios) {
    const row = table.rows[stated.row];
    const block = table.blocks[stated.block];
    if (!row || !block || row.blank) continue;
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
      male = row.counts[boys] ?? 0;
      female = row.counts[girls] ?? 0;
    }
    const cell = {
      file: table.file,
      sheet: table.sheet,
      row: row.row,
      column: block.ratioColumn ?? 0,
    };
    if (Number.isNaN(male) || Number.isNaN(female)) {
      const fault = table.faults.find(
        (one) => one.row === stated.row && (one.column === boys || one.column === girls)
      );
      if (fault) consequences.add(fault, cell);
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
    const explaining = mendedCounts(faults, stated, settings).find(right);
    if (explaining) consequences.add(explaining.fault, cell);
    else found.push({ ...slip, table, stated, cell, male, female });
  }
  return found;
}

function mendedCounts(faults: SumFaults, stated: StatedRatio, settings: Settings): Mended[] {
  const { table } = faults.sums;
  const { male = null, female = null, parity = "all" } = table.blocks[stated.block] ?? {};
  const own = faults.blames.filter((blame) => blame.row === stated.row);
  const [first] = own;
  if (male === null || female === null) {
    if (!first) return [];
    const counts = new TableCounts(mendedTable(faults), settings);
    const figure = (sex: "male" | "female") => counts.count(stated.row, parity, sex);
    return [{ fault: first, male: figure("male"), female: figure("female") }];
  }
  const after = (changes: readonly { column: number; expected: number }[]) => ({
    male: changes.find(({ column }) => column === male)?.expected ?? null,
    female: changes.find(({ column }) => column === female)?.expected ?? null,
  });
  const blamed = own
    .filter(({ column }) => column === male || column === female)
    .map((fault) => ({ fault, ...after(own) }));
  const counts = table.rows[stated.row]?.counts ?? [];
  const open = faults.open.flatMap((fault) =>
    fault.ways.map((way) => {
      const changes = way.filter(({ row }) => row === stated.row);
      return {
        fault,
        ...after(
          changes.map(({ column, by }) => ({ column, expected: (counts[column] ?? 0) + by }))
        ),
      };
    })
  );
  return [...blamed, ...open];
}
