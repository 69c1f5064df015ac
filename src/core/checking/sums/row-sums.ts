/**
 * The sums that a row of a table must hold, as columns: 男 + 女 (+ 性别不明) = 小计 within a block, and
 * 一孩 + 二孩 + 多孩 = 出生合计 for 小计, 男, 女. A form states only some of them.
 */
import type { BirthTable, ParityBlock } from "../../model/birth-table";
import { BIRTH_ORDERS } from "../../model/births";
import type { Sex } from "../../model/births";
import { countAt } from "../table-parts";

export interface RowSum {
  readonly kind: "sex-sum" | "parity-sum";
  /** Column of the sum, an index into {@link BirthTable.columns}. */
  readonly sum: number;
  /** Columns that add up to it. */
  readonly terms: readonly number[];
}

const SEXES: readonly Sex[] = ["male", "female", "unknown", "all"];

/** The sums of a row; columns in `absent` (sums that nobody filled in) state nothing. */
export function rowSums(table: BirthTable, absent: ReadonlySet<number>): RowSum[] {
  const stated = (column: number | null) => (column === null || absent.has(column) ? null : column);
  const parts = (block: ParityBlock): number[] | null => {
    const male = stated(block.male);
    const female = stated(block.female);
    if (male === null || female === null) return null;
    const unknown = stated(block.unknown);
    return unknown === null ? [male, female] : [male, female, unknown];
  };
  const sexSums = table.blocks.flatMap((block): RowSum[] => {
    const sum = stated(block.all);
    const terms = parts(block);
    return sum === null || terms === null ? [] : [{ kind: "sex-sum", sum, terms }];
  });

  const paritySums: RowSum[] = [];
  for (const [whole, orders] of wholes(table)) {
    for (const sex of SEXES) {
      const sum = stated(whole[sex]);
      if (sum === null) continue;
      const terms = orders.map((block) => {
        const column = stated(block[sex]);
        return column === null ? (sex === "all" ? parts(block) : null) : [column];
      });
      if (terms.every((columns) => columns !== null)) {
        paritySums.push({ kind: "parity-sum", sum, terms: terms.flat() });
      }
    }
  }
  return [...sexSums, ...paritySums];
}

/** Each 出生合计 block with the blocks of its parities, where every parity has one. */
function wholes(table: BirthTable): (readonly [ParityBlock, readonly ParityBlock[]])[] {
  const measures = new Set(table.blocks.map((block) => block.measure));
  return [...measures].flatMap((measure) => {
    const blocks = table.blocks.filter((block) => block.measure === measure);
    const [whole, another] = blocks.filter((block) => block.parity === "all");
    const orders = blocks.filter((block) => block.parity !== "all");
    const complete = BIRTH_ORDERS.every((order) => orders.some((block) => block.parity === order));
    return whole && !another && complete ? [[whole, orders] as const] : [];
  });
}

/**
 * Columns of sums (a 小计 beside 男 and 女, anything of a 出生合计 beside parities) that hold nothing in
 * any of the rows: the form has them, the office does not use them.
 */
export function unusedSums(table: BirthTable, rows: readonly number[]): Set<number> {
  const parities = new Set(
    table.blocks.filter((block) => block.parity !== "all").map((block) => block.measure)
  );
  const unused = new Set<number>();
  for (const block of table.blocks) {
    const whole = block.parity === "all" && parities.has(block.measure);
    const columns = whole
      ? [block.all, block.male, block.female, block.unknown]
      : block.male !== null && block.female !== null
        ? [block.all]
        : [];
    for (const column of columns) {
      if (column === null) continue;
      if (rows.every((row) => countAt(table, row, column) === null)) {
        unused.add(column);
      }
    }
  }
  return unused;
}
