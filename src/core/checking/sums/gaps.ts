/** What is missing between each total and its units, by column, while changes are tried out. */
import { known, orZero } from "../table-parts";
import type { Aggregate } from "./aggregates";
import type { RowMend } from "./row-mends";
import type { TableSums } from "./table-sums";

/** total − Σ units per aggregate and column; columns that cannot be told are not live. */
export class Gaps {
  private readonly gaps: Float64Array;
  private readonly live: Uint8Array;
  private readonly width: number;
  private readonly aggregates: readonly Aggregate[];

  constructor(sums: TableSums) {
    this.width = sums.table.columns.length;
    this.aggregates = sums.aggregates;
    this.gaps = new Float64Array(this.width * sums.aggregates.length);
    this.live = new Uint8Array(this.gaps.length);
    for (const [index, columns] of sums.totalled.entries()) {
      for (const column of columns) this.live[index * this.width + column] = 1;
    }
    for (const broken of sums.brokenTotals) {
      const index = sums.aggregates.findIndex(({ row }) => row === broken.row);
      this.gaps[index * this.width + broken.column] = orZero(broken.stated) - broken.computed;
    }
  }

  /** Adds the changes of a row; `times` −1 takes them back. */
  change(row: number, mend: RowMend, times = 1): void {
    for (const [index, aggregate] of this.aggregates.entries()) {
      const effect = effectOn(aggregate, row) * times;
      if (effect === 0) continue;
      for (const [column, by] of mend) {
        const at = index * this.width + column;
        this.gaps[at] = orZero(this.gaps[at]) + effect * by;
      }
    }
  }

  /** The live columns of an aggregate that are not 0, with what is missing. */
  open(aggregate: number): [column: number, gap: number][] {
    const open: [number, number][] = [];
    for (let column = 0; column < this.width; column += 1) {
      const gap = this.at(aggregate, column);
      if (gap !== null && gap !== 0) open.push([column, gap]);
    }
    return open;
  }

  /** Null where the column cannot be told. */
  at(aggregate: number, column: number): number | null {
    const at = aggregate * this.width + column;
    return this.live[at] === 1 ? orZero(this.gaps[at]) : null;
  }

  /** An aggregate that is explained otherwise says nothing about its units. */
  ignore(aggregate: number): void {
    this.live.fill(0, aggregate * this.width, (aggregate + 1) * this.width);
  }

  get closed(): boolean {
    return this.gaps.every((gap, at) => gap === 0 || this.live[at] === 0);
  }
}

/** How a change in a row moves total − Σ units: +1 in the total itself, −1 in a unit of it. */
export function effectOn(aggregate: Aggregate, row: number): -1 | 0 | 1 {
  if (row === aggregate.row) return 1;
  let first = 0;
  let last = aggregate.members.length - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const member = known(aggregate.members[middle], "member");
    if (member === row) return -1;
    if (member < row) first = middle + 1;
    else last = middle - 1;
  }
  return 0;
}
