/**
 * Of figures that differ by accident, the share that differs by each amount. Accident makes a larger amount no more
 * often than a smaller: where the histogram rises it is levelled, so that a heap of ±9 (3 for 30 and the like) does
 * not pass for what accident does.
 */

/** Weight of the smooth tail under the histogram. */
const TAIL_WEIGHT = 1;

/** 1/6, 1/24, 1/60 … for ±1, ±2, ±3: falls with the cube, sums to 1/2 for either sign; one in ninety exceeds 8. */
function tail(births: number): number {
  return 1 / (births * (births + 1) * (births + 2));
}

/** Amounts up to 8 stand alone; beyond, classes of doubling width. */
const SINGLE = 8;

function classOf(births: number): number {
  return births <= SINGLE ? births - 1 : SINGLE + Math.floor(Math.log2((births - 1) / SINGLE));
}

function widthOf(of: number): number {
  return of < SINGLE ? 1 : SINGLE * 2 ** (of - SINGLE);
}

interface Level {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly width: number;
}

export class AmountShares {
  private all = 0;
  private readonly seen: Readonly<Record<"more" | "less", number[]>> = { more: [], less: [] };
  private levels: Readonly<Record<"more" | "less", readonly Level[]>> | null = null;

  add(amount: number, weight: number): void {
    const of = this.seen[signOf(amount)];
    const at = classOf(Math.abs(amount));
    while (of.length <= at) of.push(0);
    of[at] = (of[at] ?? 0) + weight;
    this.all += weight;
    this.levels = null;
  }

  /** @param leftOut weights by amount that the estimate does without */
  of(amount: number, leftOut: ReadonlyMap<number, number>): number {
    this.levels ??= { more: levelled(this.seen.more), less: levelled(this.seen.less) };
    const sign = signOf(amount);
    const births = Math.abs(amount);
    const at = classOf(births);
    const level = this.levels[sign].find(({ first, last }) => first <= at && at <= last);
    let all = this.all;
    let weight = level?.weight ?? 0;
    for (const [out, its] of leftOut) {
      all -= its;
      const place = classOf(Math.abs(out));
      if (level && signOf(out) === sign && level.first <= place && place <= level.last) {
        weight -= its;
      }
    }
    const share = level ? Math.max(0, weight) / level.width : 0;
    return (share + TAIL_WEIGHT * tail(births)) / (Math.max(0, all) + TAIL_WEIGHT);
  }
}

function signOf(amount: number): "more" | "less" {
  return amount > 0 ? "more" : "less";
}

/** Neighbouring classes are put together until none is denser than the one before (pool adjacent violators). */
function levelled(weights: readonly number[]): Level[] {
  const levels: Level[] = [];
  for (const [at, weight] of weights.entries()) {
    let level: Level = { first: at, last: at, weight, width: widthOf(at) };
    for (let before = levels.at(-1); before; before = levels.at(-1)) {
      if (before.weight * level.width >= level.weight * before.width) break;
      levels.pop();
      level = {
        first: before.first,
        last: at,
        weight: before.weight + level.weight,
        width: before.width + level.width,
      };
    }
    levels.push(level);
  }
  return levels;
}
