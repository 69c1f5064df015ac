/** The list of units that the next blank form begins with. */
import type { BirthTable } from "../../core/model/birth-table";
import { lastMonth } from "../../core/model/period";

/**
 * Unit names of the latest table in sheet order, each once: registration before health, whole tables before
 * parts, tables in sight before hidden ones. Empty without any table.
 */
export function latestUnits(tables: readonly BirthTable[]): string[] {
  const [latest] = [...tables].sort(
    (a, b) =>
      Number(a.hidden) - Number(b.hidden) ||
      Number(a.part !== null) - Number(b.part !== null) ||
      (monthOf(a) < monthOf(b) ? 1 : monthOf(a) > monthOf(b) ? -1 : 0) ||
      Number(a.side === "health") - Number(b.side === "health")
  );
  const units = latest?.rows.filter(({ kind, name }) => kind === "unit" && name !== "") ?? [];
  return [...new Set(units.map(({ name }) => name))];
}

function monthOf({ period }: BirthTable): string {
  return period === null ? "" : lastMonth(period);
}
