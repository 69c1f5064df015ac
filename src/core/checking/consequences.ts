/** Cells that are wrong only because another one is: they are `related` of that one's finding. */
import type { Place } from "../model/cell-ref";

/** Keyed by the fault itself: a blame, an open sum, a cell fault, a table. */
export class Consequences {
  private readonly places = new Map<object, Place[]>();

  add(fault: object, ...places: readonly Place[]): void {
    const known = this.places.get(fault);
    if (known) known.push(...places);
    else this.places.set(fault, [...places]);
  }

  of(fault: object): readonly Place[] {
    return this.places.get(fault) ?? [];
  }
}
