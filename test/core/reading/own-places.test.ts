import type { CellValue, OwnSheetKind } from "../../../src/core/model/sheet-grid";
import {
  clerkEntries,
  ownPlaces,
  ownSheetsWithoutKeys,
} from "../../../src/core/reading/own-sheets";
import { sheetGrid } from "../../support/sheet-grid";

const KEYS: CellValue[] = ["hengbi.findings", "rule", "typed.note", null];

function own(values: readonly (readonly CellValue[])[], ownKind: OwnSheetKind | null = "findings") {
  return sheetGrid("审核问题", values, { ownKind });
}

describe("places in an own sheet", () => {
  it("are told by the hidden keys, also below rows that the clerk put above", () => {
    const grid = own([["我的标题"], KEYS, ["id", "规则", "核实情况"], ["a1", "小计不符", "已核"]]);
    const places = ownPlaces(grid);
    expect(places).toMatchObject({ kind: "findings", keyRow: 1, idColumn: 0 });
    expect(places?.keys).toEqual(["hengbi.findings", "rule", "typed.note", ""]);
    expect([0, 1, 2, 3, 4].map((row) => places?.idAt(row))).toEqual([null, null, null, "a1", null]);
  });

  it("are known without the mark, by the keys alone", () => {
    expect(ownPlaces(own([KEYS], null))?.kind).toBe("findings");
  });

  it("are none in a sheet of somebody else, in copies, and where the keys are gone", () => {
    expect(ownPlaces(own([["单位", "男", "女"]], null))).toBeNull();
    expect(ownPlaces(own([["hengbi.source-copy"]], "source-copy"))).toBeNull();
    expect(ownPlaces(own([["规则", "核实情况"]]))).toBeNull();
    expect(ownPlaces(own([["hengbi.nothing"]], null))).toBeNull();
  });

  it("a sheet whose keys are gone is named, so that nobody believes its texts were kept", () => {
    const [whole, bare] = [own([KEYS]), own([["规则", "核实情况"]])];
    const copy = own([["hengbi.source-copy"]], "source-copy");
    expect(ownSheetsWithoutKeys([whole, bare, copy, own([["单位"]], null)])).toEqual([bare]);
  });
});

describe("what the clerk typed", () => {
  it("is kept as it stands: truth and errors as words, blanks as nothing", () => {
    const grid = own([
      ["hengbi.findings", "rule", "typed.a", "typed.b", "typed.c", "typed.d"],
      ["x", "sex-sum", true, false, { error: "#N/A" }, "  "],
      [{ error: "#N/A" }, "sex-sum", "丢失", null, null, null],
      [7, null, null, null, null, "七"],
      ["y", "sex-sum", null, null, null, null],
    ]);
    const { rows, sheetNames } = clerkEntries([grid]);
    expect(rows).toEqual([
      {
        ...{ kind: "findings", id: "x", values: { a: "TRUE", b: "FALSE", c: "#N/A" } },
        ...{ shown: ["sex-sum"], shownBy: { rule: "sex-sum" } },
      },
      { kind: "findings", id: "7", values: { d: "七" }, shown: [null], shownBy: {} },
    ]);
    expect(sheetNames).toEqual({ findings: "审核问题" });
  });
});
