/** The six rules about a single cell that is not plainly a count: one finding a cell. */
import { countCell } from "../model/birth-table";
import type { BirthTable, CellFault, CellFaultKind } from "../model/birth-table";
import type { Severity } from "../model/finding";
import { aboutCount } from "./found";
import type { Rule } from "./rule";
import type { SumFaults } from "./sums/sum-faults";
import { columnAt, rowAt } from "./table-parts";

export function cellFaultRule<Kind extends CellFaultKind>(
  kind: Kind,
  severity: Severity
): Rule<Kind> {
  return {
    id: kind,
    severity,
    since: "0.1.0",
    find: ({ sums, consequences }) =>
      [...sums].flatMap(([table, faults]) =>
        table.faults
          .filter((fault) => fault.kind === kind && !mayBeNegative(table, fault))
          .map((fault) =>
            aboutCount(table, fault.row, fault.column, {
              related: [...sumsOf(faults, fault), ...consequences.of(fault)],
              actual: fault.shown,
              detail: fault.used === null ? {} : { used: fault.used },
            })
          )
      ),
  };
}

function mayBeNegative(table: BirthTable, { kind, column }: CellFault): boolean {
  const { measure } = columnAt(table, column);
  return kind === "negative-count" && (measure === "reduction" || measure === "correction");
}

/** The sums that cannot be told because the cell holds nothing usable: their cells. */
function sumsOf({ sums }: SumFaults, { row, column, used }: CellFault) {
  const { table } = sums;
  if (used !== null) return [];
  const own = rowAt(table, row).kind === "unit" ? sums.unitSums : sums.aggregateSums;
  const inRow = own
    .filter((sum) => sum.terms.includes(column))
    .map((sum) => countCell(table, row, sum.sum));
  const totals = sums.aggregates
    .filter((aggregate) => aggregate.members.includes(row))
    .map((aggregate) => countCell(table, aggregate.row, column));
  return [...inRow, ...totals];
}
