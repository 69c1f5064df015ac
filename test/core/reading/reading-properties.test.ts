import fc from "fast-check";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import type { UnitCounts } from "../../support/birth-table";
import { read, readOne } from "./reading-support";

const count = fc.nat({ max: 40 });
const unitCounts: fc.Arbitrary<UnitCounts | "blank"> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(count, count, count, count, count, count) },
  { weight: 1, arbitrary: fc.constant("blank" as const) }
);
const units = fc
  .array(unitCounts, { minLength: 1, maxLength: 12 })
  .map((all) => Object.fromEntries(all.map((counts, i) => [`第${i + 1}村`, counts])));

const FIRST_DATA_ROW = 4;

function byName(grid: SheetGrid): Record<string, readonly (number | null)[]> {
  return Object.fromEntries(readOne(grid).rows.map(({ name, counts }) => [name, counts]));
}

function withoutMerges(grid: SheetGrid, values: CellValue[][]): SheetGrid {
  return { ...grid, values, numberFormats: new Map() };
}

describe("reading, for any figures", () => {
  it("gives the same counts by unit when the unit rows are put in another order", () => {
    fc.assert(
      fc.property(units, fc.infiniteStream(fc.nat({ max: 1000 })), (recipe, keys) => {
        const grid = standardForm({ units: recipe });
        const data = grid.values.slice(FIRST_DATA_ROW, -2);
        const shuffled = data
          .map((row) => ({ row, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => [...row]);
        const values = [
          ...grid.values.slice(0, FIRST_DATA_ROW),
          ...shuffled,
          ...grid.values.slice(-2),
        ].map((row) => [...row]);
        expect(byName(withoutMerges(grid, values))).toEqual(byName(grid));
      })
    );
  });

  it("gives the same counts at moved addresses when blank rows are inserted below the header", () => {
    fc.assert(
      fc.property(units, fc.array(fc.nat({ max: 20 }), { maxLength: 8 }), (recipe, places) => {
        const grid = standardForm({ units: recipe });
        const values = grid.values.map((row) => [...row]);
        for (const place of places) {
          const below = FIRST_DATA_ROW + (place % (values.length - FIRST_DATA_ROW + 1));
          values.splice(below, 0, []);
        }
        const moved = withoutMerges(grid, values);
        const table = readOne(moved);
        expect(byName(moved)).toEqual(byName(grid));
        expect(table.submitted?.day).toBe(readOne(grid).submitted?.day);
        for (const { row, name } of table.rows) expect(values[row]?.[0]).toBe(name);
      })
    );
  });

  it("reads the same with and without merges", () => {
    fc.assert(
      fc.property(units, (recipe) => {
        const grid = standardForm({ units: recipe });
        expect(readOne({ ...grid, merges: [] })).toEqual(readOne(grid));
      })
    );
  });

  const anything: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 50 }),
    fc.constantFrom<CellValue>(
      ...[
        "单位",
        "合计",
        "一孩",
        "男",
        "女",
        "李家村",
        "小计",
        "性别比",
        "注：x",
        "第1页",
        "甲",
        "1",
      ],
      ...["2025年3月计生出生表", "2025年4月卫生出生表", "填报日期：2025年4月3日", "填表人：", "  "],
      ...[true, 1.5, { error: "#REF!" }]
    ),
    fc.string({ maxLength: 6 })
  );

  it("accounts for every row of any sheets, and never throws", () => {
    const sheet = fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const grids = sheets.map((values, i) => sheetGrid(`${i + 1}月`, values));
        const { rows, tables, skipped } = read(grids);
        const passed = Object.values(rows.skipped).reduce((sum, n) => sum + n, 0);
        expect(rows.judged + passed).toBe(rows.read);
        expect(rows.judged).toBe(tables.reduce((sum, table) => sum + table.rows.length, 0));
        for (const { name } of grids) {
          const heard = [...tables, ...skipped].some(({ sheet: at }) => at === name);
          expect(heard).toBe(true);
        }
      }),
      { numRuns: 500 }
    );
  });

  it("gives the same reading of the same sheets", () => {
    fc.assert(
      fc.property(units, (recipe) => {
        const grids = [
          standardForm({ units: recipe }),
          standardForm({ units: recipe, side: "health" }),
        ];
        expect(JSON.stringify(read(grids))).toBe(JSON.stringify(read(grids)));
      })
    );
  });
});
