/** A township's year through Excel: read, judged, written, read again. */
import { readFileSync } from "node:fs";
import { COLUMNS_OF_A_SHEET, type SheetGrid } from "../../../src/core/model/sheet-grid";
import { FileHost } from "../../../src/hosts/xlsx-file/file-host";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../../excel-stand-in/book";
import { savedWorkbook } from "../../excel-stand-in/saved-workbook";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost, gridsOf } from "../opened-host";
import { cellsOf, contentOf, plannedCells } from "../written-sheets";
import { assessed, judgedPlans } from "./judged-plans";

const BYTES = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));
let grids: readonly SheetGrid[];

beforeAll(async () => {
  grids = (await readWorkbook(BYTES, "")).grids;
});

function withoutWhere(found: ReturnType<typeof assessed>) {
  const { findings, ratios, reconciliation, assessment, asOf } = found;
  return { findings, ratios, reconciliation, assessment, asOf };
}

/** A formula's result is computed for the file, while the stand-in computes nothing. */
function withoutResults(grid: SheetGrid) {
  return { ...contentOf(grid), values: cellsOf(grid) };
}

/** Formats of the cells that hold anything, in one order; General is none. */
function formatsOf({ numberFormats, values, formulas }: SheetGrid) {
  return [...numberFormats]
    .filter(([key, format]) => {
      const value =
        values[Math.floor(key / COLUMNS_OF_A_SHEET)]?.[key % COLUMNS_OF_A_SHEET] ?? null;
      return format !== "General" && (value !== null || formulas.has(key));
    })
    .sort(([one], [other]) => one - other);
}

describe("a township's year in Excel", () => {
  it.each([9, 14, 17])("is judged as from its file with ExcelApi 1.%i", async (version) => {
    const excel = new StandIn(Book.of(grids)).open();
    excel.version = version;
    const read = await excelHost().readSheets();
    const { findings } = assessed(read);
    expect(findings.length).toBeGreaterThan(10);
    if (version === 9) {
      // Without merged cells the headings are inferred, and this form still reads the same.
      expect(findings.map(({ id }) => id)).toEqual(assessed(grids).findings.map(({ id }) => id));
    } else {
      expect(withoutWhere(assessed(read))).toEqual(withoutWhere(assessed(grids)));
    }
  });

  it("gets the same sheets as its file, cell for cell, formula for formula", async () => {
    const excel = new StandIn(Book.of(grids)).open();
    const host = excelHost();
    const plans = judgedPlans(await host.readSheets());
    await host.writeSheets(plans);
    const own = gridsOf(excel.book).filter((grid) => grid.ownKind !== null);
    expect(own.map(({ ownKind, name }) => [ownKind, name])).toEqual(
      plans.map(({ kind, name }) => [kind, name])
    );
    expect(own.reduce((sum, { formulas }) => sum + formulas.size, 0)).toBeGreaterThan(500);
    expect(excel.book.foreignWrites).toEqual([]);

    const file = await FileHost.open(BYTES, "");
    await file.writeSheets(plans);
    const inFile = (await file.readSheets()).filter((grid) => grid.ownKind !== null);
    expect(own.map(cellsOf)).toEqual(inFile.map(cellsOf));
    expect(own.map(cellsOf)).toEqual(plans.map(plannedCells));
    // Merges, hidden rows, names, order and marks of all sheets, the clerk's included.
    expect(gridsOf(excel.book).map(withoutResults)).toEqual(
      (await file.readSheets()).map(withoutResults)
    );
    expect(own.map(formatsOf)).toEqual(inFile.map(formatsOf));
  });

  it("keeps what the clerk typed, and is rewritten in place", async () => {
    const excel = new StandIn(Book.of(grids)).open();
    const host = excelHost();
    await host.writeSheets(judgedPlans(await host.readSheets()));
    const findings = excel.book.sheets.find((sheet) => sheet.name === "审核结果");
    const first = gridsOf(excel.book).find((grid) => grid.name === "审核结果");
    const keys = first?.values[0] ?? [];
    const column = keys.findIndex((key) => typeof key === "string" && key.startsWith("typed."));
    const id = assessed(grids).findings[0]?.id ?? "";
    const row = first?.values.findIndex((cells) => cells.includes(id)) ?? -1;
    expect(row).toBeGreaterThan(0);
    findings?.type(row, column, "已打电话核实");
    const before = excel.book.sheets.map((sheet) => sheet.name);
    await host.writeSheets(judgedPlans(await host.readSheets()));
    const again = gridsOf(excel.book).find((grid) => grid.name === "审核结果");
    expect(again?.values[row]?.[column]).toBe("已打电话核实");
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(before);
  });

  it("recognises the sheets that the command wrote into the file as its own", async () => {
    const file = await FileHost.open(BYTES, "");
    await file.writeSheets(judgedPlans(grids));
    const written = await file.readSheets();
    const excel = new StandIn(Book.of(written)).open();
    const host = excelHost();
    await host.writeSheets(judgedPlans(await host.readSheets()));
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(written.map(({ name }) => name));
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("writes sheets that the command recognises as its own in the file that Excel saves", async () => {
    const excel = new StandIn(Book.of(grids)).open();
    const host = excelHost();
    await host.writeSheets(judgedPlans(await host.readSheets()));
    const saved = await FileHost.open(await savedWorkbook(excel.book), "");
    const read = await saved.readSheets();
    expect(read.map(({ name, ownKind }) => [name, ownKind])).toEqual(
      gridsOf(excel.book).map(({ name, ownKind }) => [name, ownKind])
    );
    expect(read.filter(({ ownKind }) => ownKind !== null).length).toBeGreaterThan(5);
    await saved.writeSheets(judgedPlans(read));
    expect((await saved.readSheets()).map(({ name }) => name)).toEqual(
      read.map(({ name }) => name)
    );
    expect(await saved.removeOwnSheets()).toHaveLength(read.length - grids.length);
    expect((await saved.readSheets()).map(cellsOf)).toEqual(grids.map(cellsOf));
  });
});
