import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { ColumnMeaning, FormCorrection } from "../../../src/core/model/settings";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { sheetGrid } from "../../support/sheet-grid";
import { TITLE, columnsOf, read, readOne, rowsOf } from "./reading-support";

const names = (labels: string): CellValue[] =>
  labels.split(" ").map((label) => (label === "_" ? null : label));

const births = (
  parity: "1" | "2" | "3+" | "all",
  sex: "male" | "female" | "unknown" | "all"
): ColumnMeaning => ({ measure: "births", parity, sex });

const said = (grid: SheetGrid, correction: FormCorrection) => ({
  forms: { [read([grid]).forms[0]?.fingerprint ?? ""]: correction },
});

const sheet = sheetGrid("3月", [
  [TITLE],
  names("单位 出生人数 _ _ _ _"),
  names("_ 小计 男 女 甲类 乙类"),
  ["李家村", 5, 2, 3, 4, 1],
  ["合计", 5, 2, 3, 4, 1],
]);

describe("a correction of a form", () => {
  it("gives columns the meaning that the clerk says, and leaves the others as read", () => {
    const table = readOne(
      sheet,
      said(sheet, {
        columns: { "出生人数/甲类": births("1", "all"), "出生人数/乙类": births("2", "all") },
      })
    );
    expect(columnsOf(table)).toEqual([
      "B all all",
      "C all male",
      "D all female",
      "E 1 all",
      "F 2 all",
    ]);
    expect(table.unplaced).toEqual([]);
    expect(rowsOf(table)).toEqual(["unit 李家村: 5 2 3 4 1", "total 合计: 5 2 3 4 1"]);
  });

  it("leaves a column out without a finding, and confirms the rest", () => {
    const settings = said(sheet, {
      columns: { "出生人数/甲类": "left-out", "出生人数/乙类": "left-out" },
    });
    const { tables, forms } = read([sheet], settings);
    expect(tables[0]?.unplaced).toEqual([]);
    expect(forms[0]).toMatchObject({ doubts: [], confirmed: true });
  });

  it("exchanges two columns", () => {
    const table = readOne(
      sheet,
      said(sheet, {
        columns: { "出生人数/男": births("all", "female"), "出生人数/女": births("all", "male") },
      })
    );
    expect(columnsOf(table).slice(1, 3)).toEqual(["C all female", "D all male"]);
  });

  it("adds several columns of 多孩 up, each in a block of its own", () => {
    const table = readOne(
      sheet,
      said(sheet, {
        columns: { "出生人数/甲类": births("3+", "all"), "出生人数/乙类": births("3+", "all") },
      })
    );
    expect(columnsOf(table).slice(3)).toEqual(["E 3+ all", "F 3+ all"]);
    expect(table.blocks.filter(({ parity }) => parity === "3+")).toHaveLength(2);
  });

  it("settles a residence split without a whole", () => {
    const split = sheetGrid("3月", [
      [TITLE],
      names("单位 本省户籍人数 _ 非本省户籍人数 _"),
      names("_ 男 女 男 女"),
      ["李家村", 2, 1, 3, 2],
    ]);
    const table = readOne(
      split,
      said(split, {
        columns: {
          "本省户籍人数/男": births("all", "male"),
          "本省户籍人数/女": births("all", "female"),
        },
      })
    );
    expect(columnsOf(table)).toEqual(["B all male", "C all female"]);
    expect(table.unplaced).toEqual([]);
  });

  it("that names a column which the form does not have is doubted again, and nothing is judged", () => {
    const { tables, skipped, forms } = read(
      [sheet],
      said(sheet, { columns: { "出生人数/丙类": "left-out", "出生人数/甲类": "left-out" } })
    );
    expect(tables).toEqual([]);
    expect(skipped).toMatchObject([{ sheet: "3月", reason: "to-be-confirmed" }]);
    expect(forms[0]).toMatchObject({ doubts: ["columns-ambiguous"], confirmed: false });
  });

  it("with every column left out is a form that is not read, and can be taken back", () => {
    const [form] = read([sheet]).forms;
    const columns = Object.fromEntries(
      (form?.columns ?? []).map(({ key }) => [key, "left-out" as const])
    );
    const { tables, skipped, forms, rows } = read([sheet], said(sheet, { columns }));
    expect(tables).toEqual([]);
    expect(skipped).toMatchObject([{ sheet: "3月", reason: "by-settings" }]);
    expect(forms).toMatchObject([{ fingerprint: form?.fingerprint, confirmed: true, doubts: [] }]);
    expect(rows.judged).toBe(0);
  });

  it("holds for every sheet of the form, and for no other form", () => {
    const correction = said(sheet, { columns: { "出生人数/甲类": "left-out" } });
    const twin = {
      ...sheet,
      name: "4月",
      values: [["2025年4月出生实名制汇总表"], ...sheet.values.slice(1)],
    };
    const other = sheetGrid("5月", [
      ["2025年5月出生实名制汇总表"],
      names("单位 出生人数 _ _ _"),
      names("_ 小计 男 女 甲类"),
      ["李家村", 5, 2, 3, 4],
    ]);
    const { tables } = read([sheet, twin, other], correction);
    expect(tables.map(({ unplaced }) => unplaced.map(({ label }) => label))).toEqual([
      ["出生人数/乙类"],
      ["出生人数/乙类"],
      ["出生人数/甲类"],
    ]);
  });

  it("counts a column beside the unit column that is also named a unit no more", () => {
    const towns = sheetGrid("3月", [
      [TITLE],
      names("乡镇 村名 小计 男 女"),
      ["青山镇", "李家村", 3, 2, 1],
      ["白水镇", "李家村", 1, 1, 0],
    ]);
    expect(readOne(towns).rows.map(({ name }) => name)).toEqual(["李家村", "李家村"]);
    const table = readOne(towns, said(towns, { unitColumn: "乡镇" }));
    expect(table.rows.map(({ name }) => name)).toEqual(["青山镇", "白水镇"]);
  });

  it("survives being written as settings and read again", () => {
    const settings = said(sheet, { unitColumn: "单位", totalRow: "last", side: "registration" });
    const parsed = parseSettings(JSON.parse(JSON.stringify(settings)));
    expect(parsed.settings?.forms).toEqual(settings.forms);
  });
});
