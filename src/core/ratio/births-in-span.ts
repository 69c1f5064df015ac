/** Boys and girls of every unit of an office over its spans. */
import { unitKey } from "../counting/unit-key";
import type { Parity } from "../model/births";
import type { CountedTable } from "./counted-table";
import { isWithin } from "./ratio-spans";
import type { RatioSpan } from "./ratio-spans";

/** By number of the unit, the last one all units together; null where nothing was reported. */
export interface SpanBirths {
  readonly male: readonly (number | null)[];
  readonly female: readonly (number | null)[];
}

/** The tables of an office with their units numbered in the order in which they name them. */
export interface NumberedTables {
  readonly units: readonly string[];
  readonly tables: readonly {
    readonly table: CountedTable;
    /** Number of the unit by position in the table's rows; none where only the sum of the rows counts. */
    readonly numbers: readonly number[];
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
  return { tables: tables.map((table) => ({ table, numbers: table.units.map(numberOf) })), units };
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
  const male = new Array<number | null>(all + 1).fill(null);
  const female = new Array<number | null>(all + 1).fill(null);
  const add = (number: number, boys: number, girls: number) => {
    male[number] = (male[number] ?? 0) + boys;
    female[number] = (female[number] ?? 0) + girls;
  };
  for (const { table, numbers } of tables) {
    const pairs = isWithin(table, span) ? table.pairs(parity) : null;
    if (!pairs) continue;
    for (let position = 0; position < pairs.male.length; position += 1) {
      const boys = pairs.male[position] ?? null;
      const girls = pairs.female[position] ?? null;
      if (boys === null || girls === null) continue;
      const unit = numbers[position];
      if (unit !== undefined) add(unit, boys, girls);
      add(all, boys, girls);
    }
  }
  return { male, female };
}
