/** 出生情况通报: the births of the last due month and of the year so far, a row a unit in the order of the forms. */
import type { Month } from "../model/period";
import { sheetCell, sumOf } from "./formula";
import type { LiveCount } from "./live-text";
import type { ReportContext } from "./report-context";
import { FEWEST_SHOWN, showsSexes } from "./small-counts";
import { columnOf, monthKey, toDateKey } from "./summary-columns";
import { gapsIn } from "./summary-facts";
import type { SummaryRow, SummaryTable } from "./summary-facts";
import { rowFigures } from "./summary-rows";
import type { RowFigures } from "./summary-rows";
import { FIRST_SUMMARY_ROW } from "./summary-sheet";

export const NOTICE_SEXES = ["all", "male", "female"] as const;
export type NoticeSex = (typeof NOTICE_SEXES)[number];

/** Null: not known, or too small to be shown. */
export type NoticeFigures = Readonly<Record<NoticeSex, LiveCount | null>>;

export interface NoticeRow {
  readonly name: string;
  /** Null: not received, or still being checked. */
  readonly month: NoticeFigures | null;
  readonly toDate: NoticeFigures | null;
}

export interface Notice {
  readonly table: SummaryTable;
  readonly month: Month;
  readonly rows: readonly NoticeRow[];
  readonly total: Pick<NoticeRow, "month" | "toDate">;
  /** Last year's totals of the same months; null where any of them is not known. */
  readonly lastYear: Readonly<Record<"month" | "toDate", LiveCount | null>>;
  /** 尚未收到, 正在核实, and counted in the month but not in the year so far. */
  readonly awaited: readonly string[];
  readonly checking: readonly string[];
  readonly partial: readonly string[];
  readonly counted: number;
  /** Boys and girls are not shown for want of births; for `others` so that these cannot be worked out. */
  readonly hides: "few" | "others" | null;
}

/** Of the registration side where it has monthly forms, else of the health side; null without a due month. */
export function noticeFacts(context: ReportContext): Notice | null {
  const [table] = context.summaries;
  if (!table) return null;
  const { members, month } = table;
  const rowFiguresOf = members.map(rowFigures);
  const monthShown = showsSexes(
    rowFiguresOf.map(({ inSum, month: of }) => (inSum ? valueOf(of("all", "all")) : null))
  );
  const toDateShown = showsSexes(
    rowFiguresOf.map(({ inSumToDate, toDate }) => (inSumToDate ? valueOf(toDate("all")) : null))
  );
  const rows = members.map((member, at): NoticeRow => {
    const figures = rowFiguresOf[at] ?? rowFigures(member);
    const cell = cellsOfRow(member, figures, { table, context });
    return {
      name: context.words.unit(member.name),
      month: figures.inSum ? hidden(cell("month"), monthShown[at] === true) : null,
      toDate: figures.inSumToDate ? hidden(cell("toDate"), toDateShown[at] === true) : null,
    };
  });
  const total = totals(table, context);
  const hiding = rows
    .flatMap(({ month: of, toDate }) => [of, toDate])
    .flatMap((of) => (of?.all && of.all.value > 0 && !of.male ? [of.all.value] : []));
  const isFew = (births: number) => births < FEWEST_SHOWN;
  return {
    table,
    month,
    rows,
    ...total,
    awaited: namesWith(members, ["missing", "blank"], context),
    checking: namesWith(members, ["errors"], context),
    partial: members.flatMap((member, at) => {
      const { inSum, inSumToDate } = rowFiguresOf[at] ?? rowFigures(member);
      return inSum && !inSumToDate && gapsIn(member.toDate).length > 0
        ? [context.words.unit(member.name)]
        : [];
    }),
    counted: rowFiguresOf.filter(({ inSum }) => inSum).length,
    hides: hiding.some(isFew) ? (hiding.every(isFew) ? "few" : "others") : null,
  };
}

function valueOf(figure: { readonly value: number } | null): number | null {
  return figure?.value ?? null;
}

function namesWith(
  members: readonly SummaryRow[],
  standings: readonly string[],
  { words }: ReportContext
): string[] {
  return members
    .filter(({ month }) => standings.includes(month.standing))
    .map(({ name }) => words.unit(name));
}

function hidden(figures: NoticeFigures, shown: boolean): NoticeFigures {
  return shown ? figures : { ...figures, male: null, female: null };
}

/** References into 汇总, or to the source cells where 汇总 lists very many units as one row. */
function cellsOfRow(
  member: SummaryRow,
  figures: RowFigures,
  { table, context }: { readonly table: SummaryTable; readonly context: ReportContext }
): (of: "month" | "toDate") => NoticeFigures {
  const row = table.rows.indexOf(member);
  return (of) =>
    bySex((sex) => {
      const figure = of === "month" ? figures.month("all", sex) : figures.toDate(sex);
      if (figure === null) return null;
      const at =
        row >= 0
          ? summaryCell(context, FIRST_SUMMARY_ROW + row, keyOf(of, sex))
          : `(${sumOf(figure.cells, context.sourceName, context.isText)})`;
      return { value: figure.value, at };
    });
}

function bySex(figure: (sex: NoticeSex) => LiveCount | null): NoticeFigures {
  return { all: figure("all"), male: figure("male"), female: figure("female") };
}

function keyOf(of: "month" | "toDate", sex: NoticeSex): string {
  return of === "month" ? monthKey("all", sex) : toDateKey(sex);
}

function summaryCell({ layouts }: ReportContext, row: number, key: string): string {
  return sheetCell(layouts.summary.name, row, columnOf(key));
}

function totals(table: SummaryTable, context: ReportContext): Pick<Notice, "total" | "lastYear"> {
  const figures = table.rows.map(rowFigures);
  const row = FIRST_SUMMARY_ROW + table.rows.length;
  const sum = (values: readonly (number | null)[], key: string): LiveCount | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0
      ? null
      : {
          value: known.reduce((all, value) => all + value, 0),
          at: summaryCell(context, row, key),
        };
  };
  const inSum = figures.filter((of) => of.inSum);
  const inSumToDate = figures.filter((of) => of.inSumToDate);
  const whole = (values: readonly (number | null)[], key: string) =>
    values.includes(null) ? null : sum(values, key);
  const month = bySex((sex) =>
    sum(
      inSum.map((of) => valueOf(of.month("all", sex))),
      keyOf("month", sex)
    )
  );
  const toDate = bySex((sex) =>
    sum(
      inSumToDate.map((of) => valueOf(of.toDate(sex))),
      keyOf("toDate", sex)
    )
  );
  const enough = ({ all }: NoticeFigures) => all !== null && all.value >= FEWEST_SHOWN;
  return {
    total: { month: hidden(month, enough(month)), toDate: hidden(toDate, enough(toDate)) },
    lastYear: {
      month: whole(
        inSum.map((of) => valueOf(of.lastMonth)),
        "last.month"
      ),
      toDate: whole(
        inSumToDate.map((of) => valueOf(of.lastToDate)),
        "last.to-date"
      ),
    },
  };
}
