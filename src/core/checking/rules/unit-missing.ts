import { unitKey } from "../../counting/unit-key";
import type { NameProposal } from "../../model/reading";
import type { Rule } from "../rule";
import { sumCells } from "../sum-rule";
import { known } from "../table-parts";

/** A unit of the other months or of the other side is not there. One finding a unit and side. */
export const unitMissing: Rule<"unit-missing"> = {
  id: "unit-missing",
  severity: "error",
  since: "0.1.0",
  find: ({ missingUnits, sums, reading }) =>
    missingUnits.map(({ side, reportingUnit, part, name, tables, instead }) => {
      const like = likeName(reading.proposals, reportingUnit, name);
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
        detail: {
          sheets: tables.length,
          ...(instead !== null && { instead }),
          ...like,
        },
      };
    }),
};

/** A name that the clerk is asked about, because it may be the same unit: alike, or of other months. */
function likeName(
  proposals: readonly NameProposal[],
  reportingUnit: string,
  missing: string
): { readonly similar: string } | { readonly renamed: string } | null {
  const found = proposals.find(
    (proposal) =>
      proposal.reportingUnit === reportingUnit &&
      [proposal.name, proposal.unit].some((each) => unitKey(each) === unitKey(missing))
  );
  if (!found) return null;
  const other = unitKey(found.name) === unitKey(missing) ? found.unit : found.name;
  return found.why === "renamed" ? { renamed: other } : { similar: other };
}
