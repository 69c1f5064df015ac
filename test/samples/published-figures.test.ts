import { assess } from "../../src/core/assess";
import { isOwnCell, placeText } from "../../src/core/model/cell-ref";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { Settings } from "../../src/core/model/settings";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { censusWorkbook } from "../../scripts/samples/census-workbook";
import { gridOf } from "../../scripts/samples/sample-sheet";
import {
  COUNTIES,
  COUNTY_BOYS,
  COUNTY_GIRLS,
  countyHealthSheets,
  countyRegistrationSheets,
} from "../fixtures/published/county-months";

function judged(grids: readonly SheetGrid[], settings: Settings = DEFAULT_SETTINGS) {
  const scheme = builtInScheme(settings.scheme);
  if (!scheme) throw new Error(`no scheme ${settings.scheme}`);
  return assess(grids, settings, scheme, resolveReadings(scheme, {}).readings);
}

describe("the census tables of 2010 and 2020", () => {
  const sheets = censusWorkbook().sheets;
  const assessed = judged(
    sheets.map((sheet) => gridOf(sheet)),
    { ...DEFAULT_SETTINGS, yearStartMonth: 11 }
  );

  it("are read whole: eight tables, 1,499 published ratios, no column unknown", () => {
    const { tables, skipped } = assessed.reading;
    expect([tables.length, skipped.length]).toEqual([8, 0]);
    expect(tables.reduce((sum, table) => sum + table.statedRatios.length, 0)).toBe(1499);
    expect(tables.every((table) => table.unplaced.length === 0)).toBe(true);
    expect(new Set(tables.map((table) => table.part))).toEqual(
      new Set([null, "城市", "镇", "乡村"])
    );
  });

  it("give a finding for each of the 15 published ratios that are none, and for no other", () => {
    const cells = assessed.findings
      .filter((finding) => finding.rule === "stated-ratio")
      .map(({ cell }) => (cell && !isOwnCell(cell) ? placeText(cell, false) : "–"));
    expect(cells).toHaveLength(15);
    for (const place of cells) {
      const [sheet, address = ""] = place.split("!");
      const values = sheets.find((one) => one.name === sheet)?.cells;
      // The girls stand one column to the left of the ratio.
      const girls = address.replace(/^[A-Z]/, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) - 1)
      );
      expect(values?.get(girls)?.value ?? 0).toBe(0);
    }
  });

  it("break no sum: whatever else is said is about ratios", () => {
    const rules = new Set(
      assessed.findings
        .filter((finding) => finding.severity !== "info")
        .map((finding) => finding.rule)
    );
    expect([...rules].sort()).toEqual(["ratio-high", "ratio-low", "stated-ratio"]);
  });

  it("say that the country's ratio of 2020, 112.28, is above 107", () => {
    const country = assessed.ratios.find(
      (ratio) =>
        ratio.unit === "*" &&
        ratio.part === null &&
        ratio.parity === "all" &&
        ratio.spanKind === "year" &&
        ratio.span === "2019-11/2020-10"
    );
    expect(country).toMatchObject({ male: 641238, female: 571083, verdict: "high" });
    expect(country?.ratio).toBeCloseTo(112.284554084082, 10);
    expect(country?.low).toBeCloseTo(111.884670391086, 8);
    expect(country?.high).toBeCloseTo(112.685887475065, 8);
  });
});

describe("the county months of 2015", () => {
  const assessed = judged([...countyRegistrationSheets(), ...countyHealthSheets()]);

  it("agree in all 264 county-months on the only margin that both sides have", () => {
    const { margin, differences, months } = assessed.reconciliation;
    expect([margin, differences.length, months.length]).toEqual(["total", 0, 12]);
    const births = COUNTY_BOYS + COUNTY_GIRLS;
    expect(assessed.reconciliation.total).toMatchObject({ registration: births, health: births });
    expect(months.every((month) => month.byUnit && month.compared === COUNTIES)).toBe(true);
  });

  it("blame nothing but the missing sexes of the health side, and find the year's ratio high", () => {
    const said = assessed.findings.filter((finding) => finding.severity !== "info");
    const rules = said.map((finding) => [finding.rule, finding.side ?? finding.unit].join(" "));
    expect(new Set(rules)).toEqual(new Set(["no-sex-columns health", "ratio-high *"]));
    // 111,041 boys to 102,557 girls.
    expect(said.find((finding) => finding.rule === "ratio-high")?.actual).toBeCloseTo(108.2725, 4);
  });
});
