/**
 * How often a figure differs for no reason that a story tells: estimated from these very differences, each without
 * itself. Differences that a story explains well count little, so that slips do not pass for accidents.
 */
import type { Margin } from "../../model/reconciliation";
import type { DifferenceGrid, Spot } from "./difference-grid";
import { FIGURES } from "../margins";
import { AmountShares } from "./amount-shares";

/** What is believed before the data: one figure in 100 differs, as if 100 figures had been seen. */
const SHARE = 0.01;
const SHARE_WEIGHT = 100;
/** A unit's own share counts fully from about a year of it on (6 figures × 12 months). */
const UNIT_WEIGHT = 72;
/** Accidents come together in rows more than rows are long: four rows' weight. */
const ROW_WEIGHT = 24;
interface Totals {
  cells: number;
  weight: number;
  /** Of small and of large figures: what hides in a sum can be large, in a small figure it would show. */
  readonly amounts: Readonly<Record<FigureSize, AmountShares>>;
}

type FigureSize = "small" | "large";

/** The least count of which the digits could be exchanged; a sum below it hides no mistyped number. */
const LARGE = 12;

function sizeOf({ margin, difference: { registration, health } }: Spot): FigureSize {
  return margin === "cell" || Math.max(registration, health) < LARGE ? "small" : "large";
}

export class Accidents {
  private readonly weights: Float64Array;
  private readonly byMargin = new Map<Margin, Totals>();
  private readonly unitWeight: Float64Array;
  private readonly unitCells: Float64Array;
  private readonly rowWeight: Float64Array;

  constructor(private readonly grid: DifferenceGrid) {
    this.weights = new Float64Array(grid.spots.length).fill(1);
    this.unitWeight = new Float64Array(grid.unitCount);
    this.unitCells = new Float64Array(grid.unitCount);
    this.rowWeight = new Float64Array(grid.rows.length);
    for (const { unit, office, margin } of grid.rows) {
      const months = grid.offices[office]?.months.size ?? 1;
      this.unitCells[unit] = months * FIGURES[margin].length;
    }
    this.sumUp();
  }

  weightOf(index: number): number {
    return this.weights[index] ?? 0;
  }

  /** New weights 0–1: how far each difference may pass for an accident. */
  reweigh(weightOf: (index: number) => number): void {
    for (let index = 0; index < this.weights.length; index += 1) {
      this.weights[index] = weightOf(index);
    }
    this.sumUp();
  }

  /** log probability that accident makes all of these differences, estimated without them. */
  logChance(indexes: readonly number[]): number {
    const left = new LeftOut();
    for (const index of indexes) {
      const spot = this.grid.spots[index];
      if (spot) left.add(spot, this.weights[index] ?? 0);
    }
    let sum = 0;
    for (const index of indexes) {
      const spot = this.grid.spots[index];
      if (spot) sum += Math.log(this.chance(spot, spot.amount, left));
    }
    return sum;
  }

  /** Probability that accident makes this amount at a figure beside these differences. */
  chanceOf(amount: number, beside: Spot, leftOut: readonly number[]): number {
    const left = new LeftOut();
    for (const index of leftOut) {
      const spot = this.grid.spots[index];
      if (spot) left.add(spot, this.weights[index] ?? 0);
    }
    return this.chance(beside, amount, left);
  }

  /** Of figures that differ, the share that differs by this amount; without the difference itself. */
  shareOf(amount: number, without: Spot): number {
    const left = new LeftOut();
    left.add(without, this.weights[without.index] ?? 0);
    return this.amountShare(without, amount, left);
  }

  private chance(spot: Spot, amount: number, left: LeftOut): number {
    const { margin, unit, row } = spot;
    const totals = this.totalsOf(margin);
    const all =
      (atLeast0(totals.weight - left.all) + SHARE * SHARE_WEIGHT) / (totals.cells + SHARE_WEIGHT);
    const ofUnit =
      (atLeast0((this.unitWeight[unit] ?? 0) - left.ofUnit(unit)) + all * UNIT_WEIGHT) /
      ((this.unitCells[unit] ?? 0) + UNIT_WEIGHT);
    const ofRow =
      (atLeast0((this.rowWeight[row] ?? 0) - left.ofRow(row)) + ofUnit * ROW_WEIGHT) /
      (FIGURES[margin].length + ROW_WEIGHT);
    return Math.min(1, Math.max(ofUnit, ofRow)) * this.amountShare(spot, amount, left);
  }

  private amountShare(spot: Spot, amount: number, left: LeftOut): number {
    const size = sizeOf(spot);
    return this.totalsOf(spot.margin).amounts[size].of(amount, left.amounts[size]);
  }

  private totalsOf(margin: Margin): Totals {
    return this.byMargin.get(margin) ?? { cells: 0, weight: 0, amounts: noAmounts() };
  }

  private sumUp(): void {
    this.byMargin.clear();
    this.unitWeight.fill(0);
    this.rowWeight.fill(0);
    for (const spot of this.grid.spots) {
      const { index, margin, unit, row, amount } = spot;
      const weight = this.weights[index] ?? 0;
      let totals = this.byMargin.get(margin);
      if (!totals) {
        totals = {
          cells: this.grid.cellsOf.get(margin) ?? 0,
          weight: 0,
          amounts: noAmounts(),
        };
        this.byMargin.set(margin, totals);
      }
      totals.weight += weight;
      totals.amounts[sizeOf(spot)].add(amount, weight);
      this.unitWeight[unit] = (this.unitWeight[unit] ?? 0) + weight;
      this.rowWeight[row] = (this.rowWeight[row] ?? 0) + weight;
    }
  }
}

function noAmounts(): Totals["amounts"] {
  return { small: new AmountShares(), large: new AmountShares() };
}

/** Rounding of sums of weights must not fall below nothing. */
function atLeast0(weight: number): number {
  return weight > 0 ? weight : 0;
}

/** Weights of the differences that an estimate leaves out. */
class LeftOut {
  all = 0;
  private readonly units = new Map<number, number>();
  private readonly rows = new Map<number, number>();
  readonly amounts: Readonly<Record<FigureSize, Map<number, number>>> = {
    small: new Map(),
    large: new Map(),
  };

  add(spot: Spot, weight: number): void {
    const { unit, row, amount } = spot;
    this.all += weight;
    this.units.set(unit, this.ofUnit(unit) + weight);
    this.rows.set(row, this.ofRow(row) + weight);
    const amounts = this.amounts[sizeOf(spot)];
    amounts.set(amount, (amounts.get(amount) ?? 0) + weight);
  }

  ofUnit(unit: number): number {
    return this.units.get(unit) ?? 0;
  }

  ofRow(row: number): number {
    return this.rows.get(row) ?? 0;
  }
}
