import { countsBlock, rowsBetween, unitName } from "../months-found";
import { known } from "../table-parts";
import type { Repetition } from "../repeated-rows";
import { ALL_UNITS } from "../../model/births";
import type { Found, Rule } from "../rule";

/** Counts that come again in another month, more than chance would repeat them: copied from an older form? */
export const blockRepeated: Rule<"block-repeated"> = {
  id: "block-repeated",
  severity: "warning",
  since: "0.1.0",
  find: ({ repetitions }) => repetitions.map(found),
};

/** Cell: the first month that repeats; related: the month that it repeats, then further ones. */
function found({ figures, months, units, rows, births, expected }: Repetition): Found {
  const { side, reportingUnit, part, tables } = figures;
  const [first, last] = units;
  const blocks = months.map((month) =>
    countsBlock(known(tables[month], "month"), ...rowsBetween(figures, month, first, last))
  );
  const [source, cell, ...others] = blocks;
  const period = (index: number) => tables[months[index] ?? 0]?.period ?? "";
  return {
    cell: cell ?? null,
    related: [...(source ? [source] : []), ...others],
    side,
    reportingUnit,
    part,
    unit:
      first !== last || figures.units[first] === ALL_UNITS ? ALL_UNITS : unitName(figures, first),
    period: period(1),
    ...(first !== last && { mark: `${unitName(figures, first)}–${unitName(figures, last)}` }),
    detail: {
      rows,
      births,
      months: months.length,
      source: period(0),
      ...(first !== last && { first: unitName(figures, first), last: unitName(figures, last) }),
      chance: expected,
    },
  };
}
