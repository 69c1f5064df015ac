import { reasons } from "../reconciling/two-sides";
import { VILLAGES, formsOfYear, monthOf, reportsOf, typedRows } from "./year";

const afterAll = { asOf: "2026-01-31" };
const states = (reports: ReturnType<typeof reportsOf>) => reports.map((report) => report.state);
/** 李家村 with two boys more of 一孩. */
const more = { units: { ...VILLAGES, 李家村: [8, 6, 4, 4, 2, 2] } } as const;
const march = "report/青山镇/2025-03";

describe("monthly reports", () => {
  it("are twelve agreed months where both forms came in time and agree", () => {
    const reports = reportsOf(formsOfYear());
    expect(states(reports)).toEqual(Array(12).fill("agreed"));
    expect(reports[2]).toMatchObject({
      id: march,
      unit: "青山镇",
      due: "2025-04-05",
      reconcileBy: "2025-04-10",
      isDue: true,
      deadlinePassed: true,
      compared: true,
      netDifference: 0,
      overruled: null,
      registration: { status: "reported", arrived: "2025-04-03", typed: null, late: false },
    });
    expect(reports[11]).toMatchObject({ due: "2026-01-05", deadlinePassed: false });
  });

  it("believe a 填报日期 from the first day of the month on; an earlier one was left over from another form", () => {
    const arrived = (submitted: string) =>
      monthOf(reportsOf(formsOfYear({ "3 health": { submitted } })), 3).health.arrived;
    expect(arrived("2025-03-01")).toBe("2025-03-01");
    expect(arrived("2025-02-28")).toBeNull();
  });

  it("are none where no table holds a number", () => {
    expect(reportsOf([])).toEqual([]);
  });

  it("leave months after the last one open: not due, not missing", () => {
    const reports = reportsOf(formsOfYear({}, {}, 3));
    expect(states(reports)).toEqual([...Array(3).fill("agreed"), ...Array(9).fill("not-due")]);
    expect(monthOf(reports, 4).registration.status).toBe("missing");
  });

  it("call a due month without a form missing, on either side and after the last form", () => {
    const reports = reportsOf(
      formsOfYear({ "3 registration": "absent", "5 health": "absent" }, {}, 6),
      undefined,
      { asOf: "2025-08-31" }
    );
    expect(states(reports)).toEqual([
      ...["agreed", "agreed", "missing", "agreed", "missing", "agreed", "missing"],
      ...Array(5).fill("not-due"),
    ]);
    expect(monthOf(reports, 3).registration).toMatchObject({ status: "missing", evidence: null });
  });

  it("leave the months before the first form open, or call them missing where the settings say lost", () => {
    const tables = formsOfYear().filter((table) => (table.period ?? "") >= "2025-03");
    const reports = reportsOf(tables);
    expect(states(reports).slice(0, 3)).toEqual(["to-confirm", "to-confirm", "agreed"]);
    expect(monthOf(reports, 1).health.status).toBe("before-first");
    const lost = reportsOf(tables, undefined, { missingBeforeFirst: "lost" });
    expect(states(lost).slice(0, 3)).toEqual(["missing", "missing", "agreed"]);
  });

  it("leave a side without any form open", () => {
    const reports = reportsOf(formsOfYear().filter((table) => table.side === "registration"));
    expect(states(reports)).toEqual(Array(12).fill("to-confirm"));
    expect(monthOf(reports, 2).health.status).toBe("side-absent");
  });

  it("leave a blank form open: blank is not zero and not missing", () => {
    const blank = { units: { 李家村: "blank", 王家村: "blank" } } as const;
    const reports = reportsOf(formsOfYear({ "3 health": blank }));
    expect(monthOf(reports, 3)).toMatchObject({
      state: "to-confirm",
      health: { status: "blank" },
      compared: false,
    });
    const zeros = { units: { 李家村: [0, 0, 0, 0, 0, 0], 王家村: [0, 0, 0, 0, 0, 0] } } as const;
    const zero = reportsOf(formsOfYear({ "3 registration": zeros, "3 health": zeros }));
    expect(monthOf(zero, 3).state).toBe("agreed");
  });

  it("leave a month open where both forms have numbers and nothing could be compared", () => {
    const reports = reportsOf(
      formsOfYear({
        "3 registration": { units: { 李家村: VILLAGES.李家村, 王家村: "blank" }, total: "none" },
        "3 health": { units: { 李家村: "blank", 王家村: VILLAGES.王家村 }, total: "none" },
      })
    );
    expect(monthOf(reports, 3)).toMatchObject({ compared: false, state: "to-confirm" });
  });

  describe("dates", () => {
    it("call a form late after the due day, inclusive unless the settings exclude it", () => {
      const fifth = formsOfYear({ "3 health": { submitted: "2025-04-05" } });
      expect(monthOf(reportsOf(fifth), 3).state).toBe("agreed");
      const excluded = reportsOf(fifth, undefined, { dueInclusive: false });
      expect(monthOf(excluded, 3)).toMatchObject({ state: "late", health: { late: true } });
      const sixth = monthOf(reportsOf(formsOfYear({ "3 health": { submitted: "2025-04-06" } })), 3);
      expect([sixth.state, sixth.registration.late, sixth.health.late]).toEqual([
        "late",
        false,
        true,
      ]);
      expect(sixth.health.evidence).toMatchObject({ sheet: "卫生2025-03", column: 0 });
    });

    it("let 收到日期 beat 填报日期, both ways", () => {
      const late = reportsOf(
        formsOfYear(),
        typedRows("receipts", { [march]: { registrationReceived: 45756 } })
      );
      expect(monthOf(late, 3)).toMatchObject({
        state: "late",
        registration: {
          typed: "2025-04-09",
          arrived: "2025-04-09",
          late: true,
          evidence: { own: "receipts", id: march, key: "typed.registrationReceived" },
        },
      });
      const early = reportsOf(
        formsOfYear({ "3 health": { submitted: "2025-04-20" } }),
        typedRows("receipts", { [march]: { healthReceived: "2025年4月4日" } })
      );
      expect(monthOf(early, 3).state).toBe("agreed");
    });

    it("leave a form without a date to be confirmed, not late", () => {
      const reports = reportsOf(formsOfYear({ "3 registration": { submitted: null } }));
      expect(monthOf(reports, 3)).toMatchObject({
        state: "to-confirm",
        registration: { arrived: null, late: false, evidence: { row: 0, column: 0 } },
      });
    });

    it("leave a typed text that is no date to be confirmed, and pass over a blank one", () => {
      const typed = (text: string) =>
        monthOf(
          reportsOf(formsOfYear(), typedRows("receipts", { [march]: { healthReceived: text } })),
          3
        );
      expect(typed("四月初").state).toBe("to-confirm");
      expect(typed("  ").state).toBe("agreed");
    });

    it("take no notice of a 填报日期 from before the month, left over from an older form", () => {
      const reports = reportsOf(formsOfYear({ "3 health": { submitted: "2024-04-03" } }));
      expect(monthOf(reports, 3)).toMatchObject({ state: "to-confirm", health: { stated: null } });
    });
  });

  describe("differences", () => {
    it("may still be explained until the deadline, and count from then on", () => {
      const tables = formsOfYear({ "3 registration": more });
      const before = monthOf(reportsOf(tables, undefined, { asOf: "2025-04-09" }), 3);
      expect([before.state, before.deadlinePassed]).toEqual(["to-confirm", false]);
      const on = monthOf(reportsOf(tables, undefined, { asOf: "2025-04-10" }), 3);
      expect([on.state, on.deadlinePassed]).toEqual(["unexplained", true]);
      expect(on.unexplained).toEqual(["difference/青山镇/李家村/2025-03/1/male"]);
      expect([on.netDifference, on.differing.length]).toEqual([2, 1]);
    });

    it("are explained by the clerk's reason and ground, never by a cause that the tool proposes", () => {
      const swapped = { units: { ...VILLAGES, 李家村: [8, 4, 4, 4, 2, 2] } } as const;
      const tables = formsOfYear({ "3 registration": swapped });
      expect(monthOf(reportsOf(tables, undefined, afterAll), 3).state).toBe("unexplained");
      const both = reasons({
        "difference/青山镇/李家村/2025-03/1/male": ["D08", "接生记录"],
        "difference/青山镇/李家村/2025-03/1/female": ["D08", "接生记录"],
      });
      expect(monthOf(reportsOf(tables, both, afterAll), 3)).toMatchObject({
        state: "explained",
        unexplained: [],
        netDifference: 0,
      });
    });

    it("show a month that is late and unequal as late, with its unexplained differences", () => {
      const reports = reportsOf(
        formsOfYear({ "3 registration": { ...more, submitted: "2025-04-07" } }),
        undefined,
        afterAll
      );
      expect(monthOf(reports, 3)).toMatchObject({
        state: "late",
        unexplained: ["difference/青山镇/李家村/2025-03/1/male"],
      });
    });

    const fewer = { units: { ...VILLAGES, 李家村: [4, 6, 4, 4, 2, 2] } } as const;
    const shifted = formsOfYear({ "3 registration": fewer, "4 registration": more });

    it("count a birth registered a month late once, in the month of birth", () => {
      const reports = reportsOf(shifted, undefined, afterAll);
      expect([monthOf(reports, 3).state, monthOf(reports, 4).state]).toEqual([
        "unexplained",
        "agreed",
      ]);
      expect(monthOf(reports, 4)).toMatchObject({ differences: [], netDifference: 2 });
      expect(monthOf(reports, 4).differing).toHaveLength(1);
    });

    it("count it once also where only the clerk's D04 or D05 on both says so", () => {
      const id = (month: string) => `difference/青山镇/李家村/${month}/1/male`;
      // A second story (the girls of April) keeps the tool from proposing the shift.
      const girls = { units: { ...VILLAGES, 李家村: [8, 4, 4, 4, 2, 2] } } as const;
      const tables = formsOfYear({ "3 registration": fewer, "4 registration": girls });
      const entries = reasons({
        [id("2025-03")]: ["D05", "补报单"],
        [id("2025-04")]: ["D04", "补报单"],
      });
      const reports = reportsOf(tables, entries, afterAll);
      expect(monthOf(reports, 3)).toMatchObject({ state: "explained", unexplained: [] });
      expect(monthOf(reports, 4).differences).toEqual([
        "difference/青山镇/李家村/2025-04/1/female",
      ]);
    });

    it("pairs three late months from the first on, and nothing that does not cancel", () => {
      const id = (month: string) => `difference/青山镇/李家村/${month}/1/male`;
      const tables = formsOfYear({
        "3 registration": fewer,
        "4 registration": more,
        "5 registration": fewer,
        "7 registration": fewer,
        "8 registration": fewer,
      });
      const entries = reasons(
        Object.fromEntries(
          ["03", "04", "05", "07", "08"].map((month) => [id(`2025-${month}`), ["D05", "册"]])
        )
      );
      const reports = reportsOf(tables, entries, afterAll);
      const counted = [3, 4, 5, 7, 8].map((month) => monthOf(reports, month).differences.length);
      expect(counted).toEqual([1, 0, 1, 1, 1]);
    });
  });

  it("are overruled by 核定状态 with a reason; the computed state stays beside it", () => {
    const typed = (values: Record<string, string>) =>
      monthOf(reportsOf(formsOfYear(), typedRows("receipts", { [march]: values })), 3);
    expect(typed({ state: "迟报", reason: "实际9日收到" })).toMatchObject({
      computed: "agreed",
      state: "late",
      overruled: { state: "late", reason: "实际9日收到" },
    });
    expect(typed({ state: "迟报" })).toMatchObject({ state: "agreed", overruled: null });
  });

  describe("of row units of a county sheet", () => {
    const county = {
      reportingUnit: "某县",
      units: { 青山镇: [6, 6, 4, 4, 2, 2], 绿水乡: [5, 4, 3, 3, 1, 0] },
    } as const;
    const forUnit = (reports: ReturnType<typeof reportsOf>, unit: string, number: number) =>
      monthOf(
        reports.filter((report) => report.unit === unit),
        number
      );

    it("look at the unit's own row only", () => {
      const reports = reportsOf(
        formsOfYear(
          {
            "3 health": { units: { ...county.units, 绿水乡: [9, 4, 3, 3, 1, 0] } },
            "4 health": { units: { ...county.units, 绿水乡: "blank" } },
            "5 health": { units: { 青山镇: county.units.青山镇 } },
          },
          county
        ),
        undefined,
        afterAll
      );
      expect(reports).toHaveLength(24);
      expect([3, 4, 5].map((month) => forUnit(reports, "青山镇", month).state)).toEqual([
        "agreed",
        "agreed",
        "agreed",
      ]);
      expect([3, 4, 5].map((month) => forUnit(reports, "绿水乡", month).state)).toEqual([
        "unexplained",
        "to-confirm",
        "missing",
      ]);
    });

    it("leave a unit open that the other side never lists, or whose month was compared only in all", () => {
      const reports = reportsOf(
        formsOfYear(
          Object.fromEntries(
            Array.from({ length: 12 }, (_, i) => [
              `${i + 1} health`,
              { units: { 县医院: [6, 6, 4, 4, 2, 2], 妇幼保健院: [5, 4, 3, 3, 1, 0] } },
            ])
          ),
          county
        )
      );
      expect(forUnit(reports, "青山镇", 3)).toMatchObject({
        state: "to-confirm",
        health: { status: "side-absent" },
      });
    });
  });

  it("are made for a listed unit without any form, and stay open", () => {
    const reports = reportsOf(formsOfYear(), undefined, {
      assessedUnits: [{ name: "绿水乡", type: "乡镇" }],
    });
    expect(states(reports)).toEqual(Array(12).fill("to-confirm"));
    expect(reports[0]?.registration.status).toBe("side-absent");
  });
});
