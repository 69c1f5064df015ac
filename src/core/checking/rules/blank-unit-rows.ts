import { countMatrix } from "../../counting/count-matrix";
import { aboutTable, nameCell } from "../found";
import type { Rule } from "../rule";
import { sumCells } from "../sum-rule";
import { rowAt, writtenName } from "../table-parts";

/** Units with no number at all: zero births, or not reported? One finding a sheet. */
export const blankUnitRows: Rule<"blank-unit-rows"> = {
  id: "blank-unit-rows",
  severity: "warning",
  since: "0.1.0",
  find: ({ sums }) =>
    [...sums].flatMap(([table, faults]) => {
      // Nearly every form is filled in throughout: then no row needs to be looked at.
      if (countMatrix(table).blanks === null) return [];
      const blank: number[] = [];
      for (let index = 0; index < table.rows.length; index += 1) {
        const row = table.rows[index];
        if (row?.kind === "unit" && row.blank) blank.push(index);
      }
      const [first, ...others] = blank;
      if (first === undefined) return [];
      return [
        aboutTable(table, {
          cell: nameCell(table, first),
          related: [
            ...others.map((row) => nameCell(table, row)),
            ...sumCells(table, faults.absorbed),
          ],
          detail: { count: blank.length, first: writtenName(rowAt(table, first)) },
        }),
      ];
    }),
};
