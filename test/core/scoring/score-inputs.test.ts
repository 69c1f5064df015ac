import type { Scheme } from "../../../src/core/model/scheme";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { scoreInputs } from "../../../src/core/scoring/score-inputs";
import { typedValue } from "../../../src/core/scoring/typed-value";
import {
  FULL,
  THOUSAND,
  TOWNSHIP,
  assessment,
  inputRows,
  itemOf,
  scoreOf,
  scoreWith,
} from "./scoring-fixture";

const readings = resolveReadings(THOUSAND, DEFAULT_SETTINGS.schemeReadings).readings;

/** The scheme with one item for townships only. */
const forTownships: Scheme = {
  ...THOUSAND,
  items: THOUSAND.items.map((item) => (item.id === "A04" ? { ...item, types: ["乡镇"] } : item)),
};

describe("what 考核录入 asks for", () => {
  const inputs = scoreInputs(THOUSAND, readings, "乡镇");

  it("is a line an input, in scheme order, with its limit", () => {
    expect(inputs.slice(0, 2)).toMatchObject([
      {
        key: "A04.points",
        ownerKind: "item",
        owner: "A04",
        fullMark: 10,
        kind: "points",
        max: 10,
        optional: false,
      },
      { key: "A05.signed", kind: "count", max: 8, article: "第五条" },
    ]);
    expect(inputs.find(({ key }) => key === "A14.1.times")?.max).toBe(6);
    expect(
      inputs.filter(({ optional, ownerKind }) => optional && ownerKind === "item")
    ).toHaveLength(2);
    expect(inputs.at(-1)).toMatchObject({
      key: "V25.2.uncorrected",
      fullMark: null,
      optional: true,
    });
    expect(new Set(inputs.map(({ key }) => key)).size).toBe(inputs.length);
  });

  it("is full when the fixture is: every input of an item that is not optional", () => {
    const needed = inputs.filter(({ optional }) => !optional).map(({ key }) => key);
    expect(Object.keys(FULL).sort()).toEqual(needed.sort());
  });

  it("leaves out what does not apply to the unit's type", () => {
    const keys = scoreInputs(forTownships, readings, "部门").map(({ key }) => key);
    expect(keys).not.toContain("A04.points");
    expect(keys).toContain("A05.signed");
  });
});

describe("a typed value", () => {
  it.each([
    ["yes-no", null, "是", 1],
    ["yes-no", null, " YES ", 1],
    ["yes-no", null, 1, 1],
    ["yes-no", null, "无", 0],
    ["yes-no", null, 0, 0],
    ["count", 8, "７", 7],
    ["count", null, 3, 3],
    ["points", 10, "是", 10],
    ["points", 10, "否", 0],
    ["points", 10, 6.5, 6.5],
    ["number", null, "5.25", 5.25],
  ] as const)("of kind %s up to %p: %p is %d", (kind, max, typed, value) => {
    expect(typedValue(typed, { kind, max })).toBe(value);
  });

  it.each([
    ["yes-no", null, "也许", "yes-no"],
    ["yes-no", null, 2, "yes-no"],
    ["count", 8, 9, "count:8"],
    ["count", 8, -1, "count:8"],
    ["count", 8, 2.5, "count:8"],
    ["count", null, "三次", "count:1000000"],
    ["count", null, 1e9, "count:1000000"],
    ["points", 10, 10.5, "points:10"],
    ["points", null, "是", "points"],
    ["number", null, Number.POSITIVE_INFINITY, "number"],
  ] as const)("of kind %s up to %p: %p is refused", (kind, max, typed, expected) => {
    expect(typedValue(typed, { kind, max })).toEqual({ shown: String(typed), expected });
  });
});

describe("entries of 考核录入", () => {
  it("that are blank keep the item open, with the cells that wait for them", () => {
    const score = scoreWith({ "A10.sent": null, "A10.city": "  " });
    expect(itemOf(score, "A10")).toEqual({
      id: "A10",
      points: 0,
      max: 2000,
      open: 0,
      notEntered: 2000,
      entries: [
        {
          item: "A10",
          kind: "open",
          points: -2000,
          month: null,
          why: { code: "not-entered", detail: { input: "A10.sent", inputs: 2 } },
          evidence: [
            { own: "score-input", id: "A10.sent@青山镇", key: "typed.value" },
            { own: "score-input", id: "A10.city@青山镇", key: "typed.value" },
          ],
        },
      ],
    });
    expect([score.total, score.provisional]).toEqual([98000, true]);
  });

  it("that cannot be used count as not entered, and say what was expected", () => {
    const score = scoreWith({ "A05.signed": 9 });
    expect(itemOf(score, "A05").entries).toMatchObject([
      {
        kind: "open",
        points: -4000,
        why: {
          code: "invalid-entry",
          detail: { input: "A05.signed", shown: "9", expected: "count:8" },
        },
      },
    ]);
    expect(score.provisional).toBe(true);
  });

  it("that cannot be used keep the score provisional also where blank would mean none", () => {
    const penalty = scoreWith({ "B24.5.cases": "一件" });
    expect([penalty.total, penalty.provisional]).toEqual([100000, true]);
    expect(scoreWith({ "A16.Q2.deduction": "少许" }).provisional).toBe(true);
  });

  it("of a sample must fit together", () => {
    const more = assessment({ rows: inputRows({ ...FULL, "A16.Q2.faulty": 31 }) });
    expect(more.inputs.find(({ key }) => key === "A16.Q2.faulty")).toMatchObject({
      value: null,
      invalid: { shown: "31", expected: "part-of-sample" },
    });
    const none = assessment({ rows: inputRows({ ...FULL, "A16.Q2.sample": 0 }) });
    expect(none.inputs.find(({ key }) => key === "A16.Q2.sample")?.invalid?.expected).toBe(
      "sample-above-zero"
    );
    expect(none.scores[0]?.provisional).toBe(true);
  });

  it("are beaten by 核定 only with its reason, and the ledger points at the one that counts", () => {
    const row = (values: Record<string, string | number>) =>
      scoreOf({
        rows: [
          ...inputRows(FULL).filter(({ id }) => !id.startsWith("A05")),
          { kind: "score-input", id: "A05.signed@青山镇", values, shown: [] },
        ],
      });
    const approved = itemOf(row({ value: 8, approved: 6, reason: "两份未盖章" }), "A05");
    expect(approved.points).toBe(3000);
    expect(approved.entries[0]?.evidence).toEqual([
      { own: "score-input", id: "A05.signed@青山镇", key: "typed.approved" },
    ]);
    expect(itemOf(row({ value: 8, approved: 6 }), "A05").points).toBe(4000);
    expect(itemOf(row({ value: 7, reason: "见附件" }), "A05").points).toBe(3500);
    expect(itemOf(row({ value: 8, approved: "六", reason: "手误" }), "A05").notEntered).toBe(4000);
  });

  it("of items that do not apply to the unit's type are neither won nor lost", () => {
    const department = { ...TOWNSHIP, type: "部门" };
    const score = scoreOf({ scheme: forTownships, units: [department] });
    expect(itemOf(score, "A04")).toEqual({
      id: "A04",
      points: null,
      max: 1000,
      open: 0,
      notEntered: 0,
      entries: [],
    });
    expect([score.total, score.provisional]).toEqual([99000, false]);
  });
});
