import fc from "fast-check";
import type { Difference } from "../../src/core/model/reconciliation";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import type { DifferencesToExplain } from "../../src/core/reconciling/causes/differences-to-explain";
import { Random } from "../corpus/random";
import { FIXED_MIX, seededYear } from "./seeded-year";
import { stories, unsound } from "./sound-causes";
import { OFFICE, toExplain, unitName } from "./two-sides";

/** Small years with twice as many slips as the fixed mix has; a quarter of them compare the sexes alone. */
const recipe = fc.record({ units: fc.integer({ min: 3, max: 40 }), seed: fc.nat(1_000_000) });
const yearOf = ({ units, seed }: { units: number; seed: number }) =>
  seededYear({
    ...FIXED_MIX,
    units,
    seed,
    margin: seed % 4 === 0 ? "sex" : "cell",
    unitMonthsPerSlip: 20,
  });
const RUNS = { numRuns: 12 };
const same = (id: string) => id;

function renamed(
  input: DifferencesToExplain,
  to: ReadonlyMap<string, string>
): DifferencesToExplain {
  const from = new Map([...to].map(([old, name]) => [name, old]));
  const back = (name: string) => from.get(name) ?? name;
  return {
    differences: input.differences.map((each): Difference => {
      const unit = to.get(each.unit) ?? each.unit;
      return { ...each, unit, id: each.id.replace(`/${each.unit}/`, `/${unit}/`) };
    }),
    figures: (office, unit, period) => input.figures(office, back(unit), period),
    rowOf: (office, unit, period) => input.rowOf?.(office, back(unit), period) ?? null,
    months: input.months,
  };
}

describe("the causes of any seeded year", () => {
  it("contradict neither the differences nor each other", () => {
    fc.assert(
      fc.property(recipe, (small) => {
        const seeded = yearOf(small);
        const input = toExplain(seeded);
        expect(unsound(explainDifferences(input), input.differences)).toEqual([]);
      }),
      RUNS
    );
  });

  it("do not depend on the order in which differences and months come", () => {
    fc.assert(
      fc.property(recipe, fc.nat(), (small, order) => {
        const input = toExplain(yearOf(small));
        const random = new Random(order);
        const shuffled = {
          ...input,
          differences: random.shuffled(input.differences),
          months: random.shuffled(input.months),
        };
        expect(explainDifferences(shuffled)).toEqual(explainDifferences(input));
      }),
      RUNS
    );
  });

  it("do not depend on what the units are called", () => {
    fc.assert(
      fc.property(recipe, (small) => {
        const seeded = yearOf(small);
        const input = toExplain(seeded);
        const units = seeded.registration.map((_, unit) => unitName(unit));
        // Names that nothing else has, in another order than the old ones.
        const to = new Map(units.map((unit, i) => [unit, unitName(100_000 + units.length - i)]));
        const back = new Map([...to].map(([old, name]) => [name, old]));
        const named = (id: string) =>
          id
            .split("/")
            .map((part) => back.get(part) ?? part)
            .join("/");
        expect(stories(explainDifferences(renamed(input, to)), named)).toEqual(
          stories(explainDifferences(input), same)
        );
      }),
      RUNS
    );
  });

  it("are the same stories with the signs turned when the sides change places", () => {
    fc.assert(
      fc.property(recipe, (small) => {
        const seeded = yearOf(small);
        const input = toExplain(seeded);
        const turned = toExplain({
          ...seeded,
          registration: seeded.health,
          health: seeded.registration,
        });
        expect(stories(explainDifferences(turned), same, -1)).toEqual(
          stories(explainDifferences(input), same)
        );
      }),
      RUNS
    );
  });

  it("never join units of two offices", () => {
    const offices = (id: string) => id.split("/")[1];
    fc.assert(
      fc.property(recipe, (small) => {
        const other = "碧水镇";
        const input = toExplain(yearOf(small));
        const isOther = (unit: string) => (input.rowOf?.(OFFICE, unit, "") ?? 0) % 2 === 1;
        const causes = explainDifferences({
          ...input,
          differences: input.differences.map((each): Difference =>
            isOther(each.unit)
              ? { ...each, reportingUnit: other, id: each.id.replace(OFFICE, other) }
              : each
          ),
          months: input.months.flatMap((each) => [each, { ...each, reportingUnit: other }]),
        });
        for (const { parts } of causes)
          expect(new Set(parts.map(({ difference }) => offices(difference))).size).toBe(1);
      }),
      RUNS
    );
  });
});
