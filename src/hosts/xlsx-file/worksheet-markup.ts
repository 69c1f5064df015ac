/** A plan as a whole worksheet part, its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
import { a1, a1Range, quotedSheet } from "../../core/model/cell-ref";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { cellMarkup, textMarkup, type CellStyles } from "./cell-markup";
import { MAX_HYPERLINKS } from "../sheet-limits";
import type { Dialect } from "./dialect";
import { FIRST_OPTION_ROW, optionColumns, type OptionColumn } from "../option-columns";
import { fittedHeights } from "../row-heights";
import { escapeAttribute, escapeText, xstring } from "./xml-text";
import { validationsMarkup } from "./validation-markup";

/** Excel adds five pixels of margin to a width in digits: 5 of 7 pixels of a digit at 11 points. */
const COLUMN_MARGIN = 0.71;

/** No password: a guard against slips. Widths, heights and the filter stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

export interface WorksheetOptions {
  readonly dialect: Dialect;
  readonly styles: CellStyles;
  /** The sheet that is open when the workbook is; only for a workbook of our own. */
  readonly selected: boolean;
  /** Id of the relationship to the drawing that holds the charts; null without any. */
  readonly drawing: string | null;
}

export interface WorksheetMarkup {
  readonly text: string;
  /** Links beyond {@link MAX_HYPERLINKS}, left out. */
  readonly linksLeftOut: number;
}

export function worksheetMarkup(plan: SheetPlan, options: WorksheetOptions): WorksheetMarkup {
  const { dialect, drawing } = options;
  const columns = optionColumns(plan);
  const links = hyperlinks(plan);
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${extent(plan)}"/>`,
    sheetViews(plan, options.selected),
    '<sheetFormatPr defaultRowHeight="18"/>',
    cols(plan, columns),
    `<sheetData>${rows(plan, columns, options.styles)}</sheetData>`,
    plan.locked ? PROTECTION : "",
    plan.filter ? `<autoFilter ref="${a1Range(plan.filter)}"/>` : "",
    merges(plan),
    conditionalFormats(plan, options.styles),
    validationsMarkup(plan, columns, options.styles.date1904),
    list("hyperlinks", links.slice(0, MAX_HYPERLINKS)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${plan.portrait ? "portrait" : "landscape"}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    rowBreaks(plan.pageBreaks ?? []),
    drawing === null ? "" : `<drawing xmlns:r="${dialect.relationships}" r:id="${drawing}"/>`,
  ];
  return {
    text:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<worksheet xmlns="${dialect.main}">${parts.join("")}</worksheet>`,
    linksLeftOut: Math.max(0, links.length - MAX_HYPERLINKS),
  };
}

/** A break lies below the row of its number, counted from 1: above a row counted from 0. */
function rowBreaks(rowsThatBegin: readonly number[]): string {
  if (rowsThatBegin.length === 0) return "";
  const breaks = rowsThatBegin.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const count = breaks.length;
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}

function extent(plan: SheetPlan): string {
  const width = Math.max(1, ...plan.rows.map((row) => row.length));
  return a1Range({
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(0, plan.rows.length - 1),
    lastColumn: width - 1,
  });
}

function sheetViews({ freeze }: SheetPlan, selected: boolean): string {
  const tab = selected ? ' tabSelected="1"' : "";
  const start = `<sheetViews><sheetView showGridLines="0"${tab} workbookViewId="0"`;
  const { rows: frozenRows, columns: frozenColumns } = freeze;
  if (frozenRows === 0 && frozenColumns === 0) return `${start}/></sheetViews>`;
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const x = frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`;
  const y = frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`;
  const cell = a1(frozenRows, frozenColumns);
  return (
    `${start}><pane${x}${y} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

function cols(plan: SheetPlan, options: readonly OptionColumn[]): string {
  const shown = plan.columns.map(({ width, hidden }, index) => col(index, width, hidden === true));
  return list("cols", [...shown, ...options.map(({ column }) => col(column, 10, true))]);
}

function col(index: number, width: number, hidden: boolean): string {
  const place = `min="${index + 1}" max="${index + 1}"`;
  return `<col ${place} width="${width + COLUMN_MARGIN}" customWidth="1"${hidden ? ' hidden="1"' : ""}/>`;
}

function rows(plan: SheetPlan, options: readonly OptionColumn[], styles: CellStyles): string {
  const hidden = new Set(plan.hiddenRows);
  const longest = Math.max(0, ...options.map((each) => FIRST_OPTION_ROW + each.options.length));
  const count = Math.max(plan.rows.length, longest, ...[...hidden].map((row) => row + 1));
  const fitted = fittedHeights(plan);
  const height = (row: number): string => {
    const stated = plan.rowHeights[row];
    if (stated !== undefined) return ` ht="${stated}" customHeight="1"`;
    const points = fitted.get(row);
    return points === undefined ? "" : ` ht="${points}"`;
  };
  const markup: string[] = [];
  for (let row = 0; row < count; row++) {
    const cells: string[] = [];
    for (const [column, cell] of (plan.rows[row] ?? []).entries()) {
      if (cell !== null) cells.push(cellMarkup(row, column, cell, styles));
    }
    for (const { column, options: texts } of options) {
      const text = row < FIRST_OPTION_ROW ? undefined : texts[row - FIRST_OPTION_ROW];
      if (text === undefined) continue;
      cells.push(`<c r="${a1(row, column)}" t="inlineStr"><is>${textMarkup(text)}</is></c>`);
    }
    const attributes = height(row) + (hidden.has(row) ? ' hidden="1"' : "");
    const inside = cells.join("");
    if (inside === "" && attributes === "") continue;
    markup.push(`<row r="${row + 1}"${attributes}>${inside}</row>`);
  }
  return markup.join("");
}

function merges(plan: SheetPlan): string {
  return list(
    "mergeCells",
    plan.merges
      .filter((range) => a1Range(range).includes(":"))
      .map((range) => `<mergeCell ref="${a1Range(range)}"/>`)
  );
}

function conditionalFormats(plan: SheetPlan, { sheet }: CellStyles): string {
  return plan.conditionalLooks
    .map(
      ({ range, formula, look }, index) =>
        `<conditionalFormatting sqref="${a1Range(range)}">` +
        `<cfRule type="expression" dxfId="${sheet.conditional(look)}" priority="${index + 1}">` +
        `<formula>${escapeText(xstring(formula))}</formula></cfRule></conditionalFormatting>`
    )
    .join("");
}

/** Jumps inside the workbook need no relationship: only a location. */
function hyperlinks(plan: SheetPlan): string[] {
  const links: string[] = [];
  for (const [row, cells] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const target = `${quotedSheet(cell.link.sheet)}${cell.link.address}`;
      const shown = escapeAttribute(xstring(String(cell.value ?? "").slice(0, 255)));
      const location = escapeAttribute(xstring(target));
      links.push(`<hyperlink ref="${a1(row, column)}" location="${location}" display="${shown}"/>`);
    }
  }
  return links;
}

function list(name: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const count = name === "mergeCells" ? ` count="${items.length}"` : "";
  return `<${name}${count}>${items.join("")}</${name}>`;
}
