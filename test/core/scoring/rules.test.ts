import type { ItemRule, Scheme, SchemeFlag } from "../../../src/core/model/scheme";
import { notesBeyond } from "../../../src/core/scoring/score-items";
import { THOUSAND, itemOf, scoreOf, scoreWith, inputRows } from "./scoring-fixture";

const text = { zh: "一", en: "one" };

/** One item of 10 points with inputs `n` and `m`. */
function oneItem(rule: ItemRule, flags: readonly SchemeFlag["when"][] = []): Scheme {
  return {
    ...THOUSAND,
    fullMarks: 10,
    chapters: [{ id: "c", title: text, fullMarks: 10 }],
    items: [
      {
        id: "X",
        chapter: "c",
        article: "1",
        title: text,
        max: 10,
        inputs: ["n", "m"].map((id) => ({ id, title: text, kind: "count" as const })),
        rule,
      },
    ],
    adjustments: [],
    flags: flags.map((when, index) => ({
      id: `F${index}`,
      article: "1",
      title: text,
      inputs: [],
      effect: "class",
      label: text,
      when,
    })),
  };
}

function run(scheme: Scheme, n: number, m: number) {
  return scoreOf({ scheme, reports: [], rows: inputRows({ "X.n": n, "X.m": m }) });
}

describe("rule shapes beyond the schemes that ship", () => {
  it("let an item fall under zero where it has no floor", () => {
    const rule: ItemRule = {
      shape: "linear",
      start: "full",
      gains: [],
      losses: [{ input: "n", each: 4 }],
      floor: null,
    };
    expect(itemOf(run(oneItem(rule), 5, 0), "X").points).toBe(-1000);
    expect(itemOf(run(oneItem({ ...rule, floor: -5 }), 5, 0), "X").points).toBe(-500);
  });

  it("let gains make up for nothing above the full mark", () => {
    const rule: ItemRule = {
      shape: "linear",
      start: "full",
      gains: [{ input: "m", each: 3 }],
      losses: [{ input: "n", each: 4 }],
      floor: 0,
    };
    expect(itemOf(run(oneItem(rule), 1, 2), "X").points).toBe(600);
  });

  it("have no literal reading without monthly forms", () => {
    const rule: ItemRule = { shape: "target", done: "n", task: "m" };
    expect(run(oneItem(rule), 1, 2)).toMatchObject({ total: 0, literal: null });
  });

  it("raise flags by number, and none while an input is blank", () => {
    const flags: SchemeFlag["when"][] = [
      { above: { input: "X.n", limit: 4 } },
      { below: { done: "X.n", task: "X.m", share: 0.5 } },
      { shareAbove: { faulty: "X.n", sample: "X.m", share: 0.5 } },
    ];
    const scheme = oneItem({ shape: "target", done: "n", task: "m" }, flags);
    const raised = (n: number, m: number) => run(scheme, n, m).flags.map(({ id }) => id);
    expect(raised(5, 10)).toEqual(["F0"]);
    expect(raised(4, 10)).toEqual(["F1"]);
    expect(raised(4, 7)).toEqual(["F2"]);
    expect(scoreOf({ scheme, reports: [], rows: [] }).flags).toEqual([]);
  });
});

describe("the note beside a penalty without a floor", () => {
  it("is due once the penalty has passed the mark, not at it", () => {
    const notes = (done: number) =>
      notesBeyond(THOUSAND, scoreWith({ "A22.1.done": done }).adjustments).map(
        (note) => note?.points
      );
    expect(notes(9)).toEqual([]);
    expect(notes(8)).toEqual([200]);
  });
});
