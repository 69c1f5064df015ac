import fc from "fast-check";
import type { Cause, CauseKind, Difference } from "../../../../src/core/model/reconciliation";
import { CAUSE_KINDS } from "../../../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import {
  bridge,
  bridgeId,
  typedAmounts,
  typedBirths,
} from "../../../../src/core/reconciling/bridge";
import { BRIDGE_REASONS, presumedCodes } from "../../../../src/core/reconciling/bridge-codes";
import { bridgedMonths } from "../../../../src/core/reconciling/bridge-months";
import { comparedBirths } from "../../../../src/core/reconciling/compared-births";
import { reconcile } from "../../../../src/core/reconciling/reconcile";
import { REASON_CODES } from "../../../../src/messages/reason-codes";
import { birthTable, readingOf } from "../../../support/birth-table";
import type { UnitCounts } from "../../../support/birth-table";
import { twoSides } from "../two-sides";

const CELL = { file: "", sheet: "3月", row: 4, column: 2 };

function difference(id: string, amount: number, given: Partial<Difference> = {}): Difference {
  return {
    id,
    reportingUnit: "青山镇",
    unit: "李家村",
    period: "2025-03",
    parity: "1",
    sex: "male",
    registration: 100 + amount,
    health: 100,
    difference: amount,
    cells: { registration: CELL, health: CELL },
    parts: { registration: [CELL], health: [CELL] },
    reason: null,
    ground: null,
    ...given,
  };
}

function cause(kind: CauseKind, parts: Readonly<Record<string, number>>, lag?: number): Cause {
  return {
    id: `cause/${kind}/${Object.keys(parts).join("+")}`,
    kind,
    strength: "likely",
    chance: null,
    parts: Object.entries(parts).map(([id, amount]) => ({ difference: id, amount })),
    detail: lag === undefined ? {} : { lag },
  };
}

const sumOf = (of: ReturnType<typeof bridge>) =>
  of.lines.reduce((sum, line) => sum + line.confirmed + line.presumed + line.typed, 0);
const lineOf = (of: ReturnType<typeof bridge>, code: string) =>
  of.lines.find((line) => line.code === code);

describe("the bridge of differences", () => {
  it("knows the reasons of the drop-down, in its order", () => {
    expect(BRIDGE_REASONS.map(({ code }) => code)).toEqual(REASON_CODES);
  });

  it("puts each difference under the clerk's reason, else under its likely cause, else under none", () => {
    const differences = [
      difference("a", -4, { reason: "D01", ground: "出生医学证明" }),
      difference("b", -3),
      difference("c", 3),
      difference("d", 2, { reason: "D07" }),
    ];
    const causes = [cause("omitted", { b: -3 })];
    const made = bridge({ registration: 98, health: 100 }, differences, causes, new Map());
    expect(lineOf(made, "D01")).toEqual({
      code: "D01",
      direction: "health-more",
      confirmed: -4,
      presumed: 0,
      typed: 0,
    });
    expect(lineOf(made, "D06")?.presumed).toBe(-3);
    expect(lineOf(made, "D07")?.confirmed).toBe(0);
    expect(made.unexplained).toBe(5);
    expect(made.gross).toEqual({ confirmed: 4, presumed: 3, unexplained: 5 });
  });

  it("takes the clerk's own amounts out of what is unexplained, and explains no difference by them", () => {
    const differences = [difference("a", -7)];
    const made = bridge(
      { registration: 93, health: 100 },
      differences,
      [],
      new Map([
        ["D01", -9],
        ["D03", 4],
      ])
    );
    expect(made.unexplained).toBe(-2);
    expect(made.gross.unexplained).toBe(7);
    expect(100 + sumOf(made) + made.unexplained).toBe(93);
  });

  it("presumes residence under the reason that works in its direction, and a long delay under late registration", () => {
    const differences = [difference("a", -4), difference("b", 4), difference("c", -2)];
    const codes = presumedCodes(differences, [
      cause("residence", { a: -4, b: 4 }),
      cause("month-shift", { c: -2 }, 2),
    ]);
    expect([...codes]).toEqual([
      ["a", "D01"],
      ["b", "D03"],
      ["c", "D05"],
    ]);
    const possible = { ...cause("residence", { a: -4 }), strength: "possible" as const };
    expect([...presumedCodes(differences, [possible])]).toEqual([]);
  });

  it("puts a difference with two likely causes under that of its larger part", () => {
    const codes = presumedCodes(
      [difference("a", -5)],
      [cause("sex-swap", { a: -2 }), cause("parity-swap", { a: -3 })]
    );
    expect(codes.get("a")).toBe("D09");
  });

  it("takes whole numbers of births only, of this year and office", () => {
    const row = (id: string, amount: string | number) => ({
      kind: "bridge" as const,
      id,
      values: { amount },
      shown: [],
    });
    const entries = {
      rows: [
        row(bridgeId("2025-12", "青山镇", "D01"), -12),
        row(bridgeId("2025-12", "青山镇", "D02"), "约5人"),
        row(bridgeId("2024-12", "青山镇", "D03"), 3),
        row(bridgeId("2025-12", "白水镇", "D03"), 4),
      ],
      sheetNames: {},
    };
    expect([...typedAmounts(entries, "2025-11", "青山镇")]).toEqual([["D01", -12]]);
    expect([2.5, "3", undefined, -3].map(typedBirths)).toEqual([null, null, null, -3]);
  });

  const differences = fc.array(
    fc.record({
      amount: fc.integer({ min: -30, max: 30 }).filter((amount) => amount !== 0),
      reason: fc.option(fc.constantFrom<string>(...REASON_CODES)),
      ground: fc.option(fc.constant("登记簿")),
    }),
    { maxLength: 20 }
  );
  const causes = fc.array(
    fc.record({
      kind: fc.constantFrom(...CAUSE_KINDS),
      strength: fc.constantFrom("likely", "possible"),
      parts: fc.array(fc.record({ at: fc.nat(25), amount: fc.integer({ min: -30, max: 30 }) }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 8 }
  );
  const typed = fc.dictionary(
    fc.constantFrom<string>(...REASON_CODES),
    fc.integer({ min: -99, max: 99 })
  );

  it("adds up from health to registration, whatever differences, causes, reasons and amounts there are", () => {
    fc.assert(
      fc.property(differences, causes, typed, fc.nat(9999), (some, stories, amounts, health) => {
        const found = some.map(({ amount, reason, ground }, index) =>
          difference(String(index), amount, { reason, ground })
        );
        const told = stories.map(({ kind, strength, parts }, index) => ({
          ...cause(kind, {}),
          id: String(index),
          strength,
          parts: parts.map(({ at, amount }) => ({ difference: String(at), amount })),
        }));
        const total = found.reduce((sum, each) => sum + each.difference, 0);
        const made = bridge(
          { registration: health + total, health },
          found,
          told,
          new Map(Object.entries(amounts))
        );
        expect(health + sumOf(made) + made.unexplained).toBe(health + total);
        const { confirmed, presumed, unexplained } = made.gross;
        expect(confirmed + presumed + unexplained).toBe(
          found.reduce((sum, each) => sum + Math.abs(each.difference), 0)
        );
      })
    );
  });
});

const counts = fc.array(fc.nat(5), {
  minLength: 6,
  maxLength: 6,
}) as unknown as fc.Arbitrary<UnitCounts>;
const row = fc.oneof(
  { weight: 6, arbitrary: counts },
  { weight: 1, arbitrary: fc.constant("blank" as const) }
);
const month = fc.record({
  registration: fc.array(row, { minLength: 3, maxLength: 3 }),
  health: fc.array(row, { minLength: 3, maxLength: 3 }),
});

describe("the compared births behind the bridge", () => {
  it("are the sums that were reconciled, and their months add up to the gap", () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 4 }), (months) => {
        const names = ["李家村", "王家村", "赵村"];
        const tables = months.flatMap((both, index) =>
          (["registration", "health"] as const).map((side) =>
            birthTable({
              side,
              period: `2025-0${index * 2 + 1}`,
              units: Object.fromEntries(
                names.map((name, unit) => [name, both[side][unit] ?? "blank"])
              ),
            })
          )
        );
        const reading = readingOf(tables);
        const reconciliation = reconcile(reading, DEFAULT_SETTINGS);
        const births = comparedBirths(reading, DEFAULT_SETTINGS);
        const sum = (side: "registration" | "health") =>
          births.reduce((all, each) => all + each[side].births, 0);
        expect(sum("registration")).toBe(reconciliation.total.registration);
        expect(sum("health")).toBe(reconciliation.total.health);
        const gap = bridgedMonths(births, reconciliation);
        expect(gap.at(-1)?.cumulative ?? 0).toBe(reconciliation.total.difference);
        expect(gap).toHaveLength(months.length * 2 - 1);
      }),
      { numRuns: 50 }
    );
  });

  it("stand in the cells that were compared, and in no others", () => {
    const units: Record<string, UnitCounts> = { 李家村: [1, 0, 2, 0, 0, 0] };
    const [births] = comparedBirths(
      readingOf(twoSides({ ...units, 赵村: "blank" }, { ...units, 赵村: [1, 1, 1, 1, 1, 1] })),
      DEFAULT_SETTINGS
    );
    expect(births?.registration.births).toBe(3);
    expect(births?.health.births).toBe(3);
    expect(births?.health.cells).toHaveLength(6);
    expect(new Set(births?.health.cells.map((cell) => cell.row))).toEqual(new Set([4]));
  });
});

describe("gaps that open in one month and close in a later one", () => {
  const births = ["2025-06", "2025-07", "2025-09"].map((period, index) => ({
    period,
    registration: { births: [7, 13, 10][index] ?? 0 },
    health: { births: 10 },
  }));
  const differences = [
    difference("june", -3, { period: "2025-06" }),
    difference("july", 3, { period: "2025-07" }),
  ];
  const late = cause("month-shift", { june: -3, july: 3 });

  it("are marked with the month in which they close", () => {
    const months = bridgedMonths(births, { differences, causes: [late] });
    expect(
      months.map(({ period, difference: gap, cumulative }) => [period, gap, cumulative])
    ).toEqual([
      ["2025-06", -3, -3],
      ["2025-07", 3, 0],
      ["2025-08", 0, 0],
      ["2025-09", 0, 0],
    ]);
    const gap = { opens: "2025-06", closes: "2025-07", births: -3 };
    expect(months[0]?.opened).toEqual([gap]);
    expect(months[1]?.closed).toEqual([gap]);
    expect(months[2]).toMatchObject({ registration: null, health: null, opened: [], closed: [] });
  });

  it("need the clerk's word where the story is only possible, and go where the clerk gives another reason", () => {
    const possible = { ...late, strength: "possible" as const };
    const given = (reason: string) =>
      differences.map((each) => ({ ...each, reason, ground: "登记簿" }));
    const opened = (of: readonly Difference[], story: Cause) =>
      bridgedMonths(births, { differences: of, causes: [story] })[0]?.opened.length;
    expect(opened(differences, possible)).toBe(0);
    expect(opened(given("D05"), possible)).toBe(1);
    expect(opened(given("D06"), late)).toBe(0);
  });
});
