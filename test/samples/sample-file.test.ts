import { readFileSync } from "node:fs";
import path from "node:path";
import { censusRows, censusWorkbook } from "../../scripts/samples/census-workbook";
import { cleanYear, formsOf, numberedUnits } from "../../scripts/samples/clean-year";
import { sampleFile } from "../../scripts/samples/sample-file";
import { gridOf } from "../../scripts/samples/sample-sheet";
import { standardForm } from "../../scripts/samples/standard-form";
import { townshipYear } from "../../scripts/samples/township-year";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import type { SheetGrid } from "../../src/core/model/sheet-grid";

const assets = path.resolve(__dirname, "../../assets/samples");

/** What a reader of counts sees: trailing empty cells and rows do not matter. */
function seen(grid: SheetGrid) {
  const values = grid.values.map((row) =>
    row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
  );
  const formats = [...grid.numberFormats].filter(([, format]) => format !== "General");
  return {
    name: grid.name,
    values: values.slice(0, values.findLastIndex((row) => row.length > 0) + 1),
    merges: new Set(grid.merges.map((merge) => JSON.stringify(Object.entries(merge).sort()))),
    formulas: new Map(grid.formulas),
    formats: new Map(formats),
    uncalculated: grid.uncalculated.size,
  };
}

describe("the sample files", () => {
  it.each([
    ["township-year.xlsx", townshipYear()],
    ["census-2010-2020.xlsx", censusWorkbook()],
  ])("%s is what the generator makes, byte for byte", async (name, workbook) => {
    const made = await sampleFile(workbook);
    expect(Buffer.from(made).equals(readFileSync(path.join(assets, name)))).toBe(true);
  });

  it.each([
    ["the township year", townshipYear()],
    ["the clean township year", townshipYear([])],
    ["the census", censusWorkbook()],
  ])("%s reads back as the cells that were meant", async (_, workbook) => {
    const read = await readWorkbook(await sampleFile(workbook), "sample.xlsx");
    expect(read.grids.map(seen)).toEqual(workbook.sheets.map((sheet) => seen(gridOf(sheet))));
  });

  it("the census keeps the start of the statistical year in the workbook", async () => {
    const read = await readWorkbook(await sampleFile(censusWorkbook()), "census.xlsx");
    expect(JSON.parse(read.settings ?? "null")).toEqual({ yearStartMonth: 11 });
  });
});

describe("the census sample", () => {
  it("holds every published figure: 1,536 rows, blanks and the 15 ratios that are none included", () => {
    const rows = censusRows();
    const stated = rows.filter((row) => row.ratio !== null);
    const without = stated.filter((row) => (row.girls ?? 0) === 0);
    expect([rows.length, stated.length, without.length]).toEqual([1536, 1499, 15]);
    expect(without.filter((row) => row.ratio === 0)).toHaveLength(12);
    const numbers = censusWorkbook().sheets.flatMap((sheet) =>
      [...sheet.cells.values()].filter(({ value }) => typeof value === "number")
    );
    const published = rows.flatMap(({ total, boys, girls, ratio }) => [total, boys, girls, ratio]);
    expect(numbers).toHaveLength(published.filter((figure) => figure !== null).length);
  });
});

describe("a clean year", () => {
  it("has as many units and sheets as asked for, the same each time", () => {
    const recipe = {
      year: 2025,
      reportingUnit: "某县",
      units: numberedUnits(100),
      births: 5,
      seed: 1,
    };
    const forms = formsOf(cleanYear(recipe)).map(standardForm);
    expect(forms).toHaveLength(24);
    expect(new Set(numberedUnits(100)).size).toBe(100);
    expect(forms).toEqual(formsOf(cleanYear(recipe)).map(standardForm));
  });
});
