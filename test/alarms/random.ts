/** Seeded random numbers for simulations: the same seed gives the same births everywhere. */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  poisson(mean: number): number;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes the usual batteries. */
export function random(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 20; warm += 1) next();
  return { next, poisson: (mean) => (mean < 10 ? counted(mean, next) : rejected(mean, next)) };
}

/** Knuth's way: as many uniform numbers as their product stays above e to the −mean. */
function counted(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

/** PTRS: transformed rejection (Hörmann 1993, Insurance: Mathematics and Economics 12:39), exact from a mean of 10. */
function rejected(mean: number, next: () => number): number {
  const root = Math.sqrt(mean);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const chance = k * Math.log(mean) - mean - logFactorial(k);
    if (Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b) <= chance) return k;
  }
}

/** Stirling's series; its error is far below what a simulation can see. */
function logFactorial(k: number): number {
  if (k < 2) return 0;
  let shifted = 0;
  let x = k + 1;
  for (; x < 10; x += 1) shifted -= Math.log(x);
  return (
    shifted +
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * x) -
    1 / (360 * x ** 3)
  );
}
