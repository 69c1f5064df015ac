/** Figures of one measure (本月, 累计, 补报 …) in a row, as the columns that add up to them. */
import type { BirthTable, Measure, ParityBlock } from "../model/birth-table";
import { BIRTH_ORDERS } from "../model/births";
import type { Parity, Sex } from "../model/births";
import { orZero, rowAt } from "./table-parts";

/** Columns that state the figure: one a block of the parity. Null where the form does not state it. */
export function statedColumns(
  table: BirthTable,
  measure: Measure,
  parity: Parity,
  sex: Sex
): readonly number[] | null {
  return joined(blocksOf(table, measure, parity), (block) => one(block[sex]));
}

/** Columns that state the figure or add up to it: 男 + 女 (+ 性别不明) for 小计, the parities for 出生合计. */
export function figureColumns(
  table: BirthTable,
  measure: Measure,
  parity: Parity,
  sex: Sex
): readonly number[] | null {
  const pick = (block: ParityBlock) => one(block[sex]) ?? (sex === "all" ? sexesOf(block) : null);
  const own = joined(blocksOf(table, measure, parity), pick);
  if (own !== null || parity !== "all") return own;
  const orders = BIRTH_ORDERS.map((order) => joined(blocksOf(table, measure, order), pick));
  return orders.every((columns) => columns !== null) ? orders.flat() : null;
}

/** The sum of a row's cells, blank as 0; null for a blank row or a cell that cannot be used. */
export function figureOf(
  table: BirthTable,
  row: number,
  columns: readonly number[]
): number | null {
  const { counts, blank } = rowAt(table, row);
  if (blank) return null;
  const sum = columns.reduce((to, column) => to + orZero(counts[column]), 0);
  return Number.isNaN(sum) ? null : sum;
}

function blocksOf(table: BirthTable, measure: Measure, parity: Parity): readonly ParityBlock[] {
  return table.blocks.filter((block) => block.measure === measure && block.parity === parity);
}

function joined(
  blocks: readonly ParityBlock[],
  pick: (block: ParityBlock) => readonly number[] | null
): readonly number[] | null {
  const columns = blocks.map(pick);
  return blocks.length > 0 && columns.every((own) => own !== null) ? columns.flat() : null;
}

function one(column: number | null): readonly number[] | null {
  return column === null ? null : [column];
}

function sexesOf({ male, female, unknown }: ParityBlock): readonly number[] | null {
  if (male === null || female === null) return null;
  return unknown === null ? [male, female] : [male, female, unknown];
}
