/** Normal births must hardly ever be called anything: simulated families without any true deviation. */
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Verdict } from "../../../src/core/model/sex-ratio";
import { ratioEvidence } from "../../../src/core/ratio/ratio-evidence";
import type { RatioEvidence } from "../../../src/core/ratio/ratio-evidence";
import { SharedRatio } from "../../../src/core/ratio/shared-ratio";
import { judge } from "../../../src/core/ratio/verdicts";
import { chanceOfAsManyBoys } from "../../../src/core/statistics/exact-tests";

const TRUE_SHARE_OF_BOYS = 106 / 206;
const FAMILIES = 8000;

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Boys among so many births, by looking a uniform number up in the exact distribution. */
function boysAmong(births: number, share: number): (uniform: number) => number {
  const cumulative: number[] = [];
  let logTerm = births * Math.log1p(-share);
  let sum = 0;
  for (let boys = 0; boys <= births; boys += 1) {
    sum += Math.exp(logTerm);
    cumulative.push(sum);
    logTerm += Math.log((births - boys) / (boys + 1)) + Math.log(share / (1 - share));
  }
  return (uniform) => {
    let low = 0;
    let high = births;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 1) < uniform) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A year of one unit, not judged yet; every family is a part of its own. */
function unjudged(family: number, unit: number, evidence: RatioEvidence): SharedRatio {
  const place = { reportingUnit: "某县", unit: `乡镇${unit}`, part: `第${family}族` };
  return new SharedRatio(
    place,
    { span: "2025-01/2025-12", spanKind: "year", parity: "all" },
    evidence
  );
}

/** Shares of families in which at least one unit gets the verdict. */
function simulated(units: number, births: number, share: number, seed: number) {
  const random = seeded(seed);
  const draw = boysAmong(births, share);
  const evidenceOf = ratioEvidence(DEFAULT_SETTINGS.reference);
  const ratios: SharedRatio[] = [];
  for (let family = 0; family < FAMILIES; family += 1) {
    for (let unit = 0; unit < units; unit += 1) {
      const boys = draw(random());
      ratios.push(unjudged(family, unit, evidenceOf(boys, births - boys)));
    }
  }
  judge(ratios, new Set(), DEFAULT_SETTINGS);
  const shareWith = (...verdicts: Verdict[]) =>
    new Set(ratios.filter((ratio) => verdicts.includes(ratio.verdict)).map((ratio) => ratio.family))
      .size / FAMILIES;
  return {
    sizes: new Set(ratios.map((ratio) => ratio.tests)),
    high: shareWith("high"),
    low: shareWith("low"),
    either: shareWith("high", "low"),
  };
}

describe("normal births (a true ratio of 106)", () => {
  it.each([
    [10, 480],
    [30, 200],
  ])(
    "give %i units of %i births a false high, or a false low, in at most 2.5 %% of families",
    (units, births) => {
      const { sizes, high, low } = simulated(units, births, TRUE_SHARE_OF_BOYS, 20_251_121);
      expect(sizes).toEqual(new Set([units]));
      expect(high).toBeLessThanOrEqual(0.025);
      expect(low).toBeLessThanOrEqual(0.025);
      // A procedure that never speaks would pass as well.
      expect(high).toBeGreaterThan(0.01);
      expect(low).toBeGreaterThan(0.004);
    }
  );

  it("give ten townships of 480 births a false verdict of either kind in at most 2.5 % of families", () => {
    expect(simulated(10, 480, TRUE_SHARE_OF_BOYS, 1).either).toBeLessThanOrEqual(0.025);
  });
});

describe("the price of few verdicts", () => {
  it("is that one township of 480 births at 130 among ten is caught in a quarter of years", () => {
    const alone = simulated(1, 480, 130 / 230, 7);
    const among = chanceToPass(10, 480, 130 / 230);
    expect(among).toBeCloseTo(0.23, 2);
    expect(alone.high).toBeGreaterThan(among);
  });
});

/** Chance of a unit to pass alone at the strictest step, fdr / number of tests. */
function chanceToPass(tests: number, births: number, share: number): number {
  const draw = boysAmong(births, share);
  const steps = 10_000;
  let passed = 0;
  for (let step = 0; step < steps; step += 1) {
    const boys = draw((step + 0.5) / steps);
    const p = chanceOfAsManyBoys(boys, births - boys, DEFAULT_SETTINGS.reference.above);
    if (p <= DEFAULT_SETTINGS.fdr / tests) passed += 1;
  }
  return passed / steps;
}
