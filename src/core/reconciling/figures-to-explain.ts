/** Both sides' counts around a difference, looked up only where the search for causes asks for them. */
import { ALL_UNITS } from "../model/births";
import type { Month } from "../model/period";
import type { Margin } from "../model/reconciliation";
import { unitKey } from "../counting/unit-key";
import type { ComparedFigures } from "./causes/differences-to-explain";
import { FIGURES } from "./margins";
import type { SideFigures } from "./side-figures";

/** The two tables of one office and month that were compared. */
export interface ComparedPair {
  readonly reportingUnit: string;
  readonly period: Month;
  readonly margin: Margin;
  readonly registration: SideFigures;
  readonly health: SideFigures;
}

export class FiguresToExplain {
  private readonly pairs: ReadonlyMap<string, LazyPair>;

  constructor(pairs: readonly ComparedPair[]) {
    this.pairs = new Map(
      pairs.map((pair) => [pairKey(pair.reportingUnit, pair.period), new LazyPair(pair)])
    );
  }

  figures(reportingUnit: string, unit: string, period: Month): ComparedFigures | null {
    return this.pairs.get(pairKey(reportingUnit, period))?.figures(unit) ?? null;
  }

  rowOf(reportingUnit: string, unit: string, period: Month): number | null {
    return this.pairs.get(pairKey(reportingUnit, period))?.rowOf(unit) ?? null;
  }
}

function pairKey(reportingUnit: string, period: Month): string {
  return `${period}/${reportingUnit}`;
}

type Counter = (row: number) => number | null;

class LazyPair {
  private counters: { readonly ours: Counter; readonly theirs: Counter }[] | null = null;

  constructor(private readonly pair: ComparedPair) {}

  rowOf(unit: string): number | null {
    return this.pair.registration.rowOf.get(unitKey(unit)) ?? null;
  }

  figures(unit: string): ComparedFigures | null {
    const { registration, health, margin } = this.pair;
    if (unit === ALL_UNITS) {
      return {
        registration: FIGURES[margin].map((figure) => registration.total(figure)?.count ?? null),
        health: FIGURES[margin].map((figure) => health.total(figure)?.count ?? null),
      };
    }
    const key = unitKey(unit);
    const ours = registration.rowOf.get(key);
    const theirs = health.rowOf.get(key);
    if (ours === undefined || theirs === undefined) return null;
    this.counters ??= FIGURES[margin].map((figure) => ({
      ours: registration.counter(figure),
      theirs: health.counter(figure),
    }));
    return {
      registration: this.counters.map((counter) => counter.ours(ours)),
      health: this.counters.map((counter) => counter.theirs(theirs)),
    };
  }
}
