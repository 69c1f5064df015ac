/** Cells that are wrong by themselves, on either side, for no reason that a story could tell. */
import type { Random } from "../corpus/random";
import type { TwoSides } from "./two-sides";

export interface NoiseRecipe {
  /** Of all cells. */
  readonly share: number;
  /** ±1 up to this, each as often. */
  readonly upTo: number;
}

/** A cell that would fall below 0 rises instead. */
export function addNoise(random: Random, sides: TwoSides, { share, upTo }: NoiseRecipe): void {
  for (const [unit, months] of sides.registration.entries())
    for (const [month, registration] of months.entries())
      for (let cell = 0; cell < registration.length; cell += 1) {
        if (!random.chance(share)) continue;
        const side = random.chance(0.5) ? registration : sides.health[unit]?.[month];
        if (!side) continue;
        const by = random.between(1, upTo);
        const count = side[cell] ?? 0;
        side[cell] = random.chance(0.5) && count >= by ? count - by : count + by;
      }
}
