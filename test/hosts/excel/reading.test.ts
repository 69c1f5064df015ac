import { cellKey, type SheetGrid } from "../../../src/core/model/sheet-grid";
import { merged, sheetGrid, standardForm } from "../../support/sheet-grid";
import { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost } from "../opened-host";
import { readSheets as judgedReading } from "../../../src/core/reading/read-sheets";
import { parseSettings } from "../../../src/core/settings/parse-settings";

const UNITS = { 青山村: [3, 2, 1, 1, 0, 0], 绿水村: [2, 4, 0, 1, 1, 0] } as const;

function opened(...grids: SheetGrid[]): StandIn {
  return new StandIn(Book.of(grids)).open();
}

/** Thirty rows of persons under a header. */
function register(): SheetGrid {
  const persons = Array.from({ length: 30 }, (_, row) => [
    row + 1,
    "某人",
    "某村1号",
    "13800000000",
  ]);
  return sheetGrid("名册", [["出生登记名册"], ["序号", "姓名", "住址", "电话"], ...persons]);
}

function tall(rows: number): SheetGrid {
  return sheetGrid("大表", [
    ["单位", "男", "女"],
    ...Array.from({ length: rows }, (_, row) => [`村${row}`, row, row + 1]),
  ]);
}

function skips(grids: readonly SheetGrid[]) {
  const { settings } = parseSettings({});
  if (!settings) throw new Error("no settings");
  return judgedReading(grids, settings).skipped.map(({ sheet, reason }) => [sheet, reason]);
}

describe("reading the open workbook", () => {
  it("reads no more than the first rows of a register of persons, and keeps its header alone", async () => {
    const excel = opened(register(), standardForm({ units: UNITS }));
    const grids = await excelHost().readSheets();
    expect(grids[0]?.values).toEqual([["出生登记名册"], ["序号", "姓名", "住址", "电话"]]);
    expect(JSON.stringify(grids[0]?.values)).not.toContain("某人");
    expect(skips(grids)).toContainEqual(["名册", "personal-data"]);
    expect(excel.syncs).toHaveLength(3);
    const form = new StandIn(Book.of([standardForm({ units: UNITS })])).open();
    await excelHost().readSheets();
    expect(excel.cellsRead - form.cellsRead).toBe(15 * 4);
  });

  it("reads hidden sheets, passes very hidden ones over, and keeps all in their order", async () => {
    const excel = opened(
      standardForm({ units: UNITS, name: "1月", month: "2025-01" }),
      { ...standardForm({ units: UNITS, name: "2月", month: "2025-02" }), visibility: "hidden" },
      { ...standardForm({ units: UNITS, name: "3月" }), visibility: "very-hidden" },
      sheetGrid("空", [])
    );
    const grids = await excelHost().readSheets();
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["1月", "visible"],
      ["2月", "hidden"],
      ["3月", "very-hidden"],
      ["空", "visible"],
    ]);
    expect(grids[2]?.values).toEqual([]);
    expect(skips(grids)).toEqual([
      ["3月", "very-hidden"],
      ["空", "empty-sheet"],
    ]);
    expect(excel.syncs).toHaveLength(3);
  });

  it("gives formulas and formats of ratios and footers, merges and hidden rows where they are", async () => {
    const form = standardForm({ units: UNITS });
    const ratio = cellKey(4, 13);
    const footer = form.values.length - 1;
    const grid: SheetGrid = {
      ...form,
      values: [...form.values.slice(0, footer), ["填报日期", 45_750, { error: "#DIV/0!" }, true]],
      formulas: new Map([
        [ratio, "C5/D5*100"],
        [cellKey(4, 1), "C5+D5"],
      ]),
      numberFormats: new Map([...form.numberFormats, [cellKey(footer, 1), 'yyyy"年"m"月"d"日"']]),
      hiddenRows: new Set([5]),
    };
    opened(grid);
    const [read] = await excelHost().readSheets();
    expect(read?.formulas.get(ratio)).toBe("C5/D5*100");
    expect(read?.numberFormats.get(ratio)).toBe("0.00");
    expect(read?.numberFormats.get(cellKey(footer, 1))).toBe('yyyy"年"m"月"d"日"');
    expect(read?.values[footer]).toEqual(["填报日期", 45_750, { error: "#DIV/0!" }, true]);
    expect([...(read?.hiddenRows ?? [])]).toEqual([5]);
    expect(read?.merges).toEqual(form.merges);
    expect(read?.uncalculated.size).toBe(0);
  });

  it("asks once more for the format of fractions where none was foreseen", async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`村${row}`, row, row === 30 ? 1.25 : row]);
    const grid = sheetGrid("表", [["单位", "男", "女"], ...rows], {
      numberFormats: new Map([[cellKey(31, 2), "0.00"]]),
      formulas: new Map([[cellKey(31, 2), "5/4"]]),
    });
    const excel = opened(grid);
    const [read] = await excelHost().readSheets();
    expect(read?.numberFormats.get(cellKey(31, 2))).toBe("0.00");
    expect(read?.formulas.get(cellKey(31, 2))).toBe("5/4");
    expect(excel.syncs).toHaveLength(4);
  });

  it("does not take a text for a formula because it begins like one", async () => {
    const excel = opened(
      sheetGrid("表", [
        ["单位", "男比"],
        ["'", 0.5],
      ])
    );
    excel.book.sheets[0]?.type(1, 0, "'=1+1");
    const [read] = await excelHost().readSheets();
    expect(read?.values[1]).toEqual(["=1+1", 0.5]);
    expect(read?.formulas.size).toBe(0);
  });

  it("moves days of a workbook that counts from 1904 to where all others have them", async () => {
    const excel = opened(
      sheetGrid("表", [["填报日期", 44_288, 44_288]], {
        numberFormats: new Map([[cellKey(0, 1), "yyyy/m/d"]]),
      })
    );
    excel.book.date1904 = true;
    const [read] = await excelHost().readSheets();
    expect(read?.values[0]).toEqual(["填报日期", 45_750, 44_288]);
  });

  it("calculates first where the workbook calculates by hand, and says so", async () => {
    const excel = opened(sheetGrid("表", [["合计", 1]], { formulas: new Map([[1, "2+3"]]) }));
    excel.book.sheets[0]?.stale.set(1, 5);
    const host = excelHost();
    expect((await host.readSheets())[0]?.values).toEqual([["合计", 1]]);
    expect(host.notes).toEqual([]);
    excel.book.calculationMode = "Manual";
    expect((await host.readSheets())[0]?.values).toEqual([["合计", 5]]);
    expect(host.notes).toEqual(["calculated-first"]);
    expect(excel.book.calculations).toBe(1);
  });

  it("says that merged cells were not read below ExcelApi 1.13", async () => {
    const excel = opened(sheetGrid("表", [["合计", 1]], { merges: [merged("A1:A2")] }));
    excel.version = 12;
    const host = excelHost();
    expect(host.capabilities.merges).toBe(false);
    expect((await host.readSheets())[0]?.merges).toEqual([]);
    expect(host.notes).toEqual(["merges-not-read"]);
  });

  it("halves what turns out too large for one answer", async () => {
    const excel = opened(tall(3_000), tall(2_000));
    const whole = await excelHost().readSheets();
    excel.resetCounters();
    excel.payloadLimit = 30_000;
    expect(await excelHost().readSheets()).toEqual(whole);
    expect(excel.syncs.length).toBeGreaterThan(6);
    for (const sync of excel.syncs) expect(sync.responseBytes).toBeLessThanOrEqual(30_000);
  });

  it("reads a range in parts for which Excel would answer nothing", async () => {
    const sparse = tall(100);
    const excel = opened(sparse);
    excel.book.sheets[0]?.type(199_999, 39, 7);
    const [read] = await excelHost().readSheets();
    expect(read?.values[199_999]?.[39]).toBe(7);
    expect(read?.values[50]).toEqual(["村49", 49, 50]);
    expect(read?.unreadable).toBeUndefined();
  });

  it("names a sheet that no memory holds instead of reading it", async () => {
    const excel = opened(tall(20), tall(20));
    excel.book.sheets[0]?.type(1_048_575, 16_383, 7);
    const grids = await excelHost().readSheets();
    expect(grids.map(({ unreadable }) => unreadable)).toEqual(["sheet-too-large", undefined]);
    expect(grids[1]?.values).toHaveLength(21);
  });
});
