import {
  clerkEntries,
  ownKindOf,
  ownSheetsWithoutKeys,
} from "../../../src/core/reading/own-sheets";
import type { CellValue } from "../../../src/core/model/sheet-grid";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { read } from "./reading-support";

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
      {
        kind: "findings",
        id: "f1",
        values: { 核实情况: "已核实" },
        shown: ["sex-sum", 12],
        shownBy: { rule: "sex-sum" },
      },
      {
        kind: "findings",
        id: "7",
        values: { 说明: 45750 },
        shown: ["#REF!", "TRUE", "外"],
        shownBy: { rule: "#REF!" },
      },
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

describe("own sheets that a clerk or another program changed", () => {
  const KEYS = ["hengbi.findings", "rule", "typed.status"];
  const HEADING = ["hengbi.findings", "规则", "核实情况"];
  const LINE = ["f1", "sex-sum", "已核实"];
  const own = (values: CellValue[][], rest = {}) =>
    sheetGrid("审核结果", values, { ownKind: "findings", ...rest });
  const typed = (grid: Parameters<typeof read>[0][number]) =>
    clerkEntries([grid]).rows.map(({ id, values }) => [id, values]);
  const FOUND = [["f1", { status: "已核实" }]];

  it("give their entries with rows inserted above and columns in front", () => {
    expect(typed(own([KEYS, HEADING, LINE]))).toEqual(FOUND);
    expect(typed(own([[], ["办公室存"], KEYS, [], HEADING, LINE]))).toEqual(FOUND);
    const shifted = [KEYS, HEADING, LINE].map((row) => [null, "x", ...row]);
    expect(typed(own(shifted))).toEqual(FOUND);
    const far = [...Array.from({ length: 20 }, () => []), KEYS, HEADING, LINE];
    expect(typed(own(far))).toEqual([]);
    expect(ownSheetsWithoutKeys([own(far)])).toHaveLength(1);
  });

  it("are listed when the row of keys or the column of ids is gone, and name what to do", () => {
    const visible = [["id", "规则", "核实情况"], LINE];
    const withoutIds = [KEYS, HEADING, LINE].map((row) => row.slice(1));
    for (const values of [visible, [HEADING, LINE], withoutIds, []]) {
      expect(read([own(values)]).skipped).toEqual([
        { file: "", sheet: "审核结果", reason: "own-sheet-keys-missing", cell: null },
      ]);
    }
    expect(read([own([KEYS, HEADING, LINE])]).skipped).toEqual([]);
  });

  it("are recognised without their mark by the row of keys, and never judged or named for a rerun", () => {
    const unmarked = own([KEYS, HEADING, LINE], { ownKind: null });
    const ledger = sheetGrid("明细", [
      ["hengbi.ledger", "unit"],
      ["id", "单位", "男", "女"],
    ]);
    const form = standardForm({ units: { 李家村: [1, 0, 0, 0, 0, 0] } });
    const reading = read([form, unmarked, ledger]);
    expect([ownKindOf(unmarked), ownKindOf(ledger), ownKindOf(form)]).toEqual([
      "findings",
      "ledger",
      null,
    ]);
    expect(reading.skipped).toEqual([]);
    expect(reading.tables).toHaveLength(1);
    expect(reading.rows.read).toBe(form.values.length);
    expect(reading.entries.rows.map(({ id }) => id)).toEqual(["f1"]);
    expect(reading.entries.sheetNames).toEqual({});
  });

  it("let a marked sheet win over an unmarked copy", () => {
    const marked = own([KEYS, HEADING, ["f1", "sex-sum", "新"]]);
    const copy = own([KEYS, HEADING, ["f1", "sex-sum", "旧"]], { ownKind: null, name: "备份" });
    expect(clerkEntries([marked, copy]).rows.map(({ values }) => values.status)).toEqual([
      "旧",
      "新",
    ]);
  });
});
