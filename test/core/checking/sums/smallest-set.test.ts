import fc from "fast-check";
import { sumFaults } from "../../../../src/core/checking/sums/sum-faults";
import { unitList } from "../../../../src/core/checking/unit-list";
import type { BirthTable } from "../../../../src/core/model/birth-table";
import { birthTable } from "../../../support/birth-table";
import type { TableRecipe, UnitCounts } from "../../../support/birth-table";
import { bruteForceCells } from "./brute-force";

const forms: Record<string, Omit<TableRecipe, "units">> = {
  "the standard form": {},
  "a form without 小计": { sexes: ["male", "female"] },
  "a form without a total row": { total: "none" },
  "a form without 出生合计": { parities: ["1", "2", "3+"] },
  "a form without 小计 and total row": { sexes: ["male", "female"], total: "none" },
  "totals by sex only": { parities: ["all"] },
  "a form with 性别不明": { sexes: ["all", "male", "female", "unknown"], total: "none" },
  "parities without sexes": { sexes: ["all"], total: "first" },
};

const small = fc.integer({ min: 0, max: 6 });
const counts = fc.tuple(small, small, small, small, small, small);

function tableOf(form: Omit<TableRecipe, "units">, units: readonly UnitCounts[]): BirthTable {
  return birthTable({
    ...form,
    units: Object.fromEntries(units.map((unit, index) => [`村${index + 1}`, unit])),
  });
}

function withChanges(
  table: BirthTable,
  changes: readonly { readonly at: number; readonly count: number }[]
): BirthTable {
  const width = table.columns.length;
  const rows = table.rows.map((row, index) => ({
    ...row,
    counts: row.counts.map((count, column) => {
      const change = changes.find(
        ({ at }) => at % (table.rows.length * width) === index * width + column
      );
      return change ? change.count : count;
    }),
  }));
  return { ...table, rows };
}

describe("the smallest set of cells that mends a table", () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`is as small as trying all sets finds in ${name}`, () => {
      fc.assert(
        fc.property(
          fc.array(counts, { minLength: 1, maxLength: 3 }),
          fc.array(fc.record({ at: fc.nat(200), count: small }), { minLength: 1, maxLength: 3 }),
          (units, changes) => {
            const table = withChanges(tableOf(form, units), changes);
            expect(sumFaults(table, unitList(table), false).cells).toBe(
              bruteForceCells(table, changes.length)
            );
          }
        ),
        { numRuns: 80 }
      );
    });
  }
});
