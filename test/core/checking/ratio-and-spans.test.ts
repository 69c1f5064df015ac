import { ratioSlip } from "../../../src/core/checking/ratio-slip";
import type { BirthTable, StatedRatio } from "../../../src/core/model/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import {
  brief,
  checked,
  COLUMN,
  monthTable,
  only,
  show,
  UNITS,
  unitsOf,
  withCounts,
} from "./checked";

const RATIO_COLUMN = 13;

/** The standard form with a 性别比 column after the counts, stated for 出生合计 in the rows given. */
function withRatios(
  table: BirthTable,
  ratios: Readonly<Record<string, Partial<StatedRatio>>>
): BirthTable {
  const blocks = table.blocks.map((block, index) =>
    index === 0 ? { ...block, ratioColumn: RATIO_COLUMN } : block
  );
  const statedRatios = Object.entries(ratios).map(([unit, ratio]) => ({
    row: table.rows.findIndex(({ name }) => name === unit),
    block: 0,
    value: null,
    decimals: 2,
    shown: String(ratio.value ?? "***"),
    ...ratio,
  }));
  return { ...table, blocks, statedRatios };
}

describe("ratioSlip", () => {
  const cases: [
    string,
    number | null,
    number | null,
    number,
    number,
    string | null,
    string | null,
  ][] = [
    // what, value, decimals, boys, girls, slip, expected
    ["right at two decimals", 112.28, 2, 641238, 571083, null, null],
    ["right at one decimal", 112.3, 1, 641238, 571083, null, null],
    ["right as a whole number", 107, 0, 107, 100, null, null],
    ["right at a half, rounded up", 100.13, 2, 801, 800, null, null],
    ["a half rounded down", 100.12, 2, 801, 800, "rounding", "100.13"],
    ["the double rounding of a town's summary", 125.2, 2, 164, 131, "rounding", "125.19"],
    ["rounded to a whole number and shown with decimals", 125, 2, 164, 131, "rounding", "125.19"],
    ["the full value under a fixed format", (164 / 131) * 100, 2, 164, 131, null, null],
    ["an unrounded value that shows right", 125.1912, 2, 164, 131, null, null],
    ["a formula shown as General", (164 / 131) * 100, null, 164, 131, null, null],
    ["a formula that rounds to two decimals", 125.19, null, 164, 131, null, null],
    ["a formula that is off by a little", 125.190839, null, 164, 131, "other", "125.19"],
    [
      "a formula that is off beyond its sixth decimal",
      125.19083970001,
      null,
      164,
      131,
      "other",
      "125.19",
    ],
    ["boys per girl", 1.25, 2, 164, 131, "per-one", "125.19"],
    ["girls per hundred boys", 79.88, 2, 164, 131, "exchanged", "125.19"],
    ["anything else", 130, 2, 164, 131, "other", "125.19"],
    ["0.00 with boys and girls", 0, 2, 164, 131, "other", "125.19"],
    ["no boys", 0, 2, 0, 4, null, null],
    ["0.00 without girls", 0, 2, 2, 0, "undefined", null],
    ["a number without girls", 572157, 2, 2, 0, "undefined", null],
    ["0.00 without births", 0, 2, 0, 0, "undefined", null],
    ["no number without girls", null, 2, 5, 0, null, null],
    ["no number with girls", null, null, 164, 131, "no-number", "125.19"],
  ];
  for (const [what, value, decimals, male, female, slip, expected] of cases) {
    it(`judges ${what}`, () => {
      const judged = ratioSlip({ value, decimals }, male, female);
      expect(judged?.slip ?? null).toBe(slip);
      expect(judged?.expected ?? null).toBe(expected);
    });
  }
});

describe("stated ratios in a table", () => {
  const table = monthTable(3);

  it("are reported at their cell with what is right", () => {
    const finding = only(
      checked([withRatios(table, { 李家村: { value: 80 }, 王家村: { value: 100 } })])
    );
    expect(brief([finding])).toEqual(["stated-ratio 计生2025-03!N5"]);
    expect(finding).toMatchObject({
      severity: "warning",
      unit: "李家村",
      parity: "all",
      sex: null,
      actual: 80,
      expected: 100,
      detail: { male: 4, female: 4, slip: "other", shown: "80", right: "100.00" },
    });
  });

  it("are reported in the total row as the ratio of all units", () => {
    const finding = only(checked([withRatios(table, { 合计: { value: 88 } })]));
    expect(finding).toMatchObject({ unit: "*", expected: 100 });
  });

  it("are told apart by the heading where two blocks count as one parity", () => {
    const blocks = table.blocks.map((block, index) =>
      index < 2 ? block : { ...block, parity: "3+" as const, ratioColumn: RATIO_COLUMN + index }
    );
    const stated = [2, 3].map((block) => ({ row: 0, block, value: 7, decimals: 0, shown: "7" }));
    const findings = checked([{ ...table, blocks, statedRatios: stated }]);
    expect(findings.filter(({ rule }) => rule === "stated-ratio").map(({ id }) => id)).toEqual([
      "stated-ratio/registration/青山镇/2025-03/李家村/二孩/3+",
      "stated-ratio/registration/青山镇/2025-03/李家村/多孩/3+",
    ]);
    const shownAsText = { row: 3, block: 3, value: null, decimals: null, shown: "***" };
    const masked = only(checked([{ ...table, blocks, statedRatios: [shownAsText] }]));
    expect(masked).toMatchObject({ actual: "***", expected: 100, detail: { slip: "no-number" } });
  });

  it("are no finding of their own when they follow from a wrong count, either way", () => {
    // The count is wrong, the ratio was made from the right one.
    const right = withRatios(table, { 李家村: { value: 100 } });
    const wrong = only(checked([withCounts(right, ["李家村", COLUMN.allMale, 5])]));
    expect(wrong.rule).toBe("parity-sum");
    expect(wrong.related.map(show)).toContain("计生2025-03!N5");
    // The ratio was made from the wrong one.
    const same = withRatios(table, { 李家村: { value: 125 } });
    expect(only(checked([withCounts(same, ["李家村", COLUMN.allMale, 5])])).rule).toBe(
      "parity-sum"
    );
    // The ratio is neither.
    const neither = withRatios(table, { 李家村: { value: 77 } });
    expect(brief(checked([withCounts(neither, ["李家村", COLUMN.allMale, 5])]))).toEqual([
      "parity-sum 计生2025-03!C5",
      "stated-ratio 计生2025-03!N5",
    ]);
  });

  it("go with an open sum that could explain them", () => {
    const open = monthTable(3, { parities: ["all"], total: "none" });
    const wrong = withRatios(withCounts(open, ["李家村", 1, 5]), { 李家村: { value: 100 } });
    const finding = only(checked([wrong]).filter(({ rule }) => rule !== "no-parity-columns"));
    expect(finding.rule).toBe("sex-sum");
    expect(finding.related.map(show)).toEqual(["计生2025-03!N5"]);
  });

  it("go with the fault of a count that cannot be used", () => {
    const faulty = withRatios(withCounts(table, ["李家村", COLUMN.allMale, Number.NaN]), {
      李家村: { value: 100 },
    });
    const faults = [
      { kind: "not-a-number" as const, row: 0, column: COLUMN.allMale, shown: "四", used: null },
    ];
    const finding = only(checked([{ ...faulty, faults }]));
    expect(finding.rule).toBe("not-a-number");
    expect(finding.related.map(show)).toContain("计生2025-03!N5");
  });

  it("are made from the parities beside a 合计 without sexes, and pass over blank rows", () => {
    const slim = monthTable(3, { units: { ...UNITS, 空村: "blank" } });
    const blocks = slim.blocks.map((block, index) =>
      index === 0 ? { ...block, male: null, female: null } : block
    );
    const stated = withRatios(slim, { 李家村: { value: 80 }, 空村: { value: 0 } });
    const [first] = stated.blocks;
    const given = {
      ...stated,
      blocks: first ? [{ ...blocks[0], ratioColumn: 13 } as typeof first, ...blocks.slice(1)] : [],
    };
    expect(brief(checked([given]))).toEqual([
      "stated-ratio 计生2025-03!N5",
      "blank-unit-rows 计生2025-03!A9",
    ]);
    const wrong = withCounts(given, ["李家村", COLUMN.firstMale, 4]);
    const right = {
      ...wrong,
      statedRatios: wrong.statedRatios.map((one) => ({ ...one, value: 100 })),
    };
    expect(brief(checked([right]))).toEqual([
      "count-breaks-sums 计生2025-03!F5",
      "blank-unit-rows 计生2025-03!A9",
    ]);
    const unusable = withCounts(given, ["李家村", COLUMN.firstMale, Number.NaN]);
    expect(brief(checked([unusable]))).toEqual(["blank-unit-rows 计生2025-03!A9"]);
  });
});

/** The standard form with the same blocks again as 累计. */
function withCumulative(months: readonly BirthTable[]): BirthTable[] {
  const sums = new Map<string, number[]>();
  return months.map((table) => {
    const width = table.columns.length;
    const rows = table.rows.map((row) => {
      const before = sums.get(row.name) ?? row.counts.map(() => 0);
      const now = row.counts.map((count, at) => (count ?? 0) + (before[at] ?? 0));
      sums.set(row.name, now);
      return { ...row, counts: [...row.counts, ...now] };
    });
    const shifted = (column: number | null) => (column === null ? null : column + width);
    return {
      ...table,
      rows,
      columns: [
        ...table.columns,
        ...table.columns.map((column) => ({
          ...column,
          column: column.column + width,
          measure: "cumulative" as const,
          block: column.block + table.blocks.length,
        })),
      ],
      blocks: [
        ...table.blocks,
        ...table.blocks.map((block) => ({
          ...block,
          measure: "cumulative" as const,
          label: `累计${block.label}`,
          all: shifted(block.all),
          male: shifted(block.male),
          female: shifted(block.female),
        })),
      ],
    };
  });
}

const january = (months: number) =>
  withCumulative(
    Array.from({ length: months }, (_, index) =>
      monthTable(index + 1, { units: unitsOf(index + 1) })
    )
  );

const inMonth = (
  tables: readonly BirthTable[],
  month: number,
  ...changes: Parameters<typeof withCounts> extends [BirthTable, ...infer Rest] ? Rest : never
) => tables.map((table, index) => (index + 1 === month ? withCounts(table, ...changes) : table));

describe("累计", () => {
  const CUMULATIVE = 12;

  it("is right where it follows from the month before, and equals the month in the first", () => {
    expect(brief(checked(january(4)))).toEqual([]);
  });

  it("is blamed by its own sums first, with the months that it breaks", () => {
    const wrong = inMonth(january(4), 3, ["李家村", CUMULATIVE + COLUMN.firstMale, 99]);
    const finding = only(checked(wrong));
    expect(finding).toMatchObject({ rule: "count-breaks-sums", period: "2025-03", sex: "male" });
    expect(finding.id).toContain("累计一孩");
    expect(finding.related.map(show)).toContain("计生2025-04!R5");
  });

  it("is one finding at its lowest cell where it is wrong consistently", () => {
    const up = (table: BirthTable, ...names: string[]) =>
      names.flatMap((name) =>
        [COLUMN.firstMale, COLUMN.first, COLUMN.allMale, COLUMN.all].map((column) => {
          const at = column + CUMULATIVE;
          const count = table.rows.find((row) => row.name === name)?.counts[at] ?? 0;
          return [name, at, count + 3] as const;
        })
      );
    const tables = january(4);
    const wrong = tables.map((table, index) =>
      index === 2 ? withCounts(table, ...up(table, "李家村", "合计")) : table
    );
    const finding = only(checked(wrong));
    expect(brief([finding])).toEqual(["cumulative-sum 计生2025-03!R5"]);
    expect(Number(finding.actual) - Number(finding.expected)).toBe(3);
    const related = finding.related.map(show);
    expect(related).toEqual(expect.arrayContaining(["计生2025-03!Q5", "计生2025-03!R9"]));
    expect(related).toEqual(expect.arrayContaining(["计生2025-04!R5", "计生2025-04!N9"]));
    expect(related).toHaveLength(15);
  });

  it("is checked in the first month of the statistical year, and not where a month is not there", () => {
    const tables = january(3);
    const later = tables.slice(1);
    expect(brief(checked(later))).toEqual([]);
    const first = tables.map((table, index) =>
      index > 0
        ? table
        : {
            ...table,
            rows: table.rows.map((row) => ({
              ...row,
              counts: row.counts.map((count, at) => (at < 12 ? count : (count ?? 0) * 2)),
            })),
          }
    );
    const rules = new Set(checked(first).map(({ rule }) => rule));
    expect(rules.has("cumulative-sum")).toBe(true);
  });

  it("counts 补报 in and 核减 out", () => {
    const [jan, feb] = january(2);
    if (!jan || !feb) throw new Error("two months");
    const late: BirthTable = {
      ...feb,
      columns: [
        ...feb.columns,
        { column: 40, measure: "late", parity: "all", sex: "all", block: 8, label: "补报" },
        { column: 41, measure: "reduction", parity: "all", sex: "all", block: 9, label: "核减" },
      ],
      blocks: [
        ...feb.blocks,
        {
          measure: "late",
          parity: "all",
          label: "补报",
          male: null,
          female: null,
          unknown: null,
          all: 24,
          ratioColumn: null,
        },
        {
          measure: "reduction",
          parity: "all",
          label: "核减",
          male: null,
          female: null,
          unknown: null,
          all: 25,
          ratioColumn: null,
        },
      ],
      rows: feb.rows.map((row) => ({ ...row, counts: [...row.counts, 2, 2] })),
    };
    const totals = {
      ...late,
      rows: late.rows.map((row) =>
        row.kind === "total"
          ? { ...row, counts: row.counts.map((count, at) => (at > 23 ? 8 : count)) }
          : row
      ),
    };
    expect(brief(checked([jan, totals]))).toEqual([]);
    const reduced = withCounts(totals, ["李家村", 25, 1], ["合计", 25, 7]);
    const findings = checked([jan, reduced]).filter(({ rule }) => rule !== "side-absent");
    expect(brief(findings)).toEqual(["cumulative-sum 计生2025-02!N5"]);
    expect(Number(findings[0]?.expected) - Number(findings[0]?.actual)).toBe(1);
  });
});

describe("a table over months that are there one by one", () => {
  const months = [1, 2, 3].map((month) => monthTable(month, { units: unitsOf(month) }));
  const quarter = (change: Partial<Record<string, number>> = {}): BirthTable => {
    const units = Object.fromEntries(
      Object.keys(UNITS).map((name) => [
        name,
        Array.from(
          { length: 6 },
          (_, at) =>
            [1, 2, 3].reduce((sum, month) => sum + (unitsOf(month)[name]?.[at] ?? 0), 0) +
            (at === 0 ? (change[name] ?? 0) : 0)
        ) as unknown as UnitCounts,
      ])
    );
    return monthTable(3, { units, period: "2025-01/2025-03", sheet: "一季度" });
  };

  it("is told not to be added, and nothing else, where it is their sum", () => {
    expect(brief(checked([...months, quarter()]))).toEqual(["period-overlap 一季度!A1"]);
  });

  it("is one error at the lowest cell where it is not", () => {
    const findings = checked([...months, quarter({ 王家村: 2 })]);
    expect(brief(findings)).toEqual(["span-total 一季度!F6", "period-overlap 一季度!A1"]);
    const [finding] = findings;
    expect(Number(finding?.actual) - Number(finding?.expected)).toBe(2);
    expect(finding?.related.map(show).sort()).toEqual(
      ["B6", "B9", "C6", "C9", "E6", "E9", "F9"].map((cell) => `一季度!${cell}`)
    );
  });

  it("is not blamed for a fault that a table has alone", () => {
    const [first, ...rest] = months;
    if (!first) throw new Error("three months");
    const wrong = withCounts(first, ["李家村", COLUMN.firstMale, 99]);
    const findings = checked([wrong, ...rest, quarter()]);
    expect(brief(findings)).toEqual([
      "count-breaks-sums 计生2025-01!F5",
      "period-overlap 一季度!A1",
    ]);
    expect(findings[0]?.related.map(show)).toContain("一季度!F5");
    const own = withCounts(quarter(), ["李家村", COLUMN.first, 99]);
    expect(brief(checked([...months, own]))).toEqual([
      "sex-sum 一季度!E5",
      "period-overlap 一季度!A1",
    ]);
  });

  it("is left alone where a month is missing", () => {
    const findings = checked([...months.slice(1), quarter({ 王家村: 2 })]);
    expect(brief(findings)).toEqual(["period-overlap 一季度!A1"]);
  });

  it("does not add what an open sum leaves unknown", () => {
    const slim = [1, 2, 3].map((month) =>
      monthTable(month, { units: unitsOf(month), sexes: ["male", "female"], total: "none" })
    );
    const [first, ...rest] = slim;
    if (!first) throw new Error("three months");
    const wrong = withCounts(first, ["李家村", 2, 99]);
    const findings = checked([wrong, ...rest, quarter()]);
    expect(brief(findings)).toEqual(["parity-sum 计生2025-01!B5", "period-overlap 一季度!A1"]);
    expect(findings[0]?.related.map(show)).toContain("一季度!F5");
  });
});
