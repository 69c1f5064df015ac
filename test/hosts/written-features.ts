/** What tests compare of a sheet beside its cells and charts, whatever holds it. */
import { a1, a1Range } from "../../src/core/model/cell-ref";
import { cellKey, COLUMNS_OF_A_SHEET, type SheetGrid } from "../../src/core/model/sheet-grid";
import type { PlanValidation, SheetPlan } from "../../src/core/model/sheet-plan";
import { CONDITIONAL_LOOKS } from "../../src/core/reporting/looks";
import { optionColumns } from "../../src/hosts/option-columns";
import { child, childrenOf, type XmlElement } from "../../src/hosts/xlsx-file/xml-tree";
import { areasAt, rangeAt } from "../excel-stand-in/addresses";
import type { Sheet, Validation } from "../excel-stand-in/sheet";
import { attributeOf, openPackage, path, WORKBOOK_PART } from "./package-walk";

interface SeenValidation {
  readonly range: string;
  /** `list`, `whole` …: what may be typed, and the options or limits. */
  readonly rule: readonly unknown[];
  readonly message: string;
}

export interface SeenFeatures {
  readonly validations: readonly SeenValidation[];
  readonly conditional: readonly (readonly string[])[];
  /** Targets by address. */
  readonly links: Readonly<Record<string, string>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: string | null;
  /** In hundredths of a digit, by column; hidden ones are negative. */
  readonly widths: readonly number[];
  readonly gridlines: boolean;
  readonly page: Readonly<Record<string, unknown>>;
  readonly printArea: string | null;
  /** First and last row. */
  readonly printTitle: readonly number[] | null;
  readonly pageBreaks: readonly number[];
  /** What a protected sheet still allows; null for one that is open. */
  readonly allowed: readonly string[] | null;
}

/** Widths behind the plan's own columns are those of hidden options, whose width nobody sees. */
function widthsOf(
  count: number,
  width: (column: number) => number,
  hidden: (c: number) => boolean
) {
  return Array.from({ length: count }, (_, column) => {
    const hundredths = Math.round(width(column) * 100);
    return hidden(column) ? -hundredths : hundredths;
  });
}

const ALLOWED = ["formatColumns", "formatRows", "autoFilter"];

export function plannedFeatures(plan: SheetPlan): SeenFeatures {
  const { freeze, filter, columns, validations, conditionalLooks, rows } = plan;
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.link
        ? [[a1(row, column), `'${cell.link.sheet.replaceAll("'", "''")}'!${cell.link.address}`]]
        : []
    )
  );
  return {
    validations: validations.map(({ range, rule, message }) => ({
      range: a1Range(range),
      rule: plannedRule(rule),
      message,
    })),
    conditional: conditionalLooks.map(({ range, formula, look }) => {
      const { colour, fill } = CONDITIONAL_LOOKS[look];
      return [a1Range(range), formula, colour, fill ?? ""];
    }),
    links: Object.fromEntries(links) as Record<string, string>,
    frozen: freeze,
    filter: filter && a1Range(filter),
    widths: widthsOf(
      columns.length,
      (column) => columns[column]?.width ?? 0,
      (column) => columns[column]?.hidden ?? false
    ),
    gridlines: false,
    page: {
      paper: "A4",
      orientation: plan.portrait ? "portrait" : "landscape",
      pagesWide: 1,
      centred: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      footer: ["&A", "&P / &N"],
    },
    printArea: plan.printArea ? a1Range(plan.printArea) : null,
    printTitle: plan.printTitle && [plan.printTitle.first, plan.printTitle.last],
    pageBreaks: plan.pageBreaks ?? [],
    allowed: plan.locked ? ALLOWED : null,
  };
}

function plannedRule(rule: PlanValidation["rule"]): readonly unknown[] {
  if (rule.type === "list") return ["list", ...rule.options];
  if (rule.type === "day") return ["date", 32_874, 73_050];
  return rule.max === null ? [rule.type, rule.min] : [rule.type, rule.min, rule.max];
}

type OptionsAt = (range: string) => readonly unknown[];

/** The texts of a list: stated, or in a range of the same sheet. */
function optionsOf(source: string, at: OptionsAt): readonly unknown[] {
  return source.startsWith("$") ? at(source) : source.split(",");
}

export function featuresInExcel(sheet: Sheet, plan: SheetPlan): SeenFeatures {
  const at: OptionsAt = (address) => {
    const { firstRow, lastRow, firstColumn } = rangeAt(address);
    return Array.from(
      { length: lastRow - firstRow + 1 },
      (_, down) => sheet.cells.get(cellKey(firstRow + down, firstColumn))?.value
    );
  };
  const { pageLayout, freeze, protection } = sheet;
  const { margins } = pageLayout as { margins?: { unit: unknown; margins: unknown } };
  const zoom = pageLayout.zoom as { horizontalFitToPages?: number } | undefined;
  const titles = pageLayout.printTitleRows;
  const title = typeof titles === "string" ? rangeAt(titles) : null;
  const area = pageLayout.printArea;
  const links = [...sheet.links].sort(([one], [other]) => one - other);
  const options = optionColumns(plan).map(({ column }) => column);
  expect(options.filter((column) => !sheet.hiddenColumns.has(column))).toEqual([]);
  return {
    validations: sheet.validations.map((validation) => validationInExcel(validation, at)),
    conditional: sheet.conditionalFormats.map(({ range, settings }) => [
      a1Range(range),
      String(settings.formula).replace(/^=/, ""),
      colourOf(settings["font.color"]),
      colourOf(settings["fill.color"]),
    ]),
    links: Object.fromEntries(links.map(([key, target]) => [addressOf(key), target])),
    frozen: { rows: (freeze?.lastRow ?? -1) + 1, columns: (freeze?.lastColumn ?? -1) + 1 },
    filter: sheet.filter && a1Range(sheet.filter),
    widths: widthsOf(
      plan.columns.length,
      // A digit is 7 pixels, a column has 5 more, and a pixel is three quarters of a point.
      (column) => ((sheet.columnWidths.get(column) ?? 0) / 0.75 - 5) / 7,
      (column) => sheet.hiddenColumns.has(column)
    ),
    gridlines: sheet.gridlines,
    page: {
      paper: pageLayout.paperSize,
      orientation: String(pageLayout.orientation).toLowerCase(),
      pagesWide: zoom?.horizontalFitToPages,
      centred: pageLayout.centerHorizontally,
      margins: margins?.unit === "Inches" ? margins.margins : null,
      footer: [pageLayout.leftFooter, pageLayout.rightFooter],
    },
    printArea: typeof area === "string" ? area : null,
    printTitle: title && [title.firstRow, title.lastRow],
    pageBreaks: sheet.pageBreaks,
    allowed:
      protection &&
      ALLOWED.filter((what) => {
        const member = `allow${what.charAt(0).toUpperCase()}${what.slice(1)}`;
        return (protection.options as Record<string, unknown> | undefined)?.[member] === true;
      }),
  };
}

/** Without its `#`; "" for none. */
function colourOf(set: unknown): string {
  return typeof set === "string" ? set.slice(1) : "";
}

const OPERATORS: readonly unknown[] = ["Between", "GreaterThanOrEqualTo"];

interface Limits {
  readonly formula1: number | string;
  readonly formula2?: number | string;
  readonly operator: string;
}

function validationInExcel({ areas, settings }: Validation, at: OptionsAt): SeenValidation {
  const { rule, errorAlert, ignoreBlanks } = settings as {
    rule: Record<string, { source?: string } & Partial<Limits>>;
    errorAlert: { message: string; showAlert: boolean; style: string };
    ignoreBlanks: boolean;
  };
  expect([errorAlert.showAlert, errorAlert.style, ignoreBlanks]).toEqual([true, "Stop", true]);
  const [first] = Object.entries(rule);
  if (!first) throw new Error("no rule");
  const [kind, how] = first;
  return {
    range: areas.map(a1Range).join(" "),
    rule: how.source === undefined ? limitsOf() : ["list", ...optionsOf(source(), at)],
    message: errorAlert.message,
  };

  function source(): string {
    return String(how.source).replace(/^=/, "");
  }

  function limitsOf(): readonly unknown[] {
    const { formula1, formula2, operator } = how;
    expect(OPERATORS.indexOf(operator)).toBe(formula2 === undefined ? 1 : 0);
    const type = kind === "wholeNumber" ? "whole" : kind;
    return [type, ...[formula1, formula2].filter((each) => each !== undefined).map(serial)];
  }
}

/** Excel takes days as texts. */
function serial(limit: string | number): number {
  return typeof limit === "number" ? limit : Date.parse(limit) / 86_400_000 + 25_569;
}

function addressOf(key: number): string {
  return a1(Math.floor(key / COLUMNS_OF_A_SHEET), key % COLUMNS_OF_A_SHEET);
}

/** @param grid the same sheet as it is read, for the options of drop-downs */
export async function featuresInFile(
  bytes: Uint8Array,
  grid: SheetGrid,
  plan: SheetPlan
): Promise<SeenFeatures> {
  const { xml, worksheet } = await openPackage(bytes);
  const root = xml(worksheet(grid.name));
  const dxfs = childrenOf(child(xml("xl/styles.xml"), "dxfs"), "dxf");
  const number = (element: XmlElement | null, name: string): number =>
    element ? Number(attributeOf(element, name)) : 0;
  const at: OptionsAt = (address) => {
    const { firstRow, lastRow, firstColumn } = rangeAt(address);
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, down) => firstRow + down);
    return rows.map((row) => grid.values[row]?.[firstColumn]);
  };
  const view = path(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const filter = child(root, "autoFilter");
  const columns = childrenOf(child(root, "cols"), "col");
  const column = (index: number) =>
    columns.find((each) => number(each, "min") === index + 1) ?? null;
  const setup = path(root, "pageSetup");
  const [, left, right] = /^&L(.*)&R(.*)$/.exec(path(root, "headerFooter", "oddFooter").text) ?? [];
  const margins = path(root, "pageMargins");
  const sides = ["left", "right", "top", "bottom", "header", "footer"];
  const protection = child(root, "sheetProtection");
  const fits = attributeOf(path(root, "sheetPr", "pageSetUpPr"), "fitToPage") === "1";
  return {
    validations: childrenOf(child(root, "dataValidations"), "dataValidation").map((each) => ({
      range: attributeOf(each, "sqref"),
      rule: ruleInFile(each, at),
      message: attributeOf(each, "error"),
    })),
    conditional: childrenOf(root, "conditionalFormatting").map((each) => {
      const rule = path(each, "cfRule");
      const dxf = dxfs[number(rule, "dxfId")];
      if (!dxf) throw new Error("no dxf");
      const fill = child(dxf, "fill");
      const colour = (of: XmlElement) => attributeOf(of, "rgb").slice(2);
      const ground = fill ? colour(path(fill, "patternFill", "bgColor")) : "";
      const text = colour(path(dxf, "font", "color"));
      return [attributeOf(each, "sqref"), path(rule, "formula").text, text, ground];
    }),
    links: Object.fromEntries(
      childrenOf(child(root, "hyperlinks"), "hyperlink").map((each) => [
        attributeOf(each, "ref"),
        attributeOf(each, "location"),
      ])
    ),
    frozen: { rows: number(pane, "ySplit"), columns: number(pane, "xSplit") },
    filter: filter && attributeOf(filter, "ref"),
    widths: widthsOf(
      plan.columns.length,
      // With the five pixels of its margin.
      (index) => number(column(index), "width") - 0.71,
      (index) => number(column(index), "hidden") === 1
    ),
    gridlines: attributeOf(view, "showGridLines") !== "0",
    page: {
      paper: number(setup, "paperSize") === 9 ? "A4" : null,
      orientation: attributeOf(setup, "orientation"),
      pagesWide: fits && number(setup, "fitToHeight") === 0 ? number(setup, "fitToWidth") : null,
      centred: attributeOf(path(root, "printOptions"), "horizontalCentered") === "1",
      margins: Object.fromEntries(sides.map((side) => [side, number(margins, side)])),
      footer: [left, right],
    },
    ...printNames(xml(WORKBOOK_PART), grid.name),
    pageBreaks: childrenOf(child(root, "rowBreaks"), "brk").map((each) => number(each, "id")),
    allowed: protection && ALLOWED.filter((what) => attributeOf(protection, what) === "0"),
  };
}

function ruleInFile(validation: XmlElement, at: OptionsAt): readonly unknown[] {
  const on = ["allowBlank", "showErrorMessage"].map((name) => attributeOf(validation, name));
  expect(on).toEqual(["1", "1"]);
  const type = attributeOf(validation, "type");
  const first = path(validation, "formula1").text;
  if (type === "list") return ["list", ...optionsOf(first.replace(/^"|"$/g, ""), at)];
  const second = child(validation, "formula2")?.text;
  const operator = attributeOf(validation, "operator");
  expect(operator).toBe(second === undefined ? "greaterThanOrEqual" : "between");
  return [type, ...[first, second].filter((each) => each !== undefined).map(Number)];
}

function printNames(
  workbook: XmlElement,
  sheet: string
): Pick<SeenFeatures, "printArea" | "printTitle"> {
  const place = childrenOf(child(workbook, "sheets"), "sheet").findIndex(
    (each) => attributeOf(each, "name") === sheet
  );
  const cells = (name: string): string | null => {
    const found = childrenOf(child(workbook, "definedNames"), "definedName").find(
      (each) =>
        attributeOf(each, "name") === name && Number(attributeOf(each, "localSheetId")) === place
    );
    return found ? found.text.replace(/^.*!/, "") : null;
  };
  const [area, titles] = [cells("_xlnm.Print_Area"), cells("_xlnm.Print_Titles")];
  const [title] = titles === null ? [] : areasAt(titles);
  return {
    printArea: area === null ? null : a1Range(rangeAt(area)),
    printTitle: title ? [title.firstRow, title.lastRow] : null,
  };
}
