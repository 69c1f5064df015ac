import type { BirthTable } from "../../../src/core/model/birth-table";
import type { ClerkEntries } from "../../../src/core/model/clerk-entries";
import type { RollCall } from "../../../src/core/model/roll-call";
import type { Settings } from "../../../src/core/model/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { asOfOf } from "../../../src/core/receiving/as-of";
import { rollCalls } from "../../../src/core/receiving/roll-call";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";
import { VILLAGES, formsOfYear, monthName, onTime, reportsOf, typedRows } from "./year";

function called(
  tables: readonly BirthTable[],
  settings: Partial<Settings> = {},
  entries?: ClerkEntries
): RollCall[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const reading = readingOf(tables, entries);
  return rollCalls(reading, all, asOfOf(reading, all));
}

function callOf(calls: readonly RollCall[], number: number, side: RollCall["side"]): RollCall {
  const found = calls.find((call) => call.month === monthName(number) && call.side === side);
  if (!found) throw new Error(`no roll call of month ${number}`);
  return found;
}

const TOWNS = ["青山镇", "白水镇", "松岭乡"];
const ZEROS = { 李家村: [0, 0, 0, 0, 0, 0] } as const;

/** Three townships, three months, both sides. */
function townForms(changes: Readonly<Record<string, Partial<TableRecipe> | "absent">> = {}) {
  return TOWNS.flatMap((town) =>
    [1, 2, 3].flatMap((number) =>
      (["registration", "health"] as const).flatMap((side) => {
        const change = changes[`${town} ${number} ${side}`] ?? {};
        if (change === "absent") return [];
        return birthTable({
          side,
          reportingUnit: town,
          file: `${town}.xlsx`,
          period: monthName(number),
          submitted: onTime(number),
          units: VILLAGES,
          ...change,
        });
      })
    )
  );
}

describe("the roll call", () => {
  it("counts the offices that have reported, month by month and side by side", () => {
    const calls = called(townForms());
    expect(calls).toHaveLength(24);
    expect(calls.slice(0, 3).map(({ month, side }) => [month, side])).toEqual([
      ["2025-01", "registration"],
      ["2025-01", "health"],
      ["2025-02", "registration"],
    ]);
    expect(callOf(calls, 3, "health")).toMatchObject({
      due: "2025-04-05",
      isDue: true,
      must: 3,
      counts: { reported: 3, missing: 0 },
      outstanding: [],
    });
  });

  it("keeps zero, blank, late, missing and not yet due apart", () => {
    const calls = called(
      townForms({
        "青山镇 2 registration": { units: ZEROS },
        "白水镇 2 registration": { units: { 李家村: "blank" } },
        "松岭乡 2 registration": { submitted: "2025-03-09" },
        "松岭乡 3 registration": "absent",
      })
    );
    expect(callOf(calls, 2, "registration")).toMatchObject({
      counts: { reported: 0, zero: 1, blank: 1, late: 1, missing: 0 },
      outstanding: [
        { unit: "白水镇", standing: "blank" },
        { unit: "松岭乡", standing: "late", arrived: "2025-03-09" },
      ],
    });
    expect(callOf(calls, 3, "registration").outstanding).toEqual([
      { unit: "松岭乡", standing: "missing", arrived: null },
    ]);
    expect(callOf(calls, 4, "registration")).toMatchObject({
      isDue: false,
      must: 3,
      counts: { "not-due": 3 },
    });
  });

  it("counts a form that came before its month was due", () => {
    const calls = called(townForms({ "松岭乡 3 health": "absent" }), { asOf: "2025-04-01" });
    expect(callOf(calls, 3, "health")).toMatchObject({
      isDue: false,
      counts: { reported: 2, "not-due": 1 },
      outstanding: [{ unit: "松岭乡", standing: "not-due" }],
    });
  });

  it("calls the villages of a single office, and never late by the office's date", () => {
    const calls = called(formsOfYear({ "2 registration": { submitted: "2025-03-20" } }, {}, 2));
    expect(callOf(calls, 2, "registration")).toMatchObject({
      must: 2,
      counts: { reported: 2, late: 0 },
    });
    const without = called(
      formsOfYear({ "2 registration": { units: { 李家村: [1, 0, 0, 0, 0, 0] } } }, {}, 2)
    );
    expect(callOf(without, 2, "registration").outstanding).toEqual([
      { unit: "王家村", standing: "missing", arrived: null },
    ]);
  });

  it("calls the office itself where the health side lists institutions", () => {
    const calls = called(
      formsOfYear({ "1 health": { units: { 县医院: [9, 9, 0, 0, 0, 0] } } }, {}, 1)
    );
    expect(callOf(calls, 1, "health")).toMatchObject({ must: 1, counts: { reported: 1 } });
  });

  it("calls whoever is on the list, with or without a form, also under an office's longer name", () => {
    const mustReport = ["青山镇人民政府", "白水镇", "石桥镇"];
    const calls = called(townForms(), { mustReport });
    expect(callOf(calls, 1, "registration")).toMatchObject({
      must: 3,
      counts: { reported: 2, missing: 1 },
      outstanding: [{ unit: "石桥镇", standing: "missing" }],
    });
  });

  it("is silent about a side without any form, and where no table holds a number", () => {
    const one = called(formsOfYear().filter(({ side }) => side === "registration"));
    expect(one.every(({ side }) => side === "registration")).toBe(true);
    expect(called([])).toEqual([]);
  });

  it("takes the date typed into 收报登记 over the stated one", () => {
    const entries = typedRows("receipts", {
      "report/白水镇/2025-01": { registrationReceived: "2025-02-20" },
    });
    const calls = called(townForms(), {}, entries);
    expect(callOf(calls, 1, "registration").outstanding).toEqual([
      { unit: "白水镇", standing: "late", arrived: "2025-02-20" },
    ]);
  });

  it("feeds the score: an office on the list without any form has missed its due months", () => {
    const reports = reportsOf(townForms(), undefined, { mustReport: [...TOWNS, "石桥镇"] });
    const bridge = reports.filter(({ unit }) => unit === "石桥镇");
    expect(bridge).toHaveLength(12);
    expect(bridge.slice(0, 4).map(({ state }) => state)).toEqual([
      "missing",
      "missing",
      "missing",
      "not-due",
    ]);
    expect(reportsOf(townForms()).some(({ unit }) => unit === "石桥镇")).toBe(false);
  });

  it("leaves a list of villages out of the offices that are assessed", () => {
    const reports = reportsOf(townForms(), undefined, { mustReport: ["李家村", "王家村"] });
    expect(new Set(reports.map(({ unit }) => unit))).toEqual(new Set(TOWNS));
  });
});
