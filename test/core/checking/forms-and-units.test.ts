import type { BirthTable } from "../../../src/core/model/birth-table";
import type { FormArrival, MonthlyReport } from "../../../src/core/model/monthly-report";
import { birthTable } from "../../support/birth-table";
import {
  brief,
  checked,
  cleanYear,
  COLUMN,
  monthTable,
  only,
  show,
  UNITS,
  unitsOf,
  withCounts,
} from "./checked";

const withoutRow = (table: BirthTable, name: string): BirthTable => {
  const rows = table.rows.filter((row) => row.name !== name);
  return { ...table, rows, totalRow: rows.length - 1 };
};

const renamed = (table: BirthTable, from: string, to: string): BirthTable => ({
  ...table,
  rows: table.rows.map((row) => (row.name === from ? { ...row, name: to } : row)),
});

const beyondClean = (tables: readonly BirthTable[]) =>
  checked(tables).filter(({ rule }) => rule !== "identical-sources" && rule !== "source-mismatch");

describe("units left blank", () => {
  it("are one warning a sheet, at the first name", () => {
    const table = monthTable(3, { units: { ...UNITS, 空村: "blank", 白村: "blank" } });
    const finding = only(checked([table]));
    expect(brief([finding])).toEqual(["blank-unit-rows 计生2025-03!A9"]);
    expect(finding.related.map(show)).toEqual(["计生2025-03!A10"]);
    expect(finding.detail).toMatchObject({ count: 2, first: "空村" });
  });

  it("take along the totals that still hold their births", () => {
    const table = monthTable(3);
    const blanked = withCounts(
      table,
      ...table.columns.map((_, column) => ["陈家村", column, null] as const)
    );
    const finding = only(checked([blanked]));
    expect(finding.rule).toBe("blank-unit-rows");
    expect(finding.related.map(show)).toContain("计生2025-03!B9");
    expect(finding.related).toHaveLength(12);
  });

  it("do not excuse a total that is lower than its units", () => {
    const table = monthTable(3, { units: { ...UNITS, 空村: "blank" } });
    const wrong = withCounts(table, ["合计", COLUMN.firstMale, 2]);
    expect(brief(checked([wrong]))).toEqual([
      "column-total 计生2025-03!F10",
      "blank-unit-rows 计生2025-03!A9",
    ]);
  });

  it("are a warning for an empty form that is due, and silence for one that is not", () => {
    const empty = monthTable(4, { units: { 李家村: "blank", 王家村: "blank" }, total: "none" });
    const march = monthTable(3, {
      units: { 李家村: [1, 0, 0, 1, 0, 0], 王家村: [1, 1, 0, 0, 0, 0] },
    });
    expect(brief(checked([march, empty], { asOf: "2025-05-05" }))).toEqual([
      "blank-unit-rows 计生2025-04!A5",
    ]);
    expect(brief(checked([march, empty], { asOf: "2025-05-04" }))).toEqual([]);
    expect(brief(checked([empty], { asOf: null }))).toEqual([]);
  });

  it("are not begun where prepared formulas show 0 in the total row", () => {
    const empty = monthTable(4, { units: { 李家村: "blank", 王家村: "blank" } });
    const march = monthTable(3, {
      units: { 李家村: [1, 0, 0, 1, 0, 0], 王家村: [1, 1, 0, 0, 0, 0] },
    });
    expect(brief(checked([march, { ...empty, submitted: null }], { asOf: "2025-04-05" }))).toEqual(
      []
    );
  });
});

describe("units that are not there", () => {
  it("are one error a unit and side, at the first sheet without them", () => {
    const tables = cleanYear().map((table) =>
      table.side === "health" && (table.period ?? "") >= "2025-11"
        ? withoutRow(table, "王家村")
        : table
    );
    const finding = only(beyondClean(tables));
    expect(brief([finding])).toEqual(["unit-missing 卫生2025-11!A3"]);
    expect(finding).toMatchObject({
      id: "unit-missing/health/青山镇/2025-11/王家村",
      unit: "王家村",
      detail: { sheets: 2 },
    });
    // The other sheet, and the totals of both that still hold the unit's births.
    expect(show(finding.related[0] ?? { own: "findings", id: "", key: "" })).toBe("卫生2025-12!A3");
    expect(finding.related.length).toBeGreaterThan(12);
  });

  it("are told by the other months where there is no other side", () => {
    const tables = [1, 2, 3].map((month) => monthTable(month, { units: unitsOf(month) }));
    const without = tables.map((table) =>
      table.period === "2025-02" ? withoutRow(table, "赵家村") : table
    );
    expect(brief(checked(without))).toEqual(["unit-missing 计生2025-02!A3"]);
  });

  it("are one finding where another spelling stands in their place", () => {
    const tables = cleanYear().map((table) =>
      table.side === "health" && table.period === "2025-05"
        ? renamed(table, "王家村", "王家庄")
        : table
    );
    const finding = only(beyondClean(tables));
    expect(finding).toMatchObject({
      rule: "unit-missing",
      unit: "王家村",
      period: "2025-05",
      detail: { sheets: 1, instead: "王家庄" },
    });
  });

  it("are one finding each where two other names stand in their places, without a guess which is which", () => {
    const tables = cleanYear().map((table) =>
      table.side === "health" && table.period === "2025-05"
        ? renamed(renamed(table, "王家村", "王家庄"), "赵家村", "赵家庄")
        : table
    );
    const findings = beyondClean(tables);
    expect(findings.map(({ rule, unit }) => `${rule} ${unit}`)).toEqual([
      "unit-missing 王家村",
      "unit-missing 赵家村",
    ]);
    expect(findings[0]?.detail["instead"]).toBeUndefined();
  });

  it("go by the spelling that more forms use, or by the first of two", () => {
    const spelled = (months: readonly number[]) =>
      [1, 2, 3, 4].map((month) => {
        const table = monthTable(month, { units: unitsOf(month) });
        return months.includes(month) ? renamed(table, "王家村", "王家庄") : table;
      });
    const told = (months: readonly number[]) => only(checked(spelled(months)));
    expect(told([1])).toMatchObject({ unit: "王家村", detail: { instead: "王家庄" } });
    expect(told([2, 3, 4])).toMatchObject({ unit: "王家庄", detail: { instead: "王家村" } });
    expect(told([3, 4])).toMatchObject({ unit: "王家村", detail: { instead: "王家庄" } });
    expect(told([1, 2])).toMatchObject({ unit: "王家庄", detail: { instead: "王家村" } });
  });

  it("are not looked for by a name that is no name", () => {
    const tables = [1, 2].map((month) => monthTable(month, { units: unitsOf(month) }));
    const unnamed = tables.map((table, index) =>
      index === 0 ? renamed(table, "王家村", " ") : table
    );
    expect(brief(checked(unnamed))).toEqual(["unit-missing 计生2025-01!A3"]);
  });

  it("are looked for in each office by itself, however many there are", () => {
    const offices = Array.from({ length: 10 }, (_, index) => `第${index + 1}镇`);
    const tables = offices.flatMap((reportingUnit, index) =>
      [1, 2].map((month) =>
        monthTable(month, {
          reportingUnit,
          sheet: `${reportingUnit}${month}`,
          units: { [`甲${index}村`]: [1, 2, 1, 0, 0, 0], [`乙${index}村`]: [2, 1, 0, 1, 0, 0] },
        })
      )
    );
    expect(brief(checked(tables))).toEqual([]);
    const lost = tables.map((table) =>
      table.sheet === "第10镇2" ? withoutRow(table, "乙9村") : table
    );
    expect(brief(checked(lost))).toEqual(["unit-missing 第10镇2!A3"]);
  });

  it("are the same unit in full-width letters or with blanks", () => {
    const tables = cleanYear().map((table) =>
      table.side === "health" ? renamed(table, "王家村", "王 家村") : table
    );
    expect(brief(beyondClean(tables))).toEqual([]);
  });

  it("are silent where the two sides list other units, which is one info a pair", () => {
    const tables = [1, 2].flatMap((month) => [
      monthTable(month, { units: unitsOf(month) }),
      monthTable(month, {
        side: "health",
        units: { 县医院: [5, 5, month, 2, 1, 1], 镇卫生院: [6, 6, 3, month, 1, 1] },
      }),
    ]);
    const findings = beyondClean(tables);
    expect(brief(findings)).toEqual([
      "unit-sets-differ 计生2025-01!A3:A9",
      "unit-sets-differ 计生2025-02!A3:A9",
    ]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      detail: { matched: 0, registration: 4, health: 2 },
    });
  });

  it("are looked for in each part of an office by itself", () => {
    const part = (month: number, name: string) =>
      monthTable(month, { part: name, sheet: `${name}${month}`, units: unitsOf(month) });
    const tables = [part(1, "城市"), part(2, "城市"), withoutRow(part(1, "乡村"), "王家村")];
    expect(brief(checked(tables))).toEqual(["column-total 乡村1!F9"]);
    const lost = [part(1, "城市"), withoutRow(part(2, "城市"), "王家村")];
    const finding = only(checked(lost));
    expect(finding.id).toBe("unit-missing/registration/青山镇/城市/2025-02/王家村");
  });
});

describe("months without a form", () => {
  it("are looked for between the first and the last form of either side, up to the day", () => {
    const tables = [
      monthTable(2),
      monthTable(5),
      monthTable(1, { side: "health" }),
      monthTable(2, { side: "health" }),
      monthTable(6, { side: "health" }),
    ];
    const missing = (asOf: string) =>
      checked(tables, { asOf })
        .filter(({ rule }) => rule === "month-missing")
        .map(({ side, period }) => `${side} ${period}`);
    expect(missing("2025-07-05")).toEqual([
      "registration 2025-01",
      "registration 2025-03",
      "registration 2025-04",
      "registration 2025-06",
      "health 2025-03",
      "health 2025-04",
      "health 2025-05",
    ]);
    expect(missing("2025-05-04")).toEqual([
      "registration 2025-01",
      "registration 2025-03",
      "health 2025-03",
    ]);
  });

  it("twelve in a row are one finding over the whole run, eleven are one each", () => {
    const missing = (...months: readonly (readonly [period: string, submitted: string])[]) =>
      checked(
        months.flatMap(([period, submitted]) =>
          (["registration", "health"] as const).map((side) =>
            monthTable(1, { side, period, submitted })
          )
        ),
        { asOf: "2025-06-05" }
      ).flatMap(({ rule, side, period }) =>
        rule === "month-missing" && side === "health" ? [period] : []
      );
    const last = ["2025-03", "2025-04-03"] as const;
    expect(missing(["2024-02", "2024-03-03"], last)).toEqual(["2024-03/2025-02"]);
    expect(missing(["2024-03", "2024-04-03"], last)).toHaveLength(11);
  });

  it("are no matter of spans and parts, and an absent side is one info", () => {
    const span = monthTable(3, { period: "2019-11/2020-10" });
    const part = monthTable(5, { part: "城市" });
    expect(checked([span, part])).toEqual([]);
    const months = checked([monthTable(1), monthTable(2, { units: unitsOf(2) })]);
    expect(months).toHaveLength(1);
    expect(months[0]).toMatchObject({ rule: "side-absent", side: "health", cell: null });
  });
});

describe("the day a form arrived", () => {
  const arrival = (rest: Partial<FormArrival>): FormArrival => ({
    status: "reported",
    stated: null,
    typed: null,
    arrived: null,
    late: false,
    evidence: null,
    ...rest,
  });
  const report = (registration: FormArrival): MonthlyReport => ({
    id: "青山镇/2025-03",
    unit: "青山镇",
    month: "2025-03",
    due: "2025-04-05",
    reconcileBy: "2025-04-10",
    isDue: true,
    deadlinePassed: true,
    registration,
    health: arrival({ status: "side-absent" }),
    differences: [],
    unexplained: [],
    differing: [],
    compared: false,
    netDifference: 0,
    computed: "late",
    overruled: null,
    state: "late",
  });
  const evidence = { own: "receipts" as const, id: "青山镇/2025-03", key: "typed.registration" };

  it("is the typed one where there is one", () => {
    const late = report(
      arrival({ typed: "2025-04-09", arrived: "2025-04-09", late: true, evidence })
    );
    const finding = only(checked([monthTable(3)], { reports: [late] }));
    expect(finding).toMatchObject({
      rule: "late-submission",
      cell: evidence,
      actual: "2025-04-09",
      expected: "2025-04-05",
    });
    const inTime = report(arrival({ typed: "2025-04-02", arrived: "2025-04-02", evidence }));
    const stated = monthTable(3, { submitted: "2025-04-09" });
    expect(brief(checked([stated], { reports: [inTime] }))).toEqual([]);
  });

  it("is shown at the form's own date, or its title, where 收报登记 has no cell for it", () => {
    const late = report(arrival({ arrived: "2025-04-09", late: true }));
    expect(brief(checked([monthTable(3)], { reports: [late] }))).toEqual([
      "late-submission 计生2025-03!A11",
    ]);
    const dateless = { ...monthTable(3), submitted: null };
    expect(brief(checked([dateless], { reports: [late] }))).toEqual([
      "late-submission 计生2025-03!A1",
      "submission-date-missing 计生2025-03!A10",
    ]);
  });

  it("is open where neither says it, and asked for once", () => {
    const dateless: BirthTable = { ...monthTable(3), submitted: null };
    expect(brief(checked([dateless], { reports: [report(arrival({}))] }))).toEqual([
      "submission-date-missing 计生2025-03!A10",
    ]);
    const typed = report(arrival({ typed: "2025-04-02", arrived: "2025-04-02" }));
    expect(brief(checked([dateless], { reports: [typed] }))).toEqual([]);
    expect(brief(checked([dateless], { asOf: "2025-04-04" }))).toEqual([]);
  });

  it("is of no interest for an empty form", () => {
    const empty = birthTable({
      units: { 李家村: "blank" },
      total: "none",
      submitted: "2025-06-30",
      period: "2025-03",
    });
    expect(brief(checked([empty], { asOf: "2025-07-01" }))).toEqual([
      "blank-unit-rows 计生2025-03!A5",
    ]);
  });
});
