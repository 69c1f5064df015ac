import { TableCounts } from "../../counting/table-counts";
import { countCell } from "../../model/birth-table";
import type { BirthTable } from "../../model/birth-table";
import { ALL_UNITS } from "../../model/births";
import type { Place } from "../../model/cell-ref";
import { countJumps } from "../count-jumps";
import type { CountJump } from "../count-jumps";
import type { Examination } from "../examination";
import { at } from "../month-figures";
import { unitName } from "../months-found";
import type { Found, Rule } from "../rule";
import { known } from "../table-parts";

/** Far more or fewer births in a month than the other months lead to expect. */
export const countJump: Rule<"count-jump"> = {
  id: "count-jump",
  severity: "warning",
  since: "0.1.0",
  find: (examination) => {
    const differing = new Set(
      examination.mismatches.map(({ unit, period }) => `${period} ${unit}`)
    );
    return countJumps(examination.monthFigures).flatMap((jump): Found[] => {
      const { figures, month, count, expected, chance } = jump;
      const { side, reportingUnit, part } = figures;
      const table = known(figures.tables[month], "month");
      const row = rowOf(jump, table);
      const unit = jump.unit === null ? ALL_UNITS : unitName(figures, jump.unit);
      // A count that breaks its sums, or that the other side contradicts, is told already.
      if (isBlamed(examination, table, row) || differing.has(`${table.period ?? ""} ${unit}`)) {
        return [];
      }
      return [
        {
          cell: birthsCell(table, row, examination),
          side,
          reportingUnit,
          part,
          unit,
          period: table.period,
          actual: count,
          detail: { usual: Math.round(expected), chance },
        },
      ];
    });
  },
};

function rowOf({ figures, unit, month }: CountJump, table: BirthTable): number | null {
  if (unit === null) return table.totalRow;
  const row = figures.rows[at(figures, month, unit)] ?? -1;
  return row < 0 ? null : row;
}

function birthsCell(table: BirthTable, row: number | null, { settings }: Examination): Place {
  if (row === null) return table.unitHeader;
  const [cell] = new TableCounts(table, settings).cells(row, "all", "all");
  return cell ?? countCell(table, row, 0);
}

function isBlamed({ sums }: Examination, table: BirthTable, row: number | null): boolean {
  if (table.faults.some((fault) => row === null || fault.row === row)) return true;
  return sums.get(table)?.blames.some((blame) => row === null || blame.row === row) ?? false;
}
