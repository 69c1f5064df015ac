/**
 * What happened, before anybody wrote it down: births of a year by unit, month, parity and sex. Every twentieth unit
 * is a township (20–40 births a month), three of twenty are communities (4–12), the rest villages (0.5–4).
 */
import type { Random } from "../corpus/random";

/** The cells of a unit and month: boys and girls of 一孩, 二孩, 多孩. */
export const CELLS = 6;
export const MONTHS = 12;

/** One side's figures, by unit, month and cell. */
export type Counts = number[][][];

const PARITY_SHARES = [0.45, 0.4, 0.15] as const;
/** 106 boys to 100 girls (statistics.md: the centre for China). */
const BOYS = 106 / 206;

const UNITS_OF_A_BLOCK = 20;

export function drawTrueYear(random: Random, units: number): Counts {
  return Array.from({ length: units }, (_, unit) => {
    const monthly = monthlyMean(random, unit % UNITS_OF_A_BLOCK);
    return Array.from({ length: MONTHS }, () =>
      PARITY_SHARES.flatMap((share) => [
        random.poisson(monthly * share * BOYS),
        random.poisson(monthly * share * (1 - BOYS)),
      ])
    );
  });
}

function monthlyMean(random: Random, place: number): number {
  const [low, high] = place === 0 ? [20, 40] : place < 4 ? [4, 12] : [0.5, 4];
  return low + (high - low) * random.next();
}

/** A cell drawn as births are: by the shares of parities and sexes. */
export function drawCell(random: Random): number {
  const draw = random.next();
  const parity = draw < PARITY_SHARES[0] ? 0 : draw < PARITY_SHARES[0] + PARITY_SHARES[1] ? 1 : 2;
  return parity * 2 + (random.chance(BOYS) ? 0 : 1);
}

export function copyOf(counts: Counts): Counts {
  return counts.map((months) => months.map((cells) => [...cells]));
}
