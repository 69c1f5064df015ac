/** Boys and girls of every unit of an office over its spans. */
import { unitKey } from "../counting/unit-key";
import type { Parity } from "../model/births";
import type { CountedTable } from "./counted-table";
import { isWithin } from "./ratio-spans";
import type { RatioSpan } from "./ratio-spans";

/** By number of the unit, the last one all units together; NaN where nothing was reported. */
export interface SpanBirths {
  readonly male: Float64Array;
  readonly female: Float64Array;
}

/** The tables of an office with their units numbered in the order in which they name them. */
export interface NumberedTables {
  readonly units: readonly string[];
  readonly tables: readonly {
    readonly table: CountedTable;
    /** Number of the unit by position in the table's rows; none where only the sum of the rows counts. */
    readonly numbers: Int32Array;
  }[];
}

/** A unit is named as it was first written; {@link unitKey} says which spellings are one unit. */
export function numberUnits(tables: readonly CountedTable[]): NumberedTables {
  const units: string[] = [];
  const byKey = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  const numberOf = (unit: string) => {
    const spelled = bySpelling.get(unit);
    if (spelled !== undefined) return spelled;
    const key = unitKey(unit);
    const number = byKey.get(key) ?? units.push(unit) - 1;
    byKey.set(key, number);
    bySpelling.set(unit, number);
    return number;
  };
  // Months of an office mostly list the same names: they are looked up once.
  let before: { units: readonly string[]; numbers: Int32Array } | null = null;
  const numbered = tables.map((table) => {
    if (!before || !sameNames(before.units, table.units)) {
      before = { units: table.units, numbers: Int32Array.from(table.units.map(numberOf)) };
    }
    return { table, numbers: before.numbers };
  });
  return { tables: numbered, units };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** Without units of their own: only the sum of all rows is added up. */
export function allTogether(tables: readonly CountedTable[]): NumberedTables {
  return { units: [], tables: tables.map((table) => ({ table, numbers: NO_UNITS })) };
}

const NO_UNITS = new Int32Array();

/** Adds up the tables within a span; counts, never ratios. */
export function birthsInSpan(
  { units, tables }: NumberedTables,
  span: Pick<RatioSpan, "first" | "last">,
  parity: Parity
): SpanBirths {
  const all = units.length;
  const male = new Float64Array(all + 1).fill(Number.NaN);
  const female = new Float64Array(all + 1).fill(Number.NaN);
  for (const { table, numbers } of tables) {
    const pairs = isWithin(table, span) ? table.pairs(parity) : null;
    if (!pairs) continue;
    addUnits(male, pairs.male, numbers);
    addUnits(female, pairs.female, numbers);
    male[all] = plus(male[all], pairs.boys);
    female[all] = plus(female[all], pairs.girls);
  }
  return { male, female };
}

function addUnits(sums: Float64Array, counts: Float64Array, numbers: Int32Array): void {
  for (let position = 0; position < numbers.length; position += 1) {
    const number = numbers[position] ?? 0;
    sums[number] = plus(sums[number], counts[position] ?? Number.NaN);
  }
}

/** Nothing and a number is the number; nothing is NaN. */
function plus(sum = Number.NaN, count: number): number {
  if (Number.isNaN(count)) return sum;
  return Number.isNaN(sum) ? count : sum + count;
}
