/** Everything of a plan beside its cells and their looks: what is merged, checked, coloured, hidden, printed. */
import { a1, a1Range, columnLetters } from "../../core/model/cell-ref";
import type { PlanValidation, SheetPlan } from "../../core/model/sheet-plan";
import { CONDITIONAL_LOOKS } from "../../core/reporting/looks";
import { FIRST_DAY, LAST_DAY, listSource, type OptionColumn } from "../option-columns";
import { fittedHeights } from "../row-heights";
import { jsonBytes } from "./excel-values";
import type { SheetOf } from "./format-steps";
import { mergedAreas } from "./merged-areas";
import type { WriteStep } from "./write-step";

const CALL_BYTES = 400;
/** As the library sends them (office-js 1.1.110). */
const MERGE_BYTES = 700;
const HEIGHT_BYTES = 800;
const RULE_BYTES = 1_200;
const PRINT_BYTES = 4_000;

/** Longest message of a refused entry (Excel's dialog; the file format allows 255). */
const MAX_MESSAGE_LENGTH = 225;

/** A digit of the default font is 7 pixels wide, a column has 5 pixels of margin, a pixel is 0.75 points. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Widths, merges, heights: after the values, so that rows fit their text. */
export function shapeSteps(plan: SheetPlan, sheet: SheetOf): WriteStep[] {
  const call = (run: (on: Excel.Worksheet) => void, bytes = CALL_BYTES): WriteStep => ({
    bytes,
    run: (workbook) => run(sheet(workbook)),
  });
  return [
    ...widths(plan, sheet),
    ...plan.columns.flatMap(({ hidden }, column) => {
      const letters = columnLetters(column);
      if (!hidden) return [];
      return [call((on) => (on.getRange(`${letters}:${letters}`).columnHidden = true))];
    }),
    ...mergedAreas(plan.merges).map(({ range, across }) =>
      call((on) => on.getRange(a1Range(range)).merge(across), MERGE_BYTES)
    ),
    ...(plan.rows.length === 0
      ? []
      : [call((on) => on.getRange(`1:${plan.rows.length}`).format.autofitRows())]),
    ...heights(plan).map(({ first, last, points }) =>
      call(
        (on) => (on.getRange(`${first + 1}:${last + 1}`).format.rowHeight = points),
        HEIGHT_BYTES
      )
    ),
    call((on) => (on.showGridlines = false)),
  ];
}

function widths({ columns }: SheetPlan, sheet: SheetOf): WriteStep[] {
  if (columns.length === 0) return [];
  const properties = columns.map(({ width }) => ({
    format: { columnWidth: (width * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_A_PIXEL },
  }));
  const address = `A:${columnLetters(columns.length - 1)}`;
  const run: WriteStep["run"] = (workbook) =>
    sheet(workbook).getRange(address).setColumnProperties(properties);
  return [{ bytes: jsonBytes(properties) + CALL_BYTES, run }];
}

interface Height {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/** Excel fits rows to wrapped text by itself, but not where the text runs over merged columns. */
function heights(plan: SheetPlan): readonly Height[] {
  const fitted = fittedHeights(plan);
  const mergedRows = new Set(plan.merges.map(({ firstRow }) => firstRow));
  const stated = Object.entries(plan.rowHeights).map(([row, points]) => ({
    row: Number(row),
    points,
  }));
  const estimated = [...fitted]
    .filter(([row]) => mergedRows.has(row))
    .map(([row, points]) => ({ row, points }));
  const runs: Height[] = [];
  for (const { row, points } of [...stated, ...estimated].sort((a, b) => a.row - b.row)) {
    const above = runs.at(-1);
    if (above?.last === row - 1 && above.points === points)
      runs[runs.length - 1] = { ...above, last: row };
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}

export function ruleSteps(
  plan: SheetPlan,
  columns: readonly OptionColumn[],
  sheet: SheetOf
): WriteStep[] {
  return [
    ...plan.validations.map(({ range, rule, message }): WriteStep => {
      const checked = dataRule(rule, columns);
      const text = message.slice(0, MAX_MESSAGE_LENGTH);
      return {
        bytes: jsonBytes([checked, text]) + RULE_BYTES,
        run: (workbook) => {
          const { dataValidation } = sheet(workbook).getRange(a1Range(range));
          dataValidation.rule = checked;
          dataValidation.ignoreBlanks = true;
          dataValidation.errorAlert = { message: text, showAlert: true, style: "Stop", title: "" };
        },
      };
    }),
    ...plan.conditionalLooks.map(({ range, formula, look }): WriteStep => ({
      bytes: jsonBytes(formula) + RULE_BYTES,
      run: (workbook) => {
        const { custom } = sheet(workbook)
          .getRange(a1Range(range))
          .conditionalFormats.add("Custom");
        const { colour, fill } = CONDITIONAL_LOOKS[look];
        custom.rule.formula = `=${formula}`;
        custom.format.font.color = `#${colour}`;
        if (fill !== null) custom.format.fill.color = `#${fill}`;
      },
    })),
  ];
}

function dataRule(
  rule: PlanValidation["rule"],
  columns: readonly OptionColumn[]
): Excel.DataValidationRule {
  switch (rule.type) {
    case "list": {
      const { inside, range } = listSource(rule.options, columns);
      return { list: { inCellDropDown: true, source: inside ?? `=${range}` } };
    }
    case "day":
      return { date: { formula1: FIRST_DAY, formula2: LAST_DAY, operator: "Between" } };
    default: {
      const { type, min, max } = rule;
      const limits: Excel.BasicDataValidation =
        max === null
          ? { formula1: min, operator: "GreaterThanOrEqualTo" }
          : { formula1: min, formula2: max, operator: "Between" };
      return type === "whole" ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

/** What would be in the way while the cells are written. */
export function closingSteps(plan: SheetPlan, sheet: SheetOf): WriteStep[] {
  const { freeze, filter, hiddenRows } = plan;
  return [
    {
      bytes: CALL_BYTES * (3 + hiddenRows.length),
      run: (workbook) => {
        const on = sheet(workbook);
        for (const row of hiddenRows) on.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
        if (freeze.rows > 0 && freeze.columns > 0) {
          on.freezePanes.freezeAt(on.getRange(`A1:${a1(freeze.rows - 1, freeze.columns - 1)}`));
        } else if (freeze.rows > 0) {
          on.freezePanes.freezeRows(freeze.rows);
        } else if (freeze.columns > 0) {
          on.freezePanes.freezeColumns(freeze.columns);
        }
        if (filter) on.autoFilter.apply(on.getRange(a1Range(filter)));
      },
    },
  ];
}

/** No password: a guard against slips. Widths, heights and the filter stay free. */
export function protectSteps(sheet: SheetOf): WriteStep[] {
  const options = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true };
  return [
    {
      bytes: CALL_BYTES,
      run: (workbook) => sheet(workbook).protection.protect(options),
    },
  ];
}

/** A4, one page wide, like the file. Excel asks the printer for some of it, so it may fail where there is none. */
export function printSteps(plan: SheetPlan, sheet: SheetOf): WriteStep[] {
  const { printArea, printTitle, pageBreaks = [] } = plan;
  return [
    {
      bytes: PRINT_BYTES + CALL_BYTES * pageBreaks.length,
      run: (workbook) => {
        const on = sheet(workbook);
        const { pageLayout } = on;
        pageLayout.orientation = plan.portrait ? "Portrait" : "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Inches", {
          left: 0.4,
          right: 0.4,
          top: 0.6,
          bottom: 0.7,
          header: 0.3,
          footer: 0.3,
        });
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftFooter = "&A";
        defaultForAllPages.rightFooter = "&P / &N";
        if (printArea) pageLayout.setPrintArea(a1Range(printArea));
        if (printTitle) {
          pageLayout.setPrintTitleRows(`$${printTitle.first + 1}:$${printTitle.last + 1}`);
        }
        for (const row of pageBreaks) on.horizontalPageBreaks.add(`A${row + 1}`);
      },
    },
  ];
}
