/**
 * Writes sample sheets as an .xlsx file that looks like an office's: hucre makes the fresh workbook (no
 * defined names: it would damage them), and the package is packed again with fixed dates, so that the
 * same sheets give the same bytes, with the settings in a custom XML part where there are any.
 */
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import { editContentTypes } from "../../src/hosts/xlsx-file/content-types";
import { OoxmlPackage } from "../../src/hosts/xlsx-file/ooxml-package";
import { writeSettingsPart } from "../../src/hosts/xlsx-file/settings-part";
import type { SampleLook, SampleSheet } from "./sample-sheet";
import { NUMBER_FORMATS, placeOf, rangeOf } from "./sample-sheet";

/** Stated in the document properties: the files carry no clock. */
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

/** A new package of the same parts: dates of packing are gone, the settings are in. */
async function repacked(
  bytes: Uint8Array,
  settings: Readonly<Record<string, unknown>> | undefined
): Promise<Uint8Array> {
  const made = await OoxmlPackage.open(bytes);
  const packed = OoxmlPackage.empty();
  for (const name of made.names()) packed.write(name, await made.text(name, false));
  if (settings) {
    const parts = await writeSettingsPart(packed, "xl/workbook.xml", JSON.stringify(settings));
    await editContentTypes(packed, { add: parts, remove: new Set() });
  }
  return packed.save();
}
