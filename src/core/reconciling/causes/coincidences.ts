/**
 * How many exchanges there are in these data, and how many accident would bring if the figures differed independently
 * of each other: for each difference, how probable its opposite is at each place where its other half could stand.
 */
import type { CauseKind } from "../../model/reconciliation";
import type { Parity, Sex } from "../../model/births";
import type { Accidents } from "./accidents";
import type { DifferenceGrid, Spot } from "./difference-grid";
import { LONGEST_LAG, sizeClass } from "./slip-rates";

export interface Matches {
  readonly expected: number;
  readonly seen: number;
}

type Exchange = Extract<CauseKind, "sex-swap" | "parity-swap" | "month-shift">;

export function isExchange(kind: CauseKind): kind is Exchange {
  return kind === "sex-swap" || kind === "parity-swap" || kind === "month-shift";
}

export class Coincidences {
  private readonly counted = new Map<string, { expected: number; seen: number }>();

  constructor(
    private readonly grid: DifferenceGrid,
    private readonly accidents: Accidents
  ) {
    for (const spot of grid.spots) {
      const chance = accidents.chanceOf(-spot.amount, spot, [spot.index]);
      for (const [kind, month, parity, sex] of partnerPlaces(grid, spot)) {
        const key = keyOf(kind, sizeClass(Math.abs(spot.amount)));
        const count = this.counted.get(key) ?? { expected: 0, seen: 0 };
        this.counted.set(key, count);
        const partner = grid.neighbour(spot, month, parity, sex);
        // Every exchange is met from both of its ends.
        count.expected += chance / 2;
        if (partner?.amount === -spot.amount) count.seen += 1 / 2;
      }
    }
  }

  of(kind: Exchange, sized: number): Matches {
    return this.counted.get(keyOf(kind, sized)) ?? { expected: 0, seen: 0 };
  }
}

function keyOf(kind: Exchange, sized: number): string {
  return `${kind}/${sized}`;
}

type Place = readonly [kind: Exchange, month: number, parity: Parity, sex: Sex];

const OTHER_SEX: Readonly<Partial<Record<Sex, Sex>>> = { male: "female", female: "male" };
const NEIGHBOURS: Readonly<Record<Parity, readonly Parity[]>> = {
  all: [],
  "1": ["2"],
  "2": ["1", "3+"],
  "3+": ["2"],
};

function partnerPlaces(grid: DifferenceGrid, spot: Spot): Place[] {
  const { parity, sex } = spot.difference;
  const places: Place[] = NEIGHBOURS[parity].map((next) => ["parity-swap", spot.month, next, sex]);
  const other = OTHER_SEX[sex];
  if (other) places.push(["sex-swap", spot.month, parity, other]);
  const months = grid.offices[spot.office]?.months;
  for (let lag = 1; lag <= LONGEST_LAG; lag += 1) {
    for (const month of [spot.month - lag, spot.month + lag]) {
      if (months?.has(month)) places.push(["month-shift", month, parity, sex]);
    }
  }
  return places;
}
