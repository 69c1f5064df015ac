/** Cells for what a clerk typed, written back as typed; and rows whose entry is gone, kept below. */
import type { Typed, TypedRow } from "../model/clerk-entries";
import type { Look, PlanCell } from "../model/sheet-plan";

/** An input cell with what was typed before, or empty. */
export function typedCell(row: TypedRow | undefined, key: string, look: Look): PlanCell {
  return { value: row?.values[key] ?? null, look };
}

/**
 * Rows with text whose finding, difference or input is gone: what the sheet showed, what the clerk
 * typed, and a mark in the first shown column that is no input. `keys` are the sheet's columns in order.
 */
export function keptRows(
  rows: readonly TypedRow[],
  keys: readonly string[],
  mark: string
): (PlanCell | null)[][] {
  return rows.map((row) => {
    const shown = [...row.shown];
    let marked = false;
    return keys.map((key): PlanCell => {
      if (key === "id") return { value: row.id, look: "faded" };
      if (key.startsWith("typed.")) {
        const value: Typed | null = row.values[key.slice("typed.".length)] ?? null;
        return { value, look: "input" };
      }
      const value = shown.shift() ?? null;
      if (!marked) {
        marked = true;
        return { value: mark, look: "faded" };
      }
      return { value, look: "faded" };
    });
  });
}
