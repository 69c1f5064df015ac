/**
 * Writes sample sheets as an .xlsx file that looks like an office's: hucre makes the fresh workbook (no
 * defined names: it would damage them), and the package is packed again with fixed dates, so that the
 * same sheets give the same bytes, with the settings in a custom XML part where there are any.
 */
import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { SampleLook, SampleSheet } from "./sample-sheet";
import { NUMBER_FORMATS, placeOf, rangeOf } from "./sample-sheet";

/** Where Excel, the command and the browser page find the settings of a workbook. */
const SETTINGS_NAMESPACE = "urn:hengbi:settings:1";
const SETTINGS_ITEM_ID = "{6B0E4C1A-9D53-4B7E-8F26-3A17C52D9E04}";
const PACKED = new Date(Date.UTC(2026, 0, 5));

export interface SampleWorkbook {
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
  /** Settings of the product to keep in the workbook. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export async function sampleFile(workbook: SampleWorkbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    properties: { title: workbook.title, creator: "Hengbi", created: PACKED, modified: PACKED },
    defaultFont: { name: "宋体", size: 11 },
  });
  return repacked(bytes, workbook.settings);
}

function writeSheet(sheet: SampleSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = Array.from({ length: sheet.rows }, () =>
    Array<CellValue>(sheet.columns).fill(null)
  );
  for (const [address, cell] of sheet.cells) {
    const { row, column } = placeOf(address);
    const style = STYLES[cell.look];
    const line = rows[row];
    if (line && !cell.formula) line[column] = cell.value ?? null;
    cells.set(
      `${row},${column}`,
      cell.formula
        ? { type: "formula", formula: cell.formula, formulaResult: cell.value ?? null, style }
        : { style }
    );
  }
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(
      Object.entries(sheet.heights).map(([row, height]) => [Number(row), { height }])
    ),
    merges: sheet.merges.map((merge) => {
      const range = rangeOf(merge);
      return {
        startRow: range.firstRow,
        startCol: range.firstColumn,
        endRow: range.lastRow,
        endCol: range.lastColumn,
      };
    }),
    freezePane: sheet.freeze,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

const LINE = { style: "thin", color: { rgb: "404040" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTRED = { horizontal: "center", vertical: "center" } as const;
const SONG = { name: "宋体", size: 11 } as const;

const STYLES: Record<SampleLook, CellStyle> = {
  title: { font: { name: "黑体", size: 18, bold: true }, alignment: CENTRED },
  meta: { font: SONG, alignment: { horizontal: "left", vertical: "center" } },
  header: {
    font: { ...SONG, bold: true },
    alignment: { ...CENTRED, wrapText: true },
    border: BORDER,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
  },
  name: { font: SONG, alignment: CENTRED, border: BORDER },
  count: { font: SONG, alignment: CENTRED, border: BORDER },
  ratio: {
    font: SONG,
    alignment: CENTRED,
    border: BORDER,
    ...(NUMBER_FORMATS.ratio !== undefined && { numFmt: NUMBER_FORMATS.ratio }),
  },
  note: { font: SONG, alignment: { horizontal: "left", vertical: "center" }, border: BORDER },
  footer: { font: SONG, alignment: { horizontal: "left", vertical: "center" } },
};

async function repacked(
  bytes: Uint8Array,
  settings: Readonly<Record<string, unknown>> | undefined
): Promise<Uint8Array> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes.slice()])));
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: PACKED,
    extendedTimestamp: false,
  });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const part = await entry.getData(new BlobWriter());
    if (settings && entry.filename === "[Content_Types].xml") {
      await writer.add(entry.filename, new TextReader(withSettingsType(await part.text())));
    } else if (settings && entry.filename === "xl/_rels/workbook.xml.rels") {
      await writer.add(entry.filename, new TextReader(withSettingsRelation(await part.text())));
    } else {
      await writer.add(entry.filename, new BlobReader(part));
    }
  }
  for (const [name, text] of settings ? settingsParts(settings) : []) {
    await writer.add(name, new TextReader(text));
  }
  await reader.close();
  return writer.close();
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function settingsParts(settings: Readonly<Record<string, unknown>>): [string, string][] {
  const json = JSON.stringify(settings).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return [
    ["customXml/item1.xml", `${XML}<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`],
    [
      "customXml/itemProps1.xml",
      `${XML}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${SETTINGS_ITEM_ID}">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      "customXml/_rels/item1.xml.rels",
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
        `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ];
}

function withSettingsType(types: string): string {
  const override =
    '<Override PartName="/customXml/itemProps1.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
  return types.replace("</Types>", `${override}</Types>`);
}

function withSettingsRelation(relations: string): string {
  const relation =
    `<Relationship Id="rIdHengbiSettings" Type="${OFFICE}/relationships/customXml" ` +
    'Target="../customXml/item1.xml"/>';
  return relations.replace("</Relationships>", `${relation}</Relationships>`);
}
