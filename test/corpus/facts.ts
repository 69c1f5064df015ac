/** The figures behind a row: everything additive in one vector, so that totals are sums of vectors. */
import type { Random } from "./random";

/** `policy` births are a part of `births`, `previous` are those of the months before. */
export type Fact = "births" | "policy" | "previous" | "late";

const FACTS: readonly Fact[] = ["births", "policy", "previous", "late"];
const PARTS = 2;
const ORDERS = 5;
const SEXES = 3;
const BIRTH_CELLS = FACTS.length * PARTS * ORDERS * SEXES;
/** Population, deaths, women, surgery …: figures that are no births. */
const OTHERS = 40;

export type Facts = readonly number[];

/** Which births: orders from 1, sexes 0 boy, 1 girl, 2 unknown, part 0 own people, 1 others; absent: all. */
export interface Births {
  readonly facts: readonly Fact[];
  readonly orders?: readonly number[];
  readonly sexes?: readonly number[];
  readonly part?: number;
}

/** Indexes of the vector whose sum is asked for. */
export function births({ facts, orders, sexes, part }: Births): number[] {
  const found: number[] = [];
  for (const fact of facts)
    for (const p of part === undefined ? [0, 1] : [part])
      for (const order of orders ?? [1, 2, 3, 4, 5])
        for (const sex of sexes ?? [0, 1, 2])
          found.push(((FACTS.indexOf(fact) * PARTS + p) * ORDERS + order - 1) * SEXES + sex);
  return found;
}

export function other(index: number): number[] {
  return [BIRTH_CELLS + (index % OTHERS)];
}

export function sumAt(facts: Facts, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (facts[index] ?? 0), 0);
}

export function added(all: readonly Facts[]): Facts {
  return Array.from({ length: BIRTH_CELLS + OTHERS }, (_, index) =>
    all.reduce((sum, facts) => sum + (facts[index] ?? 0), 0)
  );
}

export interface FactsRecipe {
  /** Mean of first children of each sex. */
  readonly mean: number;
  readonly twoParts: boolean;
  readonly unknownSex: boolean;
}

/** Means of the orders against the first. */
const SHARES = [1, 0.7, 0.25, 0.12, 0.06];

export function factsOf(random: Random, { mean, twoParts, unknownSex }: FactsRecipe): Facts {
  const facts = new Array<number>(BIRTH_CELLS + OTHERS).fill(0);
  const noBirths = random.chance(0.12);
  for (const part of twoParts ? [0, 1] : [0])
    for (const sex of unknownSex ? [0, 1, 2] : [0, 1])
      SHARES.forEach((share, order) => {
        const place = (fact: Fact) =>
          births({ facts: [fact], orders: [order + 1], sexes: [sex], part });
        const rate = mean * share * (part === 1 ? 0.4 : 1) * (sex === 2 ? 0.04 : 1);
        const count = noBirths ? 0 : random.poisson(rate);
        for (const at of place("births")) facts[at] = count;
        for (const at of place("policy")) facts[at] = random.between(0, count);
        for (const at of place("previous")) facts[at] = random.poisson(rate * 3);
        for (const at of place("late")) facts[at] = random.poisson(rate * 0.1);
      });
  for (let index = 0; index < OTHERS; index += 1)
    facts[BIRTH_CELLS + index] = random.between(0, random.pick([3, 40, 900, 5000]));
  return facts;
}
