import { sumFaults } from "../../../../src/core/checking/sums/sum-faults";
import { known } from "../../../../src/core/checking/table-parts";
import { unitList } from "../../../../src/core/checking/unit-list";
import type { BirthTable } from "../../../../src/core/model/birth-table";
import type { UnitCounts } from "../../../support/birth-table";
import { monthTable, withCounts } from "../checked";

const faultsOf = (table: BirthTable) => sumFaults(table, unitList(table), false);

const manyUnits = (count: number): Record<string, UnitCounts> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`村${index}`, [2, 2, 1, 1, 1, 0]])
  );

describe("tables with more wrong rows than are looked at together", () => {
  it("blame each row alone, and the totals by themselves", () => {
    // Ten rows with one wrong count each, and a total row that is wrong in itself consistently.
    const table = monthTable(3, { units: manyUnits(12) });
    const wrong = withCounts(
      table,
      ...Array.from({ length: 10 }, (_, index) => [`村${index}`, 4, 9] as const),
      ["合计", 4, 30],
      ["合计", 3, 54],
      ["合计", 1, 54],
      ["合计", 0, 90]
    );
    const { blames, open, cells } = faultsOf(wrong);
    expect(blames.map(({ row, column, expected }) => [row, column, expected])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index, 4, 2])
    );
    expect(open).toHaveLength(1);
    expect(open[0]?.sum).toMatchObject({
      kind: "column-total",
      column: 4,
      stated: 30,
      computed: 24,
    });
    // Not proven to be the smallest set.
    expect(cells).toBeNull();
  });

  it("tell each undetermined row by its own sum", () => {
    const table = monthTable(3, { units: manyUnits(40), sexes: ["male", "female"] });
    const wrong = withCounts(
      table,
      ...Array.from({ length: 20 }, (_, index) => [`村${index}`, 2, 9] as const)
    );
    const { blames, open, cells } = faultsOf(wrong);
    expect(blames).toEqual([]);
    expect(open.map(({ sum }) => [sum.kind, sum.row])).toEqual(
      Array.from({ length: 20 }, (_, index) => ["parity-sum", index])
    );
    // The broken total of 一孩男 goes with the first of them.
    expect(open[0]?.others).toMatchObject([{ kind: "column-total", column: 2 }]);
    expect(open[1]?.others).toEqual([]);
    expect(cells).toBeNull();
  });

  it("give up on rows that are wrong all over, and still name their broken sums", () => {
    const garbage = Array.from(
      { length: 12 },
      (_, column) => ["村0", column, 7 ** (column % 5)] as const
    );
    const table = withCounts(monthTable(3, { units: manyUnits(3), total: "none" }), ...garbage);
    const { blames, open } = faultsOf(table);
    expect(blames.length + open.length).toBeGreaterThan(0);
  });

  it("see nine undetermined rows through where the totals allow only one way", () => {
    const table = monthTable(3, { units: manyUnits(30), sexes: ["male", "female"] });
    const wrong = withCounts(
      table,
      ...Array.from({ length: 9 }, (_, index) => [`村${index}`, 2, 9] as const),
      ["合计", 7, 1]
    );
    const { open, blames, cells } = faultsOf(wrong);
    expect(open).toEqual([]);
    expect(blames.map(({ row, column }) => [row, column])).toEqual([
      ...Array.from({ length: 9 }, (_, index) => [index, 2]),
      [30, 7],
    ]);
    expect(cells).toBe(10);
  });
});

describe("a wrong row that only one unit can explain", () => {
  it("is blamed on that unit", () => {
    const table = monthTable(3, {
      units: { 大村: [9, 2, 1, 1, 0, 0], 小村: [0, 2, 0, 1, 0, 0] },
      sexes: ["male", "female"],
      parities: ["1", "2", "3+"],
    });
    // The total of 一孩男 lacks five boys: only 大村 has five to take away, or the total is wrong.
    const { open, blames } = faultsOf(withCounts(table, ["合计", 0, 4]));
    expect(blames).toEqual([]);
    expect(open[0]?.ways.flat().map(({ row, by }) => [row, by])).toEqual(
      expect.arrayContaining([
        [0, -5],
        [2, 5],
      ])
    );
  });
});

describe("known", () => {
  it("hands on what is there and throws where a lookup that cannot fail did", () => {
    expect(known(0, "row")).toBe(0);
    expect(() => known(undefined, "row")).toThrow(new RangeError("no such row"));
  });
});
