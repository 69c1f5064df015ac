/** Whether a broken sum over several tables is only another sight of a fault that one of them has alone. */
import type { SumFaults } from "./sums/sum-faults";

/** A row of one of the tables that a sum over tables takes its figures from. */
export interface SourceRow {
  readonly faults: SumFaults;
  /** Index of the row. */
  readonly row: number;
}

/** The first blamed cell or open sum in one of the rows: what the sum over the tables then shows again. */
export function faultInRows(rows: readonly SourceRow[]): object | null {
  for (const { faults, row } of rows) {
    const blame = faults.blames.find((one) => one.row === row);
    if (blame) return blame;
    const open = openInRow({ faults, row });
    if (open) return open;
  }
  return null;
}

/** An open sum of the row: its figures are not known. */
export function openInRow({ faults, row }: SourceRow): object | null {
  return faults.open.find(({ sum }) => sum.row === row) ?? null;
}
