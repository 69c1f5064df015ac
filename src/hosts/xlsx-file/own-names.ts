/** The defined names that an own sheet carries: its mark, its filter, what of it is printed. */
import { a1, quotedSheet } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { markOfKind, OWN_SHEET_MARK, UNFINISHED_MARK } from "../own-sheet-name";
import { escapeText, xstring } from "./xml-text";

/** Names that go when an own sheet is rewritten: ours, and a print area that would cut the new rows off. */
export const REWRITTEN_NAMES: ReadonlySet<string> = new Set([
  OWN_SHEET_MARK,
  UNFINISHED_MARK,
  "_xlnm._filterdatabase",
  "_xlnm.print_titles",
  "_xlnm.print_area",
]);

/** Markup of the names of one sheet; `prefix` is that of the workbook part, with its colon. */
export function ownNamesMarkup(plan: SheetPlan, sheet: number, prefix: string): string {
  const name = (title: string, value: string, hidden: boolean): string =>
    `<${prefix}definedName name="${title}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ""}>` +
    `${escapeText(xstring(value))}</${prefix}definedName>`;
  const quoted = quotedSheet(plan.name);
  const { filter, printArea, printTitle } = plan;
  return [
    plan.kind && name(OWN_SHEET_MARK, markOfKind(plan.kind), true),
    filter && name("_xlnm._FilterDatabase", quoted + fixedRange(filter), true),
    printArea && name("_xlnm.Print_Area", quoted + fixedRange(printArea), false),
    printTitle &&
      name(
        "_xlnm.Print_Titles",
        `${quoted}$${printTitle.first + 1}:$${printTitle.last + 1}`,
        false
      ),
  ]
    .filter((markup) => markup !== null && markup !== undefined)
    .join("");
}

function fixedRange({ firstRow, firstColumn, lastRow, lastColumn }: GridRange): string {
  return `${fixed(firstRow, firstColumn)}:${fixed(lastRow, lastColumn)}`;
}

/** `$A$1` */
function fixed(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
