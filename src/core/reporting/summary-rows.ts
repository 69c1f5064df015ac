/** The rows of 汇总: figures of the source cells, their sums and differences, all live. */
import { CODED_FIGURES, codeOfCounts, codeOfRows, NO_CODE } from "../counting/check-code";
import type { Parity, Sex } from "../model/births";
import { a1, a1Range } from "../model/cell-ref";
import type { Look, PlanCell } from "../model/sheet-plan";
import { rowCodeFormula, tableCodeFormula } from "./code-formulas";
import { sumOfFigures } from "./form-figure";
import type { FormFigure } from "./form-figure";
import { figuresIn } from "./form-standings";
import { LONGEST_FORMULA, sumOf } from "./formula";
import type { ReportContext } from "./report-context";
import { SUMMARY_KEYS, columnOf, monthKey, toDateKey } from "./summary-columns";
import { isCounted } from "./summary-facts";
import type { SummaryRow, SummaryTable } from "./summary-facts";

/** What a row shows, before it is put into cells. */
export interface RowFigures {
  readonly month: (parity: Parity, sex: Sex) => FormFigure | null;
  readonly toDate: (sex: Sex) => FormFigure | null;
  /** Null unless every month is there and passed. */
  readonly lastMonth: FormFigure | null;
  readonly lastToDate: FormFigure | null;
  readonly inSum: boolean;
  readonly inSumToDate: boolean;
}

export function rowFigures(row: SummaryRow): RowFigures {
  return {
    month: row.month.figure,
    toDate: once((sex) => sumOfFigures(figuresIn(row.toDate, "all", sex))),
    lastMonth: isCounted(row.lastMonth) ? row.lastMonth.figure("all", "all") : null,
    lastToDate: row.lastToDate.every(isCounted)
      ? sumOfFigures(figuresIn(row.lastToDate, "all", "all"))
      : null,
    inSum: isCounted(row.month),
    inSumToDate: row.toDate.every(isCounted),
  };
}

/** Sums, shares and notes ask for the same figure. */
function once(figureOf: (sex: Sex) => FormFigure | null): (sex: Sex) => FormFigure | null {
  const known = new Map<Sex, FormFigure | null>();
  return (sex) => {
    const found = known.get(sex);
    if (found !== undefined) return found;
    const figure = figureOf(sex);
    known.set(sex, figure);
    return figure;
  };
}

export function summaryRow(
  row: SummaryRow,
  { margin }: SummaryTable,
  { row: at, context }: { readonly row: number; readonly context: ReportContext }
): (PlanCell | null)[] {
  const figures = rowFigures(row);
  const { inSum, inSumToDate } = figures;
  const name = context.words.unit(row.name);
  const cell = (key: string) => a1(at, columnOf(key));
  const live = (figure: FormFigure | null, look: Look): PlanCell =>
    figure === null ? { value: null, look } : liveSum(figure, look, context);
  const countLook: Look = inSum ? "count" : "faded-count";
  const toDateLook: Look = inSumToDate ? "count" : "faded-count";
  const boys = figures.month("all", "male");
  const girls = figures.month("all", "female");
  const cells: Record<string, PlanCell> = {
    id: { value: row.id, look: "faded" },
    unit: inSum
      ? { value: name, look: "text" }
      : { value: `${name}${context.words.summary.mark}`, look: "faded" },
    ratio: ratioCell(
      boys?.value ?? null,
      girls?.value ?? null,
      cell,
      inSum ? "ratio" : "faded-ratio"
    ),
    "last.month": live(figures.lastMonth, countLook),
    "last.to-date": live(figures.lastToDate, toDateLook),
    "change.month": change(figures.month("all", "all"), figures.lastMonth, {
      now: cell(monthKey("all", "all")),
      before: cell("last.month"),
      look: countLook,
    }),
    "change.to-date": change(figures.toDate("all"), figures.lastToDate, {
      now: cell(toDateKey("all")),
      before: cell("last.to-date"),
      look: toDateLook,
    }),
    code: codeCell(codeOf(figures, margin), margin, cell),
    counted: { value: inSum ? 1 : 0, look: "faded" },
    "counted-to-date": { value: inSumToDate ? 1 : 0, look: "faded" },
  };
  return SUMMARY_KEYS.map((key) => {
    const known = cells[key];
    if (known) return known;
    const [group = "", sex = ""] = key.split(".");
    return group === "to-date"
      ? live(figures.toDate(sex as Sex), toDateLook)
      : live(figures.month(group as Parity, sex as Sex), countLook);
  });
}

/** The rows in the sum, added up in the sheet itself. */
export function summaryTotal(
  { rows, members, margin }: SummaryTable,
  at: { readonly firstRow: number; readonly lastRow: number; readonly context: ReportContext }
): (PlanCell | null)[] {
  const all = rows.map(rowFigures);
  const inSum = all.filter((row) => row.inSum);
  const toDate = all.filter((row) => row.inSumToDate);
  const row = at.lastRow + 1;
  const cell = (key: string) => a1(row, columnOf(key));
  const column = (key: string) =>
    a1Range({
      firstRow: at.firstRow,
      lastRow: at.lastRow,
      firstColumn: columnOf(key),
      lastColumn: columnOf(key),
    });
  const total = (
    key: string,
    of: readonly RowFigures[],
    figure: (of: RowFigures) => FormFigure | null,
    whole = false
  ): { readonly value: number | null; readonly cell: PlanCell } => {
    const values = of.flatMap((one) => figure(one)?.value ?? []);
    const none = values.length === 0 || (whole && values.length < of.length);
    const value = none ? null : values.reduce((sum, each) => sum + each, 0);
    const marks = column(of === toDate ? "counted-to-date" : "counted");
    const formula = `SUMIF(${marks},1,${column(key)})`;
    return {
      value,
      cell: none ? { value: null, look: "strong-count" } : { value, formula, look: "strong-count" },
    };
  };
  const births = total(monthKey("all", "all"), inSum, ({ month }) => month("all", "all"));
  const boys = total(monthKey("all", "male"), inSum, ({ month }) => month("all", "male"));
  const girls = total(monthKey("all", "female"), inSum, ({ month }) => month("all", "female"));
  const soFar = total(toDateKey("all"), toDate, (of) => of.toDate("all"));
  const lastMonth = total("last.month", inSum, (of) => of.lastMonth, true);
  const lastToDate = total("last.to-date", toDate, (of) => of.lastToDate, true);
  const cells: Record<string, PlanCell> = {
    id: { value: null, look: "faded" },
    unit: {
      value: at.context.words.summary.total(
        members.filter((member) => isCounted(member.month)).length,
        members.length
      ),
      look: "strong",
    },
    ratio: ratioCell(boys.value, girls.value, cell, "strong-ratio"),
    "last.month": lastMonth.cell,
    "last.to-date": lastToDate.cell,
    "change.month": change(births, lastMonth, {
      now: cell(monthKey("all", "all")),
      before: cell("last.month"),
      look: "strong-count",
    }),
    "change.to-date": change(soFar, lastToDate, {
      now: cell(toDateKey("all")),
      before: cell("last.to-date"),
      look: "strong-count",
    }),
    code: {
      value: codeOfRows(all.map((of) => codeOf(of, margin))) ?? NO_CODE,
      formula: tableCodeFormula(column("code")),
      look: "strong-code",
    },
    counted: { value: null, look: "faded" },
    "counted-to-date": { value: null, look: "faded" },
  };
  return SUMMARY_KEYS.map((key) => {
    const known = cells[key];
    if (known) return known;
    const [group = "", sex = ""] = key.split(".");
    return group === "to-date"
      ? total(key, toDate, (of) => of.toDate(sex as Sex)).cell
      : total(key, inSum, ({ month }) => month(group as Parity, sex as Sex)).cell;
  });
}

function codeOf(figures: RowFigures, margin: SummaryTable["margin"]): number | null {
  const counts = CODED_FIGURES[margin].map(
    ({ parity, sex }) => figures.month(parity, sex)?.value ?? null
  );
  return codeOfCounts(counts, margin);
}

function codeCell(
  code: number | null,
  margin: SummaryTable["margin"],
  cell: (key: string) => string
): PlanCell {
  if (code === null) return { value: NO_CODE, look: "code" };
  const counts = CODED_FIGURES[margin].map(({ parity, sex }) => cell(monthKey(parity, sex)));
  return { value: code, formula: rowCodeFormula(counts, margin), look: "code" };
}

function liveSum({ value, cells }: FormFigure, look: Look, context: ReportContext): PlanCell {
  const formula = sumOf(cells, context.sourceName, context.isText);
  return formula.length > LONGEST_FORMULA ? { value, look } : { value, formula, look };
}

function ratioCell(
  boys: number | null,
  girls: number | null,
  cell: (key: string) => string,
  look: Look
): PlanCell {
  if (boys === null || girls === null) return { value: null, look };
  const male = cell(monthKey("all", "male"));
  const female = cell(monthKey("all", "female"));
  return {
    value: girls > 0 ? (boys / girls) * 100 : null,
    formula: `IF(${female}>0,${male}/${female}*100,"")`,
    look,
  };
}

/** 增减: blank where last year is not known, never 0. */
function change(
  now: { readonly value: number | null } | null,
  before: { readonly value: number | null } | null,
  at: { readonly now: string; readonly before: string; readonly look: Look }
): PlanCell {
  if (now === null || before === null || now.value === null || before.value === null) {
    return { value: null, look: at.look };
  }
  return { value: now.value - before.value, formula: `${at.now}-${at.before}`, look: at.look };
}
