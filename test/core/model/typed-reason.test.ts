import type { Typed, TypedRow } from "../../../src/core/model/clerk-entries";
import {
  expiredText,
  expiredTexts,
  pairOf,
  pairText,
  reasonStamp,
  shownFigures,
  stampedFigures,
  typedReason,
} from "../../../src/core/model/typed-reason";
import type { ExpiredText } from "../../../src/core/model/typed-reason";

function row(values: Record<string, Typed>, shownBy: Record<string, Typed> = {}): TypedRow {
  return { kind: "comparison", id: "a", values, shown: [], shownBy };
}

describe("the pair of figures behind a reason", () => {
  it("is written and read back, an undefined figure too", () => {
    for (const pair of [
      [3, 5],
      [null, 5],
      [3, null],
      [null, null],
    ] as const) {
      expect(pairOf(pairText(pair))).toEqual(pair);
    }
  });

  it.each(["", "3", "3:5:7", "三:5", undefined])("is none where somebody typed %s", (text) => {
    expect(pairOf(text)).toBeNull();
  });

  it("is that of the stamp only while the text is the one that was stamped", () => {
    const given = reasonStamp([3, 5], "迁入", "户籍底册");
    expect(stampedFigures(row({ given, reason: "迁入", ground: "户籍底册" }))).toEqual([3, 5]);
    expect(stampedFigures(row({ given, reason: "迁入", ground: "" }))).toBeNull();
    expect(stampedFigures(row({ given, reason: "迁入" }))).toBeNull();
    expect(stampedFigures(row({ reason: "迁入" }))).toBeNull();
    expect(stampedFigures(row({ given: "3:5", reason: "迁入" }))).toBeNull();
    expect(stampedFigures(row({ given: reasonStamp([1, 2], "", "") }))).toEqual([1, 2]);
  });

  it("is what the row of a comparison or of the ledger showed, if both are numbers", () => {
    expect(shownFigures(row({}, { registration: 3, health: 5 }))).toEqual([3, 5]);
    expect(shownFigures(row({}, { submitted: 7, now: 8 }))).toEqual([7, 8]);
    expect(shownFigures(row({}, { registration: 3, health: "未报" }))).toBeNull();
    expect(shownFigures(row({}))).toBeNull();
  });
});

describe("a typed reason", () => {
  it("counts for the figures for which it was seen", () => {
    const given = reasonStamp([3, 5], "迁入", "户籍底册");
    const typed = row({ given, reason: "迁入", ground: "户籍底册", checked: "5月6日" });
    expect(typedReason(typed, [3, 5])).toEqual({
      ...{ reason: "迁入", ground: "户籍底册", checked: "5月6日", stamp: given },
      expired: [],
    });
  });

  it("that no run has seen counts for what the row showed, or for the figures of now", () => {
    const typed = { reason: "迁入" };
    expect(typedReason(row(typed, { registration: 3, health: 5 }), [3, 5]).reason).toBe("迁入");
    expect(typedReason(row(typed, { registration: 3, health: 5 }), [3, 6]).reason).toBeNull();
    expect(typedReason(row(typed), [3, 6]).reason).toBe("迁入");
  });

  it("with a ground alone counts without a reason, and is checked by nobody", () => {
    expect(typedReason(row({ ground: "户籍底册" }), [3, 5])).toMatchObject({
      ...{ reason: null, ground: "户籍底册", checked: null },
      stamp: reasonStamp([3, 5], "", "户籍底册"),
    });
  });

  it("is kept as expired when a figure has changed, with the figures for which it was given", () => {
    const given = reasonStamp([3, 5], "迁入", "");
    const typed = row({ given, reason: "迁入", checked: "5月6日" });
    expect(typedReason(typed, [4, 5])).toEqual({
      ...{ reason: null, ground: null, checked: null, stamp: null },
      expired: [{ figures: [3, 5], reason: "迁入", ground: "", checked: "5月6日" }],
    });
  });

  it("that is stale in any case is kept for the figures last written, else for those of now", () => {
    const kept = (values: Record<string, Typed>) =>
      typedReason(row({ reason: "迁入", ...values }), [4, 5], true).expired[0]?.figures;
    expect(kept({ figures: "3:5" })).toEqual([3, 5]);
    expect(kept({})).toEqual([4, 5]);
  });

  it("stands once among the expired, the latest first", () => {
    const before: ExpiredText = { figures: [3, 5], reason: "迁入", ground: "", checked: "" };
    const other: ExpiredText = { figures: [3, 5], reason: "迁入", ground: "底册", checked: "" };
    const third: ExpiredText = { figures: [3, 6], reason: "迁入", ground: "", checked: "" };
    const values = {
      reason: "迁入",
      given: reasonStamp([3, 5], "迁入", ""),
      expired: expiredText([other, before, third]),
    };
    expect(typedReason(row(values), [9, 9]).expired).toEqual([before, other, third]);
  });

  it("of blanks is none; what was signed and what expired stays", () => {
    const expired = [{ figures: [3, 5], reason: "迁入", ground: "", checked: "" }] as const;
    const blank = row({ reason: "  ", checked: "5月6日", expired: expiredText(expired) });
    expect(typedReason(blank, [3, 5])).toEqual({
      ...{ reason: null, ground: null, checked: "5月6日", stamp: null },
      expired,
    });
    expect(typedReason(undefined, [3, 5])).toMatchObject({ reason: null, expired: [] });
  });
});

describe("expired reasons in their cell", () => {
  it("come back as they were", () => {
    const expired: ExpiredText[] = [
      { figures: [3, null], reason: "迁入\n第二行", ground: "“底册”", checked: "5月6日" },
      { figures: [1, 2], reason: "双胞胎", ground: "", checked: "" },
    ];
    expect(expiredTexts(expiredText(expired))).toEqual(expired);
    expect(expiredText([])).toBe("");
  });

  it("lose the oldest where a cell of Excel would be too small", () => {
    const long = (at: number): ExpiredText => ({
      ...{ figures: [at, at], ground: "", checked: "" },
      reason: "长".repeat(9000),
    });
    const text = expiredText([0, 1, 2, 3].map(long));
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(expiredTexts(text).map(({ figures }) => figures)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it.each([
    ["a number", 5],
    ["a text of one's own", "看过了"],
    ["half a list", '[["3:5"'],
    ["rows that are none", '[5,["三比五","迁入"]]'],
  ])("are none where somebody typed %s", (_, text) => {
    expect(expiredTexts(text)).toEqual([]);
  });

  it("a row cut short keeps what it says", () => {
    expect(expiredTexts('[["3:5"]]')).toEqual([
      { figures: [3, 5], reason: "", ground: "", checked: "" },
    ]);
  });
});
