/** The rows of 差异调节表 while they are put together from top to bottom. */
import type { GridRange } from "../model/sheet-grid";
import type { PlanCell, PlanConditionalLook, PlanValidation } from "../model/sheet-plan";
import { BRIDGE_KEYS, FIRST_SHOWN, LAST_SHOWN, bridgeColumn } from "./bridge-columns";
import type { BridgeKey } from "./bridge-columns";

export type BridgeCells = Readonly<Partial<Record<BridgeKey, PlanCell>>>;

export class BridgeDraft {
  readonly rows: (readonly (PlanCell | null)[])[] = [];
  readonly merges: GridRange[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];
  readonly validations: PlanValidation[] = [];
  readonly conditionalLooks: PlanConditionalLook[] = [];

  /** Index of the row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  add(cells: BridgeCells, height?: number): number {
    if (height !== undefined) this.heights[this.next] = height;
    return this.rows.push(BRIDGE_KEYS.map((key) => cells[key] ?? null)) - 1;
  }

  blank(): void {
    this.add({});
  }

  /** One cell over the whole width that is shown. */
  line(cell: PlanCell, height?: number): number {
    const row = this.add({ [FIRST_SHOWN]: cell }, height);
    this.merge(row, FIRST_SHOWN, LAST_SHOWN);
    return row;
  }

  /** A row of a block: its note takes the rest of the width. */
  addNoted(cells: BridgeCells, height?: number): number {
    const note = cells["typed.note"];
    const row = this.add(
      note ? { ...cells, wide: { value: null, look: note.look } } : cells,
      height
    );
    this.merge(row, "typed.note", LAST_SHOWN);
    return row;
  }

  merge(row: number, first: BridgeKey, last: BridgeKey): void {
    this.merges.push({
      firstRow: row,
      lastRow: row,
      firstColumn: bridgeColumn(first),
      lastColumn: bridgeColumn(last),
    });
  }
}
