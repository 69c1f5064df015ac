/** Value copies of tables: they stand in for their file, and stand back where the file is. */
import { copyOrigin, originCells, withoutOrigin } from "../../../src/core/model/copy-origin";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { readSheets } from "../../../src/core/reading/read-sheets";
import { sheetGrid, standardForm } from "../../support/sheet-grid";

const UNITS = { 大王村: [5, 4, 3, 3, 1, 1], 小李村: [6, 5, 2, 2, 0, 1] } as const;
const FILE = "截至12月的卫生数据.xlsx";

/** 3月, with a title that names no month, as it stands in the file. */
const original: SheetGrid = {
  ...standardForm({ month: "2025-03", side: "health", units: UNITS, name: "3月" }),
  file: FILE,
};

/** As it stands in the workbook that was written. */
function copyOf(grid: SheetGrid, name: string, side: "health" | "registration" | null = null) {
  const cells = originCells({ file: grid.file, sheet: grid.name, side });
  const values = grid.values.map((line, row) => {
    if (row > 0) return line;
    const wide = [...line, ...Array<null>(20 - line.length).fill(null)];
    return [...wide, ...cells];
  });
  return sheetGrid(name, values, { merges: grid.merges, ownKind: "source-copy" });
}

describe("a copy of a table", () => {
  it("says where it came from, and nothing of it is left in what is read", () => {
    const copy = copyOf(original, "截至12月的卫生数据_3月", "health");
    expect(copyOrigin(copy)).toEqual({ file: FILE, sheet: "3月", side: "health" });
    const read = withoutOrigin(copy);
    expect(read.values.flat()).not.toContain(FILE);
    expect(copyOrigin(read)).toBeNull();
    expect(copyOrigin(original)).toBeNull();
  });

  it("is read under the name that its sheet had, not under that of its file", () => {
    const copy = copyOf(original, "截至12月的卫生数据_3月");
    const [table, ...more] = readSheets([copy], DEFAULT_SETTINGS).tables;
    expect(more).toEqual([]);
    expect(table).toMatchObject({
      file: "",
      sheet: "截至12月的卫生数据_3月",
      side: "health",
      period: "2025-03",
      statedPeriods: { title: "2025-03", sheetName: "2025-03" },
    });
  });

  it("stands back where its file is at hand", () => {
    const copy = copyOf(original, "截至12月的卫生数据_3月");
    const { tables, rows } = readSheets([copy, original], DEFAULT_SETTINGS);
    expect(tables.map(({ file, sheet }) => `${file}#${sheet}`)).toEqual([`${FILE}#3月`]);
    expect(rows.read).toBe(readSheets([original], DEFAULT_SETTINGS).rows.read);
  });

  it("is read where only another file of that department is at hand", () => {
    const copy = copyOf(original, "截至12月的卫生数据_3月");
    const april = standardForm({ month: "2025-04", side: "health", units: UNITS, name: "4月" });
    const { tables } = readSheets([copy, { ...april, file: "4月.xlsx" }], DEFAULT_SETTINGS);
    expect(tables.map(({ period }) => period)).toEqual(["2025-03", "2025-04"]);
  });

  it("keeps what the clerk said of its sheet, and of its file", () => {
    const copy = copyOf(original, "抄件");
    const sheets = { [`${FILE}#3月`]: { period: "2025-02" } };
    const [moved] = readSheets([copy], { ...DEFAULT_SETTINGS, sheets }).tables;
    expect(moved?.period).toBe("2025-02");
    const own = { ...sheets, 抄件: { period: "2025-01" } };
    const [again] = readSheets([copy], { ...DEFAULT_SETTINGS, sheets: own }).tables;
    expect(again?.period).toBe("2025-01");
    const [sided] = readSheets([copyOf(original, "抄件", "registration")], DEFAULT_SETTINGS).tables;
    expect(sided?.side).toBe("registration");
  });

  it("without a word of where it came from is a table like any other", () => {
    const bare = sheetGrid("3月", original.values, {
      ownKind: "source-copy",
      merges: original.merges,
    });
    expect(readSheets([bare, original], DEFAULT_SETTINGS).tables).toHaveLength(2);
  });
});
