/** What stands in the lines of return slips, of all copies of 核查反馈单 together. */
import type { ClerkEntries, Typed, TypedRow } from "../model/clerk-entries";

export interface SlipRow extends TypedRow {
  /** Values that other copies have in the same places, where they say something else. */
  readonly others: readonly { readonly key: string; readonly value: Typed }[];
}

/**
 * By id, in the order of the sheets. The office's own sheet comes last among the entries and wins value by value:
 * a village's copy fills in what is blank there, and what it says otherwise is kept beside.
 */
export function slipRows(entries: ClerkEntries): ReadonlyMap<string, SlipRow> {
  const rows = new Map<string, SlipRow>();
  for (const row of entries.rows) {
    if (row.kind !== "feedback") continue;
    const before = rows.get(row.id);
    if (!before) {
      rows.set(row.id, { ...row, others: [] });
      continue;
    }
    const replaced = Object.entries(before.values).flatMap(([key, value]) => {
      const now = row.values[key];
      return now === undefined || sameText(now, value) ? [] : [{ key, value }];
    });
    rows.set(row.id, {
      ...row,
      values: { ...before.values, ...row.values },
      others: [...before.others, ...replaced],
    });
  }
  return rows;
}

function sameText(one: Typed, other: Typed): boolean {
  return String(one).trim() === String(other).trim();
}
