import type { BirthTable, CellFault } from "../../../src/core/model/birth-table";
import { serialOfDay } from "../../../src/core/model/period";
import { computedCells, formCell } from "../../../src/core/reporting/official-cells";
import type { CellOfForm } from "../../../src/core/reporting/official-cells";
import { birthTable } from "../../support/birth-table";

/** Units from row 5 on, counts from column B on; the total last. */
const TABLE = birthTable({ units: { 东村: [1, 2, 0, 0, 0, 0], 西村: [0, 1, 0, 0, 0, 0] } });
const [FIRST, TOTAL] = [4, 6];

const cell = (value: Parameters<typeof formCell>[0], at: Partial<CellOfForm> = {}) =>
  formCell(value, { row: FIRST, column: 1, tables: [TABLE], format: undefined, ...at });

describe("cells of a form to submit", () => {
  it("are counts and texts, strong in the total row", () => {
    expect(cell(3)).toEqual({ value: 3, look: "count" });
    expect(cell("东村", { column: 0 })).toEqual({ value: "东村", look: "text" });
    expect(cell(4, { row: TOTAL })).toEqual({ value: 4, look: "strong-count" });
    expect(cell("合计", { row: TOTAL, column: 0 })).toEqual({ value: "合计", look: "strong" });
    expect(cell(null)).toEqual({ value: null, look: "text" });
  });

  it("are ratios in the column of ratios", () => {
    const [block] = TABLE.blocks;
    const tables = [{ ...TABLE, blocks: block ? [{ ...block, ratioColumn: 3 }] : [] }];
    expect(cell(50, { column: 3, tables })).toEqual({ value: 50, look: "ratio" });
    expect(cell(50, { column: 3, row: TOTAL, tables })).toEqual({
      value: 50,
      look: "strong-ratio",
    });
    expect(cell(50, { column: 4, tables })).toEqual({ value: 50, look: "count" });
  });

  it("have the looks of title and header where these stand, and none beside and below the form", () => {
    expect(cell("出生情况月报表", { row: 0, column: 0 })).toMatchObject({ look: "document-title" });
    expect(cell("一孩", { row: 2 })).toMatchObject({ look: "header" });
    expect(cell("填报人", { row: 9, column: 0 })).toMatchObject({ look: "plain" });
    expect(cell("旁注", { column: 40 })).toMatchObject({ look: "plain" });
    expect(cell(null, { column: 40 })).toBeNull();
  });

  it("show what the form shows: days as days, truth and errors as words", () => {
    const day = serialOfDay("2025-04-03");
    expect(cell(day, { row: 9, format: "yyyy/m/d" })?.value).toBe("2025年4月3日");
    expect(cell(day, { row: 9, format: "0" })?.value).toBe(day);
    expect([cell(true)?.value, cell(false)?.value]).toEqual(["TRUE", "FALSE"]);
    expect(cell({ error: "#REF!" })?.value).toBe("#REF!");
  });

  it("are what the reader computed where a formula had no stored value", () => {
    const fault = (used: number | null, column: number): CellFault => ({
      ...{ kind: "formula-not-calculated", row: 0, column, used, shown: "" },
    });
    const faults = [fault(7, 0), fault(null, 1), fault(Number.NaN, 2)];
    const other: CellFault = { kind: "number-as-text", row: 1, column: 0, used: 5, shown: "5" };
    const table: BirthTable = { ...TABLE, faults: [...faults, other] };
    expect([...computedCells([table]).values()]).toEqual([7]);
    expect([...computedCells([TABLE])]).toEqual([]);
  });
});
