import type { BirthTable, ParityBlock } from "../../model/birth-table";
import { aboutTable } from "../found";
import type { Rule } from "../rule";
import { orZero, rowAt } from "../table-parts";

/** With fewer units that have births in the columns, equal columns are too likely by chance. */
const FEWEST_UNITS = 3;

/** 二孩 and 多孩 are equal in every unit: a known slip of a query that asks for 二孩 twice. */
export const parityColumnsIdentical: Rule<"parity-columns-identical"> = {
  id: "parity-columns-identical",
  severity: "warning",
  since: "0.1.0",
  find: ({ tables }) =>
    tables.flatMap((table) => {
      const second = only(table, "2");
      const third = only(table, "3+");
      if (!second || !third || !identical(table, second, third)) return [];
      const block = table.blocks.indexOf(third);
      const columns = table.columns.filter((column) => column.block === block);
      return [
        aboutTable(table, {
          cell: {
            file: table.file,
            sheet: table.sheet,
            firstRow: rowAt(table, 0).row,
            lastRow: rowAt(table, table.rows.length - 1).row,
            firstColumn: Math.min(...columns.map(({ column }) => column)),
            lastColumn: Math.max(...columns.map(({ column }) => column)),
          },
          parity: "3+",
          detail: { second: second.label, third: third.label },
        }),
      ];
    }),
};

function only(table: BirthTable, parity: "2" | "3+"): ParityBlock | null {
  const [block, another] = table.blocks.filter(
    (one) => one.parity === parity && one.measure === "births"
  );
  return block && !another ? block : null;
}

function identical(table: BirthTable, second: ParityBlock, third: ParityBlock): boolean {
  const pairs = (["male", "female", "unknown", "all"] as const).flatMap((sex) => {
    const [one, other] = [second[sex], third[sex]];
    return one === null || other === null ? [] : [[one, other] as const];
  });
  if (pairs.length === 0) return false;
  let units = 0;
  for (const { kind, counts } of table.rows) {
    if (kind !== "unit") continue;
    if (pairs.some(([one, other]) => orZero(counts[one]) !== orZero(counts[other]))) return false;
    if (pairs.some(([one]) => orZero(counts[one]) > 0)) units += 1;
  }
  return units >= FEWEST_UNITS;
}
