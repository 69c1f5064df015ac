import fc from "fast-check";
import {
  CODED_FIGURES,
  CODE_MODULUS,
  codeMargins,
  codeOfCounts,
  codeOfRows,
  codeText,
  tableCodes,
} from "../../../src/core/counting/check-code";
import { birthTable } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";

type Six = readonly number[];

const six = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 6, maxLength: 6 });
const code = (counts: Six) => codeOfCounts(counts, "cell");
const weights = CODED_FIGURES.cell.map(({ weight }) => weight);

/** All ways to change six counts by so many births in all. */
function changes(births: number, places = 6): number[][] {
  if (places === 0) return births === 0 ? [[]] : [];
  const all: number[][] = [];
  for (let first = -births; first <= births; first += 1) {
    for (const rest of changes(births - Math.abs(first), places - 1)) all.push([first, ...rest]);
  }
  return all;
}

const shift = (change: Six) =>
  change.reduce((sum, by, index) => sum + by * (weights[index] ?? 0), 0) % CODE_MODULUS;

describe("the code of a row", () => {
  it("has four digits, and a row without any number has none", () => {
    expect(codeText(code([0, 0, 0, 0, 0, 0]))).toBe("5049");
    expect(codeText(7)).toBe("0007");
    expect(codeText(codeOfCounts([null, null, null, null, null, null], "cell"))).toBe("——");
    fc.assert(fc.property(six, (counts) => /^\d{4}$/.test(codeText(code(counts)))));
  });

  it("changes with any one count", () => {
    const change = fc.integer({ min: 1, max: CODE_MODULUS - 1 });
    fc.assert(
      fc.property(six, fc.integer({ min: 0, max: 5 }), change, (counts, place, by) => {
        const other = counts.map((count, index) => (index === place ? count + by : count));
        expect(code(other)).not.toBe(code(counts));
      })
    );
  });

  it("changes with every change of up to nine births over all counts", () => {
    for (let births = 1; births <= 9; births += 1) {
      const unseen = changes(births).filter((change) => shift(change) === 0);
      expect([births, unseen]).toEqual([births, []]);
    }
  });

  it("changes when the boys and girls of one parity, or of all, are exchanged", () => {
    for (let first = -14; first <= 14; first += 1) {
      for (let second = -14; second <= 14; second += 1) {
        for (let more = -14; more <= 14; more += 1) {
          const sum = Math.abs(first) + Math.abs(second) + Math.abs(more);
          if (sum === 0 || sum > 14) continue;
          const change = [first, -first, second, -second, more, -more];
          expect([change, shift(change) === 0]).toEqual([change, false]);
        }
      }
    }
    fc.assert(
      fc.property(six, fc.constantFrom(0, 2, 4), (counts, at) => {
        const other = [...counts];
        [other[at], other[at + 1]] = [counts[at + 1] ?? 0, counts[at] ?? 0];
        expect(code(other) === code(counts)).toBe(counts[at] === counts[at + 1]);
      })
    );
  });

  it("changes when neighbouring parities are exchanged", () => {
    for (const at of [0, 2]) {
      for (let boys = -60; boys <= 60; boys += 1) {
        for (let girls = -60; girls <= 60; girls += 1) {
          if (boys === 0 && girls === 0) continue;
          const change = [0, 0, 0, 0, 0, 0];
          change[at] = boys;
          change[at + 1] = girls;
          change[at + 2] = -boys;
          change[at + 3] = -girls;
          if (shift(change) === 0) throw new Error(`${at}: ${boys} boys, ${girls} girls`);
        }
      }
    }
    expect(code([3, 1, 2, 2, 0, 1])).not.toBe(code([2, 2, 3, 1, 0, 1]));
  });
});

describe("the code of a table", () => {
  const rows = fc.array(six, { minLength: 2, maxLength: 30 });

  it("does not depend on the order of the rows, and passes over rows without a code", () => {
    fc.assert(
      fc.property(rows, (of) => {
        const codes = of.map(code);
        expect(codeOfRows([...codes].reverse())).toBe(codeOfRows(codes));
        expect(codeOfRows([null, ...codes])).toBe(codeOfRows(codes));
      })
    );
    expect(codeOfRows([null, null])).toBeNull();
  });

  it("changes when a birth moves from one row to another, unless the two rows merely change places", () => {
    const place = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(rows, place, (of, at) => {
        const [first = [], second = [], ...others] = of;
        if ((first[at] ?? 0) === 0) return;
        const less = first.map((count, index) => (index === at ? count - 1 : count));
        const more = second.map((count, index) => (index === at ? count + 1 : count));
        const same = code(less) === code(second);
        const before = codeOfRows(of.map(code));
        expect(codeOfRows([less, more, ...others].map(code)) === before).toBe(same);
      })
    );
  });
});

describe("codes of a table of births", () => {
  const units: Readonly<Record<string, UnitCounts | "blank">> = {
    东村: [3, 2, 1, 0, 0, 0],
    西村: [0, 0, 0, 0, 0, 0],
    南村: "blank",
  };

  it("are those of its unit rows; a blank row has none, zeros have one", () => {
    const { rows, code: whole } = tableCodes(birthTable({ units }), "cell");
    expect(rows.map((row) => [row.unit, codeText(row.code)])).toEqual([
      ["东村", codeText(code([3, 2, 1, 0, 0, 0]))],
      ["西村", "5049"],
      ["南村", "——"],
    ]);
    expect(whole).toBe(codeOfRows([code([3, 2, 1, 0, 0, 0]), 5049]));
  });

  it("are the same for the same births on the other side, in another order", () => {
    const health = birthTable({
      side: "health",
      total: "first",
      units: { 南村: "blank", 西村: [0, 0, 0, 0, 0, 0], 东村: [3, 2, 1, 0, 0, 0] },
    });
    expect(tableCodes(health, "cell").code).toBe(tableCodes(birthTable({ units }), "cell").code);
  });

  it("can be made over what both tables tell apart", () => {
    const whole = birthTable({ units });
    const bySex = birthTable({ units, parities: ["all"] });
    const byParity = birthTable({ units, sexes: ["all"] });
    expect(codeMargins([whole])).toEqual(["cell", "sex", "parity", "total"]);
    expect(codeMargins([whole, bySex])).toEqual(["sex", "total"]);
    expect(codeMargins([whole, byParity])).toEqual(["parity", "total"]);
    expect(codeMargins([bySex, byParity])).toEqual(["total"]);
    expect(tableCodes(bySex, "sex").code).toBe(tableCodes(whole, "sex").code);
    expect(tableCodes(byParity, "parity").code).toBe(tableCodes(whole, "parity").code);
  });

  it("take a blank cell in a row with numbers for 0, and give no code where something is no count", () => {
    const slipped = (count: number | null) =>
      tableCodes(birthTable({ units, slips: [["东村", "3+", "male", count]] }), "cell").rows[0]
        ?.code;
    expect(slipped(null)).toBe(code([3, 2, 1, 0, 0, 0]));
    expect(slipped(Number.NaN)).toBeNull();
  });
});
