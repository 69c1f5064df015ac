/** The rules about counts that look along the months: planted faults, honest births, published births. */
import { COUNTIES_MONTHS, countyTables } from "../../alarms/county-tables";
import { honestMonths, tablesOf } from "../../alarms/honest-tables";
import { shareRinging } from "../../alarms/measured";
import { PLANTED } from "../../alarms/planted-faults";
import type { Planted } from "../../alarms/planted-faults";
import { random } from "../../alarms/random";
import { rung } from "../../alarms/rung";
import { addMonths } from "../../../src/core/model/period";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { birthTable, readingOf } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import { brief, checked, monthTable, unitsOf } from "./checked";
import { placeText } from "../../../src/core/model/cell-ref";
import type { Place } from "../../../src/core/model/cell-ref";
import { isOwnCell } from "../../../src/core/model/cell-ref";

const show = (place: Place | null) =>
  place === null || isOwnCell(place) ? "–" : placeText(place, false);

function planted(what: string): Planted {
  const plant = PLANTED[what];
  if (!plant) throw new Error(`no fault: ${what}`);
  return plant;
}

const year = (mean: number, what: string) =>
  rung(tablesOf(planted(what)(honestMonths({ units: 20, months: 12, mean }, random(11)))));

/** One unit that is the whole form, month by month. */
const alone = (months: readonly UnitCounts[]) =>
  rung(
    months.map((counts, index) =>
      birthTable({ period: addMonths("2025-01", index), units: { 甲镇: counts } })
    )
  );

describe("a month that repeats another", () => {
  it("is one finding at its block, with the block that it repeats", () => {
    const found = year(10, "a month's whole form is the form of the month before");
    expect(found["block-repeated"]).toHaveLength(1);
    const [finding] = found["block-repeated"];
    expect(show(finding?.cell ?? null)).toBe("计生2021-06!B5:M24");
    expect(finding?.related?.map(show)).toEqual(["计生2021-05!B5:M24"]);
    expect(finding).toMatchObject({
      ...{ unit: "*", period: "2021-06", mark: "第1村–第20村" },
      detail: { rows: 20, months: 2, source: "2021-05", first: "第1村", last: "第20村" },
    });
    expect(finding?.detail?.["chance"]).toBeLessThan(1e-30);
    expect(found["too-regular"]).toEqual([]);
  });

  it("is told of ten rows within a form, and of a small form only as a whole", () => {
    const part = year(5, "the first ten units of a month are those of another month");
    expect(part["block-repeated"].map(({ cell }) => show(cell))).toEqual(["计生2021-06!B5:M14"]);
    const small = [1, 2].map((month) => monthTable(month, { units: unitsOf(1) }));
    expect(brief(checked(small))).toEqual(["block-repeated 计生2025-02!B5:M8"]);
    const different = { ...unitsOf(1), 陈家村: [9, 9, 9, 9, 9, 9] as const };
    const changed = [monthTable(1, { units: unitsOf(1) }), monthTable(2, { units: different })];
    expect(brief(checked(changed))).toEqual([]);
  });

  it("is told once for all months that repeat the first", () => {
    const small = [1, 2, 3].map((month) => monthTable(month, { units: unitsOf(1) }));
    const findings = checked(small).filter(({ rule }) => rule === "block-repeated");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ period: "2025-02", detail: { months: 3 } });
    expect(findings[0]?.related).toHaveLength(2);
  });

  it("is told of a single unit only where chance would hardly repeat it", () => {
    const large = year(50, "one unit repeats one month three times");
    expect(large["block-repeated"]).toHaveLength(1);
    expect(large["block-repeated"][0]).toMatchObject({
      ...{ unit: "第1村", period: "2021-05" },
      detail: { rows: 1, months: 4, source: "2021-04" },
    });
    const village = Array.from({ length: 12 }, (_, month): UnitCounts =>
      month % 3 === 0 ? [1, 0, 0, 0, 0, 0] : [0, month % 2, 0, 0, 0, 0]
    );
    expect(alone(village)["block-repeated"]).toEqual([]);
  });
});

describe("months that vary too little", () => {
  const share = (month: number): UnitCounts => {
    const births = 60 + ((month * 7) % 23);
    const boys = Math.round((births * 106) / 206);
    return [boys, births - boys, 0, 0, 0, 0];
  };

  it("are one finding with all their months", () => {
    const found = alone(Array.from({ length: 12 }, (_, month) => share(month)));
    expect(found["too-regular"]).toHaveLength(1);
    const [finding] = found["too-regular"];
    expect(finding).toMatchObject({ unit: "甲镇", period: "2025-01", detail: { months: 12 } });
    expect(finding?.related).toHaveLength(11);
    expect(finding?.detail?.["chance"]).toBeLessThan(1e-6);
  });

  it("cannot be told of seven months, or of fewer than ten births a month", () => {
    expect(alone([0, 1, 2, 3, 4, 5, 6].map(share))["too-regular"]).toEqual([]);
    const small = Array.from({ length: 24 }, (): UnitCounts => [5, 4, 0, 0, 0, 0]);
    expect(alone(small)["too-regular"]).toEqual([]);
  });
});

describe("a sudden change in births", () => {
  it("is one finding at the unit's total, with what is usual", () => {
    const found = year(50, "one unit's month is ten times as many")["count-jump"];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ unit: "第1村", period: "2021-06" });
    expect(show(found[0]?.cell ?? null)).toBe("计生2021-06!B5");
    const { actual = 0, detail } = found[0] ?? {};
    expect(Number(actual) / Number(detail?.["usual"])).toBeGreaterThan(5);
  });

  it("is told of all units together where all of them jump", () => {
    const found = year(50, "all units' month is counted twice")["count-jump"];
    expect(found.map(({ unit, period }) => [unit, period])).toEqual([["*", "2021-06"]]);
  });

  it("is also a month without births, but not that of a small village", () => {
    expect(year(50, "one unit's month is 0")["count-jump"]).toHaveLength(1);
    expect(year(2, "one unit's month is 0")["count-jump"]).toEqual([]);
  });

  it("is not told where the count breaks its own sums", () => {
    const months = honestMonths({ units: 4, months: 12, mean: 30 }, random(5));
    const tables = tablesOf(months).map((table, index) =>
      index === 5
        ? birthTable({
            period: table.period,
            units: Object.fromEntries(
              (months[5] ?? []).map((row, unit) => [`第${unit + 1}村`, row])
            ),
            slips: [["第2村", "all", "all", 400]],
          })
        : table
    );
    expect(rung(tables)["count-jump"]).toEqual([]);
  });
});

describe("honest births", () => {
  it.each([
    ["villages", { units: 40, months: 12, mean: 1 }],
    ["townships", { units: 10, months: 12, mean: 30 }],
    [
      "a year with seasons and scatter",
      { units: 15, months: 12, mean: 40, season: 0.15, scatter: 0.1 },
    ],
  ] as const)("hardly ever ring: %s", (_, births) => {
    const shares = shareRinging(births, 80, random(2));
    for (const share of Object.values(shares)) expect(share).toBeLessThanOrEqual(0.05);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeLessThan(0.08);
  });
});

describe("nine published years of county months", () => {
  const tables = countyTables();
  const found = rung(tables);

  it("ring nothing about counts", () => {
    expect(tables).toHaveLength(COUNTIES_MONTHS);
    expect(Object.values(found).flat()).toEqual([]);
  });

  it("call no county high, and the country only in the year whose interval lies above 107", () => {
    const judged = sexRatios(readingOf(tables), DEFAULT_SETTINGS, null).filter(
      ({ verdict }) => verdict === "high" || verdict === "low"
    );
    expect(judged.map(({ unit, span, verdict }) => [unit, span, verdict])).toEqual([
      ["*", "2015-01/2015-12", "high"],
    ]);
    expect(judged[0]?.low).toBeGreaterThan(107);
  });
});
