/**
 * Gives every unit one name, however its sheets spell it, before anything is compared or added up: exactly, then
 * without the words around a name, then by the clerk's aliases. What is merely alike is proposed, never joined.
 */
import type { BirthTable, TableRow } from "../model/birth-table";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { nameProposals } from "./name-proposals";
import { officeTables, withOneOfficeName } from "./office-tables";
import { officeUnits } from "./office-units";
import type { OfficeUnits, UnitOfName } from "./office-units";

/**
 * Rows get the unit's one name in `name`, as registration writes it first unless an alias says otherwise, and the
 * sheet's own spelling in `written` where that is another. No two rows of a table are ever joined without an
 * alias. The order of the tables of a side decides which spelling is the name, and nothing else.
 */
export function nameUnits(reading: Reading, settings: Settings): Reading {
  const { aliases } = settings;
  const tables = withOneOfficeName(reading.tables, aliases);
  const named = new Map<BirthTable, BirthTable>();
  const offices = officeTables(tables).flatMap((office) => officeUnits(office, aliases) ?? []);
  for (const office of offices) nameRows(office, named);
  const proposed = offices.map(nameProposals);
  const left = proposed.reduce((sum, office) => sum + office.left, 0);
  return {
    ...reading,
    tables: named.size > 0 ? tables.map((table) => named.get(table) ?? table) : tables,
    proposals: [...reading.proposals, ...proposed.flatMap(({ proposals }) => proposals)],
    ...(left > 0 && { unproposed: left }),
  };
}

function nameRows({ found, unitOf }: OfficeUnits, named: Map<BirthTable, BirthTable>): void {
  if (unitOf.size === 0) return;
  for (const [list, { tables }] of found.lists.entries()) {
    const units = (found.ofRow[list] ?? []).map((name) => (name ? unitOf.get(name) : undefined));
    if (units.every((unit) => unit === undefined)) continue;
    for (const table of tables) {
      const rows = table.rows.map((row, index) => {
        const unit = units[index];
        return unit ? renamed(row, unit) : row;
      });
      named.set(table, { ...table, rows });
    }
  }
}

/** Field by field: a workbook may have tens of thousands of rows to rename, and spreading them takes four times as long. */
function renamed(
  { row, kind, name, group, right, hidden, blank, counts }: TableRow,
  unit: UnitOfName
): TableRow {
  // A field that is added to rows must be named here too.
  const own: Required<Omit<TableRow, "partial" | "group" | "right">> = {
    row,
    kind,
    name: unit.name,
    written: name,
    hidden,
    blank,
    counts,
  };
  if (!unit.partial && group === undefined && right === undefined) return own;
  return {
    ...own,
    ...(unit.partial && { partial: true }),
    ...(group !== undefined && { group }),
    ...(right !== undefined && { right }),
  };
}
