/** A table with its blamed cells put right, so that a fault is not found again in what it adds up to. */
import type { BirthTable } from "../model/birth-table";
import type { SumFaults } from "./sums/sum-faults";
import { known } from "./table-parts";

/** The table itself where no cell is blamed. */
export function mendedTable({ sums, blames }: Pick<SumFaults, "sums" | "blames">): BirthTable {
  const { table } = sums;
  if (blames.length === 0) return table;
  const rows = [...table.rows];
  for (const { row, column, expected } of blames) {
    const before = known(rows[row], "row");
    rows[row] = {
      ...before,
      counts: before.counts.map((count, at) => (at === column ? expected : count)),
    };
  }
  return { ...table, rows };
}
