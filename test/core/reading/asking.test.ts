import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { Settings } from "../../../src/core/model/settings";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { TITLE, columnsOf, read, readOne, rowsOf } from "./reading-support";

const names = (labels: string): CellValue[] =>
  labels.split(" ").map((label) => (label === "_" ? null : label));

const asked = (grids: readonly SheetGrid[], settings: Partial<Settings> = {}) => {
  const { tables, skipped, forms, rows } = read(grids, settings);
  return {
    tables: tables.length,
    why: skipped.map(({ sheet, reason }) => `${sheet} ${reason}`),
    doubts: forms.map(({ doubts }) => doubts.join(" ")),
    judged: rows.judged,
    fingerprint: forms[0]?.fingerprint ?? "",
  };
};

/** What the clerk says of the first form of these sheets. */
const confirmed = (grids: readonly SheetGrid[], correction: Settings["forms"][string] = {}) => ({
  forms: { [asked(grids).fingerprint]: correction },
});

const monthly = (name: string, rows: readonly (readonly CellValue[])[], title = TITLE): SheetGrid =>
  sheetGrid(name, [[title.replace("3月", name)], ...rows]);

describe("the standard form", () => {
  const year = ["2025-01", "2025-02", "2025-03"].map((month) =>
    standardForm({
      month,
      units: { 李家村: [3, 2, 1, 1, 0, 0], 张家村: [1, 2, 3, 4, 1, 0], 王家村: [2, 2, 1, 1, 0, 1] },
    })
  );

  it("is never asked about, and is one form with all its columns", () => {
    const { forms, skipped } = read(year);
    expect(skipped).toEqual([]);
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({
      tables: 3,
      side: "registration",
      doubts: [],
      confirmed: false,
      units: ["李家村", "张家村", "王家村"],
      sheets: year.map(({ file, name }) => ({ file, sheet: name, waiting: false })),
    });
    expect(forms[0]?.columns.slice(0, 3)).toEqual([
      { key: "单位", column: 0, meaning: "unit" },
      {
        key: "出生合计/小计",
        column: 1,
        meaning: { measure: "births", parity: "all", sex: "all" },
      },
      { key: "出生合计/男", column: 2, meaning: { measure: "births", parity: "all", sex: "male" } },
    ]);
    expect(forms[0]?.columns.at(-1)?.meaning).toBe("left-out");
  });

  it("is one form for both departments, and then of no side", () => {
    const health = standardForm({ side: "health", units: { 李家村: [1, 1, 0, 0, 0, 0] } });
    const { forms } = read([...year, health]);
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({ tables: 4, side: null, doubts: [] });
  });
});

describe("the column of the units", () => {
  const rows = [
    names("_ _ 小计 男 女"),
    ["一片", "李家村", 3, 2, 1],
    ["一片", "张家村", 5, 2, 3],
    ["二片", "王家村", 4, 2, 2],
  ];
  const sheet = monthly("3月", rows);

  it("is asked for where no header names it and two columns hold words", () => {
    expect(asked([sheet])).toMatchObject({
      tables: 0,
      why: ["3月 to-be-confirmed"],
      doubts: ["unit-column-unsure"],
      judged: 0,
    });
    const columns = read([sheet]).forms[0]?.columns.slice(0, 2);
    expect(columns?.map(({ key, column }) => [key, column])).toEqual([
      ["", 0],
      [" (2)", 1],
    ]);
  });

  it("is the one that the clerk names, with or without a header word", () => {
    const table = readOne(sheet, confirmed([sheet], { unitColumn: "" }));
    expect(table.rows.map(({ name }) => name)).toEqual(["一片", "一片", "二片"]);
    const other = readOne(sheet, confirmed([sheet], { unitColumn: " (2)" }));
    expect(other.rows.map(({ name }) => name)).toEqual(["李家村", "张家村", "王家村"]);
    expect(other.unitHeader.column).toBe(1);
  });

  it("is not asked for where only one column holds words", () => {
    const plain = monthly("3月", [names("_ _ 小计 男 女"), [1, "李家村", 3, 2, 1]]);
    expect(asked([plain])).toMatchObject({ tables: 1, doubts: [""] });
  });

  it("stays doubted when the settings name a column that the form does not have", () => {
    expect(asked([sheet], confirmed([sheet], { unitColumn: "村名" }))).toMatchObject({
      tables: 0,
      doubts: ["unit-column-unsure"],
    });
  });
});

describe("two columns for one count", () => {
  const header = names("单位 合计 男 女 合计 男 女");
  const same = monthly("3月", [header, ["李家村", 3, 2, 1, 3, 2, 1], ["张家村", 1, 1, 0, 1, 1, 0]]);
  const other = monthly("3月", [
    header,
    ["李家村", 3, 2, 1, 9, 5, 4],
    ["张家村", 1, 1, 0, 2, 1, 1],
  ]);

  it("are asked about where they differ", () => {
    expect(asked([other])).toMatchObject({ tables: 0, doubts: ["columns-ambiguous"], judged: 0 });
  });

  it("are no question where they say the same", () => {
    expect(asked([same])).toMatchObject({ tables: 1, doubts: [""] });
  });

  it("follow the clerk's word: the first left out, the second taken", () => {
    const count = (sex: "all" | "male" | "female") =>
      ({ measure: "births", parity: "all", sex }) as const;
    const correction = {
      columns: {
        合计: "left-out",
        男: "left-out",
        女: "left-out",
        "合计 (2)": count("all"),
        "男 (2)": count("male"),
        "女 (2)": count("female"),
      },
    } as const;
    const table = readOne(other, confirmed([other], correction));
    expect(columnsOf(table)).toEqual(["E all all", "F all male", "G all female"]);
    expect(rowsOf(table)).toEqual(["unit 李家村: 9 5 4", "unit 张家村: 2 1 1"]);
    expect(table.unplaced).toEqual([]);
  });
});

describe("sums that fail in nearly every row", () => {
  const header = names("单位 小计 男 女");
  const exchanged = (name: string) =>
    monthly(name, [
      header,
      ...[
        ["李家村", 2, 5, 3],
        ["张家村", 1, 4, 3],
        ["王家村", 4, 9, 5],
        ["赵家村", 3, 7, 4],
        ["孙家村", 0, 0, 0],
      ],
    ]);
  const right = (name: string) =>
    monthly(name, [header, ...["李", "张", "王", "赵"].map((unit) => [`${unit}家村`, 5, 2, 3])]);

  it("ask whether the columns are read right", () => {
    expect(asked([exchanged("3月")])).toMatchObject({
      tables: 0,
      why: ["3月 to-be-confirmed"],
      doubts: ["sums-contradict-columns"],
    });
  });

  it("are no question once the clerk confirmed the form, or in one sheet among others that hold", () => {
    const sheet = exchanged("3月");
    expect(asked([sheet], confirmed([sheet]))).toMatchObject({ tables: 1, doubts: [""] });
    expect(asked([right("1月"), sheet, right("4月")])).toMatchObject({ tables: 3, doubts: [""] });
  });

  it("are no question in three rows, or where a fifth of the rows hold", () => {
    const few = monthly("3月", exchanged("3月").values.slice(1, 5));
    expect(asked([few]).tables).toBe(1);
    const mixed = monthly("3月", [...exchanged("3月").values.slice(1), ["周家村", 3, 1, 2]]);
    expect(asked([mixed]).tables).toBe(1);
  });
});

describe("the total row", () => {
  const header = names("单位 一孩男 一孩女 二孩男 二孩女");
  const units = [
    ["李家村", 3, 2, 1, 1],
    ["张家村", 1, 2, 3, 4],
    ["王家村", 2, 2, 1, 1],
  ];
  const hidden = monthly("3月", [header, ...units, ["南片", 6, 6, 5, 6]]);

  it("is asked for where the last unit holds what all others have together", () => {
    expect(asked([hidden])).toMatchObject({ tables: 0, doubts: ["total-row-unsure"], judged: 0 });
    expect(read([hidden]).forms[0]?.totalRow).toBeNull();
  });

  it("is what the clerk says: the last row, or none", () => {
    const last = readOne(hidden, confirmed([hidden], { totalRow: "last" }));
    expect(last.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "unit", "total"]);
    const none = readOne(hidden, confirmed([hidden], { totalRow: "none" }));
    expect(none.totalRow).toBeNull();
    expect(none.rows).toHaveLength(4);
  });

  it("is doubted again in a sheet of the form that has another row there", () => {
    const plain = monthly("4月", [header, ...units]);
    const said = confirmed([hidden], { totalRow: "last" });
    const { tables, skipped, forms } = read([hidden, plain], said);
    expect(tables.map(({ sheet }) => sheet)).toEqual(["3月"]);
    expect(skipped).toMatchObject([{ sheet: "4月", reason: "to-be-confirmed" }]);
    expect(forms[0]).toMatchObject({ doubts: ["total-row-unsure"], confirmed: false });
  });

  it("is no question in a small table, where chance makes such rows", () => {
    const few = monthly("3月", [header, ["李家村", 1, 0, 0, 0], ["张家村", 1, 0, 0, 0]]);
    expect(asked([few])).toMatchObject({ tables: 1, doubts: [""] });
  });
});

describe("what is known of a form", () => {
  it("names a column that could not be placed, and judges the rest", () => {
    const sheet = monthly("3月", [
      names("单位 出生人数 _ _ _"),
      names("_ 小计 男 女 某某类"),
      ["李家村", 3, 2, 1, 7],
    ]);
    expect(asked([sheet])).toMatchObject({ tables: 1, doubts: ["columns-unplaced"] });
    const { forms } = read([sheet]);
    expect(forms[0]?.columns.at(-1)).toEqual({
      key: "出生人数/某某类",
      column: 4,
      meaning: null,
    });
  });

  it("is the same in every month whose header says the month, and with a blank column between", () => {
    const sheet = (month: number, gap: readonly null[] = []) =>
      monthly(`${month}月`, [
        ["单位", ...gap, `${month}月出生`, null, `1—${month}月累计出生`, null],
        [null, ...gap, "男", "女", "男", "女"],
        ["李家村", ...gap, 1, 0, 3, 2],
      ]);
    const { forms } = read([sheet(3), sheet(11, [null])]);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.tables).toBe(2);
  });

  it("says the side of a form whose sheets say none, and never against a title", () => {
    const rows = [names("单位 小计 男 女"), ["李家村", 3, 2, 1]];
    const nameless = (name: string) => sheetGrid(name, [["2025年3月出生情况表"], ...rows]);
    const grids = [nameless("Sheet1"), nameless("Sheet2")];
    expect(asked(grids)).toMatchObject({
      tables: 0,
      why: ["Sheet1 side-unknown", "Sheet2 side-unknown"],
      doubts: ["side-unknown"],
    });
    const said = confirmed(grids, { side: "health" });
    const titled = monthly("3月", rows);
    expect(read([...grids, titled], said).tables.map(({ side }) => side)).toEqual([
      "health",
      "health",
      "registration",
    ]);
  });
});
