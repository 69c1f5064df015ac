/**
 * A year with slips of which the truth is known, in the fixed mix: one slip per 40 unit-months, all kinds equally
 * often, and ±1 in 2 % of the cells over it.
 */
import type { Side } from "../../src/core/model/births";
import type { CauseKind } from "../../src/core/model/reconciliation";
import { Random } from "../corpus/random";
import { addNoise } from "./noise";
import type { NoiseRecipe } from "./noise";
import { hasSignature } from "./signature";
import type { Change, Decide, Effect, Slip } from "./slip";
import { decideMonthShift, decideParitySwap, decideSexSwap } from "./slips/exchanges";
import { decideDigitsSwapped, decideTimesTen, decideTwins } from "./slips/numbers";
import { decideResidence } from "./slips/residence";
import {
  decideDuplicated,
  decideOmitted,
  decideSexesExchanged,
  decideUnitSwap,
} from "./slips/rows";
import { MONTHS, drawTrueYear } from "./true-year";
import { bothAs, figuresOf } from "./two-sides";
import type { SeededMargin, TwoSides } from "./two-sides";

export interface YearRecipe {
  readonly units: number;
  readonly seed: number;
  readonly margin: SeededMargin;
  /** Unit-months for one slip; null: none. */
  readonly unitMonthsPerSlip: number | null;
  readonly noise: NoiseRecipe;
}

/** The mix that all published figures are measured on. */
export const FIXED_MIX = {
  margin: "cell",
  unitMonthsPerSlip: 40,
  noise: { share: 0.02, upTo: 1 },
} as const satisfies Partial<YearRecipe>;

export interface SeededYear extends TwoSides {
  readonly slips: readonly Slip[];
  /** Kinds for which no place allowed the slip; another kind was drawn. */
  readonly impossible: readonly CauseKind[];
}

const DECIDE: Readonly<Record<CauseKind, Decide>> = {
  "sex-swap": decideSexSwap,
  "parity-swap": decideParitySwap,
  "month-shift": decideMonthShift,
  "unit-swap": decideUnitSwap,
  "sexes-exchanged": decideSexesExchanged,
  "digits-swapped": decideDigitsSwapped,
  "times-ten": decideTimesTen,
  duplicated: decideDuplicated,
  omitted: decideOmitted,
  twins: decideTwins,
  residence: decideResidence,
};

const KINDS = Object.keys(DECIDE) as CauseKind[];

/** How often the slip is registration's own; late registration is the common shift, delivery elsewhere is health's. */
const REGISTRATIONS_SHARE: Partial<Record<CauseKind, number>> = {
  "month-shift": 0.75,
  residence: 0,
};

/** Enough to find the one township in twenty whose cell holds two different digits. */
const TRIES = 20_000;

export function seededYear({
  units,
  seed,
  margin,
  unitMonthsPerSlip,
  noise,
}: YearRecipe): SeededYear {
  const random = new Random(seed);
  const sides = bothAs(drawTrueYear(random, units), margin);
  const slips: Slip[] = [];
  const impossible: CauseKind[] = [];
  const wanted = unitMonthsPerSlip === null ? 0 : Math.round((units * MONTHS) / unitMonthsPerSlip);
  for (let deck: CauseKind[] = []; slips.length < wanted;) {
    if (deck.length === 0) deck = random.shuffled(KINDS);
    const kind = deck.pop() ?? "twins";
    const slip = seedSlip(random, kind, sides);
    if (slip) slips.push(slip);
    else impossible.push(kind);
  }
  addNoise(random, sides, noise);
  return { ...sides, slips, impossible };
}

/**
 * Drawn again at another place until the counts allow it. A slip that undoes another one is drawn again too: mistyped
 * numbers have few places, and 12 → 21 → 12 on one side, or on both, leaves nothing that could be found.
 */
function seedSlip(random: Random, kind: CauseKind, sides: TwoSides): Slip | null {
  const draw = DECIDE[kind](random);
  const side: Side = random.chance(REGISTRATIONS_SHARE[kind] ?? 0.5) ? "registration" : "health";
  for (let tried = 0; tried < TRIES; tried += 1) {
    const draft = draw(random, sides[side]);
    if (!draft || closesDifference(draft.changes, side, sides)) continue;
    const effects = applied(draft.changes, side, sides);
    return { kind, side, size: draft.size, effects, signature: hasSignature(kind, effects) };
  }
  return null;
}

/** Whether a figure that the slip changes would then be the same on both sides. */
function closesDifference(changes: readonly Change[], side: Side, sides: TwoSides): boolean {
  const other = sides[side === "registration" ? "health" : "registration"];
  return changes.some(({ unit, month, cell, by }) => {
    const count = sides[side][unit]?.[month]?.[cell] ?? 0;
    return count + by === other[unit]?.[month]?.[cell];
  });
}

/** Changes the side's counts, and tells what that does to the compared figures. */
function applied(changes: readonly Change[], side: Side, sides: TwoSides): Effect[] {
  const rows = new Map(
    changes.map(({ unit, month }) => {
      const row = sides[side][unit]?.[month] ?? [];
      return [`${unit}/${month}`, { unit, month, row, before: figuresOf(row, sides.margin) }];
    })
  );
  for (const { unit, month, cell, by } of changes) {
    const row = sides[side][unit]?.[month];
    if (row) row[cell] = (row[cell] ?? 0) + by;
  }
  return [...rows.values()].flatMap(({ unit, month, row, before }) =>
    figuresOf(row, sides.margin).flatMap((after, figure): Effect[] => {
      const was = before[figure] ?? 0;
      const amount = side === "registration" ? after - was : was - after;
      return amount === 0 ? [] : [{ unit, month, figure, amount, before: was, after }];
    })
  );
}
