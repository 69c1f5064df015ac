import * as fc from "fast-check";
import { chartScale } from "../../../src/taskpane/ratio/chart-scale";
import type { RatioPoint } from "../../../src/taskpane/judge/judgement";

const point = (low: number | null, ratio: number | null, high: number | null): RatioPoint => ({
  span: "2025-01",
  male: 1,
  female: 1,
  ratio,
  low,
  high,
  verdict: "not-tested",
});

test("the axis reaches around the figures and never beyond 40 and 280", () => {
  const wide = chartScale([point(12, 150, 900)]);
  expect([wide.low, wide.high]).toEqual([40, 280]);
  const narrow = chartScale([point(104, 106, 108)]);
  expect([narrow.low, narrow.high]).toEqual([90, 125]);
});

test("100 is in the middle of 50 and 200, and what lies beyond stays at the end", () => {
  const scale = chartScale([point(50, 100, 200)]);
  expect(scale.at(200)).toBeCloseTo(0);
  expect(scale.at(100)).toBeCloseTo(0.5);
  expect(scale.at(50)).toBeCloseTo(1);
  expect(scale.at(1000)).toBe(0);
  expect(scale.at(0)).toBe(1);
});

test("there are two to five round ticks inside, whatever the figures", () => {
  const figure = fc.option(fc.double({ min: 0, max: 5000, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure, figure)), (figures) => {
      const { ticks, low, high } = chartScale(figures.map((of) => point(...of)));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
    })
  );
});
