import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { LOOKS } from "../../../src/core/reporting/looks";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { cell, sheetPlan } from "../../support/sheet-plan";
import { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost, gridsOf, NOTICE } from "../opened-host";
import { cellsOf, plannedCells } from "../written-sheets";
import { foreignBook, plans } from "./small-year";

async function written(plan: SheetPlan, excel = new StandIn(foreignBook()).open()) {
  await excelHost().writeSheets([plan]);
  const sheet = excel.book.sheet(plan.name);
  if (!sheet) throw new Error(`no sheet ${plan.name}`);
  return sheet;
}

describe("writing into the open workbook", () => {
  it("gives each cell the format of its look", async () => {
    const looks = Object.keys(LOOKS) as (keyof typeof LOOKS)[];
    const plan = sheetPlan(
      "审核结果",
      looks.map((look) => [cell("村", look), cell(1, look), null])
    );
    const sheet = await written(plan);
    looks.forEach((look, row) => {
      const style = LOOKS[look];
      const has = (property: string) => sheet.formatAt(row, 1, property);
      expect([look, has("font.name"), has("font.size"), has("font.color")]).toEqual([
        look,
        "微软雅黑",
        style.size,
        `#${style.colour}`,
      ]);
      expect(has("font.bold") ?? false).toBe(style.bold);
      expect(has("font.underline") ?? null).toBe(style.underline ? "Single" : null);
      expect(has("fill.color") ?? null).toBe(style.fill && `#${style.fill}`);
      expect(has("border.EdgeTop.color") ?? null).toBe(style.border && `#${style.border}`);
      expect(has("wrapText") ?? false).toBe(style.wrap);
      expect(has("protection.locked") ?? true).toBe(style.locked);
      expect(has("indentLevel") ?? 0).toBe(style.indent);
      expect(has("horizontalAlignment") ?? "General").toMatch(new RegExp(style.align, "i"));
      expect(sheet.numberFormats.get(row * 16384 + 1) ?? "General").toBe(style.numberFormat);
    });
  });

  it("writes links that jump, in the look of links and with their own text", async () => {
    const link = { sheet: "3月's", address: "F9" };
    const sheet = await written(
      sheetPlan("审核结果", [[cell("id")], [cell("3月!F9", "link", { link })], [cell("无")]])
    );
    expect(sheet.links).toEqual(new Map([[16384, "'3月''s'!F9"]]));
    expect(sheet.cells.get(16384)?.value).toBe("3月!F9");
    expect(sheet.formatAt(1, 0, "font.color")).toBe("#1D5F8A");
  });

  it("writes drop-downs, limits, coloured rows, frozen panes, widths and the filter", async () => {
    const range = (row: number) => ({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 0 });
    const many = Array.from({ length: 60 }, (_, index) => `第${index}种原因，很长`);
    const plan = sheetPlan(
      "审核结果",
      [
        [cell("id")],
        [cell("甲", "input")],
        [cell(1, "input")],
        [cell(2, "input")],
        [cell(3, "input")],
      ],
      {
        columns: [{ width: 20 }],
        rowHeights: { 1: 30 },
        hiddenRows: [0],
        freeze: { rows: 1, columns: 0 },
        filter: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 0 },
        validations: [
          { range: range(1), rule: { type: "list", options: ["甲", "乙"] }, message: "请选择" },
          { range: range(2), rule: { type: "whole", min: 0, max: 10 }, message: "0–10" },
          { range: range(3), rule: { type: "decimal", min: 0, max: null }, message: "≥0" },
          { range: range(4), rule: { type: "list", options: many }, message: "请选择" },
        ],
        conditionalLooks: [{ range: range(2), formula: "A3>5", look: "warning" }],
      }
    );
    const sheet = await written(plan);
    expect(sheet.validations.map(({ settings }) => settings.rule)).toEqual([
      { list: { inCellDropDown: true, source: "甲,乙" } },
      { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { list: { inCellDropDown: true, source: "=$C$2:$C$61" } },
    ]);
    expect(sheet.cells.get(16384 + 2)?.value).toBe("第0种原因，很长");
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.conditionalFormats[0]?.settings).toEqual({
      formula: "=A3>5",
      "font.color": "#8A4B08",
      "fill.color": "#FDF1E0",
    });
    expect(sheet.freeze).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: -1 });
    expect(sheet.filter).toEqual(plan.filter);
    expect(sheet.columnWidths.get(0)).toBe((20 * 7 + 5) * 0.75);
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(sheet.gridlines).toBe(false);
    expect(sheet.names).toEqual(new Map([["_hengbi", { formula: '="findings"', visible: false }]]));
  });

  it("sets up A4, and a workbook without a printer is written all the same", async () => {
    const plan = sheetPlan("审核结果", [[cell("id")], [cell("甲")]], {
      printTitle: { first: 0, last: 1 },
      pageBreaks: [1],
      portrait: true,
    });
    const sheet = await written(plan);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: "A1:XFD2",
    });
    expect(sheet.pageBreaks).toEqual([1]);

    const excel = new StandIn(foreignBook()).open();
    excel.faults = [{ sync: 4, code: "GeneralException" }];
    const host = excelHost();
    await host.writeSheets([plan]);
    expect(host.notes).toEqual(["print-setup-left-out"]);
    expect(excel.book.sheet("审核结果")?.pageLayout).toEqual({});
    expect(excel.book.sheet("审核结果")?.names.has("_hengbi_unfinished")).toBe(false);
  });

  it("protects a form only when it is whole, and an own sheet again that was protected", async () => {
    const form: SheetPlan = {
      ...(plans()[0] ?? sheetPlan("a", [])),
      kind: null,
      name: "空白表",
      locked: true,
    };
    const excel = new StandIn(foreignBook()).open();
    const open = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true };
    expect((await written(form, excel)).protection).toEqual({ password: null, options: open });
    const own = await written(sheetPlan("审核结果", [[cell("一")]]), excel);
    own.protection = { password: null };
    await written(sheetPlan("审核结果", [[cell("二")]]), excel);
    expect(own.cells.get(0)?.value).toBe("二");
    expect(own.protection).toEqual({ password: null, options: open });
  });

  it("changes nothing when an own sheet needs a password", async () => {
    const excel = new StandIn(foreignBook()).open();
    const own = await written(sheetPlan("审核结果", [[cell("一")]]), excel);
    own.protection = { password: "secret" };
    await expect(
      excelHost().writeSheets([sheetPlan("审核结果", [[cell("二")]])])
    ).rejects.toMatchObject({
      code: "own-sheet-protected",
      parameters: { sheet: "审核结果" },
      changed: "nothing",
    });
    expect(own.cells.get(0)?.value).toBe("一");
    expect(own.names.has("_hengbi_unfinished")).toBe(false);
  });

  it("adds no sheet to a protected structure, but rewrites those that are there", async () => {
    const excel = new StandIn(foreignBook()).open();
    excel.book.structureProtected = true;
    await expect(excelHost().writeSheets(plans())).rejects.toMatchObject({
      code: "protected-structure",
      changed: "nothing",
      retry: "after-action",
    });
    // Two looks, and the handlers of this writing given back.
    expect(excel.syncs).toHaveLength(3);
    excel.book.structureProtected = false;
    await excelHost().writeSheets(plans());
    excel.book.structureProtected = true;
    await excelHost().writeSheets(plans("改"));
    expect(gridsOf(excel.book).slice(2).map(cellsOf)).toEqual(plans("改").map(plannedCells));
  });

  it("says that the workbook is read-only where that is why", async () => {
    const excel = new StandIn(foreignBook()).open();
    excel.book.readOnly = true;
    excel.faults = [{ sync: 3, code: "AccessDenied" }];
    await expect(excelHost().writeSheets(plans())).rejects.toMatchObject({ code: "read-only" });
  });

  it("waits for nothing while a cell is edited", async () => {
    const excel = new StandIn(foreignBook()).open();
    excel.cellEditMode = true;
    await expect(excelHost().writeSheets(plans())).rejects.toMatchObject({
      code: "cell-edit-mode",
      changed: "nothing",
    });
    await expect(excelHost().readSheets()).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(excel.syncs).toHaveLength(3);
  });

  it("comes again with half as much when a request is too large", async () => {
    const excel = new StandIn(foreignBook()).open();
    excel.payloadLimit = 20_000;
    await excelHost().writeSheets(plans("注"));
    expect(gridsOf(excel.book).slice(2).map(cellsOf)).toEqual(plans("注").map(plannedCells));
    expect(excel.syncs.length).toBeGreaterThan(4);
  });

  it("calculates its own sheets where the workbook calculates by hand", async () => {
    const excel = new StandIn(foreignBook()).open();
    excel.book.calculationMode = "Manual";
    await excelHost().writeSheets(plans());
    expect(excel.book.calculations).toBe(0);
    expect(gridsOf(excel.book).slice(2).map(cellsOf)).toEqual(plans().map(plannedCells));
  });

  it("refuses a plan that no workbook can hold before anything is changed", async () => {
    const excel = new StandIn(foreignBook()).open();
    const broken = sheetPlan("审核结果", [[cell(Number.NaN, "count")]]);
    await expect(excelHost().writeSheets([broken])).rejects.toThrow("no finite number at A1");
    const long = sheetPlan("审核结果", [[cell(1, "count", { formula: "1+".repeat(5_000) })]]);
    await expect(excelHost().writeSheets([long])).rejects.toThrow("formula too long at A1");
    expect(excel.book.sheets).toHaveLength(2);
    expect(excel.syncs).toHaveLength(6);
  });
});

describe("beside writing", () => {
  it("brings a cell before the clerk's eyes, but no hidden sheet", async () => {
    const excel = new StandIn(foreignBook()).open();
    const host = excelHost();
    expect(await host.reveal({ file: "", sheet: "3月", row: 8, column: 5 })).toBe(true);
    expect(excel.book.active?.name).toBe("3月");
    expect(excel.book.active?.selected).toMatchObject({ firstRow: 8, firstColumn: 5 });
    const sheet = excel.book.sheet("说明");
    if (sheet) sheet.visibility = "Hidden";
    expect(await host.reveal({ file: "", sheet: "说明", row: 0, column: 0 })).toBe(false);
    expect(await host.reveal({ file: "", sheet: "没有", row: 0, column: 0 })).toBe(false);
    expect(sheet?.visibility).toBe("Hidden");
  });

  it("removes its own sheets, and nothing else, when told to", async () => {
    const excel = new StandIn(foreignBook()).open();
    const host = excelHost();
    await host.writeSheets(plans());
    expect(await host.removeOwnSheets()).toEqual(["审核结果", "加扣分明细"]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["3月", "说明"]);
    expect(await host.removeOwnSheets()).toEqual([]);
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("removes nothing when no sheet of the clerk's would be left to see", async () => {
    const excel = new StandIn(Book.of([])).open();
    const host: ExcelHost = new ExcelHost({ notice: NOTICE });
    await host.writeSheets(plans());
    await expect(host.removeOwnSheets()).rejects.toMatchObject({ code: "last-visible-sheet" });
    excel.book.structureProtected = true;
    await expect(host.removeOwnSheets()).rejects.toMatchObject({ code: "protected-structure" });
    expect(excel.book.sheets).toHaveLength(2);
  });
});
