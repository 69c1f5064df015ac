import type { Rule } from "../rule";
import { sumCells } from "../sum-rule";
import { known } from "../table-parts";

/** A unit of the other months or of the other side is not there. One finding a unit and side. */
export const unitMissing: Rule<"unit-missing"> = {
  id: "unit-missing",
  severity: "error",
  since: "0.1.0",
  find: ({ missingUnits, sums }) =>
    missingUnits.map(({ side, reportingUnit, part, name, tables, instead }) => {
      const [first, ...others] = tables;
      // The totals still hold the births of the unit.
      const totals = tables.flatMap((table) => {
        const blank = table.rows.some((row) => row.kind === "unit" && row.blank);
        return blank ? [] : sumCells(table, known(sums.get(table), "table").absorbed);
      });
      return {
        cell: first?.unitHeader ?? null,
        related: [...others.map((table) => table.unitHeader), ...totals],
        side,
        reportingUnit,
        part,
        unit: name,
        period: first?.period ?? null,
        detail: { sheets: tables.length, ...(instead !== null && { instead }) },
      };
    }),
};
