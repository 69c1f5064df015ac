/** The four rules about sums: blamed cells by the rule that they belong to, open sums by their own kind. */
import { countCell } from "../model/birth-table";
import type { BirthTable } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Consequences } from "./consequences";
import { aboutCount } from "./found";
import type { Found, Rule } from "./rule";
import type { Blame, OpenSum, SumRule } from "./sums/sum-faults";
import type { BrokenSum } from "./sums/table-sums";

export function sumRule<Id extends SumRule>(id: Id): Rule<Id> {
  return {
    id,
    severity: "error",
    since: "0.1.0",
    find: ({ sums, consequences }) =>
      [...sums].flatMap(([table, faults]) => {
        const following = faults.blames.filter(({ follows }) => follows !== null);
        return [
          ...faults.blames
            .filter((blame) => blame.rule === id && blame.follows === null)
            .map((blame) => blamed(table, blame, followers(following, blame), consequences)),
          ...faults.open
            .filter(({ sum }) => sum.kind === id)
            .map((open) => unsettled(table, open, consequences.of(open))),
        ];
      }),
  };
}

/** The cells of broken sums. */
export function sumCells(
  table: BirthTable,
  sums: readonly Pick<BrokenSum, "row" | "column">[]
): CellRef[] {
  return sums.map(({ row, column }) => countCell(table, row, column));
}

/** The blamed sums that are wrong only because this cell is, through other sums too. */
function followers(all: readonly Blame[], lead: Blame): Blame[] {
  const direct = all.filter(
    ({ follows }) => follows?.row === lead.row && follows.column === lead.column
  );
  return direct.flatMap((blame) => [blame, ...followers(all, blame)]);
}

function blamed(
  table: BirthTable,
  blame: Blame,
  following: readonly Blame[],
  consequences: Consequences
): Found {
  const { row, column, stated, expected } = blame;
  const sums = blame.sums.filter((sum) => sum.row !== row || sum.column !== column);
  const related = [blame, ...following].flatMap((one) => consequences.of(one));
  return aboutCount(table, row, column, {
    related: [...sumCells(table, sums), ...sumCells(table, following), ...related],
    actual: stated,
    expected,
    // The first so many related cells are sums; what follows is wrong because of them.
    detail: { open: 0, sums: sums.length + following.length },
  });
}

function unsettled(table: BirthTable, open: OpenSum, others: NonNullable<Found["related"]>): Found {
  const { row, column, stated, computed } = open.sum;
  return aboutCount(table, row, column, {
    related: [...sumCells(table, open.others), ...others],
    actual: stated,
    expected: computed,
    // Several cells may be the wrong one: the sentence must not call the sum wrong.
    detail: { open: 1 },
  });
}
