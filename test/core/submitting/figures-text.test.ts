import fc from "fast-check";
import { CODED_FIGURES } from "../../../src/core/counting/check-code";
import type { Margin } from "../../../src/core/model/reconciliation";
import { figuresOf, figuresText } from "../../../src/core/submitting/figures-text";
import type { FormFigures } from "../../../src/core/submitting/form-figures";

const through = (figures: FormFigures) => figuresOf(figuresText(figures).join(""));

describe("recorded figures as text", () => {
  it("are short: zeros are left out", () => {
    const units = new Map([
      ["东村", [1, 0, 2, 0, 0, 0]],
      ["西村", [0, 0, 0, 0, 0, 0]],
      ["南村", [null, null, null, null, null, null]],
      ["北 村", [0, null, 0, 0, 0, 12]],
    ]);
    expect(figuresText({ margin: "cell", units })).toEqual([
      "cell;东村=1,,2;西村=;南村;北%0020村=,-,,,,12",
    ]);
  });

  it("come back whole for any names and counts, in pieces that fit into a cell", () => {
    const count = fc.option(fc.nat({ max: 99_999 }), { nil: null });
    const form = fc.constantFrom<Margin>("cell", "sex", "parity", "total").chain((margin) => {
      const { length } = CODED_FIGURES[margin];
      const counts = fc.array(count, { minLength: length, maxLength: length });
      return fc
        .array(fc.tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), counts), {
          maxLength: 40,
        })
        .map((units): FormFigures => ({ margin, units: new Map(units) }));
    });
    fc.assert(
      fc.property(form, (figures) => {
        expect(through(figures)).toEqual(figures);
      }),
      { numRuns: 60 }
    );
  });

  it("of 40,000 units stand in pieces of at most 30,000 characters", () => {
    const units = new Map(
      Array.from({ length: 40_000 }, (_, at) => [`第${at}村`, [at % 7, 1, 0, 2, 0, at % 3]])
    );
    const pieces = figuresText({ margin: "cell", units });
    expect(pieces.length).toBeGreaterThan(20);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(30_000);
    expect(figuresOf(pieces.join(""))?.units.get("第39999村")).toEqual([1, 1, 0, 2, 0, 0]);
  });

  it.each(["", "nothing;东村=1", "cell;东村=1,x", "sex;东村=1,2,3"])(
    "that somebody damaged are none: %s",
    (text) => {
      expect(figuresOf(text)).toBeNull();
    }
  );
});
