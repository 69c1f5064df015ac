import { utils, write } from "@e965/xlsx";
import { cellKey, type SheetGrid } from "../../../src/core/model/sheet-grid";
import { a1, a1Range } from "../../../src/core/model/cell-ref";
import { HostError } from "../../../src/hosts/host-error";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** GB18030 of the few signs that the pages below need. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  单: [0xb5, 0xa5],
  位: [0xce, 0xbb],
  男: [0xc4, 0xd0],
};

function inGbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => GBK[sign] ?? [sign.charCodeAt(0)]));
}

async function sheets(html: string | Uint8Array, file = "报表.xls"): Promise<readonly SheetGrid[]> {
  const read = await readWorkbook(typeof html === "string" ? bytesOf(html) : html, file);
  expect(read.format).toBe("html");
  return read.grids;
}

async function sheet(html: string | Uint8Array): Promise<SheetGrid> {
  const [grid] = await sheets(html);
  if (!grid) throw new Error("no sheet");
  return grid;
}

const mergesOf = (grid: SheetGrid): string[] => grid.merges.map(a1Range);
const codesOf = (grid: SheetGrid): string[] =>
  [...grid.numberFormats].map(
    ([key, code]) => `${a1(Math.floor(key / 16384), key % 16384)} ${code}`
  );

/** As an old reporting system writes it: markup that closes what it likes. */
const REPORT = `
<html><head><title>季报表</title><style>.t{mso-number-format:"\\@";} @media print{.p{display:none}} .h{display:none}</style></head>
<body><center><b>2025年3月出生实名制汇总表</b></center>
<table width=100%><tr><td>填报单位：青山镇&nbsp;<td align=right>单位：人</table>
<table border=1><thead><tr><th rowspan=2>单位</th><th colspan=3>出生合计<br>（人）</th></tr><tr><th>小计<th>男<th>女</tr></thead>
<tr class=p><td>石桥村<td>5<td>3<td class=t>2
<tr class=h><td>柳溪<font>村<td><font>1,234<td x:num="3.50">3.5<td>&nbsp;
<tr><td>合计<td x:num x:fmla="=SUM(B5:B6)">5<td>#DIV/0!<td>107.10</tr></table>
<p>填报日期：2025年4月3日</p><script>document.write("<table><tr><td>9")</script></body></html>`;

describe("a web page saved as .xls", () => {
  it("is read as Excel opens it: tables and lines below each other, merged headers, numbers as numbers", async () => {
    const grid = await sheet(REPORT);
    expect(grid.name).toBe("季报表");
    expect(grid.values).toEqual([
      ["2025年3月出生实名制汇总表"],
      ["填报单位：青山镇", "单位：人"],
      ["单位", "出生合计\n（人）"],
      [null, "小计", "男", "女"],
      ["石桥村", 5, 3, "2"],
      ["柳溪村", 1234, 3.5],
      ["合计", 5, { error: "#DIV/0!" }, 107.1],
      ["填报日期：2025年4月3日"],
    ]);
    expect(mergesOf(grid)).toEqual(["A3:A4", "B3:D3"]);
  });

  it("keeps formats of text and decimals, formulas, and rows that are not shown", async () => {
    const grid = await sheet(REPORT);
    expect(codesOf(grid)).toEqual(["D5 @", "C6 0.0", "D7 0.00"]);
    expect([...grid.formulas]).toEqual([[cellKey(6, 1), "SUM(B5:B6)"]]);
    expect([...grid.hiddenRows]).toEqual([5]);
  });

  it.each([
    [
      "with a mark of UTF-8",
      Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf("<table><tr><td>单位<td>男")]),
    ],
    ["in UTF-8 without a word of it", bytesOf("<table><tr><td>单位<td>男")],
    [
      "in UTF-16 with a mark",
      new Uint8Array(Buffer.from("\ufeff<table><tr><td>单位<td>男", "utf16le")),
    ],
    ["in GB18030 without a word of it", inGbk("<table><tr><td>单位<td>男")],
    ["in what it calls gb2312", inGbk("<meta charset=gb2312><table><tr><td>单位<td>男")],
    [
      "in GB18030 that calls itself UTF-8",
      inGbk('<meta charset="utf-8"><table><tr><td>单位<td>男'),
    ],
    [
      "in what it calls a wide encoding and is none",
      inGbk("<meta charset=utf-16><table><tr><td>单位<td>男"),
    ],
  ])("is decoded %s", async (_, bytes) => {
    expect((await sheet(bytes)).values).toEqual([["单位", "男"]]);
  });

  it("has a table within a cell take the rows and columns that it needs, other cells moving along", async () => {
    const grid = await sheet(
      "<table><tr><td>标题<td>右</tr><tr><td>前<table><tr><td colspan=2>单位</tr><tr><td>男<td>女</table>后<td>注</tr><tr><td colspan=2>脚</table>"
    );
    expect(grid.values).toEqual([
      ["标题", null, "右"],
      ["前", null, "注"],
      ["单位"],
      ["男", "女"],
      ["后"],
      ["脚"],
    ]);
    expect(mergesOf(grid)).toEqual(["A3:B3", "A6:C6"]);
  });

  it("draws head rows first and foot rows last, and ends a span with its section", async () => {
    const grid = await sheet(
      "<table><tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td rowspan=0>村<td>1<tr><td>2</tbody><thead><tr><td rowspan=9>单位<td>男</thead></table>"
    );
    expect(grid.values).toEqual([
      ["单位", "男"],
      ["村", 1],
      [null, 2],
      ["合计", 3],
    ]);
    expect(mergesOf(grid)).toEqual(["A2:A3"]);
  });

  it("puts text that strays into a table, and its caption, above it", async () => {
    const grid = await sheet("<table>3月<tr>统计<td>男</td></tr><caption>汇总表</caption></table>");
    expect(grid.values).toEqual([["3月统计"], ["汇总表"], ["男"]]);
  });

  it("leaves out what nobody sees: scripts, hidden cells, all but the chosen option; keeps what is typed into a field", async () => {
    const grid = await sheet(
      '<table><tr><td hidden>id<td>村<script>9</script><td><select><option>1<option selected>2<option>3</select><td><input value=7><input type=hidden value=8><tr style="DISPLAY : none"><td>隐</table><div style="display:none"><table><tr><td>藏</table></div>'
    );
    expect(grid.values).toEqual([["村", 2, 7], ["隐"], ["藏"]]);
    expect([...grid.hiddenRows]).toEqual([1, 2]);
  });

  it("resolves entities with and without their semicolon, full-width signs untouched", async () => {
    const grid = await sheet(
      "<table><tr><td>&lt;甲&#x6751;&gt;&amp&nbsp;<td>合　计<td>１２<td>007<td>=1+1</table>"
    );
    expect(grid.values).toEqual([["<甲村>&", "合　计", "１２", "007", "=1+1"]]);
    expect(grid.formulas.size).toBe(0);
  });

  it("takes the sheet's name from what Excel noted, and formats from the style sheet or the cell", async () => {
    const grid = await sheet(
      `<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>3月&amp;4月</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->
      <style><!-- td.a, .b {mso-number-format:"0\\.00_ ";} .d {mso-number-format:"yyyy\\0022年\\0022";} --></style>
      <table><tr><td class="x b">1<td style='vnd.ms-excel.numberformat:@'>2<td style="mso-number-format:Percent" x:num="0.5">50%<td class=d x:num="45750">2025年`
    );
    expect(grid.name).toBe("3月&4月");
    expect(grid.values).toEqual([[1, "2", 0.5, 45750]]);
    expect(codesOf(grid)).toEqual(["A1 0.00_ ", "B1 @", "C1 0.00%", 'D1 yyyy"年"']);
  });

  it("as @e965/xlsx writes it gives the counts and merges that were written", async () => {
    const source = utils.aoa_to_sheet([["2025年3月"], ["青山村", 6, 107.1], ["合计", 6, 5]]);
    source["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    const book = utils.book_new();
    utils.book_append_sheet(book, source, "3月");
    const grid = await sheet(write(book, { type: "string", bookType: "html" }) as string);
    expect(grid.values).toEqual([["2025年3月"], ["青山村", 6, 107.1], ["合计", 6, 5]]);
    expect(mergesOf(grid)).toEqual(["A1:C1"]);
  });

  it.each([
    ["elements nested a hundred thousand deep", "<div>".repeat(100_000) + "<table><tr><td>1"],
    ["tables nested a thousand deep", "<table><tr><td>".repeat(1000)],
  ])("with %s is refused", async (_, html) => {
    await expect(sheets(html)).rejects.toMatchObject({ code: "damaged-file" });
  });

  it("wider than a sheet is refused, and a span of any size costs nothing", async () => {
    const wide = "<table><tr>" + "<td colspan=1000>1".repeat(17);
    await expect(sheets(wide)).rejects.toEqual(
      new HostError("too-many-cells", { limit: 1_000_000 })
    );
    const grid = await sheet("<table><tr><td rowspan=99999999 colspan=99999999>1<tr><td>2");
    expect(grid.values[0]).toEqual([1]);
    expect(grid.values[1]?.[1000]).toBe(2);
  });
});

describe("a web archive", () => {
  const archive = (parts: readonly string[]): string =>
    [
      'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next"\r\n\r\n此文档为“单个文件网页”。\r\n\r\n',
      ...parts.map((part) => `------=_Next\r\n${part}\r\n`),
      "------=_Next--\r\n",
    ].join("");
  const quoted = (text: string): string =>
    [...bytesOf(text)]
      .map((byte) =>
        byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte)
      )
      .join("")
      .replace(/(.{60}[^=]{3})/g, "$1=\r\n");

  it("as Excel saves it gives each sheet under its name, hidden ones as such, lost ones as unreadable", async () => {
    const worksheet = (name: string, file: string): string =>
      `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef="a.files/${file}"/></x:ExcelWorksheet>`;
    const grids = await sheets(
      archive([
        `Content-Location: file:///C:/3B2A/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${quoted(
          `<html><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>${worksheet("3月", "sheet001.htm")}${worksheet("4月", "sheet002.htm")}${worksheet("5月", "sheet003.htm")}</x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--><frameset></frameset></html>`
        )}`,
        `Content-Location: file:///C:/3B2A/a.files/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${quoted("<table><tr><td>单位<td>男<tr><td>青山村<td>6</table>")}`,
        `Content-Location: file:///C:/3B2A/a.files/sheet002.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset="gb2312"\r\n\r\n${Buffer.from(inGbk("<xml><x:Visible>SheetHidden</x:Visible></xml><table><tr><td>单位<td>7</table>")).toString("base64")}`,
      ])
    );
    expect(grids.map(({ name, visibility, unreadable }) => [name, visibility, unreadable])).toEqual(
      [
        ["3月", "visible", undefined],
        ["4月", "hidden", undefined],
        ["5月", "visible", "damaged-sheet"],
      ]
    );
    expect(grids[0]?.values).toEqual([
      ["单位", "男"],
      ["青山村", 6],
    ]);
    expect(grids[1]?.values).toEqual([["单位", 7]]);
  });

  it("of a report program is read from the page that holds tables", async () => {
    const page =
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    const grids = await sheets(
      archive([`${page}<frameset>`, `${page}<table><tr><td>单位<td>8</table>`])
    );
    expect(grids.map(({ values }) => values)).toEqual([[["单位", 8]]]);
  });
});

describe("an XML spreadsheet of 2003", () => {
  const BOOK = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Fixed"/></Style></Styles>
<Worksheet ss:Name="3月"><Table>
<Row><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">2025年3月</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell><Cell><Data ss:Type="String">右</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="Number">6</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">107.1</Data></Cell></Row>
<Row><Cell><Data ss:Type="DateTime">2025-04-03T00:00:00.000</Data></Cell><Cell ss:Formula="=SUM(R[-1]C,R4C2)"><Data ss:Type="Number">12</Data></Cell><Cell ss:Formula="=RC[-1]+1"/><Cell><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="藏"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;

  it("gives values at their stated places, merges, hidden rows and sheets, formulas in A1, formats", async () => {
    const read = await readWorkbook(bytesOf(BOOK), "a.xls");
    const [grid, hidden] = read.grids;
    expect([read.format, grid?.name, hidden?.name, hidden?.visibility]).toEqual([
      "xml",
      "3月",
      "藏",
      "hidden",
    ]);
    expect(grid?.values).toEqual([
      ["2025年3月", null, null, "右"],
      [],
      [],
      [null, 6, 107.1],
      [45750, 12, null, { error: "#DIV/0!" }],
    ]);
    expect(grid && mergesOf(grid)).toEqual(["A1:C2"]);
    expect(grid && [...grid.hiddenRows]).toEqual([3]);
    expect(grid && [...grid.formulas.values()]).toEqual(["SUM(B4,$B$4)", "B5+1"]);
    expect(grid && [...grid.uncalculated]).toEqual([cellKey(4, 2)]);
    expect(grid && codesOf(grid)).toEqual(["C4 0.00"]);
  });

  it("with a document type of its own, or cut off, is refused", async () => {
    const bomb = BOOK.replace("<Workbook", '<!DOCTYPE a [<!ENTITY b "bbbb">]><Workbook');
    for (const text of [bomb, BOOK.slice(0, -40)]) {
      await expect(readWorkbook(bytesOf(text), "a.xls")).rejects.toMatchObject({
        code: "damaged-file",
      });
    }
  });
});
