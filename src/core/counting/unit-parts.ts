/** Units that the clerk put together of several names (merged or split): their rows are added up. */
import type { BirthTable } from "../model/birth-table";
import { unitKey } from "./unit-key";

const NONE: ReadonlyMap<string, readonly number[]> = new Map();

/** All rows (indexes, in sheet order) of each unit of which some row is a part, by {@link unitKey}. */
export function unitParts({ rows }: BirthTable): ReadonlyMap<string, readonly number[]> {
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
