import { clerkEntries } from "../../../src/core/reading/own-sheets";
import { sheetGrid } from "../../support/sheet-grid";

describe("clerkEntries", () => {
  const findings = sheetGrid(
    "审核结果",
    [
      ["id", "rule", "typed.核实情况", null, "typed.说明"],
      ["id", "规则", "核实情况", "单元格", "说明"],
      ["f1", "sex-sum", "已核实", 12, "  "],
      ["f2", "sex-sum", null, 12, null],
      [null, "sex-sum", "无主", 12, null],
      [7, { error: "#REF!" }, null, true, 45750, "外"],
      [{ error: "#N/A" }, "x", "y"],
    ],
    { ownKind: "findings" }
  );

  it("reads typed cells by id and key, with what the row showed", () => {
    expect(clerkEntries([findings]).rows).toEqual([
      { kind: "findings", id: "f1", values: { 核实情况: "已核实" }, shown: ["sex-sum", 12] },
      { kind: "findings", id: "7", values: { 说明: 45750 }, shown: ["#REF!", "TRUE", "外"] },
    ]);
  });

  it("keeps the first sheet's name of each kind", () => {
    const other = { ...findings, name: "Findings" };
    const receipts = sheetGrid("收报登记", [["id", "typed.收到日期"]], { ownKind: "receipts" });
    expect(clerkEntries([findings, other, receipts, sheetGrid("3月", [])]).sheetNames).toEqual({
      findings: "审核结果",
      receipts: "收报登记",
    });
  });

  it("reads nothing from a sheet without the row of keys and from value copies", () => {
    const keyless = sheetGrid(
      "x",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      { ownKind: "ledger" }
    );
    const copy = { ...findings, name: "copy", ownKind: "source-copy" as const };
    expect(clerkEntries([keyless, copy, sheetGrid("y", [], { ownKind: "scores" })])).toEqual({
      rows: [],
      sheetNames: { ledger: "x", "source-copy": "copy", scores: "y" },
    });
  });
});
