/** A table with what checking found out about it alone, for the rules over several tables. */
import type { BirthTable } from "../model/birth-table";
import type { RowNames } from "./row-of";
import type { SumFaults } from "./sums/sum-faults";

export interface FaultyTable {
  readonly faults: SumFaults;
  /** The table with its blamed cells put right; the table itself where none is blamed. */
  readonly mended: BirthTable;
  readonly names: RowNames;
}
