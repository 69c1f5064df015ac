/** A workbook small enough to be written hundreds of times: two sheets of somebody else, two of ours. */
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { Book } from "../../excel-stand-in/book";
import { cell, sheetPlan } from "../../support/sheet-plan";
import { sheetGrid, standardForm } from "../../support/sheet-grid";

export function foreignBook(): Book {
  const units = { 青山村: [3, 2, 1, 1, 0, 0], 绿水村: [2, 4, 0, 1, 1, 0] } as const;
  return Book.of([
    standardForm({ units, month: "2025-03" }),
    sheetGrid("说明", [["审核结果"], ["=1+1"]]),
  ]);
}

/** Findings with a column for the clerk, and a ledger; a drop-down, a colour and a link on each. */
export function plans(note: string | null = null): SheetPlan[] {
  const rows = Array.from({ length: 12 }, (_, index) => [
    cell(`f${index}`, "faded"),
    cell(`第${index}条`, "link", index === 0 ? { link: { sheet: "审核结果", address: "A1" } } : {}),
    cell(index === 4 ? note : null, "input"),
    cell(index, "count", { formula: `${index}+0` }),
  ]);
  const keys = ["id", "text", "typed.note", "number"].map((key) => cell(key, "faded"));
  const range = { firstRow: 1, firstColumn: 2, lastRow: 4, lastColumn: 2 };
  const rest: Partial<SheetPlan> = {
    validations: [{ range, rule: { type: "list", options: ["是", "否"] }, message: "请选择" }],
    conditionalLooks: [{ range, formula: 'C2="否"', look: "warning" }],
    hiddenRows: [0],
    columns: [{ width: 8, hidden: true }, { width: 20 }, { width: 20 }, { width: 8 }],
    freeze: { rows: 1, columns: 0 },
    filter: { firstRow: 0, firstColumn: 0, lastRow: 12, lastColumn: 3 },
  };
  return [
    sheetPlan("审核结果", [keys, ...rows], rest),
    sheetPlan("加扣分明细", [keys, ...rows.slice(0, 5)], { ...rest, kind: "ledger", filter: null }),
  ];
}

/** What the clerk typed, as a reading gives it back. */
export function typedNote(
  grids: readonly { readonly ownKind: unknown; readonly values: readonly (readonly unknown[])[] }[]
) {
  const findings = grids.find((grid) => grid.ownKind === "findings");
  const row = findings?.values.find((cells) => cells[0] === "f4");
  const note = row?.[2];
  return typeof note === "string" ? note : null;
}
