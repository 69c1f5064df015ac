/**
 * The figure of a unit for a parity and sex, and the cells that add up to it. A stated 小计 or 合计 is
 * used as it stands; where it is blank or absent its parts are added up.
 */
import type { Parity, Sex } from "../model/births";
import { BIRTH_ORDERS } from "../model/births";
import { countCell } from "../model/birth-table";
import type { BirthTable, Measure, ParityBlock } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Settings } from "../model/settings";
import { countMatrix } from "./count-matrix";

/** A way to get a figure: the columns to add up. Alternatives are tried in order. */
type Columns = readonly number[];

export class TableCounts {
  /** Worked out when first asked for: most users of a table need a few of its figures. */
  private readonly ways: Ways;
  private readonly known = new Map<string, ArrayLike<number>>();
  private readonly blankIsZero: boolean;
  private readonly countsLate: boolean;

  constructor(
    readonly table: BirthTable,
    settings: Pick<Settings, "lateRegistration" | "blankInReportedRow">
  ) {
    this.blankIsZero = settings.blankInReportedRow === "zero";
    this.countsLate = settings.lateRegistration === "count";
    this.ways = waysInBlocks(table, this.countsLate);
  }

  /** Whether the table has columns for this figure. */
  has(parity: Parity, sex: Sex): boolean {
    return this.waysTo(parity, sex).length > 0;
  }

  /**
   * Births of a row (index into `table.rows`), or null: no such columns, a row without any number, or a
   * cell that holds something unusable. A blank cell in a row with numbers is 0 unless the settings say
   * that it is missing.
   */
  count(row: number, parity: Parity, sex: Sex): number | null {
    return this.counter(parity, sex)(row);
  }

  /** {@link count} for one figure, looked up once: for loops over many rows. */
  counter(parity: Parity, sex: Sex): (row: number) => number | null {
    const ways = this.waysTo(parity, sex);
    const [stated] = ways;
    const only = stated?.length === 1 ? (stated[0] ?? -1) : -1;
    const rows = this.table.rows;
    return (row) => {
      const counts = rows[row];
      if (!counts || counts.blank) return null;
      const count = counts.counts[only] ?? Number.NaN;
      return Number.isNaN(count) ? this.firstSum(counts.counts, ways) : count;
    };
  }

  /** {@link count} of every row, NaN where it is null. Shared: nobody writes to it. */
  figures(parity: Parity, sex: Sex): ArrayLike<number> {
    const figure = `${parity} ${sex}`;
    const known = this.known.get(figure);
    if (known) return known;
    const made = this.figuresOf(parity, sex);
    this.known.set(figure, made);
    return made;
  }

  /** Where a single column states the figure it is the column itself, but for blank and unusable cells. */
  private figuresOf(parity: Parity, sex: Sex): Float64Array {
    const [stated] = this.waysTo(parity, sex);
    const only = stated?.length === 1 ? (stated[0] ?? -1) : -1;
    const { columns, blanks, full } = countMatrix(this.table);
    const column = columns[only];
    if (column && full[only] === 1) return column;
    const count = this.counter(parity, sex);
    const found = column?.slice() ?? new Float64Array(this.table.rows.length);
    const blank = blanks?.[only];
    for (let row = 0; row < found.length; row += 1) {
      if (column && blank?.[row] !== 1 && !Number.isNaN(found[row])) continue;
      found[row] = count(row) ?? Number.NaN;
    }
    return found;
  }

  /** The cells that {@link count} adds up; empty where it is null. Blank cells are included: they may be filled later. */
  cells(row: number, parity: Parity, sex: Sex): CellRef[] {
    return this.cellsOf(parity, sex)(row);
  }

  /** {@link cells} for one figure, looked up once: for loops over many rows. */
  cellsOf(parity: Parity, sex: Sex): (row: number) => CellRef[] {
    const ways = this.waysTo(parity, sex);
    return (row) => {
      const counts = this.table.rows[row];
      if (!counts || counts.blank) return [];
      const way = ways.find(
        (columns, index) => this.sum(counts.counts, columns, index < ways.length - 1) !== null
      );
      return way ? way.map((column) => countCell(this.table, row, column)) : [];
    };
  }

  private firstSum(counts: readonly (number | null)[], ways: readonly Columns[]): number | null {
    for (const [index, way] of ways.entries()) {
      const sum = this.sum(counts, way, index < ways.length - 1);
      if (sum !== null) return sum;
    }
    return null;
  }

  private waysTo(parity: Parity, sex: Sex): readonly Columns[] {
    const figure = `${parity} ${sex}`;
    const known = this.ways.get(figure);
    if (known) return known;
    const births = waysOf(this.table, "births", parity, sex);
    const added = this.countsLate ? waysOf(this.table, "late", parity, sex)[0] : undefined;
    const ways = added ? births.map((way) => [...way, ...added]) : births;
    this.ways.set(figure, ways);
    return ways;
  }

  /** With `another` way left, an entirely blank stated sum is passed over rather than read as 0. */
  private sum(counts: readonly (number | null)[], way: Columns, another: boolean): number | null {
    let sum = 0;
    let any = false;
    for (const column of way) {
      const count = counts[column] ?? null;
      if (count === null) {
        if (!this.blankIsZero) return null;
        continue;
      }
      if (Number.isNaN(count)) return null;
      any = true;
      sum += count;
    }
    return any || !another ? sum : null;
  }
}

type Ways = Map<string, readonly Columns[]>;

/** Every stage asks each table for the same figures. By the blocks, which all copies of a table share. */
const knownWays = new WeakMap<
  BirthTable["blocks"],
  { readonly plain: Ways; readonly late: Ways }
>();

function waysInBlocks({ blocks }: BirthTable, countsLate: boolean): Ways {
  const none = (): Ways => new Map<string, readonly Columns[]>();
  const ways = knownWays.get(blocks) ?? { plain: none(), late: none() };
  knownWays.set(blocks, ways);
  return countsLate ? ways.late : ways.plain;
}

function waysOf(table: BirthTable, measure: Measure, parity: Parity, sex: Sex): Columns[] {
  const blocks = (of: Parity) =>
    table.blocks.filter((block) => block.measure === measure && block.parity === of);
  const joined = (
    choices: readonly ParityBlock[],
    pick: (block: ParityBlock) => Columns | null
  ) => {
    const columns = choices.map(pick);
    return choices.length > 0 && columns.every((way) => way !== null) ? columns.flat() : null;
  };
  const stated = (block: ParityBlock) => statedColumns(block, sex);
  const parts = (block: ParityBlock) => (sex === "all" ? sexColumns(block) : null);

  const ways: (readonly number[] | null)[] = [
    joined(blocks(parity), stated),
    joined(blocks(parity), parts),
  ];
  if (parity === "all" && BIRTH_ORDERS.every((order) => blocks(order).length > 0)) {
    const orders = BIRTH_ORDERS.flatMap(blocks);
    ways.push(joined(orders, stated), joined(orders, parts));
  }
  return ways.filter((way): way is readonly number[] => way !== null && way.length > 0);
}

function statedColumns(block: ParityBlock, sex: Sex): Columns | null {
  const column = block[sex];
  if (sex === "unknown") return column === null ? [] : [column];
  return column === null ? null : [column];
}

function sexColumns(block: ParityBlock): Columns | null {
  if (block.male === null || block.female === null) return null;
  return [block.male, block.female, ...(block.unknown === null ? [] : [block.unknown])];
}
