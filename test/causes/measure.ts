/** How the causes that are told stand against what was seeded, kind by kind. */
import type { Cause, CauseKind } from "../../src/core/model/reconciliation";
import { CAUSE_KINDS } from "../../src/core/model/reconciliation";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import { isRight, isRightLag, seededOf } from "./judge-cause";
import type { Seeded } from "./judge-cause";
import type { SeededYear } from "./seeded-year";
import { toExplain } from "./two-sides";

export interface Tally {
  seeded: number;
  signature: number;
  /** Seeded slips that a likely cause tells. */
  found: number;
  foundSignature: number;
  /** Seeded slips that only a possible cause tells. */
  possible: number;
  /** Likely causes of the kind, and how many of them were seeded. */
  likely: number;
  right: number;
  lags: number;
  rightLags: number;
}

export interface Told {
  readonly chance: number;
  readonly right: boolean;
  /** No two of its differences come from one slip; its only one comes from none. */
  readonly accident: boolean;
}

export interface Measured {
  readonly byKind: ReadonlyMap<CauseKind, Tally>;
  readonly differences: number;
  /** Every cause that states a chance: what the chance is worth. */
  readonly told: readonly Told[];
  /** Likely causes that were not seeded, for reading. */
  readonly wrong: readonly Cause[];
  /** Slips with a signature that no likely cause tells. */
  readonly missed: readonly Seeded[];
}

export const NO_TALLY: Tally = {
  seeded: 0,
  signature: 0,
  found: 0,
  foundSignature: 0,
  possible: 0,
  likely: 0,
  right: 0,
  lags: 0,
  rightLags: 0,
};

export function measured(year: SeededYear): Measured {
  const input = toExplain(year);
  const causes = explainDifferences(input);
  const ids = new Set(input.differences.map(({ id }) => id));
  const seeded = seededOf(year.slips, year.margin, ids);
  const byKind = new Map(CAUSE_KINDS.map((kind) => [kind, { ...NO_TALLY }]));
  const tally = (kind: CauseKind) => byKind.get(kind) ?? { ...NO_TALLY };

  const atDifference = new Map<string, Seeded[]>();
  for (const each of seeded)
    for (const id of each.ids) atDifference.set(id, [...(atDifference.get(id) ?? []), each]);
  const touchedBy = (cause: Cause) =>
    new Set(cause.parts.flatMap(({ difference }) => atDifference.get(difference) ?? []));

  const found = { likely: new Set<Seeded>(), possible: new Set<Seeded>() };
  const wrong: Cause[] = [];
  const told: Told[] = [];
  for (const cause of causes) {
    const right = [...touchedBy(cause)].filter((each) => isRight(cause, each));
    for (const each of right) found[cause.strength].add(each);
    const { chance, parts } = cause;
    if (chance !== null) {
      const common = [...touchedBy(cause)].map(
        ({ ids: of }) => parts.filter(({ difference }) => of.has(difference)).length
      );
      const accident = Math.max(0, ...common) < Math.min(2, parts.length);
      told.push({ chance, right: right.length > 0, accident });
    }
    if (cause.strength === "possible") continue;
    const of = tally(cause.kind);
    of.likely += 1;
    if (right.length > 0) of.right += 1;
    else wrong.push(cause);
    const lag = isRightLag(cause, [...touchedBy(cause)]);
    if (lag !== null) of.lags += 1;
    if (lag) of.rightLags += 1;
  }

  const missed: Seeded[] = [];
  for (const each of seeded) {
    const of = tally(each.slip.kind);
    of.seeded += 1;
    if (each.slip.signature) of.signature += 1;
    if (found.likely.has(each)) {
      of.found += 1;
      if (each.slip.signature) of.foundSignature += 1;
    } else {
      if (found.possible.has(each)) of.possible += 1;
      if (each.slip.signature) missed.push(each);
    }
  }
  return { byKind, differences: input.differences.length, told, wrong, missed };
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = { ...NO_TALLY };
  for (const tally of tallies)
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

/** Kind by kind over several years. */
export function pooled(years: readonly Measured[]): Map<CauseKind, Tally> {
  return new Map(
    CAUSE_KINDS.map((kind) => [
      kind,
      sumOf(years.map(({ byKind }) => byKind.get(kind) ?? NO_TALLY)),
    ])
  );
}

export interface Rates {
  readonly precision: number | null;
  readonly recallAll: number | null;
  readonly recallSignature: number | null;
  readonly lag: number | null;
}

export function ratesOf(tally: Tally): Rates {
  const share = (part: number, of: number) => (of === 0 ? null : part / of);
  return {
    precision: share(tally.right, tally.likely),
    recallAll: share(tally.found, tally.seeded),
    recallSignature: share(tally.foundSignature, tally.signature),
    lag: share(tally.rightLags, tally.lags),
  };
}
