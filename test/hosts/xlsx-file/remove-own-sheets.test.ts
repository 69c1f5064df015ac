/** Our sheets taken out of a file: what was the clerk's is as it was, and nothing points into the void. */
import { withoutLost } from "../../../src/hosts/xlsx-file/lost-references";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { removeOwnSheets } from "../../../src/hosts/xlsx-file/remove-own-sheets";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { complaints } from "../../support/package-check";
import { packed, partText, unpacked } from "../../support/package-parts";
import { richParts, richWorkbook } from "../../support/rich-workbook";
import { cell, sheetPlan } from "../../support/sheet-plan";

const PLANS = [
  sheetPlan("审核结果", [[cell("id")], [cell(13, "count", { formula: "SUM('3月'!B3:B4)" })]], {
    filter: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
  }),
  sheetPlan("加扣分明细", [[cell(1000, "points")]], { kind: "ledger" }),
];

/** The rich workbook, in which its second sheet bears our mark and the others point at it. */
async function marked(edit: (workbook: string) => string = (text) => text): Promise<Uint8Array> {
  const parts = richParts();
  const workbook = String(parts["xl/workbook.xml"])
    .replace(
      "<definedNames>",
      '<definedNames><definedName name="_hengbi" localSheetId="1" hidden="1">"ledger"</definedName>' +
        '<definedName name="看" localSheetId="3">7</definedName>'
    )
    .replace('activeTab="0"', 'firstSheet="1" activeTab="1"');
  return packed({
    ...parts,
    "xl/workbook.xml": edit(workbook),
    "xl/worksheets/sheet3.xml": String(parts["xl/worksheets/sheet3.xml"]).replace(
      "<sheetData/>",
      `<sheetData><row r="1"><c r="A1" s="1"><f>'o''brien &amp; 子&lt;女>'!B1+'[1]O''Brien &amp; 子&lt;女>'!B1</f><v>12</v></c><c r="B1" t="str"><f>"O'Brien"</f><v>x</v></c></row></sheetData>`
    ),
    "xl/charts/chart1.xml": String(parts["xl/charts/chart1.xml"]).replace(
      "'3月'!$B$3:$B$4",
      "'O''Brien &amp; 子&lt;女>'!$B$3:$B$4"
    ),
  });
}

describe("taking our sheets out of a file", () => {
  it.each([
    ["as Excel writes it", {}],
    ["with prefixed elements", { prefixed: true }],
    ["with macros", { macros: true }],
  ])("leaves a workbook %s as it was before they came", async (_, recipe) => {
    const format = "macros" in recipe ? "xlsm" : "xlsx";
    const original = await richWorkbook(recipe);
    const written = await writeResult({ bytes: original, format }, PLANS, { settings: null });
    const cleared = await removeOwnSheets(written.bytes, format);
    expect(cleared.removed).toEqual(["审核结果", "加扣分明细"]);
    expect(cleared.notes).toEqual([]);
    const before = await unpacked(original);
    const after = await unpacked(cleared.bytes);
    // The chain of formulas is Excel's to build; a table of styles keeps what was added to it.
    before.delete("xl/calcChain.xml");
    expect([...after.keys()]).toEqual([...before.keys()]);
    const same = [...before.keys()].filter(
      (name) =>
        Buffer.compare(before.get(name) ?? Buffer.of(), after.get(name) ?? Buffer.of()) === 0
    );
    expect([...before.keys()].filter((name) => !same.includes(name))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
    expect(partText(after, "[Content_Types].xml")).toBe(
      partText(before, "[Content_Types].xml").replace(
        /<Override PartName="\/xl\/calcChain[^>]*>/,
        ""
      )
    );
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toBe(
      partText(before, "xl/_rels/workbook.xml.rels").replace(/<Relationship Id="rId7"[^>]*>/, "")
    );
    expect(await complaints(cleared.bytes)).toEqual([]);
  });

  it("counts the sheets behind them anew, in names and views", async () => {
    const { bytes, removed } = await removeOwnSheets(await marked(), "xlsx");
    expect(removed).toEqual(["O'Brien & 子<女>"]);
    const parts = await unpacked(bytes);
    const workbook = partText(parts, "xl/workbook.xml");
    expect(workbook.match(/<sheet [^>]*name="[^"]*"/g)).toEqual([
      '<sheet name="3月"',
      '<sheet name="隐藏"',
      '<sheet name="图"',
    ]);
    // The chart sheet is the third now; the first sheet in front, for the hidden one cannot be.
    expect(workbook).toContain('<definedName name="看" localSheetId="2">7</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
    expect(workbook).toContain('firstSheet="0" activeTab="0"');
    expect(workbook).not.toContain("_hengbi");
    expect(parts.has("xl/worksheets/sheet2.xml")).toBe(false);
    expect(partText(parts, "[Content_Types].xml")).not.toContain("worksheets/sheet2");
    expect(await complaints(bytes)).toEqual([]);
  });

  it("lets formulas, names and charts that pointed at them say so, as Excel does", async () => {
    const { bytes } = await removeOwnSheets(await marked(), "xlsx");
    const parts = await unpacked(bytes);
    expect(partText(parts, "xl/worksheets/sheet3.xml")).toContain(
      `<c t="e" r="A1" s="1"><f>#REF!B1+'[1]O''Brien &amp; 子&lt;女&gt;'!B1</f><v>#REF!</v></c><c r="B1" t="str"><f>"O'Brien"</f><v>x</v></c>`
    );
    expect(partText(parts, "xl/charts/chart1.xml")).toContain("<c:f>#REF!$B$3:$B$4</c:f>");
    expect(partText(parts, "xl/workbook.xml")).toContain(
      '<definedName name="_下划线">#REF!$A$1</definedName>'
    );
    const grids = (await readWorkbook(bytes, "")).grids;
    expect(grids.find((grid) => grid.name === "隐藏")?.values[0]?.[0]).toEqual({ error: "#REF!" });
  });

  it("takes along a list of names that was theirs alone, and custom views that showed them", async () => {
    const bytes = await marked((text) =>
      text
        .replace(
          /<definedNames>.*<\/definedNames>/,
          '<definedNames><definedName name="_hengbi" localSheetId="1" hidden="1">"ledger"</definedName></definedNames>'
        )
        .replace(
          "<extLst>",
          '<customWorkbookViews><customWorkbookView name="看" guid="{00000000-0000-0000-0000-000000000000}" windowWidth="1" windowHeight="1" activeSheetId="6"/></customWorkbookViews><extLst>'
        )
    );
    const cleared = await removeOwnSheets(bytes, "xlsx");
    const workbook = partText(await unpacked(cleared.bytes), "xl/workbook.xml");
    expect(workbook).not.toContain("definedName");
    expect(workbook).toContain('activeSheetId="3"');
  });

  it("changes nothing where no sheet is ours, and refuses to leave none to see", async () => {
    const original = await richWorkbook();
    const untouched = await removeOwnSheets(original, "xlsx");
    expect(untouched).toEqual({ bytes: original, removed: [], notes: [] });
    const onlyOurs = await writeResult(null, PLANS, { settings: null });
    await expect(removeOwnSheets(onlyOurs.bytes, "xlsx")).rejects.toMatchObject({
      code: "last-visible-sheet",
    });
    await expect(removeOwnSheets(original, "csv")).rejects.toMatchObject({
      code: "unsupported-format",
    });
  });

  it("says that a signature is lost", async () => {
    const parts = richParts({ signed: true });
    const workbook = String(parts["xl/workbook.xml"]).replace(
      "<definedNames>",
      '<definedNames><definedName name="_hengbi" localSheetId="1">"ledger"</definedName>'
    );
    const signed = await packed({ ...parts, "xl/workbook.xml": workbook });
    expect((await removeOwnSheets(signed, "xlsx")).notes).toEqual(["signature-dropped"]);
  });
});

describe("a reference to a sheet that is gone", () => {
  const lost = new Set(["审核结果", "o'brien", "3月"]);
  it.each([
    ["审核结果!A1+1", "#REF!A1+1"],
    ["SUM('审核结果'!$A$1:$B$2,'o''BRIEN'!C3)", "SUM(#REF!$A$1:$B$2,#REF!C3)"],
    ["'3月'!A1&\"'3月'!A1\"", "#REF!A1&\"'3月'!A1\""],
    ["[1]审核结果!A1", "[1]审核结果!A1"],
    ["'[账.xlsx]审核结果'!A1", "'[账.xlsx]审核结果'!A1"],
    ["我的审核结果!A1", "我的审核结果!A1"],
    ["-审核结果!A1*(审核结果!B2)", "-#REF!A1*(#REF!B2)"],
  ])("%s becomes %s", (before, after) => {
    expect(withoutLost(before, lost)).toBe(after);
  });
});
