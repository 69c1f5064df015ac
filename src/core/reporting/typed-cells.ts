/** Cells for what a clerk typed, written back as typed; and rows whose entry is gone, kept below. */
import type { Typed, TypedRow } from "../model/clerk-entries";
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
  return rows.map((row) => {
    const shown = [...row.shown];
    return keys.map((key): PlanCell => {
      if (key === "id") return { value: row.id, look: "faded" };
      if (key.startsWith("typed.")) {
        const value: Typed | null = row.values[key.slice("typed.".length)] ?? null;
        return { value, look: "input" };
      }
      const value = shown.shift() ?? null;
      return { value: key === marked ? mark : value, look: "faded" };
    });
  });
}
