import { assess } from "../../../src/core/assess";
import type { Assessed } from "../../../src/core/model/assessed";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { planReport } from "../../../src/core/reporting/plan-report";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { JudgeFailure } from "../../../src/taskpane/judge/judge-failure";
import type { WrittenSettings } from "../../../src/taskpane/judge/protocol";
import packageJson from "../../../package.json";
import { standardForm, withCells } from "../../support/sheet-grid";
import { judgeOf, judged, NOTHING_SAID, sampleGrids } from "./held-judge";

function assessedFrom(grids: readonly SheetGrid[]): Assessed {
  const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
  if (!scheme) throw new Error("the default scheme ships");
  return assess(grids, DEFAULT_SETTINGS, scheme, resolveReadings(scheme, {}).readings);
}

function problemWith(settings: WrittenSettings): unknown {
  try {
    judged([standardForm({ units: { 东村: [1, 1, 1, 1, 1, 1] } })], { settings });
  } catch (error) {
    if (error instanceof JudgeFailure) return error.problem;
    throw error;
  }
  return null;
}

describe.each(["township-year", "census-2010-2020"])("the judgement of the sample %s", (name) => {
  let grids: readonly SheetGrid[];
  let assessed: Assessed;
  beforeAll(async () => {
    grids = await sampleGrids(name);
    assessed = assessedFrom(grids);
  });

  it("says what was assessed", () => {
    const { judgement } = judged(grids);
    expect(judgement).toMatchObject({
      asOf: assessed.asOf,
      findings: assessed.findings,
      reconciliation: assessed.reconciliation,
      skipped: assessed.reading.skipped,
      rows: assessed.reading.rows,
      cellsRead: assessed.reading.cellsRead,
      settings: DEFAULT_SETTINGS,
    });
    expect(judgement.tables.map(({ sheet, side, period }) => [sheet, side, period])).toEqual(
      assessed.reading.tables.map(({ sheet, side, period }) => [sheet, side, period])
    );
    expect(judgement.scores?.units.map(({ unit, total }) => [unit, total])).toEqual(
      assessed.assessment?.scores.map(({ unit, total }) => [unit, total])
    );
  });

  it("holds ratios as plain values that survive a message", () => {
    const { judge, judgement } = judged(grids);
    const key = (of: {
      reportingUnit: string;
      unit: string;
      part: string | null;
      spanKind: string;
      span: string;
      parity: string;
    }) => [of.reportingUnit, of.unit, of.part, of.spanKind, of.span, of.parity].join("/");
    const known = new Map(assessed.ratios.map((ratio) => [key(ratio), ratio]));
    const shown = structuredClone(judgement.ratios).flatMap(({ cards, parities }) => [
      ...cards,
      ...parities,
    ]);
    expect(shown.length).toBeGreaterThan(0);
    for (const ratio of shown) {
      const { male, female, low, high, verdict, qAbove, tests } = ratio;
      expect(known.get(key(ratio))).toMatchObject({ male, female, low, high, verdict });
      expect(known.get(key(ratio))).toMatchObject({ ratio: ratio.ratio, qAbove, tests });
    }
    for (const subject of judge.subjects()) {
      const ratio = judge.overview(subject).cards[0];
      expect(ratio).toMatchObject({ ratio: subject.ratio, spanKind: subject.spanKind });
      expect((ratio?.male ?? 0) + (ratio?.female ?? 0)).toBe(subject.births);
    }
    expect(new Set(judge.subjects().map(({ unit, part }) => `${unit} ${part ?? ""}`))).toEqual(
      new Set(assessed.ratios.map(({ unit, part }) => `${unit} ${part ?? ""}`))
    );
  });

  it("gives each scored unit's ledger, which adds up to its total", () => {
    const { judge, judgement } = judged(grids);
    for (const { index, total, open, notEntered } of judgement.scores?.units ?? []) {
      const items = judge.ledger(index);
      const sum = (of: (item: (typeof items)[number]) => number) =>
        items.reduce((points, item) => points + of(item), 0);
      expect(sum((item) => item.points ?? 0)).toBe(total);
      expect(sum((item) => item.open)).toBe(open);
      expect(sum((item) => item.notEntered)).toBe(notEntered);
      expect(items.flatMap((item) => item.entries)).toEqual(
        [
          ...(assessed.assessment?.scores[index]?.items ?? []),
          ...(assessed.assessment?.scores[index]?.adjustments ?? []),
        ].flatMap((item) => item.entries)
      );
    }
    expect(judge.ledger(999)).toEqual([]);
  });

  it("plans the result sheets with the product's version", async () => {
    const { judge } = judged(grids);
    for (const language of ["zh", "en"] as const) {
      const options = { version: packageJson.version, copies: false };
      const sheets = reportWordsIn(language);
      expect(await judge.plans({ language, copies: false })).toEqual(
        planReport(assessed, grids, sheets, options).plans
      );
    }
  });
});

describe("the township's year", () => {
  it("reads as twelve months of two sides with the births on the sheets", async () => {
    const { judge, judgement } = judged(await sampleGrids("township-year"));
    const [january] = judgement.tables;
    expect(january).toMatchObject({
      sheet: "1月",
      side: "registration",
      period: "2025-01",
      reportingUnit: "青山镇",
      units: 12,
      blankUnits: 0,
      births: 40,
      submitted: "2025-02-03",
      confidence: 1,
      doubts: [],
    });
    expect(judgement.ratios).toHaveLength(1);
    expect(judgement.ratios[0]?.cards.map(({ spanKind, male, female }) => [spanKind, male, female])) //
      .toEqual([["year", 319, 308]]);
    expect(judgement.ratios[0]?.months.map(({ span }) => span)).toHaveLength(12);
    expect(judgement.ratios[0]?.parities.map(({ parity, male, female }) => [parity, male, female])) //
      .toEqual([
        ["1", 151, 142],
        ["2", 133, 133],
        ["3+", 35, 33],
      ]);
    expect(judgement.scores).toMatchObject({
      scheme: { id: "thousand-point", full: 100_000 },
      basisConfirmed: false,
    });
    const entry = judge.ledger(0).find(({ id }) => id === "A04");
    expect(entry).toMatchObject({ chapter: { zh: "领导重视" }, max: 1000, notEntered: 1000 });
    expect(entry?.missingInputs).toEqual([
      {
        title: { zh: "得分", en: "Points" },
        place: { own: "score-input", id: "A04.points@青山镇", key: "typed.value" },
      },
    ]);
  });
});

describe("the sheets that a judge holds", () => {
  const units = { 东村: [5, 4, 3, 2, 1, 1] } as const;
  const march = standardForm({ month: "2025-03", units });
  const april = standardForm({ month: "2025-04", units });

  it("stand in the order given, and those not named any more are dropped", () => {
    const judge = judgeOf([march, april]);
    const sheets = () => judge.judge(NOTHING_SAID).tables.map(({ sheet }) => sheet);
    expect(sheets()).toEqual(["3月", "4月"]);
    judge.order([
      { file: "", name: "4月" },
      { file: "", name: "3月" },
    ]);
    expect(sheets()).toEqual(["4月", "3月"]);
    judge.order([{ file: "", name: "4月" }]);
    expect(sheets()).toEqual(["4月"]);
    judge.put(march);
    expect(sheets()).toEqual(["4月", "3月"]);
  });

  it("are replaced one by one", () => {
    const judge = judgeOf([march, april]);
    const births = () => judge.judge(NOTHING_SAID).tables.map((table) => table.births);
    expect(births()).toEqual([16, 16]);
    judge.put(standardForm({ month: "2025-04", units: { 东村: [9, 4, 3, 2, 1, 1] } }));
    expect(births()).toEqual([16, 20]);
  });

  it("of several files keep apart", () => {
    const { judgement } = judged([
      { ...march, file: "甲.xlsx" },
      { ...march, file: "乙.xlsx", side: "health" },
    ]);
    expect(judgement.files).toEqual(["甲.xlsx", "乙.xlsx"]);
    expect(judgement.tables.map(({ file, side }) => [file, side])).toEqual([
      ["甲.xlsx", "registration"],
      ["乙.xlsx", "health"],
    ]);
  });

  it("doubt what could not be placed, on the sheet where it stands", () => {
    const odd = withCells(april, { B3: "出生情况分类甲", O3: "备注" });
    const { judgement } = judged([march, odd]);
    const doubts = judgement.tables.map((table) => table.doubts);
    const expected = judgement.findings
      .filter(({ rule, cell }) => rule === "column-unknown" && cell !== null)
      .map(({ id }) => id);
    expect(doubts[0]).toEqual([]);
    expect(doubts[1]).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe("settings", () => {
  it("that are wrong come back as the key, what is there and what was expected", () => {
    expect(problemWith({ dueDay: 40 })).toEqual({
      code: "settings-refused",
      key: "dueDay",
      shown: "40",
      expected: "1–28",
    });
    expect(problemWith({ dueDya: 5 })).toMatchObject({ code: "settings-refused", key: "dueDya" });
    expect(problemWith({ scheme: "county.json" })).toEqual({
      code: "scheme-unknown",
      scheme: "county.json",
    });
    expect(problemWith({ schemeReadings: { a21Bad: "plus" } })).toEqual({
      code: "settings-refused",
      key: "schemeReadings.a21Bad",
      shown: "plus",
      expected: "minus | zero",
    });
    expect(problemWith({ schemeReadings: { a99: true } })).toMatchObject({
      code: "settings-refused",
      key: "schemeReadings",
      shown: "a99",
    });
    expect(problemWith({ dueDay: 8 })).toBeNull();
  });

  it("that are wrong leave the last judgement standing", () => {
    const { judge } = judged([standardForm({ units: { 东村: [5, 4, 3, 2, 1, 1] } })]);
    const before = judge.subjects();
    expect(() => judge.judge({ settings: { dueDay: 40 }, given: [] })).toThrow(JudgeFailure);
    expect(judge.subjects()).toEqual(before);
  });

  it("and questions about nothing judged are refused", () => {
    const judge = judgeOf([]);
    expect(() => judge.subjects()).toThrow(
      new JudgeFailure({ code: "judge-failed", message: "nothing was judged yet" })
    );
    expect(judge.origin({ file: "", sheet: "3月", row: 4, column: 2 })).toBeNull();
    expect(judge.judge(NOTHING_SAID)).toMatchObject({ tables: [], findings: [], scores: null });
  });
});

it("counts a reason given in the pane as the clerk's own", async () => {
  const grids = await sampleGrids("township-year");
  const [difference] = judged(grids).judgement.reconciliation.differences;
  if (!difference) throw new Error("the sample has differences");
  const { judgement } = judged(grids, {
    given: [
      {
        kind: "comparison",
        id: difference.id,
        values: { reason: "D05 迟报、补报", ground: "登记册第7页" },
        shown: [],
      },
    ],
  });
  const { differences, total } = judgement.reconciliation;
  expect(differences.find(({ id }) => id === difference.id)).toMatchObject({
    reason: "D05",
    ground: "登记册第7页",
  });
  expect(total.confirmed).toBe(difference.difference);
  expect(total.confirmed + total.presumed + total.unexplained).toBe(total.difference);
});

describe("上报件", () => {
  it("is of the registration form of the last due month, unless the clerk chooses others", async () => {
    const { judge } = judged(await sampleGrids("township-year"));
    expect(await judge.officialSheets()).toEqual([{ file: "", sheet: "12月" }]);
    const { plans, refused } = await judge.officialForms([
      { file: "", sheet: "3月" },
      { file: "", sheet: "没有的表" },
    ]);
    expect(plans.map(({ name, kind }) => [name, kind])).toEqual([["3月", null]]);
    expect(plans[0]?.rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
    expect(refused).toEqual([{ sheet: "没有的表", why: "not-found", cell: null }]);
  });
});
