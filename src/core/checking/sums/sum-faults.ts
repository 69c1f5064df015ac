/** What is wrong with the sums of a table: the blamed cells, and the broken sums that name no single cell. */
import type { BirthTable } from "../../model/birth-table";
import type { UnitList } from "../unit-list";
import { effectOn } from "./gaps";
import { openSums } from "./open-sums";
import type { OpenSum } from "./open-sums";
import { tableMends } from "./table-mends";
import type { CellChange, TableMends } from "./table-mends";
import { tableSums } from "./table-sums";
import type { BrokenSum, SumKind, TableSums } from "./table-sums";

export type { OpenSum } from "./open-sums";

export type SumRule = "count-breaks-sums" | SumKind;

/** A cell that every smallest set changes, to the same count. */
export interface Blame {
  readonly rule: SumRule;
  readonly row: number;
  readonly column: number;
  readonly stated: number | null;
  readonly expected: number;
  /** The broken sums that the cell is part of. */
  readonly sums: readonly BrokenSum[];
}

export interface SumFaults {
  readonly sums: TableSums;
  readonly blames: readonly Blame[];
  readonly open: readonly OpenSum[];
  /** Totals that hold the births of blank rows or of units that are not there. */
  readonly absorbed: readonly BrokenSum[];
  /** How many cells the smallest set has; null when that is not known. */
  readonly cells: number | null;
}

/** Linear in the rows whose sums hold; bounded for the rest. */
export function sumFaults(table: BirthTable, list: UnitList, unitsMissing: boolean): SumFaults {
  const sums = tableSums(table, list);
  if (sums.brokenRows.size === 0 && sums.brokenTotals.length === 0) {
    return { sums, blames: [], open: [], absorbed: [], cells: 0 };
  }
  const mends = tableMends(sums, unitsMissing);
  const common = commonChanges(mends);
  const blames = common.map(({ row, column, by }) => blame(sums, row, column, by));
  const settled = mends.sets?.length === 1 && mends.sets[0]?.length === common.length;
  return {
    sums,
    blames: blames.sort((a, b) => a.row - b.row || a.column - b.column),
    open: settled ? [] : openSums(sums, mends, common),
    absorbed: mends.absorbed,
    cells: mends.cells,
  };
}

/** The changes that all smallest sets share; where those are not known, those of rows with one mend. */
function commonChanges({ sets, alone }: TableMends): (CellChange & { row: number })[] {
  if (sets === null) {
    return [...alone].flatMap(([row, mends]) => {
      const [only, another] = mends ?? [];
      if (!only || another) return [];
      return [...only].map(([column, by]) => ({ row, column, by }));
    });
  }
  const [first, ...others] = sets;
  const keys = others.map((set) => new Set(set.map(keyOf)));
  return (first ?? []).flatMap((change) => {
    const { row, by } = change;
    if (row === null || Number.isNaN(by)) return [];
    return keys.every((set) => set.has(keyOf(change))) ? [{ ...change, row }] : [];
  });
}

function keyOf({ row, column, by }: CellChange): string {
  return `${row} ${column} ${by}`;
}

function blame(sums: TableSums, row: number, column: number, by: number): Blame {
  const stated = sums.table.rows[row]?.counts[column] ?? null;
  const inRow = (sums.brokenRows.get(row) ?? []).filter(
    (sum) => sum.column === column || sum.terms.includes(column)
  );
  const owners = sums.aggregates.filter((aggregate) => effectOn(aggregate, row) !== 0);
  const totals = sums.brokenTotals.filter(
    (sum) => sum.column === column && owners.some((aggregate) => aggregate.row === sum.row)
  );
  const rule = ruleOf(sums, row, column);
  return { rule, row, column, stated, expected: (stated ?? 0) + by, sums: [...inRow, ...totals] };
}

/** The rule that a blamed cell belongs to: a count of its own, or the kind of sum that it states. */
function ruleOf(sums: TableSums, row: number, column: number): SumRule {
  if (sums.table.rows[row]?.kind !== "unit") return "column-total";
  const own = sums.unitSums.filter((sum) => sum.sum === column);
  const sex = own.find((sum) => sum.kind === "sex-sum");
  return sex?.kind ?? own[0]?.kind ?? "count-breaks-sums";
}
