/** Cells for what a clerk typed, written back as typed; and rows whose entry is gone, kept below. */
import type { TypedRow } from "../model/clerk-entries";
import type { Look, PlanCell } from "../model/sheet-plan";

/** An input cell with what was typed before, or empty. */
export function typedCell(row: TypedRow | undefined, key: string, look: Look): PlanCell {
  return { value: row?.values[key] ?? null, look };
}

/**
 * Rows with text whose finding, difference or input is gone: what the sheet showed, what the clerk
 * typed, and a mark. `keys` are the sheet's columns in order; the mark takes the place of what the
 * column `marked` showed, which must be one that the clerk sees and does not fill in.
 */
export function keptRows<Key extends string>(
  rows: readonly TypedRow[],
  keys: readonly Key[],
  mark: string,
  marked: Key
): (PlanCell | null)[][] {
  const over: Partial<Record<string, string>> = { [marked]: mark };
  return rows.map((row) => keptRow(row, keys, over));
}

/** One such row; what stands in `over` takes the place of what the column held. */
export function keptRow(
  row: TypedRow,
  keys: readonly string[],
  over: Readonly<Partial<Record<string, string | number | null>>>
): PlanCell[] {
  const shown = [...row.shown];
  return keys.map((key): PlanCell => {
    if (key === "id") return { value: row.id, look: "faded" };
    const other = over[key];
    const isTyped = key.startsWith("typed.");
    const held = isTyped ? row.values[key.slice("typed.".length)] : shownAt(row, key, shown);
    const value = other === undefined ? (held ?? null) : other;
    return { value, look: isTyped ? "input" : fadedLook(value) };
  });
}

function fadedLook(value: string | number | null): Look {
  return Number.isInteger(value) ? "faded-count" : "faded";
}

/** By its key where the sheet still had one; else in the order of the columns. */
function shownAt(
  { shownBy }: TypedRow,
  key: string,
  shown: (string | number | null)[]
): string | number | null {
  const inOrder = shown.shift() ?? null;
  return shownBy ? (shownBy[key] ?? null) : inOrder;
}
