import type { BirthTable, ParityBlock } from "../../model/birth-table";
import { logEqualRow } from "../../statistics/repeat-chance";
import { FALSE_ALARMS } from "../chance-budget";
import { aboutTable } from "../found";
import type { Rule } from "../rule";
import { orZero, rowAt } from "../table-parts";

/** With fewer units that have births in the columns, equal columns are too likely by chance, however large. */
const FEWEST_UNITS = 3;

/** 二孩 and 多孩 are equal in every unit: a known slip of a query that asks for 二孩 twice. */
export const parityColumnsIdentical: Rule<"parity-columns-identical"> = {
  id: "parity-columns-identical",
  severity: "warning",
  since: "0.1.0",
  find: ({ tables }) => {
    const both = tables.flatMap((table) => {
      const second = only(table, "2");
      const third = only(table, "3+");
      return second && third ? [{ table, second, third }] : [];
    });
    return both.flatMap(({ table, second, third }) => {
      const chance = both.length * chanceIfIdentical(table, second, third);
      if (chance > FALSE_ALARMS) return [];
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
          detail: { second: second.label, third: third.label, chance },
        }),
      ];
    });
  },
};

function only(table: BirthTable, parity: "2" | "3+"): ParityBlock | null {
  const [block, another] = table.blocks.filter(
    (one) => one.parity === parity && one.measure === "births"
  );
  return block && !another ? block : null;
}

/**
 * How often chance would make the columns equal in every unit that has births in them, if births of both kinds were as
 * frequent (where they are not it is rarer still); 1 where they are not equal, or stand in too few units to tell.
 */
function chanceIfIdentical(table: BirthTable, second: ParityBlock, third: ParityBlock): number {
  const pairs = (["male", "female", "unknown", "all"] as const).flatMap((sex) => {
    const [one, other] = [second[sex], third[sex]];
    return one === null || other === null ? [] : [{ one, other, sex }];
  });
  // 小计 follows from the sexes, and 性别不明 is hardly ever filled in: neither is a coincidence of its own.
  const sexes = pairs.filter(({ sex }) => sex === "male" || sex === "female");
  const counted = sexes.length > 0 ? sexes : pairs;
  if (counted.length === 0) return 1;
  const shares = counted.map(() => 1 / counted.length);
  let units = 0;
  let log = 0;
  for (const { kind, counts } of table.rows) {
    if (kind !== "unit") continue;
    if (pairs.some(({ one, other }) => orZero(counts[one]) !== orZero(counts[other]))) return 1;
    const births = counted.reduce((sum, { one }) => sum + orZero(counts[one]), 0);
    if (!(births > 0)) continue;
    units += 1;
    log += logEqualRow(births, shares);
  }
  return units < FEWEST_UNITS ? 1 : Math.exp(log);
}
