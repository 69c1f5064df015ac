/** Files made to exhaust whoever opens them; each is small. */
import { OoxmlPackage } from "../../src/hosts/xlsx-file/ooxml-package";
import type { HostileFile } from "./mutations";
import type { SeedFile } from "./seed-files";

const MEGABYTE = 2 ** 20;

export async function bombs(seeds: readonly SeedFile[]): Promise<HostileFile[]> {
  const xlsx = seeds.find(({ ending }) => ending === "xlsx")?.bytes ?? new Uint8Array();
  const ods = seeds.find(({ ending }) => ending === "ods")?.bytes ?? new Uint8Array();
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const withSheet = async (name: string, part: string, content: string): Promise<Uint8Array> => {
    const archive = await OoxmlPackage.open(name === "ods" ? ods : xlsx);
    archive.write(part, content);
    return archive.save();
  };
  const first = "xl/worksheets/sheet1.xml";
  const file = async (
    what: string,
    name: string,
    bytes: Uint8Array | Promise<Uint8Array>
  ): Promise<HostileFile> => ({ what, name, bytes: await bytes });
  const form = "<table><tr><td>单位<td>男<td>女<tr><td>甲村<td>1<td>2</table>";
  const odsTable = (rows: string): string =>
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="3月">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return [
    await file(
      "a part of 300 MB of blanks",
      "a.xlsx",
      withSheet("xlsx", first, sheet(" ".repeat(300 * MEGABYTE)))
    ),
    await file(
      "shared texts of 200 MB",
      "a.xlsx",
      withSheet(
        "xlsx",
        "xl/sharedStrings.xml",
        `<sst><si><t>${"长".repeat(67 * MEGABYTE)}</t></si></sst>`
      )
    ),
    await file(
      "two million shared texts",
      "a.xlsx",
      withSheet(
        "xlsx",
        "xl/sharedStrings.xml",
        `<sst>${"<si><t>a</t></si>".repeat(2_000_000)}</sst>`
      )
    ),
    await file(
      "a million blank rows",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        sheet(
          Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" hidden="1"/>`).join("")
        )
      )
    ),
    await file(
      "a million rows of one text",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        sheet('<row><c t="inlineStr"><is><t>村</t></is></c></row>'.repeat(1_000_000))
      )
    ),
    await file(
      "16,384 columns of headers",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        sheet(
          Array.from(
            { length: 12 },
            (_, row) =>
              `<row>${Array.from({ length: 16_384 }, (_, i) => `<c t="inlineStr"><is><t>${["单位", "男", "女", "一孩"][(i + row) % 4] ?? ""}</t></is></c>`).join("")}</row>`
          ).join("")
        )
      )
    ),
    await file(
      "a hundred thousand merges over each other",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        `<worksheet><sheetData/><mergeCells>${Array.from({ length: 100_000 }, (_, i) => `<mergeCell ref="A${(i % 50) + 1}:XFD1048576"/>`).join("")}</mergeCells></worksheet>`
      )
    ),
    await file(
      "formulas in a circle",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        sheet(
          Array.from(
            { length: 20_000 },
            (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>SUM(A1:A20000)</f></c></row>`
          ).join("")
        )
      )
    ),
    await file(
      "XML nested a million deep",
      "a.xlsx",
      withSheet("xlsx", first, "<a>".repeat(1_000_000))
    ),
    await file(
      "workbook part nested a hundred thousand deep",
      "a.xlsx",
      withSheet("xlsx", "xl/workbook.xml", "<a>".repeat(100_000))
    ),
    await file(
      "entities of its own",
      "a.xlsx",
      withSheet(
        "xlsx",
        first,
        `<!DOCTYPE a [<!ENTITY b "${"b".repeat(1000)}">]>${sheet("&b;".repeat(100_000))}`
      )
    ),
    await file(
      "a row repeated a million times",
      "a.ods",
      withSheet(
        "ods",
        "content.xml",
        odsTable(
          '<table:table-row table:number-rows-repeated="1048576" table:visibility="filter"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
        )
      )
    ),
    await file(
      "a hundred thousand rows of a thousand cells repeated",
      "a.ods",
      withSheet(
        "ods",
        "content.xml",
        odsTable(
          '<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="1000"/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
        )
      )
    ),
    await file(
      "elements nested half a million deep",
      "a.xls",
      encode("<html>" + "<div>".repeat(500_000) + form)
    ),
    await file(
      "tables nested a hundred thousand deep",
      "a.xls",
      encode("<table><tr><td>".repeat(100_000))
    ),
    await file("two million rows", "a.xls", encode("<table>" + "<tr><td>1".repeat(2_000_000))),
    await file(
      "a hundred thousand spans",
      "a.xls",
      encode("<table>" + "<tr><td rowspan=65534>村<td rowspan=65534 colspan=3>1".repeat(100_000))
    ),
    await file(
      "tables in tables, widening each other",
      "a.xls",
      encode(
        Array.from({ length: 18 }, () => "<table><tr><td colspan=1000 rowspan=1000>").join("") +
          "<table>" +
          "<tr><td>1<td>2".repeat(20_000)
      )
    ),
    await file(
      "style sheets without an end",
      "a.xls",
      encode(`<style>${"@media{".repeat(300_000)}</style>${form}`)
    ),
    await file("a page of one line", "a.xls", encode(form + "村".repeat(5_000_000))),
    await file(
      "half a million unclosed comments",
      "a.xls",
      encode(`<table>${"<!-- <x:".repeat(500_000)}`)
    ),
    await file(
      "half a million Excel notes",
      "a.xls",
      encode(`<xml>${"<x:ExcelWorksheet><x:Name>a".repeat(200_000)}</xml>${form}`)
    ),
    await file(
      "a web archive of a hundred thousand parts",
      "a.mht",
      encode(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${"--b\r\nContent-Type: text/html\r\n\r\n<p>\r\n".repeat(100_000)}`
      )
    ),
    await file(
      "XML 2003 with rows that span all",
      "a.xml",
      encode(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${'<Row ss:Hidden="1" ss:Span="1000000" ss:Index="1"><Cell ss:MergeDown="1000000" ss:MergeAcross="16000"><Data ss:Type="Number">1</Data></Cell></Row>'.repeat(50)}</Table></Worksheet></Workbook>`
      )
    ),
    await file(
      "delimited text of five million cells",
      "a.csv",
      encode("单位,男,女\n" + "村,1,2\n".repeat(1_600_000))
    ),
    await file("one quote and nothing more", "a.csv", encode('"' + "村,".repeat(3_000_000))),
  ];
}
