/** What the clerk typed, without what belongs to another year. */
import type { ClerkEntries } from "../model/clerk-entries";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SheetGrid } from "../model/sheet-grid";
import { earlierFiles } from "../counting/earlier-files";
import { clerkEntries, ownKindOf } from "../reading/own-sheets";

/**
 * Findings, differences and months carry their month in their ids; the entries of 考核录入 are of the year of their
 * workbook, so those of last year's workbook are not taken.
 */
export function entriesOfYear(
  { tables, entries }: Pick<Reading, "tables" | "entries">,
  grids: readonly SheetGrid[],
  settings: Settings
): ClerkEntries {
  const earlier = earlierFiles(tables, settings);
  if (earlier.size === 0) return entries;
  const others = grids.filter(
    (grid) => !earlier.has(grid.file) || ownKindOf(grid) !== "score-input"
  );
  return { ...entries, rows: clerkEntries(others).rows };
}
