/** What stands below a table of 汇总: who is not in the sum and why. */
import { gapsIn } from "./summary-facts";
import type { SummaryRow, SummaryTable } from "./summary-facts";
import { rowFigures } from "./summary-rows";
import type { LeftOutRow, SummaryNoteFacts } from "./summary-words";

export function summaryNoteFacts(table: SummaryTable): SummaryNoteFacts {
  const { members: rows, collecting, formErrors, margin } = table;
  const figures = new Map(rows.map((row) => [row, rowFigures(row)]));
  const inSum = rows.filter((row) => figures.get(row)?.inSum);
  const known = inSum.filter((row) => figures.get(row)?.lastMonth);
  const nobody = known.length === 0 && rows.every((row) => !figures.get(row)?.lastToDate);
  return {
    leftOut: rows
      .flatMap((row) => leftOut(row, [row.month]))
      .flatMap((row) => ownGaps(row, formErrors.head)),
    leftOutToDate: inSum.flatMap((row) => leftOut(row, row.toDate)),
    withoutLastYear: nobody
      ? null
      : inSum
          .filter((row) => !figures.get(row)?.lastMonth || !figures.get(row)?.lastToDate)
          .map(({ name }) => name),
    collecting,
    formErrors,
    margin,
  };
}

function leftOut({ name }: SummaryRow, forms: SummaryRow["toDate"]): LeftOutRow[] {
  const gaps = gapsIn(forms);
  return gaps.length > 0 ? [{ name, gaps }] : [];
}

/** Without the errors that the form as a whole has: they are said once. */
function ownGaps({ name, gaps }: LeftOutRow, ofForm: number): LeftOutRow[] {
  const own = gaps.flatMap((gap) => {
    if (gap.standing !== "errors") return [gap];
    const errors = gap.errors - ofForm;
    return errors > 0 ? [{ ...gap, errors }] : [];
  });
  return own.length > 0 ? [{ name, gaps: own }] : [];
}
