/** openpyxl's view of a workbook, as a second opinion; the system's own Python carries it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PYTHON = "/usr/bin/python3";

export function hasOpenpyxl(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export interface SeenSheet {
  readonly title: string;
  readonly state: string;
  /** By address; formulas as text with "=". */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly merges: readonly string[];
  readonly validations: readonly (readonly [sqref: string, type: string, formula: string])[];
  readonly names: Readonly<Record<string, string>>;
  readonly freeze: string | null;
  readonly filter: string | null;
  readonly links: Readonly<Record<string, string>>;
  readonly printArea: string | null;
  /** Rows that are repeated on every page: `3:4`. */
  readonly titleRows: string | null;
  readonly page: {
    readonly orientation: string | null;
    readonly paper: string;
    readonly fits: boolean;
    readonly wide: number | null;
    readonly high: number | null;
  };
  /** Null: anybody may type anywhere; else whether a password guards it. */
  readonly protection: { readonly password: boolean } | null;
  /** Cells that stay open when the sheet is protected. */
  readonly open: readonly string[];
  /** By range: what is refused, and how firmly. */
  readonly refusals: readonly {
    readonly range: string;
    readonly type: string;
    readonly operator: string;
    readonly limit: string;
    readonly shown: boolean;
    readonly style: string | null;
  }[];
  readonly charts: readonly SeenByOpenpyxlChart[];
}

export interface SeenByOpenpyxlChart {
  readonly type: string;
  readonly title: string;
  /** The cell under its top left corner. */
  readonly cell: string;
  /** Name, cells of x, cells of the values. */
  readonly series: readonly (readonly [name: string, x: string, values: string])[];
}

export interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  readonly names: Readonly<Record<string, string>>;
}

const SCRIPT = `
import json, sys, warnings, datetime
warnings.simplefilter("ignore")
import openpyxl
book = openpyxl.load_workbook(sys.argv[1], keep_vba=sys.argv[1].endswith(".xlsm"))
def plain(value):
    return value if isinstance(value, (str, int, float, bool)) else str(value)
# Up to openpyxl 3.0 all names stand in one list, with the index of their sheet; later by sheet.
listed = getattr(book.defined_names, "definedName", None)
def names_of(holder, index):
    if listed is None:
        return {name: each.attr_text for name, each in holder.defined_names.items()}
    return {each.name: each.attr_text for each in listed if each.localSheetId == index}
def reference(source):
    held = source and (source.numRef or source.strRef if hasattr(source, "strRef") else source.numRef)
    return held.f if held else None
def text_of(title):
    return "".join(run.t for paragraph in title.tx.rich.p for run in paragraph.r or [])
def chart_of(chart):
    start = chart.anchor._from
    return {
        "type": type(chart).__name__, "title": text_of(chart.title),
        "cell": openpyxl.utils.get_column_letter(start.col + 1) + str(start.row + 1),
        "series": [[s.tx.v, reference(s.xVal or s.cat), reference(s.yVal or s.val)] for s in chart.ser],
    }
sheets = []
for sheet in book.worksheets:
    cells, links = {}, {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                cells[cell.coordinate] = plain(cell.value)
            if cell.hyperlink is not None and cell.hyperlink.location:
                links[cell.coordinate] = cell.hyperlink.location
    sheets.append({
        "title": sheet.title, "state": sheet.sheet_state, "cells": cells, "links": links,
        "merges": [str(each) for each in sheet.merged_cells.ranges],
        "validations": [[str(v.sqref), v.type, v.formula1] for v in sheet.data_validations.dataValidation],
        "names": names_of(sheet, book.sheetnames.index(sheet.title)),
        "freeze": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        "titleRows": sheet.print_title_rows,
        "page": {
            "orientation": sheet.page_setup.orientation, "paper": str(sheet.page_setup.paperSize),
            "fits": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "wide": sheet.page_setup.fitToWidth, "high": sheet.page_setup.fitToHeight,
        },
        "protection": {"password": bool(sheet.protection.password)} if sheet.protection.sheet else None,
        "open": [cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked],
        "refusals": [{
            "range": str(v.sqref), "type": v.type, "operator": v.operator or "between", "limit": v.formula1,
            "shown": bool(v.showErrorMessage), "style": v.errorStyle,
        } for v in sheet.data_validations.dataValidation],
        "printArea": ",".join(sheet.print_area) if isinstance(sheet.print_area, list) else sheet.print_area,
        "charts": [chart_of(each) for each in sheet._charts if each.title],
    })
print(json.dumps({"sheets": sheets, "names": names_of(book, None)}))
`;

export function seenByOpenpyxl(bytes: Uint8Array, ending: "xlsx" | "xlsm" = "xlsx"): SeenWorkbook {
  const folder = mkdtempSync(join(tmpdir(), "hengbi-python-"));
  try {
    const file = join(folder, `book.${ending}`);
    writeFileSync(file, bytes);
    const options = { encoding: "utf8", maxBuffer: 1 << 28 } as const;
    return JSON.parse(execFileSync(PYTHON, ["-c", SCRIPT, file], options)) as SeenWorkbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
