import { sumLine } from "../../../src/taskpane/score/sum-line";
import { judgedSample } from "../judged-sample";

test("the terms of every unit of the sample add up to its total", async () => {
  const { judgement, lists } = await judgedSample();
  const units = judgement.scores?.units ?? [];
  expect(units.length).toBeGreaterThan(0);
  for (const unit of units) {
    const terms = sumLine(unit, await lists.ledger(unit.index));
    expect(terms[0]).toEqual({ name: "full", points: 100_000 });
    expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(unit.total);
  }
});
