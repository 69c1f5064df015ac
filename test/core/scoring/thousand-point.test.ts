import { VILLAGES, formsOfYear, reportsOf, typedRows } from "../receiving/year";
import {
  AFTER_THE_YEAR,
  BASIS_ROW,
  FULL,
  THOUSAND,
  assessment,
  inputRows,
  itemOf,
  ledgerOf,
  reportsOfForms,
  scoreOf,
  scoreWith,
} from "./scoring-fixture";

const unequal = { units: { ...VILLAGES, 李家村: [8, 6, 4, 4, 2, 2] } } as const;
const lateAndUnequal = reportsOfForms(
  formsOfYear({ "3 registration": { submitted: "2025-04-08" }, "7 health": unequal })
);

describe("the thousand-point scheme", () => {
  it("adds up: 90 + 60 + 650 + 200 = 1000", () => {
    expect(THOUSAND.chapters.map((chapter) => chapter.fullMarks)).toEqual([90, 60, 650, 200]);
    const sums = THOUSAND.chapters.map((chapter) =>
      THOUSAND.items
        .filter((item) => item.chapter === chapter.id)
        .reduce((sum, item) => sum + item.max, 0)
    );
    expect(sums).toEqual([90, 60, 650, 200]);
    expect(THOUSAND.fullMarks).toBe(1000);
    expect(THOUSAND.items.map(({ id }) => id).join(" ")).toBe(
      "A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14.1 A14.2 A14.3 A15.1 A15.2 A16.Q2 A16.Q4 " +
        "A17.1 A17.2 A18 A19 A20 A21 A22.1 A22.2 A22.3"
    );
    expect(THOUSAND.adjustments.map(({ id }) => id)).toEqual([
      "B24.1",
      "B24.2",
      "B24.3a",
      "B24.3b",
      "B24.4",
      "B24.5",
      "B24.6",
    ]);
    expect(THOUSAND.flags.map(({ id }) => id)).toEqual(["V25.1", "V25.2", "V25.3"]);
    expect(Object.fromEntries(THOUSAND.readings.map(({ id, default: of }) => [id, of]))).toEqual({
      a21Bad: "minus",
      a21Twice: false,
      a21Unequal: "unexplained",
      a14Times: 6,
      a16Whole: false,
      v25: "and",
      b246Floor: null,
    });
  });

  it("gives 1000 for everything and an empty ledger", () => {
    const score = scoreWith({});
    expect(score).toMatchObject({
      base: 100000,
      adjustment: 0,
      total: 100000,
      provisional: false,
      literal: 12000,
      grade: null,
      flags: [],
    });
    expect(ledgerOf(score)).toEqual([]);
  });

  it("gives 甲镇 880.83, with an award and a late report to the city 860.83", () => {
    const inputs = {
      "A05.signed": 7,
      "A06.quarters": 3,
      "A09.county": 7,
      "A09.city": 1,
      "A09.province": 1,
      "A10.county": 3,
      "A11.events": 4,
      "A14.1.omitted": 3,
      "A14.2.missing": 2,
      "A14.3.missed": 1,
      "A16.Q2.faulty": 1,
      "A22.3.faults": 2,
      "B24.2.county": 1,
      "B24.1.times": 1,
    };
    const score = scoreWith(inputs, { reports: lateAndUnequal });
    expect([score.base, score.adjustment, score.total]).toEqual([88083, -2000, 86083]);
    expect(score.provisional).toBe(false);
    const chapters = THOUSAND.chapters.map(({ id }) =>
      THOUSAND.items
        .filter((item) => item.chapter === id)
        .reduce((sum, item) => sum + (itemOf(score, item.id).points ?? 0), 0)
    );
    expect(chapters).toEqual([8000, 4950, 59133, 16000]);
    const other = scoreWith(inputs, { reports: lateAndUnequal, readings: { a21Bad: "zero" } });
    expect([other.base, other.total]).toEqual([90083, 88083]);
  });

  it.each([
    ["A04", { "A04.points": 6 }, 6],
    ["A04", { "A04.points": "是" }, 10],
    ["A05", { "A05.signed": 7 }, 35],
    ["A06", { "A06.quarters": 3 }, 15],
    ["A07", { "A07.points": 10 }, 10],
    ["A08", { "A08.met": "否" }, 0],
    ["A09", { "A09.county": 7, "A09.city": 1, "A09.province": 1 }, 12.5],
    ["A10", { "A10.sent": 12, "A10.county": 3, "A10.city": 1 }, 18],
    ["A10", { "A10.sent": 12, "A10.county": 5, "A10.city": 2 }, 20],
    ["A11", { "A11.events": 4 }, 4],
    ["A12", { "A12.points": 5 }, 5],
    ["A13", { "A13.trainings": 1 }, 5],
    ["A14.1", { "A14.1.times": 6, "A14.1.omitted": 3 }, 54],
    ["A14.1", { "A14.1.times": 2, "A14.1.omitted": 30 }, 0],
    ["A14.2", { "A14.2.missing": 2 }, 6],
    ["A14.2", { "A14.2.missing": 9 }, 0],
    ["A14.3", { "A14.3.missed": 1 }, 8],
    ["A15.1", { "A15.1.met": "否" }, 0],
    ["A16.Q2", { "A16.Q2.faulty": 1 }, 193.33],
    ["A16.Q2", { "A16.Q2.faulty": 0 }, 200],
    ["A16.Q4", { "A16.Q4.faulty": 30 }, 0],
    ["A16.Q4", { "A16.Q4.faulty": 1, "A16.Q4.deduction": 5.5 }, 187.83],
    ["A16.Q4", { "A16.Q4.faulty": 29, "A16.Q4.deduction": 50 }, 0],
    ["A22.1", { "A22.1.done": 9 }, 0],
    ["A22.1", { "A22.1.task": 0, "A22.1.done": 0 }, 60],
    ["A22.3", { "A22.3.faults": 2 }, 60],
    ["A22.3", { "A22.3.faults": 6 }, 0],
    ["B24.1", { "B24.1.times": 1 }, -30],
    ["B24.2", { "B24.2.national": 1, "B24.2.province": 2, "B24.2.county": 1 }, 190],
    ["B24.3a", { "B24.3a.city": 1 }, 20],
    ["B24.3b", { "B24.3b.national": 1, "B24.3b.province": 1, "B24.3b.city": 1 }, 90],
    ["B24.4", { "B24.4.thrice": 1 }, -30],
    ["B24.4", { "B24.4.thrice": 1, "B24.4.twice": 2 }, -70],
    ["B24.5", { "B24.5.cases": 2 }, -100],
    ["B24.6", { "A22.1.task": 10, "A22.1.done": 9 }, -200],
    ["B24.6", { "A22.1.task": 2, "A22.1.done": 1 }, -1000],
    ["B24.6", { "A22.1.task": 3, "A22.1.done": 2 }, -666.67],
    ["B24.6", { "A22.1.task": 3, "A22.1.done": 4 }, 0],
  ] as const)("%s with %p gives %d", (item, inputs, points) => {
    expect(itemOf(scoreWith(inputs), item).points).toBe(Math.round(points * 100));
  });

  it.each([
    ["A16.Q2", { a16Whole: true }, { "A16.Q2.faulty": 1 }, 194],
    ["A14.1", { a14Times: 12 }, { "A14.1.times": 11 }, 55],
    ["B24.6", { b246Floor: -200 }, { "A22.1.task": 2, "A22.1.done": 1 }, -200],
    ["B24.6", { b246Floor: 300 }, { "A22.1.task": 2, "A22.1.done": 1 }, -300],
  ] as const)("%s under %p with %p gives %d", (item, readings, inputs, points) => {
    expect(itemOf(scoreWith(inputs, { readings }), item).points).toBe(points * 100);
  });

  it("says why and where for every point", () => {
    const score = scoreWith({ "A16.Q2.faulty": 1, "A14.1.times": 5, "A14.1.omitted": 1 });
    expect(itemOf(score, "A16.Q2").entries).toEqual([
      {
        item: "A16.Q2",
        kind: "lost",
        points: -667,
        month: null,
        why: { code: "share-faulty", detail: { faulty: 1, sample: 30, allow: 0, each: 2 } },
        evidence: [
          { own: "score-input", id: "A16.Q2.sample@青山镇", key: "typed.value" },
          { own: "score-input", id: "A16.Q2.faulty@青山镇", key: "typed.value" },
        ],
      },
    ]);
    expect(
      itemOf(score, "A14.1").entries.map(({ points, why }) => [points, why.code, why.detail])
    ).toEqual([
      [-1000, "entered-below-full", { points: 50, max: 60 }],
      [-200, "occurrences", { input: "A14.1.omitted", count: 1, each: 2 }],
    ]);
    const bonus = itemOf(scoreWith({ "B24.2.city": 2 }), "B24.2");
    expect(bonus.entries).toMatchObject([
      { kind: "bonus", points: 4000, why: { code: "occurrences" } },
    ]);
    const short = itemOf(scoreWith({ "A22.1.done": 9 }), "B24.6");
    expect(short.entries).toMatchObject([
      {
        kind: "penalty",
        points: -20000,
        why: { code: "shortfall", detail: { done: 9, task: 10 } },
      },
    ]);
  });

  describe("the monthly forms", () => {
    it("give 80 with ten good months, a late one and an unequal one", () => {
      const item = itemOf(scoreWith({}, { reports: lateAndUnequal }), "A21");
      expect(item).toMatchObject({ points: 8000, max: 12000, open: 0, notEntered: 0 });
      expect(item.entries).toMatchObject([
        {
          kind: "lost",
          points: -2000,
          month: "2025-03",
          why: { code: "month-state", detail: { state: "late", late: 1, unequal: 0 } },
          evidence: [{ sheet: "计生2025-03", column: 0 }],
        },
        {
          points: -2000,
          month: "2025-07",
          why: { detail: { state: "unexplained", late: 0, unequal: 1 } },
          evidence: [
            { sheet: "计生2025-07", row: 4, column: 5 },
            { sheet: "卫生2025-07", row: 4, column: 5 },
          ],
        },
      ]);
      const zero = scoreWith({}, { reports: lateAndUnequal, readings: { a21Bad: "zero" } });
      expect(itemOf(zero, "A21").points).toBe(10000);
    });

    it("count a month that is late and unequal once, or twice where the county reads it so", () => {
      const reports = reportsOfForms(
        formsOfYear({ "3 registration": { ...unequal, submitted: "2025-04-08" } })
      );
      const points = (readings: Record<string, boolean | string>) =>
        itemOf(scoreWith({}, { reports, readings }), "A21").points;
      expect(points({})).toBe(10000);
      expect(points({ a21Twice: true })).toBe(9000);
      expect(points({ a21Twice: true, a21Bad: "zero" })).toBe(11000);
    });

    it("are lost for a late form also while differences may still be explained", () => {
      const late = { "3 registration": { ...unequal, submitted: "2025-04-08" } };
      const reports = reportsOf(formsOfYear(late, {}, 3), undefined, { asOf: "2025-04-09" });
      const march = itemOf(scoreWith({}, { reports }), "A21").entries.filter(
        ({ month }) => month === "2025-03"
      );
      expect(march).toMatchObject([{ kind: "lost", points: -2000, why: { detail: { late: 1 } } }]);
    });

    it("are lost where a form is missing, with the place where the clerk can say more", () => {
      const reports = reportsOfForms(formsOfYear({ "4 health": "absent" }));
      const [entry] = itemOf(scoreWith({}, { reports }), "A21").entries;
      expect(entry).toMatchObject({
        points: -2000,
        why: { detail: { state: "missing" } },
        evidence: [{ own: "receipts", id: "report/青山镇/2025-04", key: "typed.healthReceived" }],
      });
    });

    it("are open while not due or not confirmed: 10 a month, neither won nor lost", () => {
      const reports = reportsOf(formsOfYear({ "2 health": { submitted: null } }, {}, 10));
      const score = scoreWith({}, { reports });
      const item = itemOf(score, "A21");
      expect(item).toMatchObject({ points: 9000, open: 3000, notEntered: 0 });
      expect(
        item.entries.map(({ kind, points, month, why }) => [
          kind,
          points,
          month,
          why.detail["state"],
        ])
      ).toEqual([
        ["open", -1000, "2025-02", "to-confirm"],
        ["open", -1000, "2025-11", "not-due"],
        ["open", -1000, "2025-12", "not-due"],
      ]);
      expect(item.entries.map(({ evidence }) => evidence[0])).toMatchObject([
        { key: "typed.healthReceived" },
        { key: "typed.state" },
        { key: "typed.state" },
      ]);
      expect(score.provisional).toBe(true);
    });

    it("show the literal reading beside the default one", () => {
      const explained = reportsOf(
        formsOfYear({ "7 health": unequal }),
        typedRows("comparison", {
          "difference/青山镇/李家村/2025-07/1/male": { reason: "D03", ground: "回执" },
        }),
        AFTER_THE_YEAR
      );
      const score = scoreWith({}, { reports: explained });
      expect([itemOf(score, "A21").points, score.literal]).toEqual([12000, 10000]);
      const cell = scoreWith({}, { reports: explained, readings: { a21Unequal: "cell" } });
      expect([itemOf(cell, "A21").points, cell.literal]).toEqual([10000, 10000]);
      expect(itemOf(cell, "A21").entries[0]?.evidence).toHaveLength(2);
    });

    it("count a birth registered late in both months where the words are read literally", () => {
      const fewer = { units: { ...VILLAGES, 李家村: [4, 6, 4, 4, 2, 2] } } as const;
      const reports = reportsOfForms(
        formsOfYear({ "3 registration": fewer, "4 registration": unequal })
      );
      const score = scoreWith({}, { reports });
      expect([itemOf(score, "A21").points, score.literal]).toEqual([10000, 8000]);
    });

    it("compare only totals where the county reads it so", () => {
      const swapped = { units: { ...VILLAGES, 李家村: [7, 5, 4, 4, 2, 2] } } as const;
      const reports = reportsOfForms(formsOfYear({ "7 health": swapped, "8 health": unequal }));
      const score = scoreWith({}, { reports, readings: { a21Unequal: "total" } });
      expect(itemOf(score, "A21").entries.map(({ month }) => month)).toEqual(["2025-08"]);
    });

    it("wait for the deadline by default, and not where any difference counts", () => {
      const reports = reportsOf(formsOfYear({ "12 health": unequal }));
      const score = scoreWith({}, { reports });
      expect(itemOf(score, "A21")).toMatchObject({ points: 11000, open: 1000 });
      expect(itemOf(score, "A21").entries[0]?.evidence).toMatchObject([{ key: "typed.state" }]);
      expect(score.literal).toBe(10000);
    });

    it("follow 核定状态, and point at it", () => {
      const month = "report/青山镇/2025-07";
      const points = (state: string, readings: Record<string, string> = {}) => {
        const typed = typedRows("receipts", { [month]: { state, reason: "会议纪要" } });
        const reports = reportsOf(formsOfYear({ "7 health": unequal }), typed, AFTER_THE_YEAR);
        return itemOf(scoreWith({}, { reports, readings }), "A21");
      };
      expect(points("按时一致").points).toBe(12000);
      expect(points("按时一致", { a21Unequal: "cell" }).points).toBe(12000);
      expect(points("按时，差异已说明").points).toBe(12000);
      expect(points("按时，差异已说明", { a21Unequal: "cell" }).points).toBe(10000);
      expect(points("有未说明差异").points).toBe(10000);
      expect(points("待确认")).toMatchObject({ points: 11000, open: 1000 });
      expect(points("未到期")).toMatchObject({ points: 11000, open: 1000 });
      expect(points("迟报").entries[0]?.evidence[0]).toEqual({
        own: "receipts",
        id: month,
        key: "typed.state",
      });
      expect(points("未报").entries[0]?.evidence).toHaveLength(1);
    });

    it("are open for a month without any report", () => {
      const reports = reportsOfForms(formsOfYear()).slice(0, 11);
      const other = { ...reports[0], unit: "绿水乡", month: "2025-12" } as (typeof reports)[number];
      const item = itemOf(scoreWith({}, { reports: [...reports, other] }), "A21");
      expect(item).toMatchObject({ points: 11000, open: 1000 });
      expect(item.entries[0]).toMatchObject({
        evidence: [],
        why: { detail: { state: "to-confirm" } },
      });
    });
  });

  describe("flags", () => {
    it("put a unit into the class when both or either apply, as the county reads it", () => {
      expect(scoreWith({ "V25.1.circular": "是" }).flags).toEqual([
        { id: "V25.1", state: "warning" },
      ]);
      const both = { "V25.1.circular": "是", "V25.1.exposure": "是" };
      expect(scoreWith(both).flags).toEqual([{ id: "V25.1", state: "raised" }]);
      expect(scoreWith({ "V25.1.exposure": "是" }, { readings: { v25: "or" } }).flags).toEqual([
        { id: "V25.1", state: "raised" },
      ]);
      expect(scoreWith({ "V25.2.uncorrected": "是" }).flags).toEqual([
        { id: "V25.2", state: "raised" },
      ]);
    });

    it.each([
      [4, true],
      [5, false],
    ])("with %i of 10 cases raise the class: %p", (done, raised) => {
      const flags = scoreWith({ "A22.1.done": done }).flags.map(({ id }) => id);
      expect(flags.includes("V25.3")).toBe(raised);
    });
  });

  it("never lets the sex ratio earn or lose a point", () => {
    expect(THOUSAND.items.some(({ rule }) => rule.shape === "ratio-level")).toBe(false);
  });

  it("ranks once the basis is confirmed, and not before", () => {
    expect(scoreOf({}).rank).toBeNull();
    expect(assessment({}).basisConfirmed).toBe(false);
    const confirmed = assessment({ rows: [...inputRows(FULL), BASIS_ROW] });
    expect([confirmed.basisConfirmed, confirmed.scores[0]?.rank]).toEqual([true, 1]);
  });
});
