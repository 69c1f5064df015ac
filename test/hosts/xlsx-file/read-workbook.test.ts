import { readXlsx } from "hucre";
import { HostError } from "../../../src/hosts/host-error";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { cellKey } from "../../../src/core/model/sheet-grid";
import { at } from "../../support/sheet-grid";
import { packed, type Parts } from "../../support/package-parts";
import { PNG, richParts, richWorkbook } from "../../support/rich-workbook";

function keyOf(address: string): number {
  const { row, column } = at(address);
  return cellKey(row, column);
}

function richPartsWithout(name: string): Parts {
  return Object.fromEntries(Object.entries(richParts()).filter(([part]) => part !== name));
}

/** The code and the parameters of the refusal. */
async function refusal(bytes: Uint8Array | string, file = "a.xlsx"): Promise<unknown> {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  try {
    await readWorkbook(content, file);
  } catch (error) {
    if (error instanceof HostError) return [error.code, error.parameters];
    throw error;
  }
  return "read";
}

describe.each([
  ["as Excel writes it", {}],
  ["with prefixed elements", { prefixed: true }],
])("a rich workbook %s", (_, recipe) => {
  it("gives every sheet with its visibility, chart sheets without cells", async () => {
    const { grids, format, file } = await readWorkbook(await richWorkbook(recipe), "三月.xlsx");
    expect([file, format]).toEqual(["三月.xlsx", "xlsx"]);
    expect(grids.map((grid) => [grid.file, grid.name, grid.visibility, grid.ownKind])).toEqual([
      ["三月.xlsx", "3月", "visible", null],
      ["三月.xlsx", "O'Brien & 子<女>", "visible", null],
      ["三月.xlsx", "隐藏", "very-hidden", null],
      ["三月.xlsx", "图", "visible", null],
    ]);
    expect(grids[3]?.values).toEqual([]);
  });

  it("gives plain values: runs joined, serial numbers, truth values, errors apart from text", async () => {
    const { grids } = await readWorkbook(await richWorkbook(recipe), "a.xlsx");
    expect(grids[0]?.values).toEqual([
      ["2025年3月出生实名制汇总表"],
      ["单位", "男"],
      ["青山 村", 6, 107.1, true],
      ["a\rb", 7, 45750, { error: "#DIV/0!" }],
      ["合计", 13, null, ""],
    ]);
  });

  it("gives formulas, shared ones moved, and knows which nobody has calculated", async () => {
    const grid = (await readWorkbook(await richWorkbook(recipe), "a.xlsx")).grids[0];
    expect(grid && [...grid.formulas]).toEqual([
      [keyOf("B2"), '"男"&""'],
      [keyOf("B5"), "SUM(B3:B4)"],
      [keyOf("C5"), "SUM(C3:C4)"],
      [keyOf("D5"), '""'],
    ]);
    expect(grid && [...grid.uncalculated]).toEqual([keyOf("C5")]);
  });

  it("gives merges, hidden rows and number formats other than General", async () => {
    const grid = (await readWorkbook(await richWorkbook(recipe), "a.xlsx")).grids[0];
    expect(grid?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }]);
    expect(grid && [...grid.hiddenRows]).toEqual([3]);
    expect(grid && [...grid.numberFormats]).toEqual([
      [keyOf("C3"), "0.00_ "],
      [keyOf("C4"), 'yyyy"年"m"月"d"日"'],
    ]);
  });
});

it("agrees with a general reader on every number and text of a workbook", async () => {
  const parts = richParts();
  const workbook = String(parts["xl/workbook.xml"]).replace(/<sheet name="图"[^>]*>/, "");
  const bytes = await packed({ ...parts, "xl/workbook.xml": workbook });
  const { grids } = await readWorkbook(bytes, "a.xlsx");
  const { sheets } = await readXlsx(bytes);
  const simple = (value: unknown): unknown =>
    typeof value === "string" || typeof value === "number" ? value : null;
  grids.forEach((grid, index) => {
    grid.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const other = sheets[index]?.rows[row]?.[column];
        // It gives dates and error texts where we give serial numbers and errors.
        if (simple(value) === null || other instanceof Date) return;
        expect([grid.name, row, column, value]).toEqual([grid.name, row, column, other]);
      });
    });
  });
});

describe("a sheet that cannot be read", () => {
  it.each([
    ["cut off", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', "damaged-sheet"],
    ["no XML", "\u0000\u0001", "damaged-sheet"],
    [
      "with an entity of its own",
      "<worksheet><sheetData><row><c><v>&boom;</v></c></row></sheetData></worksheet>",
      "damaged-sheet",
    ],
    [
      "with a cell beyond the last column",
      '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
      "damaged-sheet",
    ],
  ])("because it is %s does not take the others with it", async (_, xml, reason) => {
    const bytes = await packed({ ...richParts(), "xl/worksheets/sheet1.xml": xml });
    const { grids } = await readWorkbook(bytes, "a.xlsx");
    expect(grids[0]).toMatchObject({ name: "3月", values: [], unreadable: reason });
    expect(grids[1]?.values[0]).toEqual(["青山 村", 12]);
    expect(grids[1]?.unreadable).toBeUndefined();
  });

  it("because the part is missing is named too", async () => {
    const parts = richPartsWithout("xl/worksheets/sheet3.xml");
    const { grids } = await readWorkbook(await packed(parts), "a.xlsx");
    expect(grids[2]).toMatchObject({ name: "隐藏", unreadable: "damaged-sheet" });
  });

  it("because its cells would fill the memory is left out, not laid out", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => {
      return `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`;
    });
    const xml = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const bytes = await packed({ ...richParts(), "xl/worksheets/sheet1.xml": xml });
    const { grids } = await readWorkbook(bytes, "a.xlsx");
    expect(grids[0]?.unreadable).toBe("sheet-too-large");
  });
});

it("reads a single value in the last cell of a sheet without laying out the rest", async () => {
  const xml =
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>';
  const bytes = await packed({ ...richParts(), "xl/worksheets/sheet1.xml": xml });
  const values = (await readWorkbook(bytes, "a.xlsx")).grids[0]?.values;
  expect(values?.length).toBe(1_048_576);
  expect(values?.at(-1)?.[16383]).toBe(7);
  expect(values?.[0]).toEqual([]);
});

it("places cells and rows that state no reference, and reads ISO dates", async () => {
  const xml =
    '<worksheet><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>二</t></is></c></row><row><c t="d"><v>2025-04-03T12:00:00</v></c><c t="d"><v>10:00:00</v></c></row></sheetData></worksheet>';
  const bytes = await packed({ ...richParts(), "xl/worksheets/sheet1.xml": xml });
  expect((await readWorkbook(bytes, "a.xlsx")).grids[0]?.values).toEqual([
    [1, "二"],
    [45750.5, "10:00:00"],
  ]);
});

describe("a file that is no workbook, or none that can be read, is refused with its reason:", () => {
  const ole = (...names: readonly string[]): Uint8Array => {
    const bytes = new Uint8Array(512 + 128 * 4);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 9, true);
    names.forEach((name, index) => {
      const start = 512 + 128 * index;
      Array.from(name).forEach((sign, i) =>
        view.setUint16(start + i * 2, sign.charCodeAt(0), true)
      );
      view.setUint16(start + 64, name.length * 2 + 2, true);
      view.setUint8(start + 66, 2);
    });
    return bytes;
  };
  const office = (type: string): Parts => ({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`,
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": "<document/>",
  });
  const odf = (type: string, manifest = ""): Parts => ({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    "META-INF/manifest.xml": `<manifest>${manifest}</manifest>`,
    "content.xml": "<a/>",
  });
  const cases: readonly (readonly [
    string,
    () => Uint8Array | string | Promise<Uint8Array>,
    unknown,
  ])[] = [
    ["an empty file", () => "", ["empty-file", {}]],
    ["nothing but blanks", () => " \r\n\t", ["empty-file", {}]],
    [
      "an encrypted package",
      () => ole("EncryptionInfo", "EncryptedPackage"),
      ["encrypted-file", {}],
    ],
    ["a .doc", () => ole("WordDocument"), ["not-a-workbook", { kind: "doc" }]],
    ["a .ppt", () => ole("PowerPoint Document"), ["not-a-workbook", { kind: "ppt" }]],
    ["a message", () => ole("__properties_version1.0"), ["not-a-workbook", { kind: "ole" }]],
    ["an Excel 95 workbook", () => ole("Book"), ["unsupported-format", { format: "excel-95" }]],
    ["a workbook stream of nothing", () => ole("Workbook"), ["damaged-file", { part: "" }]],
    ["an OLE header alone", () => ole(), ["damaged-file", { part: "" }]],
    [
      "a .docx",
      () => packed(office("wordprocessingml.document.main+xml")),
      ["not-a-workbook", { kind: "docx" }],
    ],
    [
      "a .pptx",
      () => packed(office("presentationml.presentation.main+xml")),
      ["not-a-workbook", { kind: "pptx" }],
    ],
    ["an .odt", () => packed(odf("text")), ["not-a-workbook", { kind: "odt" }]],
    [
      "an encrypted .ods",
      () => packed(odf("spreadsheet", "<encryption-data/>")),
      ["encrypted-file", {}],
    ],
    [
      "an .ods of nothing",
      () => packed(odf("spreadsheet")),
      ["damaged-file", { part: "content.xml" }],
    ],
    ["any archive", () => packed({ "a.txt": "a" }), ["not-a-workbook", { kind: "archive" }]],
    ["a PDF", () => "%PDF-1.7 …", ["not-a-workbook", { kind: "pdf" }]],
    ["a picture", () => PNG, ["not-a-workbook", { kind: "picture" }]],
    [
      "a web page without a table",
      () => "\r\n<HTML><body><p>请先登录</p>",
      ["not-a-workbook", { kind: "html" }],
    ],
    [
      "a web archive without parts",
      () => "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a--",
      ["not-a-workbook", { kind: "html" }],
    ],
    [
      "a web archive that states no boundary",
      () => "MIME-Version: 1.0\r\nContent-Type: multipart/related",
      ["damaged-file", { part: "" }],
    ],
    [
      "an XML spreadsheet of 2003 without a sheet",
      () => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ["damaged-file", { part: "" }],
    ],
    [
      "a flat OpenDocument file",
      () =>
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ["unsupported-format", { format: "fods" }],
    ],
    ["any XML", () => '<?xml version="1.0"?><a/>', ["not-a-workbook", { kind: "xml" }]],
    ["rich text", () => "{\\rtf1", ["not-a-workbook", { kind: "rtf" }]],
    [
      "binary rubbish",
      () => Uint8Array.from([9, 1, 2, 0, 3, 255]),
      ["not-a-workbook", { kind: "unknown" }],
    ],
    [
      "a package cut off",
      async () => (await richWorkbook()).slice(0, 5000),
      ["damaged-file", { part: "" }],
    ],
    [
      "a package without its workbook",
      () => packed(richPartsWithout("xl/workbook.xml")),
      ["damaged-file", { part: "xl/workbook.xml" }],
    ],
    [
      "a workbook without sheets",
      () => packed({ ...richParts(), "xl/workbook.xml": "<workbook/>" }),
      ["damaged-file", { part: "xl/workbook.xml" }],
    ],
    [
      "a workbook part that is no XML",
      () => packed({ ...richParts(), "xl/workbook.xml": "<workbook><sheets>" }),
      ["damaged-file", { part: "xl/workbook.xml" }],
    ],
  ];

  it.each(cases)("%s", async (_, make, expected) => {
    expect(await refusal(await make())).toEqual(expected);
  });

  it("an archive whose entries are encrypted, or that unpacks to more than a gigabyte", async () => {
    const bytes = await richWorkbook();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    const encrypted = bytes.slice();
    new DataView(encrypted.buffer).setUint16(directory + 8, 1, true);
    expect(await refusal(encrypted)).toEqual(["encrypted-file", {}]);
    const bomb = bytes.slice();
    new DataView(bomb.buffer).setUint32(directory + 24, 0xf000_0000, true);
    expect(await refusal(bomb)).toEqual(["too-large", { limit: 2 ** 30, size: 0xf000_0000 }]);
  });

  it("a package with a part overwritten by rubbish", async () => {
    const bytes = (await richWorkbook()).slice();
    bytes.fill(0xaa, 60, 400);
    expect(await refusal(bytes)).toEqual(["damaged-file", expect.anything()]);
  });
});

describe("text files", () => {
  const TEXT = '单位,男,女,性别比\r\n"青山,村",6,5,120.00\r\n=1+1,007,１２,-\r\n';
  const GRID = [
    ["单位", "男", "女", "性别比"],
    ["青山,村", 6, 5, 120],
    ["=1+1", "007", "１２", "-"],
  ];
  /** GB18030 of 单位,男. */
  const GBK = Uint8Array.from([
    0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xc4, 0xd0, 0x0a, 0xc7, 0xe0, 0xc9, 0xbd, 0x2c, 0x36,
  ]);

  it.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${TEXT}`, "utf16le"))],
    [
      "tabs",
      new TextEncoder().encode(
        TEXT.replace('"青山,村"', "青山#村").replaceAll(",", "\t").replace("#", ",")
      ),
    ],
    [
      "semicolons",
      new TextEncoder().encode(
        TEXT.replace('"青山,村"', "青山#村").replaceAll(",", ";").replace("#", ",")
      ),
    ],
  ])("in %s give counts as numbers and keep the decimals that a ratio shows", async (_, bytes) => {
    const read = await readWorkbook(bytes, "青山镇.3月.csv");
    expect([read.format, read.grids[0]?.name]).toEqual(["csv", "青山镇.3月"]);
    expect(read.grids[0]?.values).toEqual(GRID);
    expect([...(read.grids[0]?.numberFormats ?? [])]).toEqual([[keyOf("D2"), "0.00"]]);
    expect(read.grids[0]?.formulas.size).toBe(0);
  });

  it("in GB18030 are decoded", async () => {
    expect((await readWorkbook(GBK, "a.csv")).grids[0]?.values).toEqual([
      ["单位", "男"],
      ["青山", 6],
    ]);
  });
});
