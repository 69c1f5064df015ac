/** Tables over a span that single months cover completely, figure by figure against the sum of the months. */
import type { BirthSeries } from "../counting/birth-series";
import { PARITIES } from "../model/births";
import type { Sex } from "../model/births";
import { countCell } from "../model/birth-table";
import type { BirthTable } from "../model/birth-table";
import { firstMonth, lastMonth, monthsOf } from "../model/period";
import type { Consequences } from "./consequences";
import { faultInRows, openInRow } from "./cross-table-fault";
import type { SourceRow } from "./cross-table-fault";
import { leadingGaps } from "./figure-gaps";
import type { BareGap, FigureGap } from "./figure-gaps";
import { figureColumns, figureOf, statedColumns } from "./figures";
import type { FaultyTable } from "./faulty-table";
import { rowOf } from "./row-of";

const SEXES: readonly Sex[] = ["all", "male", "female", "unknown"];

/** Only what is wrong although every single table is right in itself; the rest goes to `consequences`. */
export function spanGaps(
  series: BirthSeries,
  tables: ReadonlyMap<BirthTable, FaultyTable>,
  consequences: Consequences
): FigureGap[] {
  return series.overlapping.flatMap((table) => {
    const whole = tables.get(table);
    const months = monthsOf(firstMonth(table.period ?? ""), lastMonth(table.period ?? "")).map(
      (month) => series.months.get(month)
    );
    const parts = months.map((month) => (month ? tables.get(month) : undefined));
    if (!whole || !parts.every((part) => part !== undefined)) return [];
    return [...gapsOf(whole, parts, consequences).values()];
  });
}

function gapsOf(
  whole: FaultyTable,
  parts: readonly FaultyTable[],
  consequences: Consequences
): Map<string, FigureGap> {
  const { table } = whole.faults.sums;
  const gaps: BareGap[] = [];
  for (const parity of PARITIES) {
    for (const sex of SEXES) {
      const columns = statedColumns(table, "births", parity, sex);
      const [column] = columns ?? [];
      if (columns === null || column === undefined) continue;
      const partColumns = parts.map(({ faults }) =>
        figureColumns(faults.sums.table, "births", parity, sex)
      );
      for (const row of table.rows.keys()) {
        const stated = figureOf(table, row, columns);
        const rows = parts.map((part) => rowOf(whole.names, row, part.names));
        if (stated === null || rows.some((at) => at === null)) continue;
        const sumOf = (of: (part: FaultyTable) => BirthTable) =>
          parts.reduce<number | null>((sum, part, index) => {
            const own = partColumns[index];
            const figure = own ? figureOf(of(part), rows[index] ?? -1, own) : null;
            return sum === null || figure === null ? null : sum + figure;
          }, 0);
        const sources: SourceRow[] = [whole, ...parts].map(({ faults }, index) => ({
          faults,
          row: index === 0 ? row : (rows[index - 1] ?? -1),
        }));
        const expected = sumOf(({ mended }) => mended);
        const mended = figureOf(whole.mended, row, columns);
        if (expected === null || mended === null) continue;
        const open =
          mended === expected ? null : sources.map(openInRow).find((one) => one !== null);
        if (mended !== expected && !open) gaps.push({ row, column, stated: mended, expected });
        else if (open || stated !== sumOf(({ faults }) => faults.sums.table)) {
          const fault = open ?? faultInRows(sources);
          if (fault) consequences.add(fault, countCell(table, row, column));
        }
      }
    }
  }
  return leadingGaps(whole.faults, gaps);
}
