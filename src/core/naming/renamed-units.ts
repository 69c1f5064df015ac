/** Which units end where others begin: the months say that a unit was renamed. */
import { SIDES } from "../model/births";
import { isSpan } from "../model/period";
import type { UnitList } from "./unit-lists";

/** One side's months in order, each with the lists that its tables hold. */
interface SideMonths {
  readonly lists: readonly (readonly number[])[];
}

/** Where a unit stands on a side: its first and last month, and whether it is in all between. */
interface Stay {
  readonly first: number;
  readonly last: number;
}

export class UnitMonths {
  private readonly sides: readonly SideMonths[];

  constructor(lists: readonly UnitList[]) {
    this.sides = SIDES.map((side) => {
      const months = new Map<string, number[]>();
      for (const [index, { tables }] of lists.entries()) {
        for (const { side: own, period, part } of tables) {
          if (own !== side || period === null || part !== null || isSpan(period)) continue;
          const found = months.get(period);
          if (found) found.push(index);
          else months.set(period, [index]);
        }
      }
      return { lists: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at) };
    });
  }

  /** True where on some side one stands only before the other, and on no side it is otherwise. */
  follow(a: readonly number[], b: readonly number[]): boolean {
    let order = 0;
    for (const side of this.sides) {
      const [one, other] = [stayOf(side, a), stayOf(side, b)];
      if (!one || !other) continue;
      const own = one.last < other.first ? 1 : other.last < one.first ? -1 : 0;
      if (own === 0 || (order !== 0 && own !== order)) return false;
      order = own;
    }
    return order !== 0;
  }

  /**
   * Pairs of which one is the only unit to leave a side's forms after a month and the other the only one to
   * enter them with the next, whatever they are called. Indexes into `units`.
   */
  onlyChanges(units: readonly { readonly lists: readonly number[] }[]): [number, number][] {
    const pairs: [number, number][] = [];
    for (const side of this.sides) {
      const left = new Map<number, number | "several">();
      const entered = new Map<number, number | "several">();
      const add = (to: Map<number, number | "several">, month: number, index: number) =>
        to.set(month, to.has(month) ? "several" : index);
      for (const [index, unit] of units.entries()) {
        const stay = stayOf(side, unit.lists);
        if (!stay) continue;
        const { first, last } = stay;
        if (first > 0) add(entered, first, index);
        if (last < side.lists.length - 1) add(left, last + 1, index);
      }
      for (const [month, old] of left) {
        const fresh = entered.get(month);
        if (typeof old === "number" && typeof fresh === "number") pairs.push([old, fresh]);
      }
    }
    return pairs;
  }
}

/** A unit stands in few lists, and a side has few months: looking through them costs less than a set of them. */
function stayOf({ lists }: SideMonths, own: readonly number[]): Stay | null {
  const has = (at: readonly number[]) => at.some((list) => own.includes(list));
  const first = lists.findIndex(has);
  return first < 0 ? null : { first, last: lists.findLastIndex(has) };
}
