/** 对码 of the tables found, as they are read to another office. */
import { codeMargins, codeText, tableCodes } from "../../core/counting/check-code";
import { officeKey } from "../../core/counting/unit-key";
import type { BirthTable } from "../../core/model/birth-table";
import type { Margin } from "../../core/model/reconciliation";
import type { CheckCodes } from "./judgement";

/** The code of a table over the finest margin that its form of the other side, if that is here, has as well. */
export function shownCode(table: BirthTable, tables: readonly BirthTable[]): string {
  return codeText(tableCodes(table, shownMargin(table, tables)).code);
}

/** @param margin null: that of {@link shownCode} */
export function checkCodes(
  table: BirthTable,
  tables: readonly BirthTable[],
  margin: Margin | null
): CheckCodes {
  const margins = codeMargins([table]);
  const wanted = margin !== null && margins.includes(margin) ? margin : shownMargin(table, tables);
  const { rows, code } = tableCodes(table, wanted);
  return {
    margins,
    margin: wanted,
    code: codeText(code),
    rows: rows.map((row) => ({ unit: row.unit, row: row.row, code: codeText(row.code) })),
  };
}

function shownMargin(table: BirthTable, tables: readonly BirthTable[]): Margin {
  const [margin = "total"] = codeMargins([table, ...otherSide(table, tables)]);
  return margin;
}

/** The other department's form of the same office and month; where it has only one office, that one. */
function otherSide(table: BirthTable, tables: readonly BirthTable[]): readonly BirthTable[] {
  const others = tables.filter(
    ({ side, period, part }) =>
      side !== table.side && period === table.period && part === table.part
  );
  const key = officeKey(table.reportingUnit);
  const same = others.filter(({ reportingUnit }) => officeKey(reportingUnit) === key);
  return same.length > 0 ? same.slice(0, 1) : others.length === 1 ? others : [];
}
