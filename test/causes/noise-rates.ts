/** What is said of differences that no story made: cells that are wrong by ±1 to ±3, each by itself. */
import { CAUSE_KINDS } from "../../src/core/model/reconciliation";
import type { CauseKind, Difference } from "../../src/core/model/reconciliation";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import { seededYear } from "./seeded-year";
import { toExplain } from "./two-sides";

export interface NoiseRates {
  differences: number;
  /** Differences that a cause of the kind and strength takes part of. */
  readonly likely: Map<CauseKind, number>;
  readonly possible: Map<CauseKind, number>;
  anyLikely: number;
  anyPossible: number;
  /** Differences for which exactly one opposite partner exists: what a chain of ifs would call a cause. */
  readonly partner: Record<Partner, number>;
}

export type Partner = "sex" | "parity" | "month" | "unit";

export function noiseRates(units: number, share: number, seed: number): NoiseRates {
  const noise = { share, upTo: 3 };
  const year = seededYear({ units, seed, margin: "cell", unitMonthsPerSlip: null, noise });
  const input = toExplain(year);
  const causes = explainDifferences(input);
  const touched = (wanted: (cause: (typeof causes)[number]) => boolean) =>
    new Set(causes.filter(wanted).flatMap(({ parts }) => parts.map(({ difference }) => difference)))
      .size;
  const byKind = (strength: string) =>
    new Map(
      CAUSE_KINDS.map((kind) => [
        kind,
        touched((cause) => cause.strength === strength && cause.kind === kind),
      ])
    );
  return {
    differences: input.differences.length,
    likely: byKind("likely"),
    possible: byKind("possible"),
    anyLikely: touched(({ strength }) => strength === "likely"),
    anyPossible: touched(({ strength }) => strength === "possible"),
    partner: partners(input.differences),
  };
}

const PARITIES = ["1", "2", "3+"];

function partners(differences: readonly Difference[]): Record<Partner, number> {
  const at = new Map(differences.map((each) => [keyOf(each), each.difference]));
  const opposite = (each: Difference, other: Partial<Difference>) =>
    at.get(keyOf({ ...each, ...other })) === -each.difference;
  const one = (each: Difference, others: readonly Partial<Difference>[]) =>
    others.filter((other) => opposite(each, other)).length === 1;
  const ofCell = new Map<string, number>();
  const cellOf = ({ period, parity, sex }: Difference, difference: number) =>
    [period, parity, sex, difference].join("/");
  for (const each of differences) {
    const cell = cellOf(each, each.difference);
    ofCell.set(cell, (ofCell.get(cell) ?? 0) + 1);
  }
  const count = (of: (each: Difference) => boolean) => differences.filter(of).length;
  return {
    sex: count((each) => one(each, [{ sex: each.sex === "male" ? "female" : "male" }])),
    parity: count((each) =>
      one(
        each,
        [-1, 1].flatMap((step) => {
          const parity = PARITIES[PARITIES.indexOf(each.parity) + step];
          return parity ? [{ parity: parity as Difference["parity"] }] : [];
        })
      )
    ),
    month: count((each) =>
      one(
        each,
        [-1, 1].map((step) => ({ period: stepped(each.period, step) }))
      )
    ),
    unit: count((each) => (ofCell.get(cellOf(each, -each.difference)) ?? 0) > 0),
  };
}

const keyOf = ({ unit, period, parity, sex }: Difference) => [unit, period, parity, sex].join("/");

const stepped = (period: string, step: number) =>
  period.slice(0, 5) + String(Number(period.slice(5)) + step).padStart(2, "0");
