/** Boys and girls of every unit of an office over its spans. */
import type { Parity } from "../model/births";
import type { CountedTable } from "./counted-table";
import { isWithin } from "./ratio-spans";
import type { RatioSpan } from "./ratio-spans";

/** By index of the unit, the last one all units together; NaN where nothing was reported. */
export interface SpanBirths {
  readonly male: Float64Array;
  readonly female: Float64Array;
}

/** The tables of an office with their units numbered in the order in which the tables name them. */
export interface NumberedTables {
  readonly units: readonly string[];
  readonly tables: readonly {
    readonly table: CountedTable;
    /** Number of the unit by position in the table's rows; none where only the sum of the rows counts. */
    readonly numbers: readonly number[];
  }[];
}

export function numberUnits(tables: readonly CountedTable[]): NumberedTables {
  const known = new Map<string, number>();
  const numberOf = (unit: string) => {
    const number = known.get(unit) ?? known.size;
    known.set(unit, number);
    return number;
  };
  const numbered = tables.map((table) => ({ table, numbers: table.units.map(numberOf) }));
  return { units: [...known.keys()], tables: numbered };
}

/** Without units of their own: only the sum of all rows is added up. */
export function allTogether(tables: readonly CountedTable[]): NumberedTables {
  return { units: [], tables: tables.map((table) => ({ table, numbers: [] })) };
}

/** Adds up the tables within a span; counts, never ratios. */
export function birthsInSpan(
  { units, tables }: NumberedTables,
  span: Pick<RatioSpan, "first" | "last">,
  parity: Parity
): SpanBirths {
  const all = units.length;
  const male = new Float64Array(all + 1).fill(Number.NaN);
  const female = new Float64Array(all + 1).fill(Number.NaN);
  const add = (index: number, boys: number, girls: number) => {
    male[index] = (male[index] || 0) + boys;
    female[index] = (female[index] || 0) + girls;
  };
  for (const { table, numbers } of tables) {
    const pairs = isWithin(table, span) ? table.pairs(parity) : null;
    if (!pairs) continue;
    const { male: boysBy, female: girlsBy } = pairs;
    for (let position = 0; position < boysBy.length; position += 1) {
      const boys = boysBy[position] ?? Number.NaN;
      const girls = girlsBy[position] ?? Number.NaN;
      if (Number.isNaN(boys)) continue;
      const unit = numbers[position];
      if (unit !== undefined) add(unit, boys, girls);
      add(all, boys, girls);
    }
  }
  return { male, female };
}
