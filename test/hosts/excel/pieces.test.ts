/** The small parts of the Excel host, each alone. */
import { areasOf } from "../../../src/hosts/excel/area-addresses";
import { typedText, valueOf } from "../../../src/hosts/excel/excel-values";
import { addresses, rectangles } from "../../../src/hosts/excel/rectangles";
import { refused } from "../../../src/hosts/excel/refusals";
import { textOfXml, xmlOf } from "../../../src/hosts/excel/xml-payload";
import { a1Range } from "../../../src/core/model/cell-ref";
import { ExcelError } from "../../../src/hosts/excel-error";
import fc from "fast-check";

it.each([
  ["'3月'!A1:B4,'3月'!D1", ["A1:B4", "D1"]],
  ["'a,b!''c'!$A$1:$B$2, Sheet1!C3", ["A1:B2", "C3"]],
  ["XFD1048576", ["XFD1048576"]],
  ["", []],
])("reads the areas of %j", (address, areas) => {
  expect(areasOf(address).map(a1Range)).toEqual(areas);
});

it.each(["青山村", "没有问题", "合计（全镇）"])("sends plain Han words as they are: %s", (text) => {
  expect(typedText(text)).toBe(text);
});

it.each([
  "=1",
  "＝1",
  "@a",
  "'a",
  "3月",
  "一月",
  "上午9时",
  " 空",
  "id",
  "TRUE",
  "-",
  "#N/A",
  "1.5",
])("puts an apostrophe before %j", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it("cuts a text that no cell can hold and says that there was more", () => {
  const sent = typedText("村".repeat(40_000));
  expect([sent.length, sent.at(-1)]).toEqual([32_767, "…"]);
});

it("tells errors, texts and empty cells apart", () => {
  expect(["#DIV/0!", "#N/A!", "", 0, false].map(valueOf)).toEqual([
    { error: "#DIV/0!" },
    "#N/A!",
    null,
    0,
    false,
  ]);
});

it("covers each cell of a property exactly once, whatever its shape", () => {
  const grids = fc.array(fc.array(fc.boolean(), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(grids, (rows) => {
      const covered = new Map<string, number>();
      for (const area of rectangles(rows, (cell) => cell)) {
        for (let row = area.firstRow; row <= area.lastRow; row++) {
          for (let column = area.firstColumn; column <= area.lastColumn; column++) {
            covered.set(`${row},${column}`, (covered.get(`${row},${column}`) ?? 0) + 1);
          }
        }
      }
      const wanted = rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell ? [[`${row},${column}`, 1] as const] : []))
      );
      expect([...covered].sort()).toEqual([...wanted].sort());
    })
  );
});

it("joins rows that stay alike and keeps addresses short", () => {
  const rows = Array.from({ length: 1_000 }, (_, row) => [true, row % 2 === 0]);
  expect(rectangles(rows, (cell, _, column) => cell && column === 0).map(a1Range)).toEqual([
    "A1:A1000",
  ]);
  const texts = addresses(rectangles(rows, (cell, _, column) => cell && column === 1));
  expect(texts.join(",").split(",")).toHaveLength(500);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(2_000);
});

it.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "access-denied"],
  ["7000", "access-denied"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["5103", "payload-too-large"],
  ["5104", "payload-too-large"],
  ["ItemNotFound", "sheet-gone"],
  ["InvalidReference", "sheet-gone"],
  ["ActivityLimitReached", "busy"],
  ["5102", "busy"],
  ["Conflict", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["5012", "timed-out"],
  ["5016", "dialog-open"],
  ["RequestAborted", "aborted"],
  ["MemoryLimitReached", "memory-limit"],
  ["InactiveWorkbook", "workbook-inactive"],
  ["ApiNotFound", "not-supported"],
  ["UnsupportedOperation", "not-supported"],
  ["UnsupportedSheet", "not-supported"],
  ["UndoNotSupported", "not-supported"],
  ["ItemAlreadyExists", "name-taken"],
  ["1014", "name-refused"],
  ["FilteredRangeConflict", "range-conflict"],
  ["MergedRangeConflict", "range-conflict"],
  ["PivotTableRangeConflict", "range-conflict"],
  ["InsertDeleteConflict", "range-conflict"],
  ["NonBlankCellOffSheet", "range-conflict"],
  ["RangeExceedsLimit", "limit-exceeded"],
  ["FormulaLengthExceedsLimit", "limit-exceeded"],
  ["InvalidArgument", "excel-failed"],
  ["InvalidSelection", "excel-failed"],
  ["GeneralException", "excel-failed"],
  ["SomethingNew", "excel-failed"],
])("makes of Excel's %s the code %s", (excelCode, code) => {
  const error = refused({ code: excelCode, message: "…" }, "own-sheets");
  expect(error).toBeInstanceOf(ExcelError);
  expect(error).toMatchObject({ code, changed: "own-sheets", parameters: { excelCode } });
});

it("lets faults of the program through as they are", () => {
  const fault = new TypeError("a fault");
  expect(refused(fault, "nothing")).toBe(fault);
});

it("keeps any text in one XML element, and reads it as Excel gives it back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((text) => !/\r/.test(text)),
      (text) => {
        expect(textOfXml(xmlOf("settings", "urn:a", text))).toBe(text);
      }
    )
  );
  expect(textOfXml('<?xml version="1.0"?>\n<a:s xmlns:a="urn:a">1 &#60; &#x4E00;</a:s>')).toBe(
    "1 < 一"
  );
  expect(textOfXml('<s xmlns="urn:a"/>')).toBe("");
  expect(textOfXml("<s><t/></s>")).toBeNull();
});
