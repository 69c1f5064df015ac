import type { Cause } from "../../src/core/model/reconciliation";
import type { DifferencesToExplain } from "../../src/core/reconciling/causes/differences-to-explain";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import {
  belowZero,
  everyCellDiffers,
  everyCellOneMore,
  millions,
  nothingDiffers,
  oneUnitAlone,
  unitsAllAlike,
} from "./extreme-cases";
import { seededYear } from "./seeded-year";
import { unsound } from "./sound-causes";
import type { Counts } from "./true-year";
import { toExplain } from "./two-sides";

/** Budgets are of a warm engine; cold code and slower machines get a multiple. The processor counts, not the clock. */
const SLACK = 10;

function explained(input: DifferencesToExplain): { causes: Cause[]; ms: number } {
  const start = process.cpuUsage();
  const causes = explainDifferences(input);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  expect(unsound(causes, input.differences)).toEqual([]);
  return { causes, ms };
}

describe("causes of what no office writes", () => {
  it("are none where nothing differs", () => {
    expect(explained(nothingDiffers()).causes).toEqual([]);
  });

  it.each([
    ["one unit with 504 differences in seven years", oneUnitAlone, 504],
    ["a year in which every cell differs", () => everyCellDiffers(15), 1_080],
    ["a year in which every cell is one higher", () => everyCellOneMore(15), 1_080],
    ["differences of up to a million births", millions, 224],
    ["figures below 0", belowZero, 224],
  ])("are found in time for %s", (_, extreme, differences) => {
    const input = extreme();
    expect(input.differences).toHaveLength(differences);
    expect(explained(input).ms).toBeLessThan(1_000 * SLACK);
  });

  it("call nothing likely of fifty units that are all alike, but that one side counts otherwise", () => {
    const { causes, ms } = explained(unitsAllAlike(50));
    expect(ms).toBeLessThan(1_000 * SLACK);
    const likely = causes.filter(({ strength }) => strength === "likely");
    expect(likely.filter(({ kind }) => kind !== "residence")).toEqual([]);
  });

  it("hold where figures are not known, or units were not compared", () => {
    const seeded = toExplain(
      seededYear({
        units: 60,
        seed: 9,
        margin: "cell",
        unitMonthsPerSlip: 10,
        noise: { share: 0.05, upTo: 3 },
      })
    );
    explained({ ...seeded, figures: () => null });
    explained({
      ...seeded,
      figures: (office, unit, period) => {
        const known = seeded.figures(office, unit, period);
        return (
          known && {
            registration: known.registration.map((count, i) => (i === 1 ? null : count)),
            health: known.health.map((count, i) => (i === 1 ? null : count)),
          }
        );
      },
    });
    const { rowOf, ...withoutRows } = seeded;
    expect(rowOf).toBeDefined();
    explained(withoutRows);
  });

  it("tell of no other month where only one was compared", () => {
    const seeded = seededYear({
      units: 200,
      seed: 6,
      margin: "cell",
      unitMonthsPerSlip: 10,
      noise: { share: 0.05, upTo: 3 },
    });
    const { registration, health } = seeded;
    const only = (counts: Counts) => counts.map((months) => months.slice(0, 1));
    const { causes } = explained(
      toExplain({ margin: "cell", registration: only(registration), health: only(health) })
    );
    expect(causes.length).toBeGreaterThan(0);
    expect(causes.filter(({ kind }) => kind === "month-shift" || kind === "residence")).toEqual([]);
  });
});

describe("the time that causes take", () => {
  const input = toExplain(
    seededYear({
      units: 2_000,
      seed: 1,
      margin: "cell",
      unitMonthsPerSlip: null,
      noise: { share: 0.05, upTo: 3 },
    })
  );

  it("stays within a second for 2,000 units and 7,200 differences", () => {
    expect(input.differences.length).toBeGreaterThan(7_000);
    const times = [1, 2].map(() => explained(input).ms);
    expect(Math.min(...times)).toBeLessThan(1_000 * SLACK);
  });

  it("is told while it passes, from nothing to all", () => {
    const shares: number[] = [];
    explainDifferences(input, ({ step, share }) => {
      expect(step).toBe("causes");
      shares.push(share);
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares.length).toBeGreaterThan(2);
  });
});
