/** A plan with a line chart and a scatter over few cells, for tests of hosts. */
import type { GridRange } from "../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { cell, sheetPlan } from "./sheet-plan";

const FIRST = 1;

function column(at: number, rows: number): GridRange {
  return { firstRow: FIRST, firstColumn: at, lastRow: FIRST + rows - 1, lastColumn: at };
}

/** @param months rows of the line chart: a rerun may have more or fewer */
export function chartedPlan(name: string, months = 3, rest: Partial<SheetPlan> = {}): SheetPlan {
  const rows = Array.from({ length: months }, (_, at) => [
    cell(`2025-0${at + 1}`),
    // The second month has no ratio.
    at === 1 ? null : cell(100 + at, "ratio", { formula: `${100 + at}+0` }),
    cell(107, "count"),
    cell(20 * (at + 1), "count"),
  ]);
  return sheetPlan(name, [[cell("月份"), cell("性别比"), cell("参考"), cell("出生数")], ...rows], {
    kind: "sex-ratio",
    printArea: { firstRow: 0, firstColumn: 0, lastRow: months + 12, lastColumn: 3 },
    charts: [
      {
        name: "hengbi.lines",
        kind: "line",
        title: "各月 <性别比> & “参考”",
        xTitle: "月份",
        yTitle: "性别比",
        anchor: { firstRow: months + 2, firstColumn: 0, lastRow: months + 12, lastColumn: 1 },
        yAxis: { min: 50, max: 150, step: 50 },
        series: [
          {
            name: "性别比",
            x: column(0, months),
            values: column(1, months),
            look: "ratio",
            drawn: "both",
          },
          {
            name: "上限 <95%>",
            x: column(0, months),
            values: column(3, months),
            look: "limit",
            drawn: "line",
          },
          {
            name: "参考值107",
            x: column(0, months),
            values: column(2, months),
            look: "reference",
            drawn: "line",
          },
        ],
      },
      {
        name: "hengbi.points",
        kind: "scatter",
        title: "各单位",
        xTitle: "出生数",
        yTitle: "性别比",
        anchor: { firstRow: months + 2, firstColumn: 2, lastRow: months + 12, lastColumn: 3 },
        yAxis: null,
        series: [
          {
            name: "单位",
            x: column(3, months),
            values: column(1, months),
            look: "ratio",
            drawn: "points",
            dense: true,
          },
          {
            name: "范围",
            x: column(3, months),
            values: column(2, months),
            look: "outer-limit",
            drawn: "line",
          },
        ],
      },
    ],
    ...rest,
  });
}
