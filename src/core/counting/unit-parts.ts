/** Units that the clerk put together of several names (merged or split): their rows are added up. */
import type { BirthTable, TableRow } from "../model/birth-table";
import { unitKey } from "./unit-key";

const NONE: ReadonlyMap<string, readonly number[]> = new Map();

/** By the rows: most tables have no parts, and every stage asks. */
const known = new WeakMap<readonly TableRow[], ReadonlyMap<string, readonly number[]>>();

/** All rows (indexes, in sheet order) of each unit of which some row is a part, by {@link unitKey}. */
export function unitParts({ rows }: BirthTable): ReadonlyMap<string, readonly number[]> {
  const before = known.get(rows);
  if (before) return before;
  const parts = partsIn(rows);
  known.set(rows, parts);
  return parts;
}

function partsIn(rows: readonly TableRow[]): ReadonlyMap<string, readonly number[]> {
  let parts: Map<string, number[]> | null = null;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows[index]?.partial !== true) continue;
    parts ??= new Map();
    parts.set(unitKey(rows[index]?.name ?? ""), []);
  }
  if (!parts) return NONE;
  for (const [index, { kind, name }] of rows.entries()) {
    if (kind === "unit") parts.get(unitKey(name))?.push(index);
  }
  return parts;
}
