import fc from "fast-check";
import type { Typed } from "../../../src/core/model/clerk-entries";
import type { Scheme } from "../../../src/core/model/scheme";
import type { ReadingValue } from "../../../src/core/model/settings";
import { resolveReadings, schemeNumber } from "../../../src/core/scoring/readings";
import { scoreInputs } from "../../../src/core/scoring/score-inputs";
import { VILLAGES, formsOfYear, reportsOf } from "../receiving/year";
import {
  BASIS_ROW,
  FULL,
  HUNDRED,
  THOUSAND,
  TOWNSHIP,
  assessment,
  inputRows,
  ledgerOf,
  scoreOf,
  yearlyRatio,
} from "./scoring-fixture";

const typed: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(12) },
  { weight: 2, arbitrary: fc.constantFrom("是", "否") },
  { weight: 1, arbitrary: fc.constantFrom<Typed>("x", -1, 2.5, 31, 6.665, 999999) }
);

const unequal = { units: { ...VILLAGES, 李家村: [8, 6, 4, 4, 2, 2] } } as const;
/** Good, late, unequal, late and unequal, absent, undated and not due months. */
const MIXED = reportsOf(
  formsOfYear(
    {
      "2 health": { submitted: "2025-04-08" },
      "3 health": unequal,
      "4 registration": { ...unequal, submitted: "2025-06-08" },
      "5 registration": "absent",
      "6 health": { submitted: null },
      "8 health": unequal,
    },
    {},
    8
  )
);

function readingsOf(scheme: Scheme): fc.Arbitrary<Record<string, ReadingValue>> {
  return fc.record(
    Object.fromEntries(
      scheme.readings.map(({ id, options }) => [
        id,
        fc.constantFrom(...options.map(({ value }) => value)),
      ])
    )
  );
}

function inputsOf(scheme: Scheme): fc.Arbitrary<Record<string, Typed | undefined>> {
  const { readings } = resolveReadings(scheme, {});
  const keys = scoreInputs(scheme, readings, TOWNSHIP.type).map(({ key }) => key);
  return fc.record(Object.fromEntries(keys.map((key) => [key, typed])), { requiredKeys: [] });
}

function given(inputs: Record<string, Typed | undefined>): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(inputs).filter((one): one is [string, Typed] => one[1] !== undefined)
  );
}

describe.each([
  ["thousand-point", THOUSAND],
  ["village-hundred", HUNDRED],
])("the ledger of %s, whatever is entered", (_, scheme) => {
  it("adds up to the total, item by item, within floor and full mark", () => {
    fc.assert(
      fc.property(
        inputsOf(scheme),
        readingsOf(scheme),
        fc.tuple(fc.nat(30), fc.nat(30)),
        fc.boolean(),
        (inputs, readings, [male, female], months) => {
          const score = scoreOf({
            scheme,
            readings,
            rows: inputRows(given(inputs)),
            ratios: [yearlyRatio(male, female)],
            ...(months ? { reports: MIXED } : {}),
          });
          const full = scheme.fullMarks * 100;
          const ledger = ledgerOf(score);
          const sum = ledger.reduce((all, entry) => all + entry.points, 0);
          expect(score.total - full).toBe(sum);
          expect(score.base + score.adjustment).toBe(score.total);
          for (const entry of ledger) {
            expect(Number.isInteger(entry.points) && entry.points !== 0).toBe(true);
            expect(entry.points > 0).toBe(entry.kind === "bonus");
          }
          for (const item of [...score.items, ...score.adjustments]) {
            const own = item.entries.reduce((all, entry) => all + entry.points, 0);
            expect(item.points).toBe(item.max + own);
            const open = item.entries.filter(({ kind }) => kind === "open");
            expect(open.reduce((all, entry) => all - entry.points, 0)).toBe(
              item.open + item.notEntered
            );
          }
          for (const [index, { max, rule }] of scheme.items.entries()) {
            const points = score.items[index]?.points ?? 0;
            expect(points).toBeLessThanOrEqual(max * 100);
            const floor = "floor" in rule ? (schemeNumber(rule.floor, readings) ?? -Infinity) : 0;
            if (rule.shape !== "months") expect(points).toBeGreaterThanOrEqual(floor * 100);
          }
          if (ledger.some(({ kind }) => kind === "open")) expect(score.provisional).toBe(true);
        }
      ),
      { numRuns: 150 }
    );
  });
});

describe("ranks", () => {
  const units = ["甲镇", "乙镇", "丙镇", "丁镇"].map((name) => ({
    ...TOWNSHIP,
    name,
    reportingUnit: name,
  }));
  const noMonths: Scheme = {
    ...THOUSAND,
    items: THOUSAND.items.filter(({ rule }) => rule.shape !== "months"),
  };
  const rows = (faults: readonly (number | string)[]) =>
    units.flatMap(({ name }, index) =>
      inputRows({ ...FULL, "A22.3.faults": faults[index] ?? 0 }, name)
    );
  const ranksOf = (faults: readonly (number | string)[], confirmed = true) =>
    assessment({
      scheme: noMonths,
      units,
      rows: [...rows(faults), ...(confirmed ? [BASIS_ROW] : [])],
    }).scores.map(({ rank }) => rank);

  it("share a place and leave out the next: 1, 2, 2, 4", () => {
    expect(ranksOf([1, 0, 2, 1])).toEqual([2, 1, 4, 2]);
  });

  it("are nobody's while one unit is provisional or the basis is not confirmed", () => {
    expect(ranksOf([1, 0, "x", 1])).toEqual([null, null, null, null]);
    expect(ranksOf([1, 0, 2, 1], false)).toEqual([null, null, null, null]);
  });

  it("need no confirmation where the scheme itself says that its basis is in force", () => {
    const inForce = { ...noMonths, basis: { ...noMonths.basis, inForce: true } };
    const { scores, basisConfirmed } = assessment({
      scheme: inForce,
      units,
      rows: rows([0, 0, 0, 1]),
    });
    expect([basisConfirmed, scores.map(({ rank }) => rank)]).toEqual([true, [1, 1, 1, 4]]);
  });
});
