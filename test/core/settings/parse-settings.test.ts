import { parseSettings } from "../../../src/core/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";

describe("parseSettings", () => {
  it("keeps every default that is not written", () => {
    expect(parseSettings({}).settings).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({ reference: { above: 108 } }).settings?.reference).toEqual({
      above: 108,
      below: 103,
      centre: 106,
    });
  });

  it("takes every key of the contract", () => {
    const written = {
      schema: "hengbi.settings/1",
      asOf: "2026-01-05",
      dueDay: 8,
      dueDates: { "2025-09": "2025-10-09" },
      dueInclusive: false,
      reconcileDay: 12,
      yearStartMonth: 10,
      scored: "rows",
      assessedUnits: [{ name: "甲镇", type: "乡镇" }, { name: "乙镇" }],
      sheets: { "3月": { side: "health", period: "2025-03" }, 说明: { skip: true } },
      reference: { above: 108, below: 102, centre: 105 },
      fdr: 0.05,
      minBirths: 30,
      blankInReportedRow: "missing",
      residence: "城市",
      lateRegistration: "count",
      compare: "totals",
      scheme: "village-hundred",
      schemeReadings: { a21Bad: "zero", b246Floor: -200 },
      missingBeforeFirst: "lost",
    };
    const { settings, problems } = parseSettings(written);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      ...Object.fromEntries(Object.entries(written).filter(([key]) => key !== "schema")),
      assessedUnits: [
        { name: "甲镇", type: "乡镇" },
        { name: "乙镇", type: "" },
      ],
    });
  });

  it.each([
    [{ dueDays: 5 }, "dueDays", "unknown-key"],
    [{ reference: { obove: 1 } }, "reference.obove", "unknown-key"],
    [{ sheets: { "3月": { sied: "health" } } }, "sheets.3月.sied", "unknown-key"],
    [{ dueDay: 0 }, "dueDay", "value"],
    [{ dueDay: 5.5 }, "dueDay", "value"],
    [{ dueDay: "5" }, "dueDay", "value"],
    [{ yearStartMonth: 2 }, "yearStartMonth", "value"],
    [{ asOf: "2025-02-29" }, "asOf", "value"],
    [{ dueDates: { "2025-9": "2025-10-09" } }, "dueDates.2025-9", "value"],
    [{ fdr: 1 }, "fdr", "value"],
    [{ reference: { above: 100, below: 103 } }, "reference", "value"],
    [[], "", "not-an-object"],
    ["x", "", "not-an-object"],
    [null, "", "not-an-object"],
  ])("names what is wrong with %j", (written, key, code) => {
    const { settings, problems } = parseSettings(written);
    expect(settings).toBeNull();
    expect(problems[0]).toMatchObject({ key, code });
  });
});
