import { CATALOGUE } from "../../../src/core/checking/catalogue";
import type { CheckingContext } from "../../../src/core/checking/checking-context";
import type { BirthTable, CellFaultKind } from "../../../src/core/model/birth-table";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { birthTable, readingOf } from "../../support/birth-table";
import {
  brief,
  checked,
  cleanYear,
  COLUMN,
  contextOf,
  monthTable,
  only,
  show,
  unitsOf,
  withCounts,
} from "./checked";

/** The table of a year with one replaced: by side and month. */
function yearWith(
  change: (table: BirthTable) => BirthTable | readonly BirthTable[],
  side: "registration" | "health" = "registration",
  month = 3
): BirthTable[] {
  const period = `2025-${String(month).padStart(2, "0")}`;
  return cleanYear().flatMap((table) =>
    table.side === side && table.period === period ? change(table) : table
  );
}

/** Findings that a clean year has anyway: the samples agree in every cell, which deserves a question. */
const beyondClean = (tables: readonly BirthTable[], given: Partial<CheckingContext> = {}) =>
  checked(tables, given).filter(({ rule }) => rule !== "identical-sources");

describe("the catalogue", () => {
  it("holds every rule once, in the order of the contract, each with its severity and version", () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual([
      "personal-data-sheet",
      "no-sex-columns",
      "no-parity-columns",
      "period-missing",
      "period-conflict",
      "cutoff-not-month-end",
      "column-unknown",
      "not-a-number",
      "fractional-count",
      "formula-error",
      "negative-count",
      "number-as-text",
      "formula-not-calculated",
      "count-breaks-sums",
      "sex-sum",
      "parity-sum",
      "column-total",
      "cumulative-sum",
      "span-total",
      "period-overlap",
      "table-duplicate",
      "stated-ratio",
      "duplicate-unit",
      "blank-unit-rows",
      "unit-missing",
      "unit-sets-differ",
      "month-missing",
      "side-absent",
      "late-submission",
      "submission-date-missing",
      "source-mismatch",
      "changed-after-submission",
      "identical-sources",
      "block-repeated",
      "parity-columns-identical",
      "too-regular",
      "count-jump",
      "ratio-high",
      "ratio-low",
    ]);
    expect(CATALOGUE.every(({ since }) => since === "0.1.0")).toBe(true);
    const infos = CATALOGUE.filter(({ severity }) => severity === "info").map(({ id }) => id);
    expect(infos).toEqual([
      "personal-data-sheet",
      "no-parity-columns",
      "period-overlap",
      "unit-sets-differ",
      "side-absent",
      "submission-date-missing",
      "identical-sources",
    ]);
  });
});

describe("a clean year of both sides", () => {
  it("gives no finding but the question why both sides are equal", () => {
    expect(brief(checked(cleanYear()))).toEqual(["identical-sources 计生2025-01!A1"]);
  });

  it("gives the same findings and ids on every run", () => {
    const tables = yearWith((table) => withCounts(table, ["李家村", COLUMN.firstMale, 99]));
    expect(checked(tables)).toEqual(checked(tables));
  });
});

describe("one seeded fault in a clean year gives exactly its finding", () => {
  const cell = (column: number, row: number, sheet = "计生2025-03") => ({
    file: "",
    sheet,
    row,
    column,
  });
  const cases: [string, readonly BirthTable[], string][] = [
    [
      "a count, which the other side then contradicts",
      yearWith((table) => withCounts(table, ["李家村", COLUMN.firstMale, 99])),
      "count-breaks-sums 计生2025-03!F5",
    ],
    [
      "a 小计 on the health side",
      yearWith((table) => withCounts(table, ["王家村", COLUMN.second, 99]), "health"),
      "sex-sum 卫生2025-03!H6",
    ],
    [
      "the 男 of 出生合计",
      yearWith((table) => withCounts(table, ["王家村", COLUMN.allMale, 99])),
      "parity-sum 计生2025-03!C6",
    ],
    [
      "a cell of the total row",
      yearWith((table) => withCounts(table, ["合计", COLUMN.thirdFemale, 99])),
      "column-total 计生2025-03!M9",
    ],
    [
      "no 男 and 女",
      yearWith((table) => ({ ...table, hasSex: false })),
      "no-sex-columns 计生2025-03!A3",
    ],
    [
      "no parities",
      yearWith((table) => ({ ...table, hasParity: false })),
      "no-parity-columns 计生2025-03!A3",
    ],
    [
      "a title of another month",
      yearWith((table) => ({
        ...table,
        period: "2025-02",
        statedPeriods: { title: "2025-02", sheetName: "2025-03", settings: null },
      })),
      "period-conflict 计生2025-03!A1",
    ],
    [
      "a line about the period that names another month than the title",
      yearWith((table) => ({
        ...table,
        statedPeriods: { title: "2025-03", sheetName: null, settings: null, line: "2025-04" },
      })),
      "period-conflict 计生2025-03!A1",
    ],
    [
      "a title of a later month, whose own sheet then comes second",
      yearWith((table) => ({
        ...table,
        period: "2025-05",
        statedPeriods: { title: "2025-05", sheetName: "2025-03", settings: null },
      })),
      "period-conflict 计生2025-03!A1",
    ],
    [
      "a period that ends before the month does",
      yearWith((table) => ({ ...table, cutoff: { day: "2025-03-30", cell: cell(0, 1) } })),
      "cutoff-not-month-end 计生2025-03!A2",
    ],
    [
      "a column that cannot be placed",
      yearWith((table) => ({
        ...table,
        unplaced: [{ column: 13, row: 2, label: "其他出生" }],
      })),
      "column-unknown 计生2025-03!N3",
    ],
    [
      "a second sheet of the month",
      yearWith((table) => [table, { ...table, sheet: "3月 (2)", title: cell(0, 0, "3月 (2)") }]),
      "table-duplicate 3月 (2)!A1",
    ],
    [
      "a unit twice, which the total leaves out",
      yearWith((table) => {
        const [first, ...rest] = table.rows;
        const rows = first
          ? [first, ...rest.slice(0, 3), { ...first, row: 8 }, ...rest.slice(3)]
          : [];
        return { ...table, rows, totalRow: rows.length - 1 };
      }),
      "duplicate-unit 计生2025-03!A9",
    ],
    [
      "a form handed in late",
      yearWith((table) => ({
        ...table,
        submitted: { day: "2025-04-06", cell: cell(0, 10) },
      })),
      "late-submission 计生2025-03!A11",
    ],
    [
      "a form without a day",
      yearWith((table) => ({ ...table, submitted: null })),
      "submission-date-missing 计生2025-03!A10",
    ],
    ["a month without a form", yearWith(() => []), "month-missing –"],
  ];
  for (const [what, tables, expected] of cases) {
    it(what, () => {
      expect(brief(beyondClean(tables))).toEqual([expected]);
    });
  }

  it("a number that is right in itself and unlike the other side's", () => {
    const tables = yearWith((table) =>
      monthTable(3, {
        units: { ...unitsOf(3), 李家村: [9, 2, 1, 1, 0, 1] },
        side: table.side,
      })
    );
    const findings = beyondClean(tables);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["source-mismatch"]));
    expect(findings[0]).toMatchObject({
      cell: null,
      actual: null,
      expected: null,
      unit: "李家村",
      period: "2025-03",
    });
    const [first] = findings;
    expect(first?.related).toHaveLength(2);
    expect(first?.detail["difference"]).toBe(
      Number(first?.detail["registration"]) - Number(first?.detail["health"])
    );
  });

  it("a difference's finding names the difference that reasons and causes are kept by", () => {
    const tables = yearWith((table) =>
      monthTable(3, { units: { ...unitsOf(3), 李家村: [9, 2, 1, 1, 0, 1] }, side: table.side })
    );
    const context = contextOf(tables);
    const named = beyondClean(tables).map(({ detail }) => detail["differenceId"]);
    expect(named).toEqual(context.reconciliation.differences.map(({ id }) => id));
    expect(named).toContain("difference/青山镇/李家村/2025-03/1/male");
  });

  it("a count that breaks its sums also takes the other side's cell along", () => {
    const tables = yearWith((table) => withCounts(table, ["李家村", COLUMN.firstMale, 99]));
    expect(only(beyondClean(tables)).related.map(show)).toEqual([
      "计生2025-03!E5",
      "计生2025-03!C5",
      "计生2025-03!F9",
      "卫生2025-03!F5",
    ]);
    const health = yearWith(
      (table) => withCounts(table, ["李家村", COLUMN.firstMale, 99]),
      "health"
    );
    expect(only(beyondClean(health)).related.map(show)).toContain("计生2025-03!F5");
  });

  it("a count whose mend still leaves a difference keeps both findings", () => {
    const tables = yearWith((table) =>
      withCounts(
        monthTable(3, { units: { ...unitsOf(3), 李家村: [9, 2, 1, 1, 0, 1] }, side: table.side }),
        ["李家村", COLUMN.firstMale, 99]
      )
    );
    const rules = beyondClean(tables).map(({ rule, parity, sex }) => `${rule} ${parity} ${sex}`);
    expect(rules).toContain("count-breaks-sums 1 male");
    expect(rules).toContain("source-mismatch 1 male");
  });
});

describe("cells that are no counts", () => {
  const kinds: [CellFaultKind, string, number | null, string][] = [
    ["not-a-number", "三", null, "error"],
    ["fractional-count", "2.5", null, "error"],
    ["formula-error", "#REF!", null, "error"],
    ["negative-count", "-3", null, "error"],
    ["number-as-text", "１２", 3, "warning"],
    ["formula-not-calculated", "", null, "warning"],
  ];
  for (const [kind, shown, used, severity] of kinds) {
    it(`are one finding of their kind: ${kind}`, () => {
      const table = withCounts(monthTable(3), ["李家村", COLUMN.firstMale, used ?? Number.NaN]);
      const faults = [{ kind, row: 0, column: COLUMN.firstMale, shown, used }];
      const finding = only(checked([{ ...table, faults }]));
      expect(finding).toMatchObject({ rule: kind, severity, actual: shown, unit: "李家村" });
      expect(finding.related).toHaveLength(used === null ? 3 : 0);
      expect(finding.detail["used"]).toBe(used ?? undefined);
    });
  }

  it("may be below 0 in 核减 and 更正", () => {
    const table = monthTable(3);
    const columns = table.columns.map((column, index) =>
      index === COLUMN.thirdMale ? { ...column, measure: "correction" as const } : column
    );
    const faults = [
      {
        kind: "negative-count" as const,
        row: 0,
        column: COLUMN.thirdMale,
        shown: "-1",
        used: null,
      },
    ];
    const findings = checked([{ ...table, columns, faults }]);
    expect(findings.some(({ rule }) => rule === "negative-count")).toBe(false);
  });
});

describe("rules about the sheet", () => {
  it("report a register of persons at its header and keep nothing of it", () => {
    const reading = {
      ...readingOf([]),
      skipped: [
        {
          file: "",
          sheet: "出生登记",
          reason: "personal-data" as const,
          cell: { file: "", sheet: "出生登记", row: 1, column: 0 },
        },
        { file: "", sheet: "封面", reason: "no-birth-table" as const, cell: null },
      ],
    };
    const finding = only(checked([], { reading }));
    expect(finding).toMatchObject({
      id: "personal-data-sheet/出生登记",
      severity: "info",
      detail: { sheet: "出生登记" },
    });
  });

  it("report a table without a month and use it for nothing else", () => {
    const lost = monthTable(3, { period: null, sheet: "Sheet1" });
    expect(brief(checked([lost]))).toEqual(["period-missing Sheet1!A1"]);
    expect(only(checked([lost])).id).toBe("period-missing/registration/青山镇/Sheet1");
  });

  it("take the setting's word where title and sheet name disagree", () => {
    const statedPeriods = { title: "2025-02", sheetName: "2025-03", settings: "2025-03" };
    expect(brief(checked([{ ...monthTable(3), statedPeriods }]))).toEqual([]);
  });

  it("see no conflict in a sheet named after a month of the title's span", () => {
    const statedPeriods = { title: "2025-01/2025-03", sheetName: "2025-03", settings: null };
    const table = monthTable(3, { period: "2025-01/2025-03" });
    expect(brief(checked([{ ...table, statedPeriods }]))).toEqual([]);
  });

  it("accept the last day of the month as the end of the period", () => {
    const cell = { file: "", sheet: "计生2025-02", row: 1, column: 0 };
    const table = { ...monthTable(2), cutoff: { day: "2025-02-28", cell } };
    expect(brief(checked([table]))).toEqual([]);
  });

  it("pass over a hidden sheet that gave way to a visible one", () => {
    const old = withCounts(monthTable(3, { hidden: true, sheet: "3月旧" }), ["李家村", 0, 99]);
    expect(brief(checked([monthTable(3), old]))).toEqual([]);
    expect(brief(checked([old]))).toEqual(["sex-sum 3月旧!B5"]);
  });
});

describe("二孩 and 多孩 that are equal in every unit", () => {
  const same = {
    甲村: [3, 2, 1, 2, 1, 2],
    乙村: [2, 2, 0, 1, 0, 1],
    丙村: [1, 4, 3, 0, 3, 0],
    丁村: [5, 3, 0, 0, 0, 0],
  } as const;

  it("are one warning at the block of 多孩", () => {
    const finding = only(checked([monthTable(3, { units: same })]));
    expect(brief([finding])).toEqual(["parity-columns-identical 计生2025-03!K5:M9"]);
    expect(finding.detail).toMatchObject({ second: "二孩", third: "多孩" });
  });

  it("are no finding with too few births to tell", () => {
    const few = { ...same, 丙村: [1, 4, 0, 0, 0, 0] } as const;
    expect(brief(checked([monthTable(3, { units: few })]))).toEqual([]);
  });

  it("are no finding where one unit differs, or where 四孩 stands beside", () => {
    const units = { ...same, 丁村: [5, 3, 0, 0, 1, 0] } as const;
    expect(brief(checked([monthTable(3, { units })]))).toEqual([]);
    expect(brief(checked([monthTable(3, { units: same, parities: ["all", "1", "2"] })]))).toEqual(
      []
    );
  });
});

describe("verdicts of the ratio", () => {
  const ratio: SexRatio = {
    reportingUnit: "青山镇",
    unit: "*",
    part: null,
    span: "2025-01/2025-12",
    spanKind: "year",
    parity: "all",
    male: 2800,
    female: 2300,
    ratio: (2800 / 2300) * 100,
    low: 115.1,
    high: 128.8,
    pAbove: 0.0001,
    pBelow: 1,
    qAbove: 0.0004,
    qBelow: 1,
    family: "f",
    tests: 4,
    verdict: "high",
  };

  it("are findings for years and three years only", () => {
    const ratios = [
      ratio,
      { ...ratio, spanKind: "year-to-date" as const },
      { ...ratio, unit: "李家村", verdict: "undetermined" as const },
      {
        ...ratio,
        part: "城市",
        verdict: "low" as const,
        high: null,
        spanKind: "three-years" as const,
      },
    ];
    const findings = checked([], { ratios });
    expect(findings.map(({ id, rule, severity }) => [id, rule, severity])).toEqual([
      ["ratio-high/青山镇/2025-01/2025-12/*/all", "ratio-high", "warning"],
      ["ratio-low/青山镇/城市/2025-01/2025-12/*/all", "ratio-low", "warning"],
    ]);
    expect(findings[0]).toMatchObject({
      cell: null,
      related: [],
      detail: { male: 2800, female: 2300, shown: "121.74", low: 115.1, high: 128.8, tests: 4 },
    });
    expect(findings[1]?.detail).toMatchObject({ part: "城市", below: 103 });
    expect(findings[1]?.detail["high"]).toBeUndefined();
  });
});

describe("both sides equal in every cell", () => {
  const years = (months: number, change: (table: BirthTable) => BirthTable = (table) => table) =>
    (["registration", "health"] as const).flatMap((side) =>
      Array.from({ length: months }, (_, index) =>
        change(monthTable(index + 1, { side, units: unitsOf(index + 1) }))
      )
    );

  it("is a question after six months with a hundred births", () => {
    const finding = only(checked(years(6)));
    expect(finding).toMatchObject({ rule: "identical-sources", severity: "info" });
    expect(finding.related).toHaveLength(11);
    expect(finding.detail["months"]).toBe(6);
  });

  it("is asked of the longest run, and a difference or another office breaks it", () => {
    const tables = [
      ...years(12),
      ...years(2).map((table) => ({ ...table, reportingUnit: "别镇", sheet: `别${table.sheet}` })),
    ];
    const broken = tables.map((table) =>
      table.side === "health" && table.period === "2025-04" && table.reportingUnit === "青山镇"
        ? monthTable(4, { side: "health", units: { ...unitsOf(4), 李家村: [9, 2, 1, 1, 0, 1] } })
        : table
    );
    const asked = checked(broken).filter(({ rule }) => rule === "identical-sources");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ period: "2025-05", detail: { months: 8 } });
  });

  it("is none after five months, with a few births, or on a coarser margin", () => {
    expect(brief(checked(years(5)))).toEqual([]);
    const few = (["registration", "health"] as const).flatMap((side) =>
      Array.from({ length: 6 }, (_, index) =>
        monthTable(index + 1, { side, units: { 李家村: [index % 3, 1, 0, 0, 0, 0] } })
      )
    );
    expect(brief(checked(few))).toEqual([]);
    const coarse = years(6, (table) =>
      table.side === "health"
        ? birthTable({
            side: "health",
            period: table.period,
            units: unitsOf(Number(table.period?.slice(5))),
            parities: ["all"],
            submitted: table.submitted?.day ?? "",
          })
        : table
    );
    expect(checked(coarse).some(({ rule }) => rule === "identical-sources")).toBe(false);
  });
});

describe("ids", () => {
  it("stay the same when rows move, and are unique where the parts are not", () => {
    const wrong = withCounts(monthTable(3), ["李家村", COLUMN.firstMale, 9]);
    const moved = { ...wrong, rows: wrong.rows.map((row) => ({ ...row, row: row.row + 5 })) };
    expect(checked([moved]).map(({ id }) => id)).toEqual(checked([wrong]).map(({ id }) => id));
    const twice = {
      ...monthTable(3),
      unplaced: [
        { column: 13, row: 2, label: "其他" },
        { column: 14, row: 2, label: "其他" },
      ],
    };
    expect(
      checked([twice])
        .slice(0, 2)
        .map(({ id }) => id)
    ).toEqual([
      "column-unknown/registration/青山镇/2025-03/其他",
      "column-unknown/registration/青山镇/2025-03/其他#2",
    ]);
  });

  it("keep a slash in a name apart from the slashes between the parts", () => {
    const table = monthTable(3, {
      units: { "甲/乙村": [3, 2, 1, 1, 0, 1], 丙村: [1, 1, 1, 0, 0, 0] },
    });
    const finding = only(checked([withCounts(table, ["甲/乙村", COLUMN.first, 9])]));
    expect(finding.id).toBe("sex-sum/registration/青山镇/2025-03/甲%2F乙村/1/all");
  });
});

describe("settings", () => {
  it("move the due day", () => {
    const table = monthTable(3);
    const settings = { ...DEFAULT_SETTINGS, dueDates: { "2025-03": "2025-04-02" } };
    const finding = only(checked([table], { settings }));
    expect(finding).toMatchObject({
      rule: "late-submission",
      actual: "2025-04-03",
      expected: "2025-04-02",
    });
    const onTheDay = { ...DEFAULT_SETTINGS, dueDay: 3, dueInclusive: false };
    expect(only(checked([table], { settings: onTheDay })).rule).toBe("late-submission");
  });
});
