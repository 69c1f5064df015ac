/** Columns of 差异调节表: its blocks, its months and the figures behind them share them. */
import { a1 } from "../model/cell-ref";
import type { PlanColumn } from "../model/sheet-plan";

export const BRIDGE_KEYS = [
  "id",
  "code",
  "reason",
  "direction",
  "confirmed",
  "presumed",
  "typed.amount",
  "sum",
  "typed.note",
  "wide",
  "counted",
] as const;
export type BridgeKey = (typeof BRIDGE_KEYS)[number];

const WIDTHS: Readonly<Record<BridgeKey, number>> = {
  id: 8,
  code: 16,
  reason: 50,
  direction: 20,
  confirmed: 10,
  presumed: 15,
  "typed.amount": 11,
  sum: 11,
  "typed.note": 12,
  // The rest of a note's width: among the months its first part is a column of figures.
  wide: 28,
  counted: 8,
};
const HIDDEN: ReadonlySet<BridgeKey> = new Set(["id", "counted"]);

export const FIRST_SHOWN: BridgeKey = "code";
export const LAST_SHOWN: BridgeKey = "wide";

export function bridgeColumn(key: BridgeKey): number {
  return BRIDGE_KEYS.indexOf(key);
}

export function bridgeColumns(): PlanColumn[] {
  return BRIDGE_KEYS.map((key) =>
    HIDDEN.has(key) ? { width: WIDTHS[key], hidden: true } : { width: WIDTHS[key] }
  );
}

/** `H12`: a cell of the sheet itself. */
export function at(row: number, key: BridgeKey): string {
  return a1(row, bridgeColumn(key));
}

/** `$H$12` */
export function fixedAt(row: number, key: BridgeKey): string {
  return at(row, key).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** `$H$12:$H$28` */
export function down(first: number, last: number, key: BridgeKey): string {
  return `${fixedAt(first, key)}:${fixedAt(last, key)}`;
}
