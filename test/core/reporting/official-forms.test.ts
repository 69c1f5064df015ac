import { cleanYear, formsOf } from "../../../scripts/samples/clean-year";
import { gridOf } from "../../../scripts/samples/sample-sheet";
import { standardForm } from "../../../scripts/samples/standard-form";
import { originCells } from "../../../src/core/model/copy-origin";
import { cellKey } from "../../../src/core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { officialForms, sheetsToSubmit } from "../../../src/core/reporting/official-forms";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { assessed } from "../../hosts/excel/judged-plans";

const YEAR = { year: 2025, reportingUnit: "青山镇", units: ["东村", "西村"], births: 5, seed: 3 };
const GRIDS = formsOf(cleanYear(YEAR)).map((form) => gridOf(standardForm(form)));

function march(change: (grid: SheetGrid) => SheetGrid): SheetGrid[] {
  return GRIDS.map((grid) => (grid.name === "3月" ? change(grid) : grid));
}

function submitted(grids: readonly SheetGrid[], sheets: readonly string[]) {
  const chosen = sheets.map((sheet) => ({ file: null, sheet }));
  return officialForms(assessed(grids), grids, chosen);
}

function put(grid: SheetGrid, row: number, column: number, value: CellValue): SheetGrid {
  const values = grid.values.map((cells, at) => {
    if (at !== row) return cells;
    const line = [...cells];
    while (line.length <= column) line.push(null);
    line[column] = value;
    return line;
  });
  return { ...grid, values };
}

it("takes the registration form of the last due month where nothing is chosen", () => {
  expect(sheetsToSubmit(assessed(GRIDS))).toEqual([{ file: GRIDS[0]?.file, sheet: "12月" }]);
  expect(sheetsToSubmit(assessed([]))).toEqual([]);
});

it("takes a sheet of the file that is named, where several files have one of that name", () => {
  const ofFile = (file: string) =>
    GRIDS.filter(({ name }) => name.endsWith("月") === (file === "计生.xlsx")).map((grid) => ({
      ...grid,
      file,
      name: grid.name.replace("卫生", ""),
    }));
  const grids = [...ofFile("计生.xlsx"), ...ofFile("卫生.xlsx")];
  const all = assessed(grids);
  expect(sheetsToSubmit(all)).toEqual([{ file: "计生.xlsx", sheet: "12月" }]);
  const health = grids.find(({ file, name }) => file === "卫生.xlsx" && name === "3月");
  const { plans } = officialForms(all, grids, [{ file: "卫生.xlsx", sheet: "3月" }]);
  expect(plans.map(({ name }) => name)).toEqual(["3月"]);
  expect(plans[0]?.rows[0]?.[0]?.value).toBe(health?.values[0]?.[0]);
  expect(submitted(grids, ["3月"]).plans.map(({ name }) => name)).toEqual(["3月", "3月 (2)"]);
});

it("copies the chosen forms as values, cell by cell, and nothing else", async () => {
  const { plans, refused, beside } = submitted(GRIDS, ["3月", "3月卫生"]);
  expect([refused, beside]).toEqual([[], []]);
  const { bytes } = await writeResult(null, plans, { settings: null });
  const { grids } = await readWorkbook(bytes, "sent.xlsx");
  expect(grids.map(({ name }) => name)).toEqual(["3月", "3月卫生"]);
  for (const sent of grids) {
    const source = GRIDS.find(({ name }) => name === sent.name);
    expect([sent.ownKind, sent.visibility, sent.formulas.size, sent.hiddenRows.size]).toEqual([
      null,
      "visible",
      0,
      0,
    ]);
    source?.values.forEach((cells, row) =>
      cells.forEach((value, column) =>
        expect([row, column, sent.values[row]?.[column] ?? null]).toEqual([row, column, value])
      )
    );
    expect(sent.merges).toHaveLength(source?.merges.length ?? 0);
  }
});

it("leaves out what stands beside the form, shows hidden rows, and says both", () => {
  const grids = march((grid) => ({
    ...put(grid, 5, 20, "先不要报"),
    hiddenRows: new Set([4]),
  }));
  const { plans, beside, shown } = submitted(grids, ["3月"]);
  expect(beside).toEqual([{ sheet: "3月", cells: 1 }]);
  expect(shown).toEqual(["3月"]);
  expect(plans[0]?.hiddenRows).toEqual([]);
  expect(JSON.stringify(plans)).not.toContain("先不要报");
});

it("copies a value copy of an added sheet as the sheet was", () => {
  const origin = originCells({ file: "计生.xlsx", sheet: "3月", side: null });
  const grids = march((grid) =>
    origin.reduce<SheetGrid>((copy, value, index) => put(copy, 0, 20 + index, value), {
      ...grid,
      ownKind: "source-copy",
    })
  );
  const { plans, beside, refused } = submitted(grids, ["3月"]);
  expect([refused, beside]).toEqual([[], []]);
  expect(plans).toEqual(submitted(GRIDS, ["3月"]).plans);
});

it("gives a form a page of its own: columns by what they hold, a title over all, room to sign", () => {
  const plan = submitted(
    march((grid) => put(grid, 4, 0, "青山镇李家坪村民委员会")),
    ["3月"]
  ).plans[0];
  const last = (plan?.rows.length ?? 0) - 1;
  expect(plan?.columns.map(({ width }) => width)).toEqual([24, ...widths(12), 8, 6.5]);
  expect(plan?.rowHeights).toEqual({ 0: 34, 2: 22, 3: 22, [last]: 28 });
  const long = march((grid) => put(grid, 0, 0, `${"青山镇".repeat(30)}2025年3月出生实名制汇总表`));
  expect(submitted(long, ["3月"]).plans[0]?.rowHeights[0]).toBeUndefined();
});

it("spreads a title over the form where the sheet has no merged cells, and nothing beside it", () => {
  const bare = march((grid) => ({ ...grid, merges: [] }));
  expect(submitted(bare, ["3月"]).plans[0]?.merges).toEqual([
    { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 14 },
  ]);
  const beside = march((grid) => put({ ...grid, merges: [] }, 0, 9, "表1"));
  expect(submitted(beside, ["3月"]).plans[0]?.merges).toEqual([]);
});

function widths(count: number): number[] {
  return Array.from({ length: count }, () => 6.5);
}

it("shows a day as a day and an error as what it is", () => {
  const grids = march((grid) => {
    const last = grid.values.length - 1;
    const dated = put(put(grid, last, 1, 45751), 4, 13, { error: "#DIV/0!" });
    return { ...dated, numberFormats: new Map([[cellKey(last, 1), 'yyyy"年"m"月"d"日"']]) };
  });
  const cells = submitted(grids, ["3月"]).plans[0]?.rows ?? [];
  expect(cells.at(-1)?.[1]?.value).toBe("2025年4月4日");
  expect(cells[4]?.[13]?.value).toBe("#DIV/0!");
});

it("refuses what is no form, and a formula without a result", () => {
  const register: SheetGrid = {
    ...(GRIDS[0] as SheetGrid),
    name: "登记册",
    values: [
      ["姓名", "身份证号", "住址", "联系电话"],
      ["甲", "1", "乙村", "2"],
    ],
    merges: [],
    formulas: new Map(),
    numberFormats: new Map(),
  };
  const blank = march((grid) => {
    const ratio = cellKey(4, 13);
    const formulas = new Map(grid.formulas).set(ratio, "C5/D5*100");
    return { ...put(grid, 4, 13, null), formulas, uncalculated: new Set([ratio]) };
  });
  const { plans, refused } = submitted([...blank, register], ["3月", "登记册", "13月"]);
  expect(plans).toEqual([]);
  expect(refused).toEqual([
    { sheet: "3月", why: "not-calculated", cell: "N5" },
    { sheet: "登记册", why: "personal-data", cell: null },
    { sheet: "13月", why: "not-found", cell: null },
  ]);
});
