/** Puts what was read beside what a careful person read, in the same words. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import { countCell } from "../../../src/core/model/birth-table";
import type { Reading } from "../../../src/core/model/reading";
import { a1 } from "../../../src/core/model/cell-ref";
import { valueAt } from "../../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { at } from "../../support/sheet-grid";
import type { ExpectedTable, TypedForm } from "./typed-form";

const SEXES = { male: ".m", female: ".f", unknown: ".u", all: "" } as const;

function tableAsRead(table: BirthTable): unknown {
  return {
    side: table.side,
    period: table.period,
    office: table.reportingUnit,
    part: table.part,
    submitted: table.submitted?.day ?? null,
    columns: table.columns.map(({ column, measure, parity, sex }) =>
      [
        a1(0, column).slice(0, -1),
        `${measure === "births" ? "" : `${measure}:`}${parity}${SEXES[sex]}`,
      ].join(" ")
    ),
    rows: table.rows.map(({ kind, row, name }) => `${row + 1} ${kind === "unit" ? name : kind}`),
    counts: Object.fromEntries(
      table.rows.flatMap(({ counts }, row) =>
        counts.map((count, column) => {
          const cell = countCell(table, row, column);
          return [a1(cell.row, cell.column), Number.isNaN(count) ? "?" : count] as const;
        })
      )
    ),
  };
}

function tableAsTyped(expected: ExpectedTable, grid: SheetGrid, read: BirthTable | undefined) {
  const columns = expected.columns.split(", ");
  const rows = [
    ...expected.rows.split(", "),
    ...(expected.total === undefined ? [] : [`${expected.total} total`]),
    ...(expected.subtotals ?? []).map((row) => `${row} subtotal`),
  ].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const addresses = rows.flatMap((row) =>
    columns.map((column) => `${column.split(" ")[0] ?? ""}${Number.parseInt(row, 10)}`)
  );
  return {
    side: expected.side,
    period: expected.period,
    office: expected.office ?? read?.reportingUnit,
    part: expected.part ?? null,
    submitted: expected.submitted ?? null,
    columns,
    rows,
    counts: Object.fromEntries(
      addresses.map((address) => {
        const { row, column } = at(address);
        return [address, expected.counts?.[address] ?? own(expected, address, grid, row, column)];
      })
    ),
  };
}

function own(
  expected: ExpectedTable,
  address: string,
  grid: SheetGrid,
  row: number,
  column: number
) {
  return expected.counts && address in expected.counts ? null : valueAt(grid, row, column);
}

/** What was read, and what should have been, in one shape. */
export function compared(
  { grid, read, asked }: TypedForm,
  reading: Reading
): { readonly got: unknown; readonly wanted: unknown } {
  const reasons = reading.skipped.map(({ reason }) => reason);
  const refusal = asked ?? ("refused" in read ? read.refused : null);
  return {
    got: { tables: reading.tables.map(tableAsRead), reasons },
    wanted: {
      tables:
        refusal !== null || "refused" in read
          ? []
          : read.map((table, index) => tableAsTyped(table, grid, reading.tables[index])),
      reasons: refusal === null ? [] : [refusal],
    },
  };
}
