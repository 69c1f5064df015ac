import fc from "fast-check";
import { a1 } from "../../src/core/model/cell-ref";
import type { Reading } from "../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { COLUMNS_OF_A_SHEET, cellKey } from "../../src/core/model/sheet-grid";
import type { CellValue, GridRange, SheetGrid } from "../../src/core/model/sheet-grid";
import { readSheets } from "../../src/core/reading/read-sheets";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { TYPED_FORMS } from "../core/reading/typed-forms";
import type { TypedForm } from "../core/reading/typed-form";
import { gridBytes } from "../support/grid-bytes";
import type { GridFile } from "../support/grid-bytes";
import { typedSheet } from "../support/typed-sheet";

type Move = (index: number) => number;
const stay: Move = (index) => index;

const readForm = ({ settings }: TypedForm, grid: SheetGrid): Reading =>
  readSheets([grid], { ...DEFAULT_SETTINGS, ...settings });

/** Every row, and every count with what it counts and the cell it came from, as moved. Blank cells count nothing. */
function counts({ tables }: Reading, rowAt: Move = stay, columnAt: Move = stay): string[] {
  return tables.flatMap((table) => {
    const whose = [table.side, table.period, table.reportingUnit, table.part].join(" ");
    return table.rows.flatMap(({ row, kind, name, counts: figures }) => [
      `${whose} ${kind} ${name} in row ${rowAt(row) + 1}`,
      ...figures.flatMap((count, index) => {
        const { column = 0, measure, parity, sex } = table.columns[index] ?? {};
        const cell = a1(rowAt(row), columnAt(column));
        const what = [whose, kind, name, measure, parity, sex, count, cell].join(" ");
        return count === null ? [] : [what];
      }),
    ]);
  });
}

function moved(grid: SheetGrid, rowAt: Move, columnAt: Move): SheetGrid {
  const values: CellValue[][] = [];
  grid.values.forEach((cells, row) => {
    const line: CellValue[] = [];
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
    hiddenRows: new Set([...grid.hiddenRows].map(rowAt)),
    formulas: new Map([...grid.formulas].map(([of, formula]) => [key(of), formula])),
    uncalculated: new Set([...grid.uncalculated].map(key)),
  };
}

/** Forms that are read; those with formulas stay out where cells move, because formulas name cells. */
const read = TYPED_FORMS.filter((form) => !("refused" in form.read) && form.asked === undefined);
const movable = read.filter(({ grid }) => grid.formulas.size === 0);
const originals = new Map(movable.map((form) => [form, readForm(form, form.grid)]));
const original = (form: TypedForm): Reading => originals.get(form) ?? readForm(form, form.grid);
/** By what it is, so that a counterexample can be read. */
const aForm = (of: readonly TypedForm[]) => fc.constantFrom(...of.map(({ what }) => what));
const formCalled = (what: string): TypedForm => {
  const form = movable.find((one) => one.what === what);
  if (!form) throw new Error(what);
  return form;
};

/** How often a moved form was asked about instead of read. */
const seen = { read: 0, asked: 0 };
const asks = ({ tables, forms }: Reading): boolean => {
  const asked = tables.length === 0 || forms.some(({ doubts }) => doubts.length > 0);
  seen[asked ? "asked" : "read"]++;
  return asked;
};

/** One more for each gap that stands in front. */
const behind =
  (gaps: readonly number[]): Move =>
  (index) =>
    index + gaps.filter((gap) => gap <= index).length;

const splits = (merge: GridRange, row: number) => merge.firstRow < row && row <= merge.lastRow;

describe("a form that is only arranged differently", () => {
  it("has forms to be arranged", () => {
    expect(movable.length).toBeGreaterThan(35);
    expect(counts(original(movable[0] as TypedForm)).length).toBeGreaterThan(20);
  });

  it("gives the same counts when blank rows are put in, their cells moved along", () => {
    fc.assert(
      fc.property(
        aForm(movable),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        (what, wanted) => {
          const form = formCalled(what);
          const gaps = wanted.filter(
            (row) => !form.grid.merges.some((merge) => splits(merge, row))
          );
          const rowAt = behind(gaps);
          expect(counts(readForm(form, moved(form.grid, rowAt, stay)))).toEqual(
            counts(original(form), rowAt)
          );
        }
      ),
      { numRuns: 200 }
    );
  });

  it("gives the same counts when blank columns are put in", () => {
    fc.assert(
      fc.property(
        aForm(movable),
        fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
        (what, gaps) => {
          const form = formCalled(what);
          const columnAt = behind(gaps);
          const reading = readForm(form, moved(form.grid, stay, columnAt));
          if (!asks(reading)) {
            expect(counts(reading)).toEqual(counts(original(form), stay, columnAt));
          }
        }
      ),
      { numRuns: 200 }
    );
  });

  it("gives the same counts when rows are hidden or filtered", () => {
    for (const form of movable) {
      const hiddenRows = new Set(form.grid.values.keys());
      expect(counts(readForm(form, { ...form.grid, hiddenRows }))).toEqual(counts(original(form)));
    }
  });

  it.each(["附件3", "（内部资料　注意保存）", "打印份数：2"])(
    "gives the same counts below a further line: %s",
    (line) => {
      for (const form of movable) {
        const grid = moved(form.grid, (row) => row + 1, stay);
        const titled = { ...grid, values: [[line], ...grid.values.slice(1)] };
        expect(counts(readForm(form, titled))).toEqual(counts(original(form), (row) => row + 1));
      }
    }
  );

  it("gives the same counts in whatever order the groups of columns stand", () => {
    const single = movable.filter((form) => original(form).tables.length === 1);
    fc.assert(
      fc.property(aForm(single), fc.infiniteStream(fc.nat(1000)), (what, draws) => {
        const form = formCalled(what);
        const columnAt = regrouped(form, draws);
        const before = new Set(counts(original(form), stay, columnAt));
        const reading = readForm(form, withTable(form, columnAt));
        if (!asks(reading)) expect(new Set(counts(reading))).toEqual(before);
      }),
      { numRuns: 200 }
    );
  });
});

/** Groups of columns under one word of the first header row, in another order. */
function regrouped(form: TypedForm, draws: IterableIterator<number>): Move {
  const [table] = original(form).tables;
  if (!table) return stay;
  const { firstRow, lastColumn } = table.header;
  const first = Math.min(...table.columns.map(({ column }) => column));
  const groups: number[][] = [];
  for (let column = first; column <= lastColumn;) {
    const merge = form.grid.merges.find(
      (one) => one.firstRow === firstRow && one.firstColumn === column
    );
    const last = Math.min(merge?.lastColumn ?? column, lastColumn);
    groups.push(Array.from({ length: last - column + 1 }, (_, index) => column + index));
    column = last + 1;
  }
  const shuffled = groups
    .map((group) => ({ group, key: Number(draws.next().value) }))
    .sort((a, b) => a.key - b.key)
    .flatMap(({ group }) => group);
  return (column) => {
    const at = shuffled.indexOf(column);
    return at < 0 ? column : first + at;
  };
}

/** Only the table's own rows are turned about: titles and footers stay where they are. */
function withTable(form: TypedForm, columnAt: Move): SheetGrid {
  const { grid } = form;
  const [table] = original(form).tables;
  if (!table) return grid;
  const inTable = (row: number) => row >= table.header.firstRow;
  const all = moved(grid, stay, columnAt);
  return {
    ...grid,
    values: grid.values.map((values, row) => (inTable(row) ? (all.values[row] ?? []) : values)),
    merges: grid.merges.map((merge, index) =>
      inTable(merge.firstRow) ? (all.merges[index] ?? merge) : merge
    ),
  };
}

describe("of the forms with moved columns", () => {
  it("fewer than one in ten is asked about", () => {
    expect(seen.read + seen.asked).toBeGreaterThanOrEqual(400);
    expect(seen.asked * 10).toBeLessThan(seen.read + seen.asked);
  });
});

describe("the same births under the other nesting", () => {
  const six = fc.tuple(...Array.from({ length: 6 }, () => fc.nat(9)));
  const parities = ["一孩", "二孩", "多孩"];

  it("are the same counts, parity over sex or sex over parity", () => {
    fc.assert(
      fc.property(fc.array(six, { minLength: 1, maxLength: 5 }), (villages) => {
        const units = villages.map(
          (births, at) => [`第${"一二三四五"[at] ?? ""}村`, births] as const
        );
        const title = "2025年3月出生实名制汇总表\n填报单位：青山镇";
        const spread = (words: readonly string[], width: number) =>
          words.flatMap((word) => [word, ...Array<string>(width - 1).fill("<")]).join(" | ");
        const byParity = typedSheet(
          "3月",
          `\n${title}\n单位 | ${spread(parities, 2)}\n^ | 男 | 女 | 男 | 女 | 男 | 女\n${units
            .map(([name, births]) => [name, ...births].join(" | "))
            .join("\n")}`
        );
        const bySex = typedSheet(
          "3月",
          `\n${title}\n单位 | ${spread(["男", "女"], 3)}\n^ | ${parities.join(" | ")} | ${parities.join(" | ")}\n${units
            .map(([name, [a, b, c, d, e, f]]) => [name, a, c, e, b, d, f].join(" | "))
            .join("\n")}`
        );
        const without = (grid: SheetGrid) =>
          counts(readSheets([grid], DEFAULT_SETTINGS))
            .map((count) => count.replace(/ (?:[A-Z]+|in row )\d+$/, ""))
            .sort();
        expect(without(byParity)).toHaveLength(units.length * 7);
        expect(without(bySex)).toEqual(without(byParity));
      }),
      { numRuns: 50 }
    );
  });
});

describe("the same form saved as another kind of file", () => {
  const renamed = movable.map(({ grid }, index) => ({ ...grid, name: `S${index}` }));

  it.each<GridFile>(["xlsx", "xls", "ods"])("gives the same counts as .%s", async (kind) => {
    const { grids } = await readWorkbook(gridBytes(renamed, kind), `forms.${kind}`);
    const seen = movable.map((form, index) => {
      const grid = grids[index];
      if (!grid) throw new Error(`no sheet ${index}`);
      return [form.what, counts(readForm(form, { ...grid, file: "", name: form.grid.name }))];
    });
    expect(seen).toEqual(movable.map((form) => [form.what, counts(original(form))]));
  });

  it.each<readonly [GridFile, readonly string[]]>([
    ["html", []],
    ["csv", []],
  ])("gives the same counts as .%s, or asks", async (kind, asked) => {
    const other: string[] = [];
    for (const form of movable) {
      const file = `${form.grid.name}.${kind === "html" ? "xls" : kind}`;
      const { grids } = await readWorkbook(gridBytes([form.grid], kind), file);
      const [grid] = grids;
      if (!grid) throw new Error("no sheet");
      const reading = readForm(form, { ...grid, file: "", name: form.grid.name });
      const same = counts(reading).join("\n") === counts(original(form)).join("\n");
      if (!same) {
        other.push(form.what);
        expect([form.what, reading.tables.length]).toEqual([form.what, 0]);
      }
    }
    expect(other).toEqual(asked);
  });
});
