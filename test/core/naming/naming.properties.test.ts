import fc from "fast-check";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { unitKey } from "../../../src/core/counting/unit-key";
import { listing, named, unitsOf } from "./named";

const cores = fc.constantFrom("李家", "李家庄", "王家", "东风", "杏林", "安居", "李");
const ends = fc.constantFrom(
  "",
  "村",
  "村委会",
  "村民委员会",
  "社区",
  "居委会",
  "社区居委会",
  "（村）",
  "（新）"
);
const fronts = fc.constantFrom("", "", "", "1.", "（2）", "青山镇");
const name = fc.tuple(fronts, cores, ends).map((parts) => parts.join(""));
/** As a sheet has them: names may even stand twice. */
const names = fc.array(name, { minLength: 1, maxLength: 6 });
const sheets = fc.array(names, { minLength: 2, maxLength: 5 });

/** Registration first, then health, so that both sides and several months occur. */
function tables(lists: readonly (readonly string[])[]): BirthTable[] {
  return lists.map((list, index) =>
    listing(list, {
      side: index % 2 === 0 ? "registration" : "health",
      period: `2025-0${1 + Math.floor(index / 2)}`,
    })
  );
}

/** Which spellings are one unit: pairs of keys, whatever the unit is called. */
function joins(lists: readonly BirthTable[]): Set<string> {
  const byUnit = new Map<string, Set<string>>();
  for (const { rows } of named(lists).tables) {
    for (const { kind, name: unit, written = unit } of rows) {
      if (kind !== "unit") continue;
      byUnit.set(unitKey(unit), (byUnit.get(unitKey(unit)) ?? new Set()).add(unitKey(written)));
    }
  }
  return new Set(
    [...byUnit.values()].flatMap((same) =>
      [...same].flatMap((a) => [...same].flatMap((b) => (a < b ? [`${a} = ${b}`] : [])))
    )
  );
}

describe("naming", () => {
  it("never joins two names that stand in one table", () => {
    fc.assert(
      fc.property(sheets, (lists) => {
        for (const { rows } of named(tables(lists)).tables) {
          const units = rows.filter(({ kind }) => kind === "unit");
          const spelled = new Set(units.map(({ name: unit, written = unit }) => unitKey(written)));
          expect(new Set(units.map(({ name: unit }) => unitKey(unit))).size).toBe(spelled.size);
        }
      })
    );
  });

  it("joins the same names whichever sheet is read first, and whichever row stands first", () => {
    fc.assert(
      fc.property(sheets, (lists) => {
        const read = tables(lists);
        const upside = read.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
        const expected = joins(read);
        expect(joins([...read].reverse())).toEqual(expected);
        expect(joins(upside)).toEqual(expected);
      })
    );
  });

  it("joins the same names where the sides are exchanged", () => {
    fc.assert(
      fc.property(sheets, (lists) => {
        const read = tables(lists);
        const exchanged = read.map((table) => ({
          ...table,
          side: table.side === "health" ? ("registration" as const) : ("health" as const),
        }));
        expect(joins(exchanged)).toEqual(joins(read));
      })
    );
  });

  it("leaves what it has named as it is", () => {
    fc.assert(
      fc.property(sheets, (lists) => {
        const once = named(tables(lists));
        expect(unitsOf(named(once.tables))).toEqual(unitsOf(once));
      })
    );
  });
});
