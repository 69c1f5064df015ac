import {
  changeText,
  countText,
  intervalText,
  joinedCell,
  plainText,
  ratioChangeText,
  ratioText,
} from "../../../src/core/reporting/live-text";
import type { LivePair } from "../../../src/core/reporting/live-text";

const CHANGE = { more: ["增加", "人"], fewer: ["减少", "人"], same: "持平" } as const;
const RATIO_CHANGE = { risen: "上升", fallen: "下降", within: "在波动范围内" };
const INTERVAL = { infinite: "无上限", dash: "—" };

function pair(male: number, female: number, row = 2): LivePair {
  return { male: { value: male, at: `B${row}` }, female: { value: female, at: `C${row}` } };
}

describe("live texts", () => {
  it("say how a count changed, in the sign's own words", () => {
    const said = (now: number, before: number) =>
      changeText({ value: now, at: "B2" }, { value: before, at: "B3" }, CHANGE).value;
    expect([said(9, 4), said(4, 9), said(4, 4)]).toEqual(["增加5人", "减少5人", "持平"]);
  });

  it("give a ratio with two decimals, and words where there are no girls", () => {
    expect(ratioText(pair(53, 50), "无女孩").value).toBe("106.00");
    expect(ratioText(pair(2, 3), "无女孩").value).toBe("66.67");
    expect(ratioText(pair(4, 0), "无女孩").value).toBe("无女孩");
  });

  it("give limits without decimals for few births, with two for many, and no upper one without girls", () => {
    expect(intervalText(pair(0, 0), INTERVAL)).toBeNull();
    expect(intervalText(pair(53, 50), INTERVAL)?.value).toMatch(/^\d+—\d+$/);
    expect(intervalText(pair(5300, 5000), INTERVAL)?.value).toMatch(/^\d+\.\d\d—\d+\.\d\d$/);
    expect(intervalText(pair(4, 0), INTERVAL)?.value).toMatch(/^\d+—无上限$/);
  });

  it("call a ratio risen or fallen only beyond chance, and say nothing where a sex has no births", () => {
    const said = (now: LivePair, before: LivePair) =>
      ratioChangeText(now, before, RATIO_CHANGE)?.value ?? null;
    expect(said(pair(700, 500), pair(500, 500))).toBe("上升");
    expect(said(pair(500, 500), pair(700, 500))).toBe("下降");
    expect(said(pair(52, 50), pair(50, 50))).toBe("在波动范围内");
    expect(said(pair(52, 0), pair(50, 50))).toBeNull();
    expect(said(pair(52, 50), pair(0, 50))).toBeNull();
  });

  it("their test is live: the formula names the four cells once each in both logarithm and error", () => {
    const live = ratioChangeText(pair(700, 500), pair(500, 500, 3), RATIO_CHANGE);
    expect(live?.formula).toContain("MIN(B2,B3,C2,C3)<=0");
    expect(live?.formula).toContain("LN(B2/C2*C3/B3)/SQRT(1/B2+1/B3+1/C2+1/C3)>=1.96");
  });
});

describe("a paragraph of live texts", () => {
  const births = countText({ value: 12, at: "B2" });

  it("is one formula, its lines joined with CHAR(10)", () => {
    expect(joinedCell([plainText("出生\n共"), births, plainText("人")], "paragraph")).toEqual({
      ...{ value: "出生\n共12人", look: "paragraph" },
      formula: '"出生"&CHAR(10)&"共"&TEXT(B2,"0")&"人"',
    });
  });

  it("without anything live is a text", () => {
    expect(joinedCell([plainText("出生"), plainText("情况")], "paragraph")).toEqual({
      ...{ value: "出生情况", look: "paragraph" },
    });
  });

  it("cuts a long text into literals that Excel takes, and gives up the formula where it would be too long", () => {
    const long = joinedCell([plainText("长".repeat(300)), births], "paragraph");
    const literals = [...(long.formula ?? "").matchAll(/"([长]+)"/g)].map(([, said]) => said);
    expect(literals.join("")).toBe("长".repeat(300));
    expect(Math.max(...literals.map((said) => said?.length ?? 0))).toBeLessThanOrEqual(255);
    const tooLong = joinedCell([plainText("长".repeat(9000)), births], "paragraph");
    expect(tooLong).toEqual({ value: `${"长".repeat(9000)}12`, look: "paragraph" });
  });
});
