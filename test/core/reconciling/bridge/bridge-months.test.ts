import type { Cause, Difference } from "../../../../src/core/model/reconciliation";
import { bridgedMonths } from "../../../../src/core/reconciling/bridge-months";

const CELL = { file: "", sheet: "3月", row: 4, column: 1 };

function difference(period: string, by: number, rest: Partial<Difference> = {}): Difference {
  return {
    ...{ id: period, reportingUnit: "青山镇", unit: "东村", period, parity: "1", sex: "male" },
    ...{ registration: 10 + by, health: 10, difference: by },
    cells: { registration: CELL, health: CELL },
    parts: { registration: [CELL], health: [CELL] },
    ...{ reason: null, ground: null },
    ...rest,
  };
}

/** A story that this many births of one month stand in another. */
function shift(from: string, to: string, births: number, rest: Partial<Cause> = {}): Cause {
  const parts = [
    { difference: from, amount: births },
    { difference: to, amount: -births },
  ];
  return {
    id: `${from} ${to}`,
    kind: "month-shift",
    strength: "likely",
    chance: null,
    parts,
    detail: {},
    ...rest,
  };
}

const month = (period: string, registration: number, health: number) => ({
  ...{ period, registration: { births: registration }, health: { births: health } },
});

const told = (differences: readonly Difference[], causes: readonly Cause[]) =>
  bridgedMonths([month("2025-01", 12, 10), month("2025-02", 10, 12)], { differences, causes }).map(
    ({ opened, closed }) => [opened.map(({ births }) => births), closed.map(({ births }) => births)]
  );

describe("the gap month by month", () => {
  it("is added up over all offices, and over months that nobody compared", () => {
    const months = [month("2025-03", 5, 9), month("2025-01", 12, 10), month("2025-01", 3, 1)];
    expect(
      bridgedMonths(months, { differences: [], causes: [] }).map((each) => [
        ...[each.period, each.registration, each.health, each.difference, each.cumulative],
      ])
    ).toEqual([
      ["2025-01", 15, 11, 4, 4],
      ["2025-02", null, null, 0, 4],
      ["2025-03", 5, 9, -4, 0],
    ]);
    expect(bridgedMonths([], { differences: [], causes: [] })).toEqual([]);
  });

  const pair = [difference("2025-02", -2), difference("2025-01", 2)];

  it("names births that a likely story moves into a later month where they open and close it", () => {
    expect(told(pair, [shift("2025-01", "2025-02", 2)])).toEqual([
      [[2], []],
      [[], [2]],
    ]);
    expect(told(pair, [shift("2025-02", "2025-01", -2)])).toEqual([
      [[2], []],
      [[], [2]],
    ]);
  });

  it("adds up alike ones and keeps those of the other direction apart", () => {
    const causes = [
      shift("2025-01", "2025-02", 2, { id: "a" }),
      shift("2025-01", "2025-02", 3, { id: "b" }),
      shift("2025-01", "2025-02", -1, { id: "c" }),
    ];
    expect(told(pair, causes)[0]).toEqual([[-1, 5], []]);
  });

  it.each([
    ["other kinds of stories", shift("2025-01", "2025-02", 2, { kind: "sex-swap" })],
    ["stories within one month", shift("2025-01", "2025-01", 2)],
    ["stories over differences that are gone", shift("2024-11", "2024-12", 2)],
    ["possible stories", shift("2025-01", "2025-02", 2, { strength: "possible" })],
    ["stories that move nobody", shift("2025-01", "2025-02", 0)],
  ])("knows nothing of %s", (_, cause) => {
    expect(told(pair, [cause])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it("believes a possible story when the clerk gave late registration for all of it, and none against the clerk", () => {
    const given = (reason: string, all = true) =>
      pair.map((each, at) => (all || at === 0 ? { ...each, reason, ground: "底册" } : each));
    const possible = shift("2025-01", "2025-02", 2, { strength: "possible" });
    const opened = (differences: readonly Difference[], cause: Cause) =>
      told(differences, [cause])[0]?.[0];
    expect(opened(given("D05"), possible)).toEqual([2]);
    expect(opened(given("D05", false), possible)).toEqual([]);
    expect(opened(given("D01"), shift("2025-01", "2025-02", 2))).toEqual([]);
  });
});
