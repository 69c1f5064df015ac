import { cellKey } from "../../../src/core/model/sheet-grid";
import { sheetGrid, standardForm, withCells } from "../../support/sheet-grid";
import { columnsOf, faultsOf, read, readOne, rowsOf, sheetOf } from "./reading-support";

const units = { 李家村: [3, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] } as const;

describe("the standard form", () => {
  it("gives every count with its parity, sex and column", () => {
    expect(columnsOf(readOne(standardForm({ units })))).toEqual([
      ...["B all all", "C all male", "D all female"],
      ...["E 1 all", "F 1 male", "G 1 female"],
      ...["H 2 all", "I 2 male", "J 2 female"],
      ...["K 3+ all", "L 3+ male", "M 3+ female"],
    ]);
  });

  it("gives the units and the total row with their rows of the sheet", () => {
    const table = readOne(standardForm({ units }));
    expect(rowsOf(table)).toEqual([
      "unit 李家村: 8 4 4 5 3 2 2 1 1 1 0 1",
      "unit 王家村: 6 3 3 4 2 2 1 0 1 1 1 0",
      "total 合计: 14 7 7 9 5 4 3 1 2 2 1 1",
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(table.totalRow).toBe(2);
    expect(table.confidence).toBe(1);
  });

  it("gives side, month, office, end of the period and date of submission with their cells", () => {
    const table = readOne(standardForm({ units }));
    expect(table).toMatchObject({
      side: "registration",
      period: "2025-03",
      statedPeriods: { title: "2025-03", sheetName: "2025-03", settings: null },
      reportingUnit: "青山镇",
      part: null,
      hidden: false,
      hasSex: true,
      hasParity: true,
      unplaced: [],
      faults: [],
    });
    expect(table.cutoff).toEqual({
      day: "2025-03-31",
      cell: { file: "", sheet: "3月", row: 1, column: 0 },
    });
    expect(table.submitted).toEqual({
      day: "2025-04-03",
      cell: { file: "", sheet: "3月", row: 7, column: 0 },
    });
    expect(table.title).toEqual({ file: "", sheet: "3月", row: 0, column: 0 });
    expect(table.unitHeader).toEqual({ file: "", sheet: "3月", row: 2, column: 0 });
    expect(table.header).toMatchObject({ firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 14 });
  });

  it("gives the stated ratios to the block of 出生合计", () => {
    const table = readOne(standardForm({ units }));
    expect(table.blocks.map(({ label, ratioColumn }) => [label, ratioColumn])).toEqual([
      ["出生合计", 13],
      ["一孩", null],
      ["二孩", null],
      ["多孩", null],
    ]);
    expect(table.statedRatios[0]).toMatchObject({
      row: 0,
      block: 0,
      value: 100,
      decimals: 2,
      shown: "100.00",
    });
    expect(table.statedRatios).toHaveLength(3);
  });

  it("reads the health form and a total row in front", () => {
    const table = readOne(standardForm({ side: "health", units, totalFirst: true }));
    expect(table.side).toBe("health");
    expect(table.totalRow).toBe(0);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["total", "unit", "unit"]);
  });

  it("keeps a unit without any number apart from a unit of zeros", () => {
    const table = readOne(standardForm({ units: { 空村: "blank", 零村: [0, 0, 0, 0, 0, 0] } }));
    expect(table.rows.map(({ name, blank }) => [name, blank])).toEqual([
      ["空村", true],
      ["零村", false],
      ["合计", false],
    ]);
  });

  it("reads hidden sheets and hidden rows, and says so", () => {
    const grid = { ...standardForm({ units }), visibility: "hidden" as const };
    const table = readOne({ ...grid, hiddenRows: new Set([5]) });
    expect(table.hidden).toBe(true);
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });

  it("never copies the names and the telephone below the table", () => {
    const form = withCells(standardForm({ units }), {
      A8: "负责人：赵一  审核人：钱二  填表人：孙三  联系电话：13800000000  填报日期：２０２５年４月２日",
    });
    const reading = read([form]);
    expect(reading.tables[0]?.submitted?.day).toBe("2025-04-02");
    expect(JSON.stringify(reading)).not.toMatch(/赵一|钱二|孙三|1380/);
  });

  it("lists unusable cells with what they show and what was used", () => {
    const form = withCells(standardForm({ units }), {
      F5: "１２",
      G5: "***",
      I5: 1.5,
      J5: -1,
      L5: { error: "#REF!" },
      F6: "—",
    });
    const table = readOne(form);
    expect(faultsOf(table)).toEqual([
      "F5 number-as-text 12",
      "G5 not-a-number –",
      "I5 fractional-count –",
      "J5 negative-count –",
      "L5 formula-error –",
    ]);
    expect(table.faults.map(({ shown }) => shown)).toEqual(["１２", "***", "1.5", "-1", "#REF!"]);
    expect(table.rows[0]?.counts[4]).toBe(12);
    expect(table.rows[0]?.counts[5]).toBeNaN();
    expect(table.rows[1]?.counts[4]).toBeNull();
  });
});

describe("sheets that are not judged", () => {
  const reasonFor = (grid: Parameters<typeof read>[0][number], settings = {}) => {
    const { tables, skipped } = read([grid], settings);
    expect(tables).toEqual([]);
    expect(skipped).toHaveLength(1);
    return [skipped[0]?.reason, skipped[0]?.cell ? skipped[0].cell.row : null];
  };

  it("names an empty sheet, a sheet without births and an unreadable one", () => {
    expect(reasonFor(sheetGrid("Sheet2", []))).toEqual(["empty-sheet", null]);
    expect(reasonFor(sheetGrid("Sheet2", [[" "], [null, ""]]))).toEqual(["empty-sheet", null]);
    expect(reasonFor(sheetGrid("说明", [["填表说明"], ["一、请按时上报"]]))).toEqual([
      "no-birth-table",
      null,
    ]);
    expect(reasonFor(sheetGrid("x", [], { unreadable: "too-large" }))).toEqual([
      "unreadable",
      null,
    ]);
  });

  it("leaves out very hidden sheets and those that the settings name, also by file", () => {
    const form = standardForm({ units });
    expect(reasonFor({ ...form, visibility: "very-hidden" })).toEqual(["very-hidden", null]);
    expect(reasonFor(form, { sheets: { "3月": { skip: true } } })).toEqual(["by-settings", null]);
    const filed = { ...form, file: "a.xlsx" };
    expect(reasonFor(filed, { sheets: { "a.xlsx#3月": { skip: true } } })).toEqual([
      "by-settings",
      null,
    ]);
  });

  it("asks at the title when no word or words of both sides place the sheet", () => {
    const titled = (title: string) => ({
      ...withCells(standardForm({ units }), { A1: title }),
      name: "3月",
    });
    expect(reasonFor(titled("2025年3月出生情况汇总表"))).toEqual(["side-unknown", 0]);
    expect(reasonFor(titled("2025年3月卫健局出生情况汇总表"))).toEqual(["side-unknown", 0]);
    expect(reasonFor(titled("2025年3月卫生计生出生情况汇总表"))).toEqual(["side-unknown", 0]);
  });

  it("says that a form without unit rows is an empty template", () => {
    expect(reasonFor(standardForm({ units: {} }))).toEqual(["template-without-units", 0]);
  });

  it("takes side and period from the settings before anything else", () => {
    const table = readOne(standardForm({ units }), {
      sheets: { "3月": { side: "health", period: "2025-04" } },
    });
    expect(table.side).toBe("health");
    expect(table.period).toBe("2025-04");
    expect(table.statedPeriods).toEqual({
      title: "2025-03",
      sheetName: "2025-03",
      settings: "2025-04",
    });
  });

  it("takes the side from the sheet's name or the meta lines when the title has no word", () => {
    const rows = [
      ["填报单位：青山镇卫生院"],
      ["单位", "出生合计", "男", "女"],
      ["李家村", 3, 2, 1],
    ];
    const grid = sheetOf(rows, [], "2025年3月出生情况表");
    expect(readOne(grid).side).toBe("health");
    expect(readOne({ ...grid, name: "3月计生" }).side).toBe("registration");
  });
});

describe("the account of rows and cells", () => {
  it("counts every row of every source sheet once", () => {
    const form = standardForm({ units });
    const reading = read([form, sheetGrid("说明", [["a"], [], ["b"]]), sheetGrid("空", [])]);
    expect(reading.rows).toEqual({
      read: 11,
      judged: 3,
      skipped: {
        title: 2,
        header: 2,
        "column-numbers": 0,
        blank: 0,
        footer: 1,
        "repeated-header": 0,
        "not-judged-sheet": 3,
      },
    });
    expect(reading.cellsRead).toBe(2 + 7 + 12 + 14 * 3 + 1 + 2);
    expect(reading.files).toEqual([""]);
  });

  it("lists what was skipped in the order of the sheets", () => {
    const noSide = withCells(standardForm({ units, name: "甲" }), { A1: "2025年3月出生表" });
    const { skipped } = read([noSide, sheetGrid("乙", []), { ...noSide, name: "丙" }]);
    expect(skipped.map(({ sheet, reason }) => [sheet, reason])).toEqual([
      ["甲", "side-unknown"],
      ["乙", "empty-sheet"],
      ["丙", "side-unknown"],
    ]);
  });

  it("does not read own sheets as sources and does not list them", () => {
    const form = standardForm({ units });
    const own = sheetGrid("审核结果", [["hengbi.findings", "typed.note"]], { ownKind: "findings" });
    const reading = read([own, form]);
    expect(reading.tables).toHaveLength(1);
    expect(reading.skipped).toEqual([]);
    expect(reading.rows.read).toBe(8);
    expect(reading.entries).toEqual({ rows: [], sheetNames: { findings: "审核结果" } });
  });

  it("reads the value copies of a result made of several workbooks: they are its sources now", () => {
    const reading = read(
      [standardForm({ units, name: "甲_3月" })].map((form) => ({
        ...form,
        ownKind: "source-copy" as const,
      }))
    );
    expect(reading.tables.map(({ sheet, period }) => [sheet, period])).toEqual([
      ["甲_3月", "2025-03"],
    ]);
    expect(reading.entries.rows).toEqual([]);
  });
});

describe("several tables on one sheet", () => {
  const table = (month: number, figures: readonly (readonly (string | number)[])[]) => [
    [`2025年${month}月出生实名制汇总表`],
    ["单位", "合计", "男", "女"],
    ...figures,
  ];

  it("reads a second table under a title of its own", () => {
    const march = table(3, [
      ["李家村", 3, 2, 1],
      ["合计", 3, 2, 1],
    ]);
    const april = table(4, [
      ["李家村", 5, 2, 3],
      ["合计", 5, 2, 3],
    ]);
    const { tables, rows } = read([sheetGrid("Sheet1", [...march, ["填表人："], [], ...april])]);
    expect(tables.map(({ period, rows: [first] }) => [period, first?.row, first?.counts])).toEqual([
      ["2025-03", 2, [3, 2, 1]],
      ["2025-04", 8, [5, 2, 3]],
    ]);
    expect(rows).toMatchObject({
      read: 10,
      judged: 4,
      skipped: { title: 2, header: 2, footer: 1 },
    });
  });

  it("keeps a second table of other columns apart, and counts the rows of one that is not judged", () => {
    const births = table(3, [["李家村", 3, 2, 1]]);
    const other = [["4月卫健出生表"], ["单位", "一孩", "二孩"], ["李家村", 1, 2]];
    const { tables, skipped, rows } = read([sheetGrid("Sheet1", [...births, ...other])]);
    expect(tables).toHaveLength(1);
    expect(skipped.map(({ reason, cell }) => [reason, cell?.row])).toEqual([["side-unknown", 3]]);
    expect(rows).toMatchObject({ read: 6, judged: 1, skipped: { "not-judged-sheet": 1 } });
  });

  it("goes on past a table of other things", () => {
    const deaths = [["2025年3月死亡登记"], ["单位", "死亡人数", "男性死亡"], ["李家村", 1, 1]];
    const births = table(3, [["李家村", 3, 2, 1]]);
    const { tables } = read([sheetGrid("Sheet1", [...deaths, [], ...births])]);
    expect(tables.map(rowsOf)).toEqual([["unit 李家村: 3 2 1"]]);
  });
});

describe("a count that Excel turned into a date", () => {
  it("is no number and is shown as the date, while large counts in other formats are counts", () => {
    const form = withCells(standardForm({ units }), { F5: 45660, E5: 45660, G5: 200_000_000 });
    const numberFormats = new Map([
      [cellKey(4, 5), "m/d/yyyy"],
      [cellKey(4, 4), "#,##0"],
    ]);
    const table = readOne({ ...form, numberFormats });
    expect(table.rows[0]?.counts.slice(3, 6)).toEqual([45660, Number.NaN, Number.NaN]);
    expect(table.faults.map(({ kind, shown, used }) => [kind, shown, used])).toEqual([
      ["not-a-number", "2025-01-03", null],
      ["not-a-number", "200000000", null],
    ]);
  });
});
