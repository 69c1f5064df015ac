import fc from "fast-check";
import { gridOf } from "../../scripts/samples/sample-sheet";
import { townshipYearSheets } from "../../scripts/samples/township-year";
import { assess } from "../../src/core/assess";
import type { Assessed } from "../../src/core/model/assessed";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { Settings } from "../../src/core/model/settings";
import { COLUMNS_OF_A_SHEET, cellKey } from "../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";

const scheme = builtInScheme("thousand-point");
if (!scheme) throw new Error("the scheme ships");
const { readings } = resolveReadings(scheme, {});
const judge = (grids: readonly SheetGrid[], settings: Settings = DEFAULT_SETTINGS): Assessed =>
  assess(grids, settings, scheme, readings);

const grids = townshipYearSheets().map((sheet) => gridOf(sheet));
const original = judge(grids);

/** The same sheet with rows and columns moved: `rowAt` and `columnAt` say where each one goes. */
function moved(
  grid: SheetGrid,
  rowAt: (row: number) => number,
  columnAt: (column: number) => number
): SheetGrid {
  const values: SheetGrid["values"][number][number][][] = [];
  grid.values.forEach((cells, row) => {
    const line: SheetGrid["values"][number][number][] = [];
    cells.forEach((value, column) => (line[columnAt(column)] = value));
    values[rowAt(row)] = Array.from(line, (value) => value ?? null);
  });
  const key = (of: number) =>
    cellKey(rowAt(Math.floor(of / COLUMNS_OF_A_SHEET)), columnAt(of % COLUMNS_OF_A_SHEET));
  return {
    ...grid,
    values: Array.from({ length: values.length }, (_, row) => values[row] ?? []),
    merges: grid.merges.map((merge) => ({
      firstRow: rowAt(merge.firstRow),
      lastRow: rowAt(merge.lastRow),
      firstColumn: columnAt(merge.firstColumn),
      lastColumn: columnAt(merge.lastColumn),
    })),
    formulas: new Map([...grid.formulas].map(([of, formula]) => [key(of), formula])),
    numberFormats: new Map([...grid.numberFormats].map(([of, format]) => [key(of), format])),
  };
}

/** What must not change when sheets are only arranged differently. */
const essence = (of: Assessed) => ({
  findings: of.findings.map(({ id, actual, expected }) => ({ id, actual, expected })),
  differences: of.reconciliation.differences.map(({ id, registration, health }) => ({
    id,
    registration,
    health,
  })),
  total: of.reconciliation.total,
  ratios: of.ratios.map(({ unit, span, spanKind, parity, male, female }) =>
    [unit, span, spanKind, parity, male, female].join(" ")
  ),
  scores: of.assessment?.scores.map(({ unit, total }) => [unit, total]),
});

describe("sheets that are only arranged differently", () => {
  it("give the same ids and figures when blank rows stand above and inside the table", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 16 }), { maxLength: 4 }),
        fc.nat(2),
        (gaps, above) => {
          const rowAt = (row: number) => row + above + gaps.filter((gap) => gap <= row).length;
          const arranged = grids.map((grid) => moved(grid, rowAt, (column) => column));
          expect(essence(judge(arranged))).toEqual(essence(original));
        }
      ),
      { numRuns: 20 }
    );
  });

  it("give the same when empty columns stand in front", () => {
    const arranged = grids.map((grid) =>
      moved(
        grid,
        (row) => row,
        (column) => column + 2
      )
    );
    expect(essence(judge(arranged))).toEqual(essence(original));
  });

  it("give the same when rows are hidden", () => {
    const hidden = grids.map((grid) => ({ ...grid, hiddenRows: new Set([5, 6, 9]) }));
    expect(essence(judge(hidden))).toEqual(essence(original));
  });

  it("give the same differences and scores in whatever order the sheets stand", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(grids, { minLength: grids.length }), (shuffled) => {
        const again = judge(shuffled);
        const sorted = (of: Assessed) => of.findings.map(({ id }) => id).sort();
        expect(sorted(again)).toEqual(sorted(original));
        expect(again.reconciliation.total).toEqual(original.reconciliation.total);
        expect(essence(again).scores).toEqual(essence(original).scores);
      }),
      { numRuns: 10 }
    );
  });

  it("negate every difference when the sides are exchanged", () => {
    const sheets = Object.fromEntries(
      original.reading.tables.map((table) => [
        table.sheet,
        { side: table.side === "health" ? ("registration" as const) : ("health" as const) },
      ])
    );
    const exchanged = judge(grids, { ...DEFAULT_SETTINGS, sheets });
    const amounts = (of: Assessed) =>
      of.reconciliation.differences.map(({ id, difference }) => [id, difference] as const).sort();
    expect(amounts(exchanged)).toEqual(
      amounts(original).map(([id, difference]) => [id, -difference])
    );
  });

  it("give the same value twice", () => {
    expect(JSON.stringify(judge(grids).findings)).toBe(JSON.stringify(original.findings));
    expect(judge(grids).reconciliation).toEqual(original.reconciliation);
  });

  it("account for every birth of a difference and every row of a sheet", () => {
    const { total } = original.reconciliation;
    expect(total.confirmed + total.presumed + total.unexplained).toBe(total.difference);
    expect(total.registration - total.health).toBe(total.difference);
    const { rows } = original.reading;
    const skipped = Object.values(rows.skipped).reduce((sum, count) => sum + count, 0);
    expect(rows.judged + skipped).toBe(rows.read);
  });
});
