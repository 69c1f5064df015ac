/** The tables of one office, both sides together: within them one unit has one name. */
import { officeKey } from "../counting/unit-key";
import type { BirthTable } from "../model/birth-table";
import { SIDES } from "../model/births";
import type { UnitAlias } from "../model/settings";
import { placeKey } from "./normal-form";
import { simplified } from "./simplified-characters";

export interface OfficeTables {
  /** As the office calls itself first, registration before health; "" where it never does. */
  readonly name: string;
  /** Keys of all its names, see {@link officeNameKey}. */
  readonly keys: ReadonlySet<string>;
  /** Its townships or county as names may carry them in front. */
  readonly places: readonly string[];
  /** Registration first, each side as read. */
  readonly tables: readonly BirthTable[];
}

/** An office's name for matching, traditional characters simplified. */
export function officeNameKey(name: string): string {
  return simplified(officeKey(name));
}

/**
 * The tables with one spelling an office on each side, the first: 青山镇 in one month and 青山镇人民政府 in the next.
 * Where the other side's name is the same but for traditional characters, or an alias names the office, that
 * office's name is taken.
 */
export function withOneOfficeName(
  tables: readonly BirthTable[],
  aliases: readonly UnitAlias[]
): readonly BirthTable[] {
  const renamed = new Map(
    aliases.flatMap(({ name, unit, partOf }) =>
      partOf === true ? [] : [[officeNameKey(name), unit] as const]
    )
  );
  const first = new Map<string, string>();
  const spelled = new Map<string, string>();
  for (const side of SIDES) {
    for (const table of tables) {
      if (table.side !== side || table.reportingUnit === "") continue;
      const written = `${side} ${table.reportingUnit}`;
      if (spelled.has(written)) continue;
      const alias = renamed.get(officeNameKey(table.reportingUnit));
      const name = alias ?? table.reportingUnit;
      const key = officeNameKey(name);
      const own = `${side} ${key}`;
      const other = first.get(key);
      // Each side keeps its own office word: 青山镇 and 青山镇卫生院 match without being renamed.
      const isSame = other !== undefined && officeKey(other) === officeKey(name);
      const one = first.get(own) ?? (other === undefined || isSame ? name : other);
      if (!first.has(own)) first.set(own, one);
      if (other === undefined) first.set(key, one);
      spelled.set(written, one);
    }
  }
  const nameOf = ({ side, reportingUnit }: BirthTable) =>
    spelled.get(`${side} ${reportingUnit}`) ?? reportingUnit;
  if (tables.every((table) => nameOf(table) === table.reportingUnit)) return tables;
  return tables.map((table) => ({ ...table, reportingUnit: nameOf(table) }));
}

/**
 * Tables by office, as `offices` pairs them: by key, where each side has one office that one, and forms without a
 * name with the side's only named office.
 */
export function officeTables(tables: readonly BirthTable[]): OfficeTables[] {
  const bySide = SIDES.map((side) => {
    const own = tables.filter((table) => table.side === side);
    const named = new Set(own.map((table) => officeNameKey(table.reportingUnit)));
    named.delete("");
    const [only = ""] = named.size === 1 ? named : [];
    return { own, only, count: Math.max(named.size, Math.min(own.length, 1)) };
  });
  const areOne = bySide.every(({ count }) => count === 1);
  const groups = new Map<string, BirthTable[]>();
  for (const { own, only } of bySide) {
    for (const table of own) {
      const key = areOne ? "" : officeNameKey(table.reportingUnit) || only;
      const group = groups.get(key);
      if (group) group.push(table);
      else groups.set(key, [table]);
    }
  }
  return [...groups.values()].map((group) => {
    const names = new Set(group.map((table) => table.reportingUnit));
    names.delete("");
    const keys = new Set([...names].map(officeNameKey));
    const [name = ""] = names;
    return {
      name,
      keys,
      places: [...keys].map(placeKey).filter((key) => key !== ""),
      tables: group,
    };
  });
}
