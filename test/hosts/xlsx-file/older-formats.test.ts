import { utils, write, type BookType } from "@e965/xlsx";
import { a1, a1Range } from "../../../src/core/model/cell-ref";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { hasLibreOffice, savedAs } from "../../support/libreoffice";
import { packed } from "../../support/package-parts";

/** As long as a text within its cell can be in an .xls; longer ones are shared. */
const LONG_TEXT = "长".repeat(250);

/** A form with all that a reader must not lose: merges, a hidden row, a hidden sheet, days, errors, formats. */
function written(bookType: BookType, longText = LONG_TEXT): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["2025年3月出生实名制汇总表"],
    ["单位", "出生合计", null, null, "性别比"],
    [null, "小计", "男", "女"],
    ["青山村", 6, 3, 3, 100],
    ["柳溪村", 7, 4, 3, 133.33333333333331],
    ["合计", 13, 7, 6],
  ]);
  sheet["!merges"] = ["A1:E1", "A2:A3", "B2:D2"].map((range) => utils.decode_range(range));
  sheet["!rows"] = Array.from({ length: 6 }, (_, row) => ({ hidden: row === 4 }));
  sheet.E5 = { t: "n", v: 133.33333333333331, z: "0.00" };
  sheet.E6 = { t: "n", v: 116.66666666666667, f: "C6/D6*100", z: "0.0" };
  sheet.F4 = { t: "n", v: 45750, z: "yyyy/m/d" };
  sheet.F5 = { t: "e", v: 7, w: "#DIV/0!" };
  sheet.F6 = { t: "b", v: true };
  sheet.G4 = { t: "s", v: longText };
  sheet.G6 = { t: "s", f: '"甲"&"乙"', v: "甲乙" };
  sheet["!ref"] = "A1:G6";
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "3月");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["藏"]]), "藏");
  const many = Array.from({ length: 600 }, (_, row) => [`第${row}村的名字`, row, row / 8]);
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(many), "长");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
}

const VALUES = [
  ["2025年3月出生实名制汇总表"],
  ["单位", "出生合计", null, null, "性别比"],
  [null, "小计", "男", "女"],
  ["青山村", 6, 3, 3, 100, 45750, LONG_TEXT],
  ["柳溪村", 7, 4, 3, 133.33333333333331, { error: "#DIV/0!" }],
  ["合计", 13, 7, 6, 116.66666666666667, true, "甲乙"],
];

function expectForm(grids: readonly SheetGrid[]): void {
  const [form, , long] = grids;
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["3月", "visible"],
    ["藏", "hidden"],
    ["长", "visible"],
  ]);
  expect(form?.values).toEqual(VALUES);
  expect(form?.merges.map(a1Range)).toEqual(["A1:E1", "A2:A3", "B2:D2"]);
  const formats = [...(form?.numberFormats ?? [])];
  expect(
    formats.map(([key, code]) => `${a1(Math.floor(key / 16384), key % 16384)} ${code}`)
  ).toEqual(["F4 yyyy/m/d", "E5 0.00", "E6 0.0"]);
  expect(long?.values).toHaveLength(600);
  expect(long?.values[598]).toEqual(["第598村的名字", 598, 74.75]);
}

describe("an older or other format written by @e965/xlsx is read with all that matters:", () => {
  it.each([
    ["xls", "biff8"],
    ["xlsb", "xlsb"],
  ] as const)(".%s", async (format, bookType) => {
    const read = await readWorkbook(written(bookType), "老.xls");
    expect(read.format).toBe(format);
    expectForm(read.grids);
  });

  it(".xlsb, hidden rows too", async () => {
    const [form] = (await readWorkbook(written("xlsb"), "a.xlsb")).grids;
    expect(form && [...form.hiddenRows]).toEqual([4]);
  });

  it("XML 2003", async () => {
    const read = await readWorkbook(written("xlml"), "a.xls");
    expect(read.format).toBe("xml");
    expectForm(read.grids);
    expect(read.grids[0] && [...read.grids[0].hiddenRows]).toEqual([4]);
  });
});

const ifOffice = hasLibreOffice() ? describe : null;
if (!ifOffice) process.stderr.write("NOT RUN: no LibreOffice here, its files not read back\n");
ifOffice?.("saved again by LibreOffice", () => {
  it.each(["xls", "ods"])("as .%s it is the same form, its hidden row too", async (ending) => {
    const read = await readWorkbook(
      savedAs(written("xlsx", "长".repeat(9000)), ending),
      `a.${ending}`
    );
    expect(read.format).toBe(ending);
    // LibreOffice keeps 15 digits of a number and truth values as numbers with a format of their own.
    const close = (value: unknown): unknown =>
      typeof value === "number" ? Number(value.toPrecision(14)) : value === true ? 1 : value;
    expect(read.grids[0]?.values[3]?.[6]).toBe("长".repeat(9000));
    const values = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => row.map(close));
    const shortened = (value: unknown) => (value === "长".repeat(9000) ? LONG_TEXT : value);
    const read0 = read.grids[0]?.values.map((row) => row.map(shortened));
    expect(values(read0)).toEqual(values(VALUES));
    expect(read.grids.map(({ visibility }) => visibility)).toEqual([
      "visible",
      "hidden",
      "visible",
    ]);
    expect(read.grids[0]?.merges.map(a1Range)).toEqual(["A1:E1", "A2:A3", "B2:D2"]);
    expect(read.grids[0] && [...read.grids[0].hiddenRows]).toEqual([4]);
    expect(read.grids[2]?.values).toHaveLength(600);
  });
});

describe("an .ods", () => {
  const content = (table: string): Promise<Uint8Array> =>
    packed({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<manifest/>",
      "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="3月">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    });
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const sheetOf = async (table: string): Promise<SheetGrid | undefined> =>
    (await readWorkbook(await content(table), "a.ods")).grids[0];

  it("counts rows of repeated headers and of groups, repeats rows and cells, and leaves notes out", async () => {
    const grid = await sheetOf(
      `<table:table-header-rows><table:table-row>${cell("单<text:s text:c='2'/>位", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell("男")}</table:table-row></table:table-header-rows>` +
        `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>` +
        `<table:table-row-group><table:table-row table:number-rows-repeated="2" table:visibility="filter">${cell("村<office:annotation><text:p>批注</text:p></office:annotation>")}<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row></table:table-row-group>` +
        `<table:table-row><table:table-cell table:formula="of:=SUM([.B4:.B5];[$'2月'.A1])" office:value-type="float" office:value="6"/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    );
    expect(grid?.values).toEqual([["单  位", null, "男"], [], [], ["村", 3, 3], ["村", 3, 3], [6]]);
    expect(grid?.merges.map(a1Range)).toEqual(["A1:B1"]);
    expect(grid && [...grid.hiddenRows]).toEqual([3, 4]);
    expect(grid && [...grid.formulas.values()]).toEqual(["SUM(B4:B5;'2月'!A1)"]);
  });

  it("that repeats a filled row to the end of the sheet is refused, not laid out", async () => {
    const wide = `<table:table-row table:number-rows-repeated="1048576">${cell("1", 'table:number-columns-repeated="16384"')}</table:table-row>`;
    await expect(sheetOf(wide)).rejects.toMatchObject({ code: "too-many-cells" });
  });
});

describe("an .xls that is not what it should be", () => {
  it.each([
    ["cut in half", (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2), "damaged-file"],
    [
      "with a chain of sectors in a circle",
      (bytes: Uint8Array) => {
        const circle = bytes.slice();
        const fat = (new DataView(circle.buffer).getUint32(76, true) + 1) * 512;
        for (let at = fat; at < fat + 512; at += 4)
          new DataView(circle.buffer).setUint32(at, 1, true);
        return circle;
      },
      "damaged-file",
    ],
  ])("%s is refused", async (_, spoil, code) => {
    await expect(readWorkbook(spoil(written("biff8")), "a.xls")).rejects.toMatchObject({ code });
  });
});
