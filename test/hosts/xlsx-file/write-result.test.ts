import { readWorkbook, type WorkbookFile } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { complaints } from "../../support/package-check";
import { packed, partText, unpacked } from "../../support/package-parts";
import { PNG, richParts, richWorkbook } from "../../support/rich-workbook";
import { cell, HOSTILE_TEXTS, sheetPlan } from "../../support/sheet-plan";

const NO_SETTINGS = { settings: null };
const MAY_CHANGE = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
]);

/** Uses everything that a plan can hold. */
const FINDINGS: SheetPlan = sheetPlan(
  "审核结果",
  [
    [cell("id", "plain"), cell("typed.checked", "plain"), null],
    [cell("审核结果", "title"), null, null],
    [cell("级别", "header"), cell("单元格", "header"), cell("核实情况", "header")],
    [
      cell("必须更正", "error"),
      cell("3月!B3", "link", { link: { sheet: "3月", address: "B3" } }),
      cell("已核", "input"),
    ],
    [
      cell(13, "count", { formula: "SUM('3月'!B3:B4)" }),
      cell(45750, "day"),
      cell(null, "text", { formula: 'IF(1=1,"","x")' }),
    ],
    HOSTILE_TEXTS.slice(0, 3).map((text) => cell(text)),
  ],
  {
    columns: [{ width: 10, hidden: true }, { width: 16 }, { width: 24 }],
    rowHeights: { 1: 30 },
    hiddenRows: [0],
    merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 }],
    freeze: { rows: 3, columns: 1 },
    printTitle: { first: 2, last: 2 },
    filter: { firstRow: 2, firstColumn: 0, lastRow: 5, lastColumn: 2 },
    validations: [
      {
        range: { firstRow: 3, firstColumn: 2, lastRow: 4, lastColumn: 2 },
        rule: { type: "list", options: ["已核", "待查"] },
        message: "请从列表中选择。",
      },
      {
        range: { firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 1 },
        rule: { type: "day" },
        message: "请填日期。",
      },
      {
        range: { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 },
        rule: { type: "list", options: Array.from({ length: 60 }, (_, i) => `D${i}，原因, 说明`) },
        message: "请从列表中选择。",
      },
      {
        range: { firstRow: 5, firstColumn: 2, lastRow: 5, lastColumn: 2 },
        rule: { type: "decimal", min: 0, max: 20.5 },
        message: "0–20.5",
      },
    ],
    conditionalLooks: [
      {
        range: { firstRow: 3, firstColumn: 0, lastRow: 4, lastColumn: 2 },
        formula: '$C4<>"" & "<"',
        look: "warning",
      },
    ],
  }
);
const LEDGER: SheetPlan = sheetPlan(
  "加扣分明细",
  [[cell("总分", "strong"), cell(1000, "points")]],
  {
    kind: "ledger",
  }
);

function sheetOf(read: WorkbookFile, name: string) {
  const grid = read.grids.find((each) => each.name === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

describe.each([
  ["as Excel writes it", {}],
  ["with prefixed elements", { prefixed: true }],
  ["with macros", { macros: true }],
])("a result written into a rich workbook %s", (_, recipe) => {
  const format = "macros" in recipe ? "xlsm" : "xlsx";
  let original: Uint8Array;
  let result: Uint8Array;
  let before: Map<string, Uint8Array>;
  let after: Map<string, Uint8Array>;

  beforeAll(async () => {
    original = await richWorkbook(recipe);
    const written = await writeResult({ bytes: original, format }, [FINDINGS, LEDGER], NO_SETTINGS);
    expect(written.notes).toEqual([]);
    result = written.bytes;
    before = await unpacked(original);
    after = await unpacked(result);
  });

  it("keeps every other part byte for byte and in its place", () => {
    const kept = [...before.keys()].filter((name) => name !== "xl/calcChain.xml");
    expect([...after.keys()].slice(0, kept.length)).toEqual(kept);
    for (const name of kept.filter((each) => !MAY_CHANGE.has(each))) {
      expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    }
    expect([...after.keys()].slice(kept.length)).toEqual([
      "xl/worksheets/sheet4.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  it("only adds to the parts that list sheets, names, types and styles", () => {
    for (const name of MAY_CHANGE) {
      const old = partText(before, name)
        .replace(/<Override PartName="\/xl\/calcChain.xml"[^>]*>/, "")
        .replace(/<Relationship Id="rId7"[^>]*>/, "")
        .replace(/ count="\d+"/g, "");
      expect(isSubsequence(old, partText(after, name).replace(/ count="\d+"/g, ""))).toBe(true);
    }
  });

  it("is a sound package without the calculation chain", async () => {
    expect(await complaints(original)).toEqual([]);
    expect(await complaints(result)).toEqual([]);
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(after, "xl/workbook.xml")).toContain('calcMode="manual"');
  });

  it("reads back what was written", async () => {
    const read = await readWorkbook(result, "r.xlsx");
    expect(read.format).toBe(format);
    expect(read.grids.map((grid) => [grid.name, grid.ownKind])).toEqual([
      ["3月", null],
      ["O'Brien & 子<女>", null],
      ["隐藏", null],
      ["图", null],
      ["审核结果", "findings"],
      ["加扣分明细", "ledger"],
    ]);
    const findings = sheetOf(read, "审核结果");
    expect(findings.values[3]?.slice(0, 3)).toEqual(["必须更正", "3月!B3", "已核"]);
    expect(findings.values[4]?.slice(0, 3)).toEqual([13, 45750, ""]);
    expect(findings.values[5]?.slice(0, 3)).toEqual(HOSTILE_TEXTS.slice(0, 3));
    expect([...findings.hiddenRows]).toEqual([0]);
    expect(findings.merges).toEqual(FINDINGS.merges);
    expect([...findings.formulas]).toEqual([
      [4 * 16384, "SUM('3月'!B3:B4)"],
      [4 * 16384 + 2, 'IF(1=1,"","x")'],
    ]);
    expect(findings.uncalculated.size).toBe(0);
    expect(findings.numberFormats.get(4 * 16384 + 1)).toBe('yyyy"年"m"月"d"日"');
    expect(findings.numberFormats.get(4 * 16384)).toBe("0");
  });

  it("is written again in place and comes out the same, byte for byte", async () => {
    const again = await writeResult({ bytes: result, format }, [FINDINGS, LEDGER], NO_SETTINGS);
    expect(Buffer.from(again.bytes).equals(Buffer.from(result))).toBe(true);
  });
});

/** Whether all lines between tags of `old` occur in `text` in their order. */
function isSubsequence(old: string, text: string): boolean {
  let at = 0;
  for (const piece of old.split(/(?=<)/)) {
    // `<a/>` may have become `<a>…</a>`.
    at = text.indexOf(piece.replace(/\/>$/, ""), at);
    if (at < 0) return false;
  }
  return true;
}

describe("own sheets of an earlier run", () => {
  it("keep part, place and name when their content is rewritten", async () => {
    const bytes = await richWorkbook();
    const first = await writeResult({ bytes, format: "xlsx" }, [FINDINGS, LEDGER], NO_SETTINGS);
    const shorter = sheetPlan("审核结果", [[cell("没有问题")]]);
    const second = await writeResult({ ...first, format: "xlsx" }, [shorter], NO_SETTINGS);
    const parts = await unpacked(second.bytes);
    expect(partText(parts, "xl/worksheets/sheet4.xml")).toContain("没有问题");
    expect(partText(parts, "xl/worksheets/sheet5.xml")).toContain("总分");
    const workbook = partText(parts, "xl/workbook.xml");
    expect(workbook.match(/_hengbi/g)).toHaveLength(2);
    expect(workbook).not.toContain("_FilterDatabase");
    expect(workbook.match(/Print_Titles/g)).toHaveLength(1);
    expect(await complaints(second.bytes)).toEqual([]);
  });

  it("lose pictures and comments put on them, and nothing dangles", async () => {
    const parts = await unpacked(
      (await writeResult({ bytes: await richWorkbook(), format: "xlsx" }, [LEDGER], NO_SETTINGS))
        .bytes
    );
    const spoiled = {
      ...Object.fromEntries(parts),
      "xl/worksheets/_rels/sheet4.xml.rels": partText(parts, "xl/worksheets/_rels/sheet1.xml.rels")
        .replaceAll("1.xml", "9.xml")
        .replace("vmlDrawing1", "vmlDrawing9"),
      "xl/drawings/drawing9.xml": partText(parts, "xl/drawings/drawing2.xml"),
      "xl/drawings/vmlDrawing9.vml": partText(parts, "xl/drawings/vmlDrawing1.vml"),
      "xl/comments9.xml": partText(parts, "xl/comments1.xml"),
      "xl/drawings/_rels/drawing9.xml.rels": partText(
        parts,
        "xl/drawings/_rels/drawing1.xml.rels"
      ).replace("image1", "image9"),
      "xl/media/image9.png": PNG,
      "[Content_Types].xml": partText(parts, "[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>'
      ),
    };
    const bytes = await packed(spoiled);
    expect(await complaints(bytes)).toEqual([]);
    const { bytes: result } = await writeResult({ bytes, format: "xlsx" }, [LEDGER], NO_SETTINGS);
    expect(await complaints(result)).toEqual([]);
    const left = [...(await unpacked(result)).keys()];
    expect(left.filter((name) => name.includes("9."))).toEqual([]);
    expect(left).toContain("xl/charts/chart1.xml");
  });

  it("are told from a clerk's sheet of the same kind by their mark alone", async () => {
    const parts = richParts();
    const mine = { ...LEDGER, name: "O'Brien & 子<女>" };
    const bytes = await packed(parts);
    await expect(writeResult({ bytes, format: "xlsx" }, [mine], NO_SETTINGS)).rejects.toThrow(
      "sheet name not unique"
    );
    const shouted = { ...LEDGER, name: "o'BRIEN & 子<女>" };
    await expect(writeResult({ bytes, format: "xlsx" }, [shouted], NO_SETTINGS)).rejects.toThrow(
      "sheet name not unique"
    );
  });

  it.each(["", "a/b", "'x", "x'", "村".repeat(32), "[1]"])("cannot be called %p", async (name) => {
    await expect(writeResult(null, [{ ...LEDGER, name }], NO_SETTINGS)).rejects.toThrow(
      "no sheet can be called"
    );
  });
});

describe("texts from sheets", () => {
  it("stay texts, letter by letter, and never become formulas", async () => {
    const plan = sheetPlan("=1+1 & <'村'>", [
      ...HOSTILE_TEXTS.map((text) => [cell(text), cell(text, "input"), cell(text, "header")]),
      [cell("", "text", { formula: '"=1+1"' }), cell("=2+2", "text", { formula: 'T("x")' })],
    ]);
    const { bytes } = await writeResult(null, [plan], NO_SETTINGS);
    expect(await complaints(bytes)).toEqual([]);
    const { grids } = await readWorkbook(bytes, "r.xlsx");
    expect(grids[0]?.name).toBe(plan.name);
    expect(grids[0]?.values.slice(0, -1)).toEqual(HOSTILE_TEXTS.map((text) => [text, text, text]));
    expect(grids[0]?.formulas.size).toBe(2);
  });

  it("of 32,767 letters and more are cut at what a cell holds, and say so", async () => {
    const { bytes } = await writeResult(null, [sheetPlan("a", [[cell("村".repeat(40_000))]])], {
      settings: null,
    });
    const text = (await readWorkbook(bytes, "r.xlsx")).grids[0]?.values[0]?.[0];
    expect(text).toBe(`${"村".repeat(32_766)}…`);
  });
});

describe("a new workbook", () => {
  it("holds the plans and nothing else", async () => {
    const { bytes } = await writeResult(null, [FINDINGS, LEDGER], NO_SETTINGS);
    expect(await complaints(bytes)).toEqual([]);
    expect([...(await unpacked(bytes)).keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/styles.xml",
    ]);
  });

  it("leaves a sheet of no kind without a mark and locks what is not for typing", async () => {
    const form = sheetPlan("1月", [[cell("单位", "header"), cell(null, "input-number")]], {
      kind: null,
      locked: true,
    });
    const { bytes } = await writeResult(null, [form], NO_SETTINGS);
    const parts = await unpacked(bytes);
    expect(partText(parts, "xl/workbook.xml")).not.toContain("_hengbi");
    expect(partText(parts, "xl/worksheets/sheet1.xml")).toContain('<sheetProtection sheet="1"');
    expect(partText(parts, "xl/styles.xml")).toContain('<protection locked="0"/>');
    expect(await complaints(bytes)).toEqual([]);
  });

  it("refuses numbers that no cell can hold", async () => {
    const plan = sheetPlan("a", [[cell(Number.NaN, "count")]]);
    await expect(writeResult(null, [plan], NO_SETTINGS)).rejects.toThrow("no finite number at A1");
  });
});

describe("packages that other programs write", () => {
  const minimal = (changes: Record<string, string>) =>
    packed({ ...Object.fromEntries(Object.entries(MINIMAL)), ...changes });

  it("get names, styles and sheets where they have none", async () => {
    const bytes = await minimal({});
    const { bytes: result } = await writeResult({ bytes, format: "xlsx" }, [FINDINGS], NO_SETTINGS);
    expect(await complaints(result)).toEqual([]);
    const workbook = partText(await unpacked(result), "xl/workbook.xml");
    expect(workbook).toContain("</sheets><definedNames>");
    expect(workbook).toMatch(/<sheet name="审核结果" sheetId="2" xmlns:r="[^"]*" r:id="rId2"\/>/);
  });

  it.each([
    ["empty", '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
    [
      "half empty, prefixed",
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font/></x:fonts><x:dxfs count="0"/><x:tableStyles count="0"/></x:styleSheet>',
    ],
  ])("get their styles filled up where they are %s", async (_, styles) => {
    const bytes = await minimal({
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": (MINIMAL["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
      ),
    });
    const { bytes: result } = await writeResult({ bytes, format: "xlsx" }, [FINDINGS], NO_SETTINGS);
    expect(await complaints(result)).toEqual([]);
    const again = await writeResult({ bytes: result, format: "xlsx" }, [FINDINGS], NO_SETTINGS);
    expect(partText(await unpacked(again.bytes), "xl/styles.xml")).toBe(
      partText(await unpacked(result), "xl/styles.xml")
    );
  });

  it("keep UTF-16 and an empty list of names", async () => {
    const text = (MINIMAL["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      "</sheets><definedNames/>"
    );
    const parts: Record<string, string | Uint8Array> = { ...MINIMAL };
    parts["xl/workbook.xml"] = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const bytes = await packed(parts);
    const { bytes: result } = await writeResult({ bytes, format: "xlsx" }, [LEDGER], NO_SETTINGS);
    expect(await complaints(result)).toEqual([]);
    const workbook = Buffer.from((await unpacked(result)).get("xl/workbook.xml") ?? []);
    expect(workbook.toString("utf16le")).toContain(
      '<definedNames><definedName name="_hengbi" localSheetId="1" hidden="1">"ledger"</definedName></definedNames>'
    );
    expect((await readWorkbook(result, "r.xlsx")).grids.map((grid) => grid.ownKind)).toEqual([
      null,
      "ledger",
    ]);
  });

  it("that count days from 1904 get their own day numbers, and give ours back", async () => {
    const text = (MINIMAL["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookPr date1904="1"/><sheets>'
    );
    const bytes = await minimal({ "xl/workbook.xml": text });
    const plan = sheetPlan("a", [[cell(45750, "day"), cell(45750, "count")]]);
    const { bytes: result } = await writeResult({ bytes, format: "xlsx" }, [plan], NO_SETTINGS);
    const sheet = partText(await unpacked(result), "xl/worksheets/sheet2.xml");
    expect(sheet).toContain("<v>44288</v>");
    const { grids } = await readWorkbook(result, "r.xlsx");
    expect(grids[1]?.values).toEqual([[45750, 45750]]);
  });
});

const MINIMAL: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
  "xl/workbook.xml":
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="表" sheetId="1" q:id="rId1" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  "xl/worksheets/sheet1.xml":
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>',
};

describe("a signed workbook", () => {
  it("loses its signature, and the caller is told", async () => {
    const bytes = await richWorkbook({ signed: true });
    const written = await writeResult({ bytes, format: "xlsx" }, [LEDGER], NO_SETTINGS);
    expect(written.notes).toEqual(["signature-dropped"]);
    expect(await complaints(written.bytes)).toEqual([]);
    const parts = [...(await unpacked(written.bytes)).keys()];
    expect(parts.filter((name) => name.startsWith("_xmlsignatures"))).toEqual([]);
  });
});

describe("settings kept in the workbook", () => {
  const SETTINGS = '{"asOf":"2026-01-05","sheets":{"<3月>":{"skip":true}}}';

  it("are read back, replaced in place, and leave others' custom XML alone", async () => {
    const bytes = await richWorkbook();
    const first = await writeResult({ bytes, format: "xlsx" }, [], { settings: SETTINGS });
    expect(await complaints(first.bytes)).toEqual([]);
    expect((await readWorkbook(bytes, "r.xlsx")).settings).toBeNull();
    expect((await readWorkbook(first.bytes, "r.xlsx")).settings).toBe(SETTINGS);
    const second = await writeResult({ bytes: first.bytes, format: "xlsx" }, [LEDGER], {
      settings: '{"dueDay":6}',
    });
    const parts = await unpacked(second.bytes);
    expect([...parts.keys()].filter((name) => /^customXml\/item\d/.test(name))).toEqual([
      "customXml/item1.xml",
      "customXml/item2.xml",
    ]);
    expect(partText(parts, "customXml/item1.xml")).toBe(richParts()["customXml/item1.xml"]);
    expect((await readWorkbook(second.bytes, "r.xlsx")).settings).toBe('{"dueDay":6}');
    const third = await writeResult({ bytes: second.bytes, format: "xlsx" }, [LEDGER], {
      settings: null,
    });
    expect((await readWorkbook(third.bytes, "r.xlsx")).settings).toBe('{"dueDay":6}');
  });
});

describe("an original of another kind", () => {
  it.each(["xls", "ods", "csv", "xlsb"] as const)("such as .%s is refused", async (format) => {
    await expect(
      writeResult({ bytes: new Uint8Array([1]), format }, [LEDGER], NO_SETTINGS)
    ).rejects.toMatchObject({ code: "unsupported-format", parameters: { format } });
  });
});
