import { birthTable } from "../../support/birth-table";
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { SubmittedForm } from "../../../src/core/model/submission";
import { changedFigures } from "../../../src/core/submitting/changed-figures";
import {
  birthsOf,
  formChecksum,
  FormRows,
  sumOfCounts,
} from "../../../src/core/submitting/form-figures";

const figures = (table: BirthTable) => new FormRows(table).figures();

/** A form with nothing but its total row. */
function totalOnly(table: BirthTable): BirthTable {
  const rows = table.rows.filter(({ kind }) => kind === "total");
  return { ...table, rows, totalRow: rows.length > 0 ? 0 : null };
}

const FORM = birthTable({ units: { 东村: [1, 2, 3, 0, 0, 1], 西村: [0, 1, 0, 0, 0, 0] } });

describe("the figures of a form", () => {
  it("are those of its units as finely as it has them", () => {
    expect(figures(FORM)).toEqual({
      margin: "cell",
      units: new Map([
        ["东村", [1, 2, 3, 0, 0, 1]],
        ["西村", [0, 1, 0, 0, 0, 0]],
      ]),
    });
  });

  it("are those of the total row where the form has no other, and none without any row", () => {
    expect(figures(totalOnly(FORM)).units).toEqual(new Map([["*", [1, 3, 3, 0, 0, 1]]]));
    expect(figures({ ...FORM, rows: [], totalRow: null }).units).toEqual(new Map());
  });

  it("of a unit that stands there twice are those of its first row", () => {
    const twice = birthTable({ units: { 东村: [1, 0, 0, 0, 0, 0], 西村: [9, 0, 0, 0, 0, 0] } });
    const rows = twice.rows.map((row) => (row.name === "西村" ? { ...row, name: "东村" } : row));
    expect([...figures({ ...twice, rows }).units]).toEqual([["东村", [1, 0, 0, 0, 0, 0]]]);
  });

  it("added up are unknown where one of them is, or where the form is too coarse", () => {
    expect(sumOfCounts([1, 2, 3, 0, 0, 1], "cell", "all", "male")).toBe(4);
    expect(sumOfCounts([1, 2, 3, 0, 0, 1], "cell", "3+", "all")).toBe(1);
    expect(sumOfCounts([1, null, 3, 0, 0, 1], "cell", "all", "female")).toBeNull();
    expect(sumOfCounts([1, null, 3, 0, 0, 1], "cell", "all", "male")).toBe(4);
    expect(sumOfCounts([5, 4], "sex", "1", "male")).toBeNull();
    expect(sumOfCounts([], "sex", "all", "male")).toBeNull();
  });

  it("of rows without any number add nothing; half a row leaves the sum unknown", () => {
    const units = (second: readonly (number | null)[]) => ({
      margin: "sex" as const,
      units: new Map([
        ["东村", [5, 4]],
        ["西村", second],
      ]),
    });
    expect(birthsOf(units([null, null]), "all")).toBe(9);
    expect(birthsOf(units([1, null]), "all")).toBeNull();
    expect(birthsOf(units([1, null]), "male")).toBe(6);
    expect(birthsOf({ margin: "sex", units: new Map() }, "all")).toBeNull();
  });

  it("have one checksum in any order of the rows, and another for another figure, name or blank", () => {
    const turned = { ...FORM, rows: [...FORM.rows].reverse(), totalRow: 0 };
    expect(formChecksum(turned)).toBe(formChecksum(FORM));
    const changed = (change: (row: BirthTable["rows"][number]) => BirthTable["rows"][number]) =>
      formChecksum({ ...FORM, rows: FORM.rows.map((row, at) => (at === 1 ? change(row) : row)) });
    const sums = [
      formChecksum(FORM),
      changed((row) => ({ ...row, name: "北村" })),
      changed((row) => ({ ...row, counts: row.counts.map((count) => (count ?? 0) + 1) })),
      changed((row) => ({ ...row, blank: true, counts: row.counts.map(() => null) })),
    ];
    expect(new Set(sums).size).toBe(4);
    expect(formChecksum({ ...FORM, rows: [], totalRow: null })).not.toBe(formChecksum(FORM));
  });
});

describe("what changed since a form was submitted", () => {
  const form: SubmittedForm = {
    ...{ id: "submitted/a", reportingUnit: "青山镇", part: null, side: "registration" },
    ...{ period: "2025-03", day: "2025-04-03", number: 1, births: 8, male: 4, female: 4, code: "" },
  };
  const changes = (then: BirthTable, now: BirthTable) =>
    changedFigures(form, figures(then), now, new Map(), "2025-04-09").map(
      ({ unit, parity, sex, submitted, now: current }) => [unit, parity, sex, submitted, current]
    );
  const by = (rest: Partial<Parameters<typeof birthTable>[0]>) =>
    birthTable({ units: { 东村: [1, 2, 3, 0, 0, 1] }, ...rest });
  const sexes = { parities: ["all"] } as const;
  const parities = { sexes: ["all"] } as const;
  const more = { units: { 东村: [2, 2, 3, 0, 0, 1] } } as const;

  it("is told figure by figure as finely as both have them", () => {
    expect(changes(by({}), by(more))).toEqual([["东村", "1", "male", 1, 2]]);
    expect(changes(by({}), by({ ...more, ...sexes }))).toEqual([["东村", "all", "male", 4, 5]]);
    expect(changes(by(sexes), by(more))).toEqual([["东村", "all", "male", 4, 5]]);
    expect(changes(by(parities), by(more))).toEqual([["东村", "1", "all", 3, 4]]);
  });

  it("is told of the total alone where one form had sexes and the other has parities", () => {
    expect(changes(by(sexes), by({ ...more, ...parities }))).toEqual([
      ["东村", "all", "all", 7, 8],
    ]);
    expect(changes(by(sexes), by(parities))).toEqual([]);
  });

  it("is one change of a unit that came or went, none of one that never had a number", () => {
    const other = by({ units: { 东村: [1, 2, 3, 0, 0, 1], 西村: [1, 0, 0, 0, 0, 0] } });
    const blank = by({ units: { 东村: [1, 2, 3, 0, 0, 1], 西村: "blank" } });
    expect(changes(by({}), other)).toEqual([["西村", "all", "all", null, 1]]);
    expect(changes(other, by({}))).toEqual([["西村", "all", "all", 1, null]]);
    expect(changes(by({}), blank)).toEqual([]);
    expect(changes(blank, by({}))).toEqual([]);
  });
});
