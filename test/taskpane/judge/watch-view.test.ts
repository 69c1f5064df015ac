/** What the pane's pictures of the watch are drawn from. */
import { benchGrids } from "../../../scripts/bench/bench-year";
import type { Assessed } from "../../../src/core/model/assessed";
import { MOST_POINTS, watchView } from "../../../src/taskpane/judge/watch-view";
import { assessed } from "../../hosts/excel/judged-plans";

let judged: Assessed;
beforeAll(() => {
  judged = assessed(benchGrids(700, 0));
});

function subject(unit: string) {
  const of = judged.ratios.find((ratio) => ratio.unit === unit);
  if (!of) throw new Error(`no unit ${unit}`);
  const { reportingUnit, part } = of;
  return { reportingUnit, unit, part };
}

it("holds the months of all units together, and for a single unit none", () => {
  const all = watchView(judged, subject("*"));
  expect(all.watched?.months).toHaveLength(12);
  expect(all.watched?.design).not.toBeNull();
  const unit = judged.ratios.find((ratio) => ratio.unit !== "*")?.unit ?? "";
  const one = watchView(judged, subject(unit));
  expect(one.watched).toBeNull();
  expect(one.changes).toEqual([]);
  expect(one.funnel?.span).toBe(all.funnel?.span);
});

it("draws the units with most births, the chosen one among them, and counts the others", () => {
  const { funnel } = watchView(judged, subject("*"));
  if (!funnel) throw new Error("no funnel");
  expect(funnel.points).toHaveLength(MOST_POINTS);
  expect(funnel.undrawn + funnel.withoutRatio + funnel.beyondAxis + MOST_POINTS).toBe(700);
  const fewest = Math.min(...funnel.points.map(({ male, female }) => male + female));
  const drawn = new Set(funnel.points.map(({ unit }) => unit));
  const left = judged.ratios.filter(
    ({ unit, span, parity, ratio, spanKind }) =>
      unit !== "*" &&
      span === funnel.span &&
      spanKind === funnel.spanKind &&
      parity === "all" &&
      ratio !== null &&
      ratio <= funnel.axis.max &&
      !drawn.has(unit)
  );
  expect(left.length).toBe(funnel.undrawn);
  for (const { male, female } of left) expect(male + female).toBeLessThanOrEqual(fewest);
  const [small] = left;
  const chosen = watchView(judged, subject(small?.unit ?? "")).funnel?.points;
  expect(chosen?.map(({ unit }) => unit)).toContain(small?.unit);
  expect(chosen).toHaveLength(MOST_POINTS);
});

it("keeps the order of the sheets, never that of the ratios", () => {
  const { funnel } = watchView(judged, subject("*"));
  const order = new Map(
    [...new Set(judged.ratios.map(({ unit }) => unit))].map((unit, at) => [unit, at])
  );
  const places = funnel?.points.map(({ unit }) => order.get(unit) ?? -1) ?? [];
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it("gives plain values that can be posted", () => {
  const view = watchView(judged, subject("*"));
  expect(structuredClone(view)).toEqual(view);
});
