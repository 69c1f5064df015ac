import { cellKey } from "../../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { CellRef } from "../../../src/core/model/cell-ref";
import { a1 } from "../../../src/core/model/cell-ref";
import { ratioId } from "../../../src/core/reporting/ratio-sheet";
import { ORIGIN_CELLS } from "../../../src/taskpane/judge/judgement";
import type { Origin, OriginCell } from "../../../src/taskpane/judge/judgement";
import type { Judge } from "../../../src/taskpane/judge/judge";
import { at, sheetGrid, withCells } from "../../support/sheet-grid";
import { judged, judgeOf, NOTHING_SAID, writtenYear } from "./held-judge";

let grids: readonly SheetGrid[];
let judge: Judge;
beforeAll(async () => {
  grids = await writtenYear();
  judge = judged(grids).judge;
});

const cell = (sheet: string, address: string): CellRef => ({ file: "", sheet, ...at(address) });
const place = ({ sheet, row, column }: CellRef) => `${sheet}!${a1(row, column)}`;
const places = (origin: Origin | null) => origin?.sources.map((source) => place(source.cell)) ?? [];
const total = (sources: readonly OriginCell[] = []) =>
  sources.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);

function own(
  of: Judge,
  kind: "comparison" | "sex-ratio" | "ledger" | "receipts",
  id: string,
  key: string
) {
  const found = of.locate({ own: kind, id, key });
  if (!found) throw new Error(`no ${kind} ${id} ${key}`);
  return found;
}

const YEAR = {
  reportingUnit: "青山镇",
  part: null,
  spanKind: "year",
  span: "2025-01/2025-12",
} as const;
const village = ratioId({ ...YEAR, unit: "石桥村", parity: "all" } as Parameters<
  typeof ratioId
>[0]);
const town = ratioId({ ...YEAR, unit: "*", parity: "all" } as Parameters<typeof ratioId>[0]);
const APRIL = "difference/青山镇/高坪村/2025-04/2/male";

describe("the origin of a figure on 出生人口性别比", () => {
  it("of 男 is the cells of the months", () => {
    const origin = judge.origin(own(judge, "sex-ratio", village, "male"));
    expect(origin).toMatchObject({ value: 50, heading: "男", count: 11, difference: null });
    expect(origin?.row).toEqual(["统计年度 2025年1月—12月", "青山镇", "石桥村", "合计"]);
    expect(total(origin?.sources)).toBe(50);
    expect(places(origin).slice(0, 2)).toEqual(["1月!C6", "2月!C6"]);
    expect(origin?.sources[0]).toEqual({
      cell: cell("1月", "C6"),
      value: 2,
      side: "registration",
      period: "2025-01",
      unit: "石桥村",
      label: "出生合计/男",
      before: undefined,
    });
  });

  it("of the ratio is boys and girls, in the order of the formula", () => {
    const origin = judge.origin(own(judge, "sex-ratio", village, "ratio"));
    expect(origin).toMatchObject({ value: 200, heading: "性别比", count: 22 });
    const [girls, boys] = [
      origin?.sources.filter(({ label }) => label === "出生合计/女"),
      origin?.sources.filter(({ label }) => label === "出生合计/男"),
    ];
    expect([total(boys), total(girls)]).toEqual([50, 25]);
    expect(places(origin)[0]).toBe("1月!D6");
  });

  it("of the town lists some cells and counts all", () => {
    const origin = judge.origin(own(judge, "sex-ratio", town, "births"));
    expect(origin?.value).toBe(627);
    expect(origin?.count).toBe(284);
    expect(origin?.sources).toHaveLength(ORIGIN_CELLS);
  });

  it("of a word is all that its row is about", () => {
    const origin = judge.origin(own(judge, "sex-ratio", village, "verdict"));
    expect([origin?.count, total(origin?.sources)]).toEqual([22, 75]);
  });
});

describe("the origin of a row of 数据比对", () => {
  it("is both sides' cells as equals", () => {
    const origin = judge.origin(own(judge, "comparison", APRIL, "difference"));
    expect(origin).toMatchObject({ value: -5, heading: "相差", count: 2, difference: APRIL });
    expect(origin?.row).toEqual(["青山镇", "高坪村", "2025年4月", "二孩", "男"]);
    expect(
      origin?.sources.map((source) => [place(source.cell), source.side, source.value])
    ).toEqual([
      ["4月!I12", "registration", 2],
      ["4月卫生!I12", "health", 7],
    ]);
    expect(places(judge.origin(own(judge, "comparison", APRIL, "health")))).toEqual([
      "4月卫生!I12",
    ]);
    expect(places(judge.origin(own(judge, "comparison", APRIL, "cause")))).toHaveLength(2);
  });

  it("names the reason that the clerk typed", () => {
    const sheet = grids.find(({ ownKind }) => ownKind === "comparison");
    if (!sheet) throw new Error("no comparison");
    const reason = own(judge, "comparison", APRIL, "typed.reason");
    const ground = own(judge, "comparison", APRIL, "typed.ground");
    const typed = withCells(sheet, {
      [a1(reason.row, reason.column)]: "D05 迟报、补报",
      [a1(ground.row, ground.column)]: "登记册第7页",
    });
    const told = judged(grids.map((grid) => (grid === sheet ? typed : grid))).judge;
    const origin = told.origin(own(told, "comparison", APRIL, "state"));
    expect(origin?.sources.map(({ value, label }) => [value, label])).toEqual([
      [2, "二孩/男"],
      [7, "二孩/男"],
      ["D05 迟报、补报", "原因"],
      ["登记册第7页", "依据"],
    ]);
  });

  it("of the sums above it is every difference, and of one state only its own", () => {
    const sheet = grids.find(({ ownKind }) => ownKind === "comparison");
    const name = sheet?.name ?? "";
    const net = judge.origin(cell(name, "L7"));
    expect(net).toMatchObject({ value: -6, heading: "相差", row: ["净额"], count: 16 });
    const unexplained = judge.origin(cell(name, "O7"));
    expect(unexplained).toMatchObject({ value: -6, heading: "未说明", count: 12 });
    const confirmed = judge.origin(cell(name, "M7"));
    expect(confirmed).toMatchObject({ value: 0, count: 0 });
  });
});

describe("the origin of points", () => {
  it("of a bad month is its dates and its difference", () => {
    const id = "青山镇/A21/2025-08";
    const origin = judge.origin(own(judge, "ledger", id, "points"));
    expect(origin).toMatchObject({
      value: -20,
      difference: "difference/青山镇/东岭村/2025-08/2/female",
    });
    expect(origin?.sources.map((source) => [place(source.cell), source.value])).toEqual([
      ["8月!A18", "2025-09-04"],
      ["8月卫生!A18", "2025-09-03"],
      ["8月!J8", 0],
      ["8月卫生!J8", 3],
    ]);
    expect(places(judge.origin(own(judge, "ledger", id, "why")))).toEqual(places(origin).slice(2));
  });

  it("of a month on 收报登记 is that month's alone", () => {
    const id = "report/青山镇/2025-04";
    const origin = judge.origin(own(judge, "receipts", id, "computed"));
    expect(origin?.value).toBe("有未说明差异");
    expect(places(origin)).toEqual(["4月!A18", "4月卫生!A18", "4月!I12", "4月卫生!I12"]);
    expect(places(judge.origin(own(judge, "receipts", id, "registrationStated")))).toEqual([
      "4月!A18",
    ]);
  });

  it("of the total goes through the ledger, the months and the differences", () => {
    const origin = judge.origin(own(judge, "ledger", "青山镇/total", "total"));
    expect(origin?.value).toBe(10);
    expect(places(origin)).toEqual(expect.arrayContaining(["4月!A18", "8月!J8", "8月卫生!J8"]));
    expect(origin?.count).toBe(origin?.sources.length);
  });

  it("of an entry in 考核录入 is what was typed", () => {
    const sheet = grids.find(({ ownKind }) => ownKind === "score-input");
    const input = judge.locate({ own: "score-input", id: "A04.points@青山镇", key: "typed.value" });
    if (!sheet || !input) throw new Error("no score input");
    const typed = withCells(sheet, { [a1(input.row, input.column)]: 8 });
    const told = judged(grids.map((grid) => (grid === sheet ? typed : grid))).judge;
    expect(told.origin(input)).toMatchObject({ value: 8, count: 1, heading: "录入" });
    const scores = grids.find(({ ownKind }) => ownKind === "scores");
    const row = scores?.values.findIndex(([id]) => id === "青山镇/A04") ?? -1;
    // Column I of the lower table: 得分.
    const points = told.origin({ file: "", sheet: scores?.name ?? "", row, column: 8 });
    expect(points).toMatchObject({
      heading: "得分",
      row: ["青山镇", "第四条", "领导小组和专项办公室"],
      count: 1,
    });
    expect(points?.sources[0]).toMatchObject({ cell: input, value: 8, label: "录入", side: null });
  });
});

describe("the origin of a source cell", () => {
  it("is the cell itself, with the difference and the finding that it is part of", () => {
    const origin = judge.origin(cell("4月", "I12"));
    expect(origin).toMatchObject({
      value: 2,
      heading: "二孩/男",
      row: ["高坪村"],
      count: 1,
      difference: APRIL,
      finding: "count-breaks-sums/health/青山镇/2025-04/高坪村/2/male",
    });
    expect(places(origin)).toEqual(["4月!I12"]);
  });

  it("is nothing outside of a table, and never a footer or a remark", () => {
    expect(judge.origin(cell("4月", "Z99"))).toBeNull();
    expect(judge.origin(cell("4月", "B18"))).toBeNull();
    expect(judge.origin(cell("4月", "O12"))).toBeNull();
    expect(judge.origin(cell("没有这张表", "A1"))).toBeNull();
    expect(judge.origin(cell("4月", "A18"))).toMatchObject({ value: "2025-05-04" });
  });
});

describe("what a cell was before", () => {
  const april = () => {
    const found = grids.find(({ name }) => name === "4月");
    if (!found) throw new Error("no April");
    return found;
  };

  it("is told once it changed, and no longer once it is back", () => {
    const told = judged(grids).judge;
    const difference = own(told, "comparison", APRIL, "registration");
    expect(told.origin(difference)?.sources[0]).toMatchObject({ value: 2, before: undefined });
    told.put(withCells(april(), { I12: 3 }));
    told.judge(NOTHING_SAID);
    expect(told.origin(difference)?.sources[0]).toMatchObject({ value: 3, before: 2 });
    told.put(withCells(april(), { I12: 4 }));
    told.judge(NOTHING_SAID);
    expect(told.origin(difference)?.sources[0]).toMatchObject({ value: 4, before: 2 });
    expect(told.origin(cell("4月", "I11"))?.sources[0]?.before).toBeUndefined();
    told.put(april());
    told.judge(NOTHING_SAID);
    expect(told.origin(difference)?.sources[0]).toMatchObject({ value: 2, before: undefined });
  });

  it("follows the unit where a row was inserted above", () => {
    const told = judged(grids).judge;
    const sheet = april();
    const changed = withCells(sheet, { I12: 3 });
    const values = [...changed.values.slice(0, 4), [], ...changed.values.slice(4)];
    const merges = sheet.merges.map((range) =>
      range.firstRow < 4
        ? range
        : { ...range, firstRow: range.firstRow + 1, lastRow: range.lastRow + 1 }
    );
    const shifted = { ...sheet, values, merges, formulas: new Map(), numberFormats: new Map() };
    told.put(shifted);
    told.judge(NOTHING_SAID);
    expect(told.origin(cell("4月", "I13"))?.sources[0]).toMatchObject({
      unit: "高坪村",
      value: 3,
      before: 2,
    });
    expect(told.origin(cell("4月", "I12"))?.sources[0]).toMatchObject({ before: undefined });
  });

  it("is not known of sheets that were never judged as they were", () => {
    const told = judgeOf(grids);
    told.put(withCells(april(), { I12: 3 }));
    told.judge(NOTHING_SAID);
    expect(told.origin(cell("4月", "I12"))?.sources[0]).toMatchObject({
      value: 3,
      before: undefined,
    });
  });

  it("is forgotten with the sheet", () => {
    const told = judged(grids).judge;
    told.put(withCells(april(), { I12: 3 }));
    told.order(
      grids.filter(({ name }) => name !== "4月").map(({ file, name }) => ({ file, name }))
    );
    told.order(grids.map(({ file, name }) => ({ file, name })));
    told.put(withCells(april(), { I12: 3 }));
    told.judge(NOTHING_SAID);
    expect(told.origin(cell("4月", "I12"))?.sources[0]).toMatchObject({ before: undefined });
  });
});

describe("formulas that somebody else put into our sheets", () => {
  const register = sheetGrid("花名册", [
    ["姓名", "身份证号", "电话"],
    ["某某", "110101199001011234", 13800000000],
  ]);

  function originOf(
    formula: string,
    further: Readonly<Record<string, string>> = {}
  ): Origin | null {
    const sheet = grids.find(({ ownKind }) => ownKind === "comparison");
    if (!sheet) throw new Error("no comparison");
    const here = own(judge, "comparison", APRIL, "difference");
    const formulas = new Map(sheet.formulas).set(cellKey(here.row, here.column), formula);
    for (const [address, text] of Object.entries(further)) {
      const { row, column } = at(address);
      formulas.set(cellKey(row, column), text);
    }
    const hostile = { ...sheet, formulas };
    const told = judged([
      ...grids.map((grid) => (grid === sheet ? hostile : grid)),
      register,
    ]).judge;
    return told.origin(here);
  }

  it("end where they go in circles", () => {
    expect(originOf("M10+M10")).toMatchObject({ count: 0 });
    expect(originOf("M11", { M11: "M12", M12: "M10+'4月'!I12" })).toMatchObject({ count: 1 });
  });

  it("are followed no further than the sheets reach", () => {
    const origin = originOf("SUM(1:1048576)+SUM(A:XFD)+SUM('4月'!A1:XFD1048576)");
    expect(origin?.count).toBeGreaterThan(200);
    expect(origin?.sources).toHaveLength(ORIGIN_CELLS);
  });

  it("show nothing of a sheet that is not read", () => {
    const origin = originOf("花名册!A2&花名册!B2&花名册!C2");
    expect(origin?.count).toBe(3);
    expect(JSON.stringify(origin)).not.toMatch(/某某|1101|1380/);
  });

  it("that are broken or too long lead nowhere", () => {
    for (const formula of [
      "'".repeat(8000),
      '"'.repeat(7999),
      "[".repeat(8000),
      "月".repeat(8000),
      "SUMIFS(".repeat(1000),
      "(".repeat(8000),
      "A1月".repeat(2700),
      `${"1+".repeat(5000)}'4月'!I12`,
      "[1]4月!I12",
      "'[别的.xlsx]4月'!I12",
      "#REF!+4月!#REF!",
    ]) {
      const start = performance.now();
      expect([formula.slice(0, 20), originOf(formula)?.count]).toEqual([formula.slice(0, 20), 0]);
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  });
});

describe("workbooks judged together", () => {
  it("each have their own sheets", () => {
    const other = grids
      .filter(({ ownKind }) => ownKind === null)
      .map((grid) => ({ ...grid, file: "别的.xlsx" }));
    const april = other.map((grid) => (grid.name === "4月" ? withCells(grid, { I12: 99 }) : grid));
    const told = judged([...april, ...grids]).judge;
    const here = own(told, "sex-ratio", village, "male");
    expect(here.file).toBe("");
    const files = told.origin(here)?.sources.map((source) => source.cell.file);
    expect(new Set(files)).toEqual(new Set([""]));
    expect(told.origin({ ...cell("4月", "I12"), file: "别的.xlsx" })?.value).toBe(99);
    expect(told.origin(cell("4月", "I12"))?.value).toBe(2);
  });
});
