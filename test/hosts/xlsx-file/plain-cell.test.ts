import { passPlainCell } from "../../../src/hosts/xlsx-file/plain-cell";
import type { PlainCell } from "../../../src/hosts/xlsx-file/plain-cell";
import { SheetCells } from "../../../src/hosts/xlsx-file/sheet-cells";
import { readWorksheet } from "../../../src/hosts/xlsx-file/worksheet-part";

function passed(xml: string): (PlainCell & { readonly behind: string }) | null {
  const cell: PlainCell = { column: 7, style: 7, whole: 7, shared: true };
  const end = passPlainCell(`..${xml}<`, 2, cell);
  return end === 0 ? null : { ...cell, behind: `..${xml}<`.slice(end) };
}

const cell = (of: Partial<PlainCell>) => ({
  column: 0,
  style: 0,
  whole: null,
  shared: false,
  behind: "<",
  ...of,
});

it("takes plain numbers, indexes of shared texts and empty cells as programs write them", () => {
  expect(passed('<c r="A1"/>')).toEqual(cell({}));
  expect(passed('<c r="B5" s="14"><v>0</v></c>')).toEqual(cell({ column: 1, style: 14, whole: 0 }));
  expect(passed('<c r="AA12" s="3" t="s"><v>514</v></c>')).toEqual(
    cell({ column: 26, style: 3, whole: 514, shared: true })
  );
  expect(passed('<c r="XFD1048576" t="n" s="3"><v>123456789012345</v></c>')).toEqual(
    cell({ column: 16_383, style: 3, whole: 123_456_789_012_345 })
  );
});

it("leaves everything else to the scanner", () => {
  const others = [
    "<c><v>1</v></c>",
    '<cell r="A1"/>',
    '<x:c r="A1"/>',
    "<c r='A1'/>",
    '<c  r="A1"/>',
    '<c r="A1" />',
    '<c r = "A1"/>',
    '<c r="a1"/>',
    '<c r="A"/>',
    '<c r="1"/>',
    '<c r="ABCD1"/>',
    '<c r="$A$1"/>',
    '<c r="A1" s="x"/>',
    '<c r="A1" s=""/>',
    '<c r="A1" cm="1"/>',
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1" t=""><v>1</v></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v>-1</v></c>',
    '<c r="A1"><v>1.5</v></c>',
    '<c r="A1"><v>1E3</v></c>',
    '<c r="A1"><v>１</v></c>',
    '<c r="A1"><v> 1</v></c>',
    '<c r="A1"><v>1234567890123456</v></c>',
    '<c r="A1"><v>1</v><extLst/></c>',
    '<c r="A1"><f>B1</f><v>1</v></c>',
    '<c r="A1"><v>1</v>',
    '<c r="A1"',
    "<c",
  ];
  for (const xml of others) expect([xml, passed(xml)]).toEqual([xml, null]);
});

/** The same cells, spelled so that the scanner reads them. */
function slowly(xml: string): string {
  return xml.replaceAll("<c ", "<c  ");
}

function read(xml: string, date1904 = false) {
  const cells = new SheetCells({ left: 1000 });
  const formats = [null, "0", "yyyy/m/d"];
  readWorksheet(xml, { part: "a.xml", strings: ["村", "镇"], formats, date1904 }, cells);
  const { file, ...grid } = cells.grid({
    file: "",
    name: "",
    visibility: "visible",
    ownKind: null,
  });
  return { ...grid, file };
}

it("reads a sheet of plain cells like the same sheet in another spelling, days from 1904 included", () => {
  const sheet =
    '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>12</v></c>' +
    '<c r="D2" s="1"/><c r="E2" s="9"><v>7</v></c><c t="n"><v>8</v></c><c r="H2" s="2"><v>40000</v></c></row>' +
    '<row><c r="B3" t="s"><v>5</v></c><c r="C3"><f>C2+1</f><v>13</v></c><c r="D3"><v>4</v></c></row>' +
    "</sheetData></worksheet>";
  for (const date1904 of [false, true]) {
    expect(read(sheet, date1904)).toEqual(read(slowly(sheet), date1904));
  }
  expect(read(sheet).values).toEqual([
    [],
    ["镇", null, 12, null, 7, 8, null, 40_000],
    [null, null, 13, 4],
  ]);
});

it("refuses a column that no sheet has", () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>';
  expect(() => read(sheet)).toThrow("damaged-file");
});
