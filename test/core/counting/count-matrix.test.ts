import { countMatrix } from "../../../src/core/counting/count-matrix";
import { TableCounts } from "../../../src/core/counting/table-counts";
import type { Settings } from "../../../src/core/model/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { birthTable } from "../../support/birth-table";

const table = birthTable({
  units: { 李村: [1, 2, 3, 4, 5, 6], 王村: "blank", 张村: [7, 8, 9, 10, 11, 12] },
  slips: [
    ["李村", "1", "male", null],
    ["张村", "1", "male", Number.NaN],
    ["张村", "all", "all", null],
  ],
});
const label = (text: string) => table.columns.findIndex((column) => column.label === text);

describe("countMatrix", () => {
  it("tells blank cells from zeros and from what cannot be used", () => {
    const { columns, blanks, full } = countMatrix(table);
    const boys = label("一孩/男");
    expect([...(columns[boys] ?? [])]).toEqual([0, 0, Number.NaN, 8]);
    expect([...(blanks?.[boys] ?? [])]).toEqual([1, 1, 0, 0]);
    expect(full[boys]).toBe(0);
  });

  it("has no mask where every cell is filled, and is made once for the same rows", () => {
    const filled = birthTable({ units: { 李村: [1, 2, 3, 4, 5, 6] } });
    const matrix = countMatrix(filled);
    expect(matrix.blanks).toBeNull();
    expect([...matrix.full]).toEqual(filled.columns.map(() => 1));
    expect(countMatrix({ ...filled, reportingUnit: "白水乡" })).toBe(matrix);
  });
});

describe("figures", () => {
  it.each<Settings["blankInReportedRow"]>(["zero", "missing"])(
    "are the counts of every row, with blank cells counted as %s",
    (blankInReportedRow) => {
      const counts = new TableCounts(table, { ...DEFAULT_SETTINGS, blankInReportedRow });
      for (const parity of ["all", "1", "2", "3+"] as const) {
        for (const sex of ["all", "male", "female", "unknown"] as const) {
          const each = table.rows.map((_, row) => counts.count(row, parity, sex));
          const figures = Array.from(counts.figures(parity, sex));
          expect(figures.map((figure) => (Number.isNaN(figure) ? null : figure))).toEqual(each);
        }
      }
      expect(counts.figures("all", "all")[2]).toBe(27 + 30);
    }
  );
});
