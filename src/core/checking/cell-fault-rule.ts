/**
 * The six rules about a single cell that is not plainly a count: one finding a cell. A table saved
 * without results, or typed as text throughout, has one fault, not hundreds: one finding for its block.
 */
import { countCell } from "../model/birth-table";
import type { BirthTable, CellFault, CellFaultKind } from "../model/birth-table";
import type { Severity } from "../model/finding";
import { aboutCount, aboutTable } from "./found";
import type { Found, Rule } from "./rule";
import type { SumFaults } from "./sums/sum-faults";
import { columnAt, rowAt } from "./table-parts";

/** More cells than a clerk would retype one by one. */
const ONE_FAULT_FROM_CELLS = 20;

export function cellFaultRule<Kind extends CellFaultKind>(
  kind: Kind,
  severity: Severity
): Rule<Kind> {
  return {
    id: kind,
    severity,
    since: "0.1.0",
    find: ({ sums, consequences }) =>
      [...sums].flatMap(([table, own]) => {
        const faults = table.faults.filter(
          (fault) => fault.kind === kind && !mayBeNegative(table, fault)
        );
        if (faults.length >= ONE_FAULT_FROM_CELLS) return [aboutBlock(table, faults)];
        return faults.map((fault) =>
          aboutCount(table, fault.row, fault.column, {
            related: [...sumsOf(own, fault), ...consequences.of(fault)],
            actual: fault.shown,
            detail: fault.used === null ? {} : { used: fault.used },
          })
        );
      }),
  };
}

/** All cells of one kind of fault in a table, as the block that holds them. */
function aboutBlock(table: BirthTable, faults: readonly CellFault[]): Found {
  const cells = faults.map((fault) => countCell(table, fault.row, fault.column));
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return aboutTable(table, {
    cell: {
      file: table.file,
      sheet: table.sheet,
      firstRow: Math.min(...rows),
      lastRow: Math.max(...rows),
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    },
    actual: faults[0]?.shown ?? null,
    detail: { cells: faults.length, unused: faults.filter(({ used }) => used === null).length },
  });
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
