/** What is wrong with the sums of a table: the blamed cells, and the broken sums that name no single cell. */
import type { BirthTable } from "../../model/birth-table";
import { countAt, orZero, rowAt } from "../table-parts";
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
  /**
   * Set for a 小计 or total that holds as it stands and is wrong only because a part of it is: one fault
   * typed on by formulas. The part's finding stands for it.
   */
  readonly follows: Pick<Blame, "row" | "column"> | null;
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
  const blamed = new Set(common.map(({ row, column }) => `${row} ${column}`));
  const blames = common.map(({ row, column, by }) => ({
    ...blame(sums, row, column, by),
    follows: followed(sums, row, column, blamed),
  }));
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

function blame(sums: TableSums, row: number, column: number, by: number): Omit<Blame, "follows"> {
  const stated = countAt(sums.table, row, column);
  const inRow = (sums.brokenRows.get(row) ?? []).filter(
    (sum) => sum.column === column || sum.terms.includes(column)
  );
  const owners = sums.aggregates.filter((aggregate) => effectOn(aggregate, row) !== 0);
  const totals = sums.brokenTotals.filter(
    (sum) => sum.column === column && owners.some((aggregate) => aggregate.row === sum.row)
  );
  const rule = ruleOf(sums, row, column);
  return { rule, row, column, stated, expected: orZero(stated) + by, sums: [...inRow, ...totals] };
}

/** The first blamed part of a sum that holds as it stands; null where the cell is no such sum. */
function followed(
  sums: TableSums,
  row: number,
  column: number,
  blamed: ReadonlySet<string>
): Blame["follows"] {
  const unit = rowAt(sums.table, row).kind === "unit";
  const broken = sums.brokenRows.get(row) ?? [];
  for (const { kind, sum, terms } of unit ? sums.unitSums : sums.aggregateSums) {
    if (sum !== column) continue;
    if (broken.some((other) => other.column === sum && other.kind === kind)) continue;
    const part = terms.find((term) => blamed.has(`${row} ${term}`));
    if (part !== undefined) return { row, column: part };
  }
  const total = sums.aggregates.find((aggregate) => aggregate.row === row);
  if (!total || sums.brokenTotals.some((sum) => sum.row === row && sum.column === column))
    return null;
  const part = total.members.find((member) => blamed.has(`${member} ${column}`));
  return part === undefined ? null : { row: part, column };
}

/** The rule that a blamed cell belongs to: a count of its own, or the kind of sum that it states. */
function ruleOf(sums: TableSums, row: number, column: number): SumRule {
  if (rowAt(sums.table, row).kind !== "unit") return "column-total";
  const own = sums.unitSums.filter((sum) => sum.sum === column);
  const sex = own.find((sum) => sum.kind === "sex-sum");
  return sex?.kind ?? own[0]?.kind ?? "count-breaks-sums";
}
