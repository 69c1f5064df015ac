/**
 * 出生人口性别比: 本年累计 and 近12个月 (or whatever spans the sheets allow) for every unit, and parities and
 * months for all units together. Counts, ratio and exact interval are live; the verdict is that of the run.
 * Charts stand below (ratio-charts.ts).
 */
import type { SexRatio } from "../model/sex-ratio";
import { ALL_UNITS } from "../model/births";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { officeText } from "./office-text";
import type { ReportContext } from "./report-context";
import { LONGEST_FORMULA, sumOf } from "./formula";
import type { ChartedRatios } from "./charted-ratios";
import { firstChartRow, withCharts } from "./ratio-charts";
import { DECIMALS_FROM_BIRTHS, highFormula, lowFormula, ratioFormula } from "./ratio-formulas";
import { planTable } from "./table-sheet";
import type { SheetLayout, TableColumn } from "./table-sheet";

export const RATIO_KEYS = [
  "id",
  "span",
  "office",
  "unit",
  "parity",
  "male",
  "female",
  "births",
  "ratio",
  "low",
  "high",
  "verdict",
  "explanation",
  "month",
  "point.births",
  "point.ratio",
] as const;

/** Stable id of a ratio's row. */
export function ratioId(ratio: SexRatio): string {
  return [
    ratio.reportingUnit,
    ratio.part ?? "",
    ratio.unit,
    ratio.spanKind,
    ratio.span,
    ratio.parity,
  ].join("/");
}

/**
 * The rows of the sheet out of all ratios: per span, units × 合计, then all units together × parities;
 * then the months of all units together. Of kinds that cover the same months only the most telling stays.
 */
export function shownRatios(ratios: readonly SexRatio[]): SexRatio[] {
  const kinds = ["year", "three-years", "year-to-date", "rolling-12", "all"] as const;
  const spans = new Map<string, SexRatio["spanKind"]>();
  for (const kind of kinds) {
    for (const ratio of ratios) {
      if (ratio.spanKind === kind && !spans.has(ratio.span)) {
        if (kind === "all" && spans.size > 0) continue;
        spans.set(ratio.span, kind);
      }
    }
  }
  const shown = [...spans].flatMap(([span, kind]) => {
    const of = ratios.filter((ratio) => ratio.span === span && ratio.spanKind === kind);
    return [
      ...of.filter((ratio) => ratio.unit === ALL_UNITS),
      ...of.filter((ratio) => ratio.unit !== ALL_UNITS && ratio.parity === "all"),
    ];
  });
  const months = ratios.filter(
    (ratio) => ratio.spanKind === "month" && ratio.unit === ALL_UNITS && ratio.parity === "all"
  );
  return [...shown, ...months];
}

/** Rows between the notes and the table: the way to the charts, where there are any. */
export function ratioHeadRows({ months, units }: ChartedRatios): number {
  return months || units ? 1 : 0;
}

export function ratioSheet(
  context: ReportContext,
  rows: readonly SexRatio[],
  charted: ChartedRatios
): SheetPlan {
  const { assessed, words } = context;
  const w = words.ratio;
  const layout = context.layouts["sex-ratio"];
  const monthOf = new Map([...(charted.months?.rowOf ?? [])].map(([month, at]) => [at, month]));
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const cell = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });
  const officeRows = rowsOfOffices(rows);
  const cellsOf = lastAsked(context.cellsOf);
  const count = (ratio: SexRatio, sex: "male" | "female"): PlanCell => {
    const offices = ratio.reportingUnit === ALL_UNITS ? officeRows(ratio) : [];
    const formula =
      offices.length > 0
        ? offices.map((at) => here(at, sex)).join("+")
        : sumOf(cellsOf(ratio)[sex], context.sourceName, context.isText);
    return formula.length > LONGEST_FORMULA
      ? { value: ratio[sex], look: "count" }
      : { value: ratio[sex], formula, look: "count" };
  };
  const limitLook = (ratio: SexRatio): Look =>
    ratio.male + ratio.female < DECIMALS_FROM_BIRTHS ? "limit" : "ratio";

  const columns: TableColumn<SexRatio>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (r) => cell(ratioId(r), "faded") },
    {
      key: "span",
      header: w.headers.span,
      width: 23,
      cell: (r) => cell(`${words.spanKind[r.spanKind]} ${words.period(r.span)}`),
    },
    {
      key: "office",
      header: w.headers.office,
      width: 11,
      cell: (r) =>
        cell(r.reportingUnit === ALL_UNITS ? words.unit(ALL_UNITS) : officeText(r, words)),
    },
    {
      key: "unit",
      header: w.headers.unit,
      width: 12,
      cell: (r) => cell(words.unit(r.unit), r.unit === ALL_UNITS ? "strong" : "text"),
    },
    {
      key: "parity",
      header: w.headers.parity,
      width: 6,
      cell: (r) => cell(words.parity[r.parity], "text-center"),
    },
    { key: "male", header: w.headers.male, width: 8, cell: (r) => count(r, "male") },
    { key: "female", header: w.headers.female, width: 8, cell: (r) => count(r, "female") },
    {
      key: "births",
      header: w.headers.births,
      width: 8,
      cell: (r, at) => ({
        value: r.male + r.female,
        formula: `${here(at, "male")}+${here(at, "female")}`,
        look: "count",
      }),
    },
    {
      key: "ratio",
      header: w.headers.ratio,
      width: 8,
      cell: (r, at) => ({
        value: r.ratio,
        formula: ratioFormula(here(at, "male"), here(at, "female")),
        look: "ratio",
      }),
    },
    {
      key: "low",
      header: w.headers.low,
      width: 7,
      cell: (r, at) => ({
        value: r.low,
        formula: lowFormula(here(at, "male"), here(at, "female")),
        look: limitLook(r),
      }),
    },
    {
      key: "high",
      header: w.headers.high,
      width: 7,
      cell: (r, at) => ({
        value: r.high ?? (r.male + r.female > 0 ? w.infinite : null),
        formula: highFormula(here(at, "male"), here(at, "female"), w.infinite),
        look: limitLook(r),
      }),
    },
    {
      key: "verdict",
      header: w.headers.verdict,
      width: 18,
      cell: (r) =>
        cell(
          w.verdict[r.verdict],
          r.verdict === "high" || r.verdict === "low" ? "warning" : "text"
        ),
    },
    {
      key: "explanation",
      header: w.headers.explanation,
      width: 46,
      cell: (r) => cell(w.explanation(r, assessed.settings)),
    },
    // What the charts find their rows by; a sorted table takes it along.
    {
      key: "month",
      header: w.charts.months.axis,
      width: 8,
      hidden: true,
      cell: (_, at) => {
        const month = monthOf.get(at);
        return month === undefined ? null : cell(month, "faded");
      },
    },
    {
      key: "point.births",
      header: w.charts.units.axis,
      width: 8,
      hidden: true,
      cell: (r, at) =>
        charted.units?.rows.has(at)
          ? { value: r.male + r.female, formula: here(at, "births"), look: "count" }
          : null,
    },
    {
      key: "point.ratio",
      header: w.charts.ratio,
      width: 8,
      hidden: true,
      cell: (r, at) =>
        charted.units?.rows.has(at)
          ? {
              value: r.ratio,
              formula: `IF(${here(at, "female")}>0,${here(at, "ratio")},NA())`,
              look: "ratio",
            }
          : null,
    },
  ];
  const table = planTable({
    layout,
    title: w.title,
    notes: w.notes(assessed.settings),
    head: ratioHeadRows(charted) === 0 ? [] : [[null, jumpToCharts(layout, w.charts.jump)]],
    columns,
    rows,
    empty: w.empty,
    frozenColumns: column("parity") + 1,
  });
  return withCharts(table, {
    layout,
    rows,
    charted,
    settings: assessed.settings,
    words: w.charts,
    spanText: ({ spanKind, span }) => `${words.spanKind[spanKind]} ${words.period(span)}`,
  });
}

/** Boys and girls of a row are asked for one after the other. */
function lastAsked(cellsOf: ReportContext["cellsOf"]): ReportContext["cellsOf"] {
  let last: ReturnType<typeof cellsOf> | null = null;
  let of: Parameters<typeof cellsOf>[0] | null = null;
  return (ratio) => {
    if (last === null || of !== ratio) last = cellsOf(ratio);
    of = ratio;
    return last;
  };
}

function jumpToCharts(layout: SheetLayout, shown: string): PlanCell {
  const address = a1(firstChartRow(layout), layout.columnOf.get("span") ?? 0);
  return { value: shown, look: "link", link: { sheet: layout.name, address } };
}

/**
 * Rows of the offices that a row of all offices adds up: their months and sheets would not fit into one
 * formula. Parts of an office are no part of the whole.
 */
function rowsOfOffices(rows: readonly SexRatio[]): (of: SexRatio) => readonly number[] {
  const by = new Map<string, number[]>();
  const key = ({ span, spanKind, parity }: SexRatio) => `${spanKind} ${span} ${parity}`;
  for (const [at, row] of rows.entries()) {
    if (row.unit !== ALL_UNITS || row.reportingUnit === ALL_UNITS || row.part !== null) continue;
    by.set(key(row), [...(by.get(key(row)) ?? []), at]);
  }
  return (of) => by.get(key(of)) ?? [];
}
