import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Settings } from "../../../src/core/model/settings";
import type { WhatIf } from "../../../src/core/model/what-if";
import { computedState } from "../../../src/core/receiving/month-state";
import { whatIf } from "../../../src/core/scoring/what-if";
import type { TableRecipe } from "../../support/birth-table";
import { formsOfYear, reportsOf, typedRows } from "../receiving/year";
import { assessment, FULL, inputRows, TOWNSHIP } from "./scoring-fixture";

type Change = Partial<TableRecipe> | "absent";

const AFTER: Partial<Settings> = { asOf: "2026-01-31" };

function tried(
  changes: Readonly<Record<string, Change>>,
  {
    settings = AFTER,
    readings = {},
    entries,
  }: {
    readonly settings?: Partial<Settings>;
    readonly readings?: Readonly<Record<string, string>>;
    readonly entries?: ReturnType<typeof typedRows>;
  } = {}
): WhatIf {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const reports = reportsOf(formsOfYear(changes), entries, settings);
  const scored = assessment({ reports, readings });
  const found = whatIf(
    {
      assessment: scored,
      ratios: [],
      entries: { rows: inputRows(FULL), sheetNames: {} },
      settings: all,
      asOf: all.asOf ?? "2026-01-05",
      stateOf: (report) =>
        computedState(
          {
            ...report,
            differences: report.differences.length,
            unexplained: report.unexplained.length,
          },
          all
        ),
    },
    0
  );
  if (!found) throw new Error("nobody is scored");
  return found;
}

const totals = (of: WhatIf, month: string) =>
  Object.fromEntries(
    of.months
      .filter((each) => each.month === month)
      .flatMap(({ outcomes }) => outcomes.map(({ outcome, total }) => [outcome, total - of.total]))
  );

const DIFFERENT: Change = {
  units: { 李家村: [7, 6, 4, 4, 2, 2], 王家村: [5, 4, 3, 3, 1, 0] },
};

describe("what a procedure still open would change", () => {
  it("has nothing to say of a year in which all is done", () => {
    const all = tried({});
    expect(all).toMatchObject({ unit: TOWNSHIP.name, months: [], allDone: null, notEntered: 0 });
  });

  it("shows both ends of a date that is to be confirmed: 10 points won, or 10 lost", () => {
    const of = tried({ "4 health": { submitted: null } });
    expect(of.months).toHaveLength(1);
    expect(of.months[0]).toMatchObject({
      month: "2025-04",
      state: "to-confirm",
      points: -1000,
      steps: [{ kind: "confirm-date", sides: ["health"] }],
    });
    expect(of.months[0]?.outcomes.map(({ outcome, state }) => [outcome, state])).toEqual([
      ["done", "agreed"],
      ["otherwise", "late"],
    ]);
    expect(totals(of, "2025-04")).toEqual({ done: 1000, otherwise: -1000 });
    expect(of.allDone).toBe(of.total + 1000);
  });

  it("scores by the readings of the county: a late month may cost 10 instead of 20", () => {
    const of = tried({ "4 health": { submitted: null } }, { readings: { a21Bad: "zero" } });
    expect(totals(of, "2025-04")).toEqual({ done: 1000, otherwise: 0 });
  });

  it("says of a form that is not there that it counts as late by now", () => {
    const of = tried({ "5 registration": "absent" });
    expect(of.months[0]).toMatchObject({
      month: "2025-05",
      state: "missing",
      steps: [{ kind: "send-form", sides: ["registration"] }],
    });
    expect(of.months[0]?.outcomes.map(({ outcome, state }) => [outcome, state])).toEqual([
      ["done", "late"],
    ]);
    expect(totals(of, "2025-05")).toEqual({ done: 0 });
  });

  it("leaves open what a form sent on its due day would say", () => {
    const of = tried({ "12 health": "absent" }, { settings: { asOf: "2026-01-05" } });
    expect(of.months[0]?.outcomes.map(({ state }) => state)).toEqual(["to-confirm"]);
    expect(totals(of, "2025-12")).toEqual({ done: 1000 });
  });

  it("shows what written reasons are worth before the deadline, and is silent after it", () => {
    const before = tried({ "12 health": DIFFERENT }, { settings: { asOf: "2026-01-06" } });
    expect(before.months[0]?.steps).toEqual([
      { kind: "give-reasons", differences: 1, before: "2026-01-10" },
    ]);
    expect(totals(before, "2025-12")).toEqual({ done: 1000, otherwise: -1000 });
    expect(tried({ "12 health": DIFFERENT }).months).toEqual([]);
  });

  it("offers no reason where the county reads every difference as unequal", () => {
    const literal = tried(
      { "12 health": DIFFERENT },
      { settings: { asOf: "2026-01-06" }, readings: { a21Unequal: "cell" } }
    );
    expect(literal.months).toEqual([]);
  });

  it("joins the steps of one month, and all months", () => {
    const of = tried(
      { "12 health": { ...DIFFERENT, submitted: null }, "2 registration": { submitted: null } },
      { settings: { asOf: "2026-01-06" } }
    );
    expect(of.months.map(({ month, steps }) => [month, steps.map(({ kind }) => kind)])).toEqual([
      ["2025-02", ["confirm-date"]],
      ["2025-12", ["confirm-date", "give-reasons"]],
    ]);
    expect(totals(of, "2025-12")).toEqual({ done: 1000, otherwise: -1000 });
    expect(of.allDone).toBe(of.total + 2000);
  });

  it("leaves a month alone that somebody has settled, and one that is not due", () => {
    const settled = typedRows("receipts", {
      "report/青山镇/2025-04": { state: "待确认", reason: "等县里通知" },
    });
    const change = { "4 health": { submitted: null } };
    expect(tried(change, { entries: settled }).months).toEqual([]);
    expect(tried(change, { settings: { asOf: "2025-05-04" } }).months).toEqual([]);
  });
});
