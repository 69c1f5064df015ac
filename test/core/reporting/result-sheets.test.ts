import {
  DOCUMENT_KINDS,
  freeSheetName,
  resultSheetNames,
  WRITTEN_KINDS,
} from "../../../src/core/reporting/result-sheets";
import { messagesIn } from "../../../src/messages/languages";

describe("names of result sheets", () => {
  it("keep within what Excel takes", () => {
    expect(freeSheetName("a/b:c?d*e[f]g\\h", new Set())).toBe("a b c d e f g h");
    expect(freeSheetName("'quoted'", new Set())).toBe("quoted");
    expect(freeSheetName("村".repeat(40), new Set())).toHaveLength(31);
    expect(freeSheetName("：？", new Set())).toBe("Sheet");
  });

  it("step aside where somebody else has the name, without regard to case", () => {
    expect(freeSheetName("Findings", new Set(["findings"]))).toBe("Findings (2)");
    const long = "村".repeat(31);
    expect(freeSheetName(long, new Set([long]))).toBe(`${"村".repeat(27)} (2)`);
    const names = resultSheetNames(messagesIn("zh").sheets.sheetNames, {}, ["审核结果", "1月"]);
    expect(names.findings).toBe("审核结果 (2)");
    expect(names.comparison).toBe("数据比对");
  });

  it("are kept where the product's own sheets are there already", () => {
    const names = resultSheetNames(
      messagesIn("en").sheets.sheetNames,
      { findings: "审核结果", ledger: "明细" },
      []
    );
    expect([names.findings, names.ledger, names.scores]).toEqual(["审核结果", "明细", "Scores"]);
    expect(new Set(Object.values(names)).size).toBe(WRITTEN_KINDS.length + DOCUMENT_KINDS.length);
  });
});
