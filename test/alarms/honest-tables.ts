/** Tables of births that nobody has touched: Poisson counts by unit, month, parity and sex. */
import type { BirthTable } from "../../src/core/model/birth-table";
import type { Side } from "../../src/core/model/births";
import { addMonths } from "../../src/core/model/period";
import { birthTable } from "../support/birth-table";
import type { UnitCounts } from "../support/birth-table";
import type { Random } from "./random";

export interface Births {
  readonly units: number;
  readonly months: number;
  /** Mean births of a unit in a month; each unit has its own share of it, from a third to three times as many. */
  readonly mean: number;
  readonly side?: Side;
  /** Boys per 100 girls. */
  readonly truth?: number;
  /** How much a month has beyond chance, as a share (standard deviation), the same for all units. */
  readonly season?: number;
  /** The same, by unit and month. */
  readonly scatter?: number;
}

/** Shares of 一孩, 二孩, 多孩 in rural counties of the last years. */
const PARITY_SHARES = [0.45, 0.4, 0.15] as const;

/** The counts of all units (rows) in one month. */
export type MonthCounts = readonly UnitCounts[];

export function honestMonths(births: Births, random: Random): MonthCounts[] {
  const { units, months, mean, truth = 106, season = 0, scatter = 0 } = births;
  const own = Array.from({ length: units }, () => mean * 3 ** (2 * random.next() - 1));
  return Array.from({ length: months }, () => {
    const factor = beyondChance(season, random);
    return own.map((usual): UnitCounts => {
      const expected = usual * factor * beyondChance(scatter, random);
      const [m1, f1, m2, f2, m3, f3] = PARITY_SHARES.flatMap((share) => [
        random.poisson((expected * share * truth) / (100 + truth)),
        random.poisson((expected * share * 100) / (100 + truth)),
      ]);
      return [m1 ?? 0, f1 ?? 0, m2 ?? 0, f2 ?? 0, m3 ?? 0, f3 ?? 0];
    });
  });
}

/** About normal (sum of twelve uniform numbers), never below a tenth. */
function beyondChance(deviation: number, random: Random): number {
  if (deviation === 0) return 1;
  let sum = -6;
  for (let k = 0; k < 12; k += 1) sum += random.next();
  return Math.max(0.1, 1 + deviation * sum);
}

export function tablesOf(
  months: readonly MonthCounts[],
  side: Side = "registration"
): BirthTable[] {
  return months.map((counts, index) =>
    birthTable({
      side,
      period: addMonths("2021-01", index),
      units: Object.fromEntries(counts.map((row, unit) => [`第${unit + 1}村`, row])),
    })
  );
}
