import { inParts, joined } from "../../../src/taskpane/judge/answer-parts";
import { answer } from "../../../src/taskpane/judge/answer";
import type { JudgeCall, JudgeCalls } from "../../../src/taskpane/judge/protocol";
import { benchGrids } from "../../../scripts/bench/bench-year";
import { judgeOf, NOTHING_SAID, sampleGrids } from "./held-judge";
import type { Judge } from "../../../src/taskpane/judge/judge";

/** JSON text stands for what a message weighs; the copy itself is measured in a browser. */
const HEAVIEST = 900_000;

let judge: Judge;
beforeAll(async () => {
  judge = judgeOf(await sampleGrids("township-year"));
  judge.judge(NOTHING_SAID);
});

async function sent<Call extends JudgeCall>(call: Call, input: JudgeCalls[Call]["in"], of = judge) {
  const output = await answer(of, call, input);
  const { parts, rest } = inParts(call, output);
  return { output, parts, rest };
}

const QUESTIONS: readonly [JudgeCall, unknown][] = [
  ["judge", NOTHING_SAID],
  ["ledger", 0],
  ["ledger", 7],
  ["subjects", null],
  ["units", null],
  ["plans", { language: "zh", copies: false }],
  ["plans", { language: "en", copies: true }],
  ["officialForms", [{ file: "", sheet: "4月" }]],
  ["origin", { file: "", sheet: "4月", row: 11, column: 8 }],
  ["locate", { own: "findings", id: "none", key: "none" }],
];

describe("an answer in parts", () => {
  it.each(QUESTIONS)("is the whole answer again: %s %j", async (call, input) => {
    const { output, parts, rest } = await sent(call, input as never);
    expect(joined(structuredClone(rest), structuredClone(parts))).toEqual(structuredClone(output));
  });

  it("leaves the long lists out of the last message", async () => {
    const { rest, parts } = await sent("judge", NOTHING_SAID);
    expect(rest).toMatchObject({
      tables: [],
      findings: [],
      ratios: [],
      reconciliation: { differences: [], causes: [] },
      scores: { units: [] },
    });
    expect(new Set(parts.map(({ list }) => list))).toEqual(
      new Set([
        "tables",
        "findings",
        "ratios",
        "reconciliation.months",
        "reconciliation.differences",
        "reconciliation.causes",
        "scores.units",
      ])
    );
    const plans = await sent("plans", { language: "zh", copies: false });
    expect(plans.rest).toEqual([]);
  });

  it("has no heavy message at 200 units with a fifth of the figures different", async () => {
    const grids = benchGrids(200, 0.2);
    const county = judgeOf(grids);
    county.judge(NOTHING_SAID);
    const questions: [JudgeCall, unknown][] = [
      ["judge", NOTHING_SAID],
      ["subjects", null],
      ["ledger", 0],
      ["plans", { language: "zh", copies: false }],
      ["officialForms", grids.map(({ file, name }) => ({ file, sheet: name }))],
    ];
    for (const [call, input] of questions) {
      const { parts, rest } = await sent(call, input as never, county);
      const weights = [...parts, rest].map((message) => JSON.stringify(message).length);
      expect([call, Math.max(...weights) < HEAVIEST]).toEqual([call, true]);
    }
    const { parts } = await sent("judge", NOTHING_SAID, county);
    expect(parts.filter(({ list }) => list === "findings").length).toBeGreaterThan(3);
  });
});
