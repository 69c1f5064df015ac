import type { Cause } from "../../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { birthTable, readingOf } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import { reasons, twoSides } from "./two-sides";

const agreed: UnitCounts = [6, 6, 4, 4, 2, 2];

/** One unit; the health side differs by the given counts, month by month. */
function causesOf(
  months: readonly UnitCounts[],
  recipe: Parameters<typeof twoSides>[2] = {},
  entries?: Parameters<typeof readingOf>[1]
) {
  const tables = months.flatMap((change, index) =>
    twoSides(
      { 李家村: agreed },
      { 李家村: agreed.map((count, i) => count + (change[i] ?? 0)) as unknown as UnitCounts },
      { period: `2025-0${index + 1}`, ...recipe }
    )
  );
  return reconcile(readingOf(tables, entries), DEFAULT_SETTINGS);
}

const summary = ({ id, kind, strength }: Cause) => [id, kind, strength];

describe("plain causes", () => {
  it("sees an exchange of sexes", () => {
    const result = causesOf([[-2, 2, 0, 0, 0, 0]]);
    expect(result.causes.map(summary)).toEqual([
      ["cause/sex-swap/青山镇/李家村/2025-01/1", "sex-swap", "likely"],
    ]);
    expect(result.causes[0]?.parts).toEqual([
      { difference: "difference/青山镇/李家村/2025-01/1/male", amount: 2 },
      { difference: "difference/青山镇/李家村/2025-01/1/female", amount: -2 },
    ]);
    expect(result.causes[0]?.detail).toEqual({
      reportingUnit: "青山镇",
      unit: "李家村",
      month: "2025-01",
      parity: "1",
      sex: "male",
      otherSex: "female",
      amount: 2,
    });
    expect(result.total).toMatchObject({ difference: 0, presumed: 0, unexplained: 0 });
    expect(result.total.gross).toMatchObject({ differences: 4, presumed: 4, unexplained: 0 });
  });

  it("sees an exchange of sexes where only sexes are compared", () => {
    const result = causesOf([[-2, 2, 0, 0, 0, 0]], { parities: ["all"] });
    expect(result.causes.map(({ id }) => id)).toEqual(["cause/sex-swap/青山镇/李家村/2025-01/all"]);
  });

  it.each([
    [[3, 0, -3, 0, 0, 0], "cause/parity-swap/青山镇/李家村/2025-01/1-2/male"],
    [[0, 0, 0, -2, 0, 2], "cause/parity-swap/青山镇/李家村/2025-01/2-3+/female"],
  ] as const)("sees an exchange of neighbouring parities %p", (change, id) => {
    const result = causesOf([change]);
    expect(result.causes.map(summary)).toEqual([[id, "parity-swap", "likely"]]);
  });

  it("sees no exchange between 一孩 and 多孩", () => {
    expect(causesOf([[2, 0, 0, 0, -2, 0]]).causes).toEqual([]);
  });

  it("sees births of one month in the next, also where only totals are compared", () => {
    const changes: UnitCounts[] = [
      [0, 0, 2, 0, 0, 0],
      [0, 0, -2, 0, 0, 0],
    ];
    const result = causesOf(changes);
    expect(result.causes.map(summary)).toEqual([
      ["cause/month-shift/青山镇/李家村/2025-01/2/male/2025-02", "month-shift", "likely"],
    ]);
    expect(result.causes[0]?.detail).toMatchObject({
      month: "2025-01",
      nextMonth: "2025-02",
      lag: 1,
      later: "registration",
    });
    const totals = causesOf(changes, { sexes: ["all"], parities: ["all"] });
    expect(totals.causes.map(({ kind }) => kind)).toEqual(["month-shift"]);
  });

  it("sees births of one month up to three months later, and no further", () => {
    const none: UnitCounts = [0, 0, 0, 0, 0, 0];
    const [more, less] = [
      [0, 0, 3, 0, 0, 0],
      [0, 0, -3, 0, 0, 0],
    ] as unknown as [UnitCounts, UnitCounts];
    const lags = (months: readonly UnitCounts[]) =>
      causesOf(months).causes.map(({ kind, detail }) => [kind, detail["lag"]]);
    expect(lags([more, none, less])).toEqual([["month-shift", 2]]);
    expect(lags([more, none, none, less])).toEqual([["month-shift", 3]]);
    expect(lags([more, none, none, none, less])).toEqual([]);
  });

  it("sees no shift between units from one figure", () => {
    const [a, b] = [agreed, [8, 6, 4, 4, 2, 2] as const];
    const tables = [
      ...twoSides({ 李家村: a, 王家村: a }, { 李家村: b, 王家村: a }, { period: "2025-01" }),
      ...twoSides({ 李家村: a, 王家村: b }, { 李家村: a, 王家村: a }, { period: "2025-02" }),
    ];
    expect(reconcile(readingOf(tables), DEFAULT_SETTINGS).causes).toEqual([]);
  });

  it("calls a pair of single births only possible, and leaves it unexplained", () => {
    const result = causesOf([[-1, 1, 0, 0, 0, 0]]);
    expect(result.causes.map(({ kind, strength }) => [kind, strength])).toEqual([
      ["sex-swap", "possible"],
    ]);
    expect(result.total.gross).toMatchObject({ presumed: 0, unexplained: 2 });
  });

  it("calls neither likely where two stories fit, and names each beside the other", () => {
    // The boys of 一孩 could have gone to the girls or to 二孩.
    const swaps = causesOf([[-2, 2, 2, 0, 0, 0]]);
    expect(swaps.causes.map(({ kind, strength }) => [kind, strength])).toEqual([
      ["sex-swap", "possible"],
      ["parity-swap", "possible"],
    ]);
    expect(swaps.causes.map(({ rivals }) => rivals)).toEqual([
      [swaps.causes[1]?.id],
      [swaps.causes[0]?.id],
    ]);
    expect(swaps.total.presumed).toBe(0);
    // 1 月 against 2 月, or 2 月 against 3 月.
    const shifts = causesOf([
      [2, 0, 0, 0, 0, 0],
      [-2, 0, 0, 0, 0, 0],
      [2, 0, 0, 0, 0, 0],
    ]).causes;
    expect(shifts.map(({ kind, strength }) => [kind, strength])).toEqual([
      ["month-shift", "possible"],
      ["month-shift", "possible"],
    ]);
  });

  it("says how often accident would bring such a match, and how many there are", () => {
    const [cause] = causesOf([[-2, 2, 0, 0, 0, 0]]).causes;
    expect(cause?.matches?.seen).toBe(1);
    expect(cause?.matches?.expected).toBeLessThan(0.05);
    expect(cause?.chance).toBeLessThan(0.01);
  });

  it("gives up a story that the clerk's reason contradicts", () => {
    const id = "difference/青山镇/李家村/2025-01/1/male";
    const change: UnitCounts = [-2, 2, 0, 0, 0, 0];
    const kinds = (code: string) =>
      causesOf([change], {}, reasons({ [id]: [code, "接生记录"] })).causes.map(({ kind }) => kind);
    expect(kinds("D08")).toEqual(["sex-swap"]);
    expect(kinds("D99")).toEqual(["sex-swap"]);
    expect(kinds("D06")).toEqual([]);
  });

  it("claims nothing where the amounts differ", () => {
    expect(causesOf([[-2, 3, 0, 0, 0, 0]]).causes).toEqual([]);
  });

  it("gives way to the clerk's reason, half by half", () => {
    const id = "difference/青山镇/李家村/2025-01/1/male";
    const result = causesOf([[-2, 2, 0, 0, 0, 0]], {}, reasons({ [id]: ["D08", "接生记录"] }));
    expect(result.total).toMatchObject({ confirmed: 2, presumed: -2, unexplained: 0 });
  });

  it("keeps offices with a slash in their name apart in ids", () => {
    const tables = [
      birthTable({ units: { "一/二组": [1, 0, 0, 0, 0, 0] } }),
      birthTable({ side: "health", units: { "一/二组": [2, 0, 0, 0, 0, 0] } }),
    ];
    const [difference] = reconcile(readingOf(tables), DEFAULT_SETTINGS).differences;
    expect(difference?.id).toBe("difference/青山镇/一%2F二组/2025-03/1/male");
  });
});
