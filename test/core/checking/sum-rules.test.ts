import fc from "fast-check";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";
import { brief, checked, COLUMN, monthTable, only, show, UNITS, withCounts } from "./checked";

const sheet = "计生2025-03";

describe("one wrong cell in the standard form", () => {
  const table = monthTable(3);
  const cases: [string, string, number, number, string, number][] = [
    // what, unit, column, count, finding, expected
    ["a count", "李家村", COLUMN.firstMale, 4, `count-breaks-sums ${sheet}!F5`, 3],
    [
      "a count of a later parity",
      "陈家村",
      COLUMN.thirdFemale,
      0,
      `count-breaks-sums ${sheet}!M8`,
      1,
    ],
    ["a 小计", "王家村", COLUMN.second, 9, `sex-sum ${sheet}!H6`, 1],
    ["the 小计 of 出生合计", "赵家村", COLUMN.all, 90, `sex-sum ${sheet}!B7`, 9],
    ["the 男 of 出生合计", "赵家村", COLUMN.allMale, 0, `parity-sum ${sheet}!C7`, 3],
    ["the 女 of 出生合计", "李家村", COLUMN.allFemale, 7, `parity-sum ${sheet}!D5`, 4],
    ["a count of the total row", "合计", COLUMN.firstMale, 12, `column-total ${sheet}!F9`, 11],
    ["the grand total", "合计", COLUMN.all, 0, `column-total ${sheet}!B9`, 36],
  ];
  for (const [what, unit, column, count, expected, right] of cases) {
    it(`is blamed where it stands: ${what}`, () => {
      const finding = only(checked([withCounts(table, [unit, column, count])]));
      expect(brief([finding])).toEqual([expected]);
      expect([finding.actual, finding.expected]).toEqual([count, right]);
      expect(finding.detail["open"]).toBe(0);
    });
  }

  it("brings the broken sums as related cells, and nothing else", () => {
    const finding = only(checked([withCounts(table, ["李家村", COLUMN.firstMale, 4])]));
    expect(finding.related.map(show)).toEqual([`${sheet}!E5`, `${sheet}!C5`, `${sheet}!F9`]);
    expect(finding).toMatchObject({
      id: "count-breaks-sums/registration/青山镇/2025-03/李家村/1/male",
      severity: "error",
      side: "registration",
      reportingUnit: "青山镇",
      unit: "李家村",
      period: "2025-03",
      parity: "1",
      sex: "male",
    });
  });

  it("is told wherever the total row stands", () => {
    const first = birthTable({ units: UNITS, total: "first", submitted: "2025-04-03" });
    expect(brief(checked([withCounts(first, ["合计", COLUMN.second, 1])]))).toEqual([
      `column-total ${sheet}!H5`,
    ]);
    const none = birthTable({ units: UNITS, total: "none", submitted: "2025-04-03" });
    expect(brief(checked([withCounts(none, ["李家村", COLUMN.firstMale, 4])]))).toEqual([
      `count-breaks-sums ${sheet}!F5`,
    ]);
  });

  it("takes a blank in a row with numbers as 0, and blames it where a sum then breaks", () => {
    const zero = withCounts(table, ["李家村", COLUMN.thirdMale, null]);
    expect(brief(checked([zero]))).toEqual([]);
    const missing = only(checked([withCounts(table, ["李家村", COLUMN.first, null])]));
    expect(missing).toMatchObject({ rule: "sex-sum", actual: null, expected: 5 });
  });
});

describe("two wrong cells", () => {
  const table = monthTable(3);

  it("are two findings in different rows", () => {
    const wrong = withCounts(table, ["李家村", COLUMN.firstMale, 4], ["陈家村", COLUMN.second, 9]);
    expect(brief(checked([wrong]))).toEqual([
      `count-breaks-sums ${sheet}!F5`,
      `sex-sum ${sheet}!H8`,
    ]);
  });

  it("are two findings in one row", () => {
    const wrong = withCounts(table, ["李家村", COLUMN.firstMale, 4], ["李家村", COLUMN.second, 9]);
    expect(brief(checked([wrong]))).toEqual([
      `count-breaks-sums ${sheet}!F5`,
      `sex-sum ${sheet}!H5`,
    ]);
  });

  it("are found by the totals where their row alone would blame a single other cell", () => {
    // 一孩男 and 一孩女 both one too low look like a 小计 and 合计 … only the totals know.
    const slim = birthTable({ units: UNITS, parities: ["all"], submitted: "2025-04-03" });
    const wrong = withCounts(slim, ["李家村", 1, 5], ["李家村", 2, 5]);
    const findings = checked([wrong]);
    expect(brief(findings).filter((text) => !text.startsWith("no-parity"))).toEqual([
      `count-breaks-sums ${sheet}!C5`,
      `count-breaks-sums ${sheet}!D5`,
    ]);
  });
});

describe("forms that state fewer sums", () => {
  const withoutSums: Partial<TableRecipe> = { sexes: ["male", "female"] };

  it("need the total row to tell a count from the others of its sum", () => {
    const table = monthTable(3, withoutSums);
    const finding = only(checked([withCounts(table, ["李家村", 2, 4])]));
    expect(brief([finding])).toEqual([`count-breaks-sums ${sheet}!D5`]);
    expect(finding.expected).toBe(3);
  });

  it("give one finding at the broken sum where nothing tells", () => {
    const table = monthTable(3, { ...withoutSums, total: "none" });
    const finding = only(checked([withCounts(table, ["李家村", 2, 4])]));
    expect(finding).toMatchObject({ rule: "parity-sum", actual: 4, expected: 5 });
    expect(show(finding.cell ?? { own: "findings", id: "", key: "" })).toBe(`${sheet}!B5`);
    expect(finding.detail["open"]).toBe(1);
  });

  it("blame the sum itself where it alone is in no other", () => {
    const table = monthTable(3, { parities: ["1", "2", "3+"] });
    expect(brief(checked([withCounts(table, ["李家村", 0, 6])]))).toEqual([`sex-sum ${sheet}!B5`]);
  });

  it("give one finding at the lowest broken total for a row that is wrong in itself consistently", () => {
    const table = monthTable(3);
    const wrong = withCounts(
      table,
      ["李家村", COLUMN.firstMale, 4],
      ["李家村", COLUMN.first, 6],
      ["李家村", COLUMN.allMale, 5],
      ["李家村", COLUMN.all, 9]
    );
    const finding = only(checked([wrong]));
    expect(finding).toMatchObject({ rule: "column-total", unit: "*", actual: 11, expected: 12 });
    expect(show(finding.cell ?? { own: "findings", id: "", key: "" })).toBe(`${sheet}!F9`);
    expect(finding.related.map(show)).toEqual([`${sheet}!E9`, `${sheet}!C9`, `${sheet}!B9`]);
  });

  it("call a count of a block without sexes a count", () => {
    const table = monthTable(3, { sexes: ["all"] });
    const finding = checked([withCounts(table, ["李家村", 1, 9])]).find(
      ({ rule }) => rule === "count-breaks-sums"
    );
    expect(finding).toMatchObject({ unit: "李家村", parity: "1", sex: "all", expected: 5 });
  });

  it("treat a 小计 column that nobody filled in as not there", () => {
    const table = monthTable(3);
    const unused = {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        counts: row.counts.map((count, column) => (column === COLUMN.first ? null : count)),
      })),
    };
    expect(brief(checked([unused]))).toEqual([]);
    expect(brief(checked([withCounts(unused, ["李家村", COLUMN.firstMale, 4])]))).toEqual([
      `count-breaks-sums ${sheet}!F5`,
    ]);
  });

  it("check the total row's own 小计 where only the total row has one", () => {
    const table = monthTable(3);
    const rows = table.rows.map((row) => ({
      ...row,
      counts: row.counts.map((count, column) =>
        column === COLUMN.first && row.kind === "unit" ? null : count
      ),
    }));
    expect(brief(checked([{ ...table, rows }]))).toEqual([]);
    const wrong = withCounts({ ...table, rows }, ["合计", COLUMN.first, 99]);
    expect(brief(checked([wrong]))).toEqual([`column-total ${sheet}!E9`]);
  });
});

describe("四孩 and further blocks", () => {
  /** The standard form with 多孩 split: 三孩 and 四孩, both counted as 3+. */
  function withFourth(): BirthTable {
    const table = monthTable(3);
    const columns = [
      ...table.columns,
      ...(["all", "male", "female"] as const).map((sex, index) => ({
        column: 13 + index,
        measure: "births" as const,
        parity: "3+" as const,
        sex,
        block: 4,
        label: `四孩/${sex}`,
      })),
    ];
    const blocks = [
      ...table.blocks,
      {
        measure: "births" as const,
        parity: "3+" as const,
        label: "四孩",
        all: 12,
        male: 13,
        female: 14,
        unknown: null,
        ratioColumn: null,
      },
    ];
    const factor = (kind: string) => (kind === "total" ? 4 : 1);
    const rows = table.rows.map((row) => {
      const n = factor(row.kind);
      const [all = 0, male = 0, female = 0, ...rest] = row.counts.map((count) => count ?? 0);
      return { ...row, counts: [all + 2 * n, male + n, female + n, ...rest, 2 * n, n, n] };
    });
    return { ...table, columns, blocks, rows };
  }

  it("are part of the sums, and told apart in ids by their heading", () => {
    expect(brief(checked([withFourth()]))).toEqual([]);
    const finding = only(checked([withCounts(withFourth(), ["王家村", 13, 3])]));
    expect(finding.id).toBe("count-breaks-sums/registration/青山镇/2025-03/王家村/四孩/3+/male");
    expect(finding.expected).toBe(1);
  });
});

describe("inner 小计 rows", () => {
  /** Two groups of two units each with its 小计, and the total. */
  function grouped(order: "below" | "above"): BirthTable {
    const table = monthTable(3);
    const [a, b, c, d, total] = table.rows;
    if (!a || !b || !c || !d || !total) throw new Error("five rows");
    const sum = (name: string, one: typeof a, two: typeof a) => ({
      ...one,
      name,
      kind: "subtotal" as const,
      counts: one.counts.map((count, at) => (count ?? 0) + (two.counts[at] ?? 0)),
    });
    const first = sum("东片小计", a, b);
    const second = sum("西片小计", c, d);
    const rows =
      order === "below" ? [a, b, first, c, d, second, total] : [total, first, a, b, second, c, d];
    return {
      ...table,
      rows: rows.map((row, index) => ({ ...row, row: 4 + index })),
      totalRow: order === "below" ? 6 : 0,
    };
  }

  for (const order of ["below", "above"] as const) {
    it(`are checked against their units and never added up: ${order} their units`, () => {
      expect(brief(checked([grouped(order)]))).toEqual([]);
      const finding = only(
        checked([withCounts(grouped(order), ["西片小计", COLUMN.firstMale, 99])])
      );
      expect(finding).toMatchObject({
        rule: "column-total",
        unit: "西片小计",
        expected: 6,
        actual: 99,
      });
    });
  }

  it("tell a unit that is wrong in itself consistently from its total", () => {
    const wrong = withCounts(
      grouped("below"),
      ["陈家村", COLUMN.firstMale, 8],
      ["陈家村", COLUMN.first, 11],
      ["陈家村", COLUMN.allMale, 11],
      ["陈家村", COLUMN.all, 16]
    );
    // 赵家村 has no third boy to take away: only 陈家村 can be the one, and its sums follow its count.
    const finding = only(checked([wrong]));
    expect(brief([finding])).toEqual([`count-breaks-sums ${sheet}!F9`]);
    expect(finding.expected).toBe(5);
    expect(finding.related.map(show)).toEqual([
      `${sheet}!F11`,
      `${sheet}!F10`,
      `${sheet}!C9`,
      `${sheet}!B9`,
      `${sheet}!E9`,
    ]);
  });

  it("are left alone where they are not the sum of any neighbours", () => {
    const table = grouped("below");
    const strange = {
      ...table,
      rows: table.rows.map((row) =>
        row.kind === "subtotal"
          ? { ...row, counts: [6, 3, 3, 2, 1, 1, 2, 1, 1, 2, 1, 1].map((n) => n * 7) }
          : row
      ),
    };
    expect(brief(checked([strange]))).toEqual([]);
  });
});

describe("cells that cannot be used", () => {
  it("bring the sums that they break as related, and those are no findings", () => {
    const table = withCounts(monthTable(3), ["李家村", COLUMN.firstMale, Number.NaN]);
    const faulty: BirthTable = {
      ...table,
      faults: [{ kind: "not-a-number", row: 0, column: COLUMN.firstMale, shown: "三", used: null }],
    };
    const finding = only(checked([faulty]));
    expect(finding).toMatchObject({ rule: "not-a-number", actual: "三", expected: null });
    expect(finding.related.map(show)).toEqual([`${sheet}!E5`, `${sheet}!C5`, `${sheet}!F9`]);
  });

  it("leave the other sums of the row and the total row checked", () => {
    const table = withCounts(
      monthTable(3),
      ["李家村", COLUMN.firstMale, Number.NaN],
      ["李家村", COLUMN.second, 9],
      ["合计", COLUMN.thirdFemale, 9]
    );
    expect(brief(checked([table]))).toEqual([`sex-sum ${sheet}!H5`, `column-total ${sheet}!M9`]);
  });
});

describe("tables that are right", () => {
  const count = fc.integer({ min: 0, max: 30 });
  it("never give a finding, whatever they state", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count, count, count, count, count), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom("first" as const, "last" as const, "none" as const),
        fc.constantFrom(["all", "male", "female"] as const, ["male", "female"] as const),
        fc.constantFrom(["all", "1", "2", "3+"] as const, ["1", "2", "3+"] as const),
        (units, total, sexes, parities) => {
          const table = birthTable({
            units: Object.fromEntries(units.map((unit, index) => [`村${index}`, unit])),
            total,
            sexes,
            parities,
            submitted: "2025-04-03",
          });
          const findings = checked([table]).filter(
            ({ rule }) => rule !== "parity-columns-identical"
          );
          expect(brief(findings)).toEqual([]);
        }
      ),
      { numRuns: 150 }
    );
  });

  it("give the same findings with their rows in another order", () => {
    const names = Object.keys(UNITS);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.nat(11),
        fc.constantFrom(...names),
        (order, column, unit) => {
          const ordered = Object.fromEntries(
            order.flatMap((name) => {
              const counts = UNITS[name];
              return counts ? [[name, counts] as const] : [];
            })
          );
          const idsOf = (units: TableRecipe["units"]) => {
            const table = withCounts(monthTable(3, { units }), [unit, column, 77]);
            return checked([table]).map(({ id }) => id);
          };
          expect(idsOf(ordered)).toEqual(idsOf(UNITS));
        }
      ),
      { numRuns: 60 }
    );
  });
});

describe("tables with very many wrong rows", () => {
  it("come back in bounded time with one finding a row", () => {
    const units = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`村${index}`, [2, 2, 1, 1, 1, 0] as const])
    );
    const table = monthTable(3, { units, sexes: ["male", "female"] });
    const wrong = {
      ...table,
      rows: table.rows.map((row, index) =>
        row.kind === "unit" && index % 4 === 0
          ? { ...row, counts: row.counts.map((count, at) => (at === 2 ? 9 : count)) }
          : row
      ),
    };
    const findings = checked([wrong]).filter(({ rule }) => rule === "parity-sum");
    expect(findings).toHaveLength(100);
    expect(new Set(findings.map(({ unit }) => unit)).size).toBe(100);
  });
});
