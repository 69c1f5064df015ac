import type { BirthTable } from "../../src/core/model/birth-table";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { gridBytes } from "../support/grid-bytes";
import { judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { typedSheet } from "../support/typed-sheet";

/**
 * Defects that stand in the code of systems which real offices used (jsdmzhao/cdrkzyk, tianxq2017/Temp): each
 * must be caught by its name, and what no sheet can show by itself by the comparison with the other side.
 */
const judge = async (...grids: SheetGrid[]): Promise<Judged> =>
  judgedBook(gridBytes(grids, "xlsx"));
const errors = ({ json }: Judged) =>
  json.findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, cell }) => `${rule} ${cell ?? "–"}`);
const of = ({ json }: Judged, rule: string) =>
  json.findings.filter((finding) => finding.rule === rule);

/** 一孩 男 女, 政策内 男 女; 二孩 the same; 三孩及以上 男 女, 政策内 — of one village, as they were born. */
type Births = readonly [
  ...[number, number, number, number],
  ...[number, number, number, number],
  ...[number, number, number],
];
const BORN: Readonly<Record<string, Births>> = {
  芳草村: [6, 5, 6, 5, 4, 3, 2, 3, 1, 0, 0],
  肖家村: [5, 7, 5, 6, 2, 4, 2, 2, 0, 1, 1],
  桂溪村: [8, 6, 7, 6, 3, 5, 3, 4, 1, 1, 0],
  石羊村: [4, 6, 4, 6, 5, 2, 3, 2, 0, 0, 0],
};

/**
 * `FlowStatReportsManager.setValue2Map4stat2` is called with the pairs of the sexes in turn, and takes all boys
 * first and all girls after them.
 */
function transposed(born: Births): Births {
  const [a, b, c, d, e, f, g, h, i, j, k] = born;
  const taken = { m1: a, p1m: b, m2: c, p2m: d, m3: e, p3: f, f1: g, p1f: h, f2: i, p2f: j, f3: k };
  const { m1, f1, p1m, p1f, m2, f2, p2m, p2f, m3, f3, p3 } = taken;
  return [m1, f1, p1m, p1f, m2, f2, p2m, p2f, m3, f3, p3];
}

/** L5 without its rates: 人数 and 合计 are summed up from what is printed, so that every sum holds. */
function naturalChange(
  title: string,
  name: string,
  printed: readonly (readonly [string, Births])[]
) {
  const line = (unit: string, births: Births) => {
    const [m1, f1, p1m, p1f, m2, f2, p2m, p2f, m3, f3, p3] = births;
    const [one, two, three] = [m1 + f1, m2 + f2, m3 + f3];
    const first = [one, m1, f1, p1m, p1f, two, m2, f2, p2m, p2f];
    return [unit, ...first, three, m3, f3, p3, one + two + three].join(" | ");
  };
  const total = printed
    .map(([, births]) => births)
    .reduce((sum, births) => sum.map((count, i) => count + (births[i] ?? 0)) as unknown as Births);
  return typedSheet(
    name,
    `
${title} | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
编制单位：高新街道
单位 | 出生 | < | < | < | < | < | < | < | < | < | < | < | < | < | <
^ | 一孩 | < | < | < | < | 二孩 | < | < | < | < | 三孩及以上 | < | < | < | 合计
^ | 人数 | 其中 | < | 其中政策内 | < | 人数 | 其中 | < | 其中政策内 | < | 人数 | 其中 | < | 其中政策内 | ^
^ | ^ | 男 | 女 | 男 | 女 | ^ | 男 | 女 | 男 | 女 | ^ | 男 | 女 | ^ | ^
${line("总计", total)}
${printed.map(([unit, births]) => line(unit, births)).join("\n")}
`
  );
}

const REGISTRATION = "2025年3月人口自然变动情况统计表（计生实名登记）";
const HEALTH = "2025年3月卫生部门采集卡出生情况汇总表";
const villages = Object.entries(BORN);

describe("columns handed over in another order (cdrkzyk)", () => {
  const printed = villages.map(([unit, births]) => [unit, transposed(births)] as const);
  const wrong = naturalChange(REGISTRATION, "3月", printed);
  const right = naturalChange(HEALTH, "3月卫生", villages);

  it("break no sum of the sheet, and no finding calls the sheet right", async () => {
    const alone = await judge(wrong);
    expect(alone.assessed.reading.tables).toHaveLength(1);
    expect(errors(alone)).toEqual([]);
    expect(alone.json.findings.filter(({ message }) => /正确|无误|一致/.test(message))).toEqual([]);
  });

  it("are shown by the comparison, every count of them", async () => {
    const { json, assessed } = await judge(wrong, right);
    const expected = villages.flatMap(([unit, births]) => {
      const shown = transposed(births);
      return [0, 1, 4, 5, 8, 9].flatMap((at) =>
        shown[at] === births[at] ? [] : [`${unit} ${shown[at] ?? ""} ${births[at] ?? ""}`]
      );
    });
    expect(expected.length).toBeGreaterThan(12);
    expect(
      assessed.reconciliation.differences
        .map(({ unit, registration, health }) => `${unit} ${registration} ${health}`)
        .sort()
    ).toEqual(expected.sort());
    expect(of({ json } as Judged, "source-mismatch").length).toBe(expected.length);
    const { difference, confirmed, presumed, unexplained } = assessed.reconciliation.total;
    expect(confirmed + presumed + unexplained).toBe(difference);
    expect(confirmed).toBe(0);
  });
});

describe("the query for 多孩 that asks for 二孩 again (tianxq2017)", () => {
  it("is named, although every sum holds", async () => {
    const result = await judge(
      typedSheet(
        "Sheet1",
        `
2014年3月人口出生情况统计报表 | < | < | < | < | < | < | < | < | < | < | <
单位 | 出生合计 | 一孩出生 | < | < | 二孩出生 | < | < | 多孩出生 | < | < | 死亡
^ | ^ | 男 | 女 | 政策内 | 男 | 女 | 政策内 | 男 | 女 | 政策内 | ^
甲 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
勉阳镇 | 25 | 6 | 5 | 11 | 4 | 3 | 7 | 4 | 3 | 7 | 8
褒城镇 | 13 | 3 | 4 | 7 | 2 | 1 | 3 | 2 | 1 | 3 | 5
武侯镇 | 11 | 4 | 3 | 7 | 0 | 2 | 2 | 0 | 2 | 2 | 4
新街子镇 | 9 | 2 | 3 | 5 | 1 | 1 | 2 | 1 | 1 | 2 | 2
`
      )
    );
    expect(of(result, "parity-columns-identical").map(({ cell }) => cell)).toEqual([
      "Sheet1!I5:J8",
    ]);
    expect(errors(result)).toEqual([]);
  });
});

describe("a total that is written over the first unit (cdrkzyk)", () => {
  const printed = (rows: string) => `
2025年3月出生实名制汇总表 | < | < | <
填报单位：高新街道
单位 | 男 | 女 | 合计
总计 | 23 | 24 | 47
${rows}
`;
  const overwritten = typedSheet(
    "3月",
    printed("肖家村 | 5 | 7 | 12\n桂溪村 | 8 | 6 | 14\n石羊村 | 4 | 6 | 10")
  );
  const whole = (title: string, name: string) =>
    typedSheet(
      name,
      printed(
        "芳草村 | 6 | 5 | 11\n肖家村 | 5 | 7 | 12\n桂溪村 | 8 | 6 | 14\n石羊村 | 4 | 6 | 10"
      ).replace("2025年3月出生实名制汇总表", title)
    );

  it("breaks the columns of the total", async () => {
    const result = await judge(overwritten);
    expect(errors(result)).toEqual(["column-total 3月!B4"]);
    expect(of(result, "column-total")[0]?.related).toEqual(["3月!C4", "3月!D4"]);
  });

  it("is the missing unit where another sheet has it", async () => {
    const result = await judge(
      overwritten,
      whole("2025年3月卫生部门采集卡汇总表", "3月卫生"),
      whole("2025年4月出生实名制汇总表", "4月")
    );
    const [missing, ...others] = of(result, "unit-missing");
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ cell: "3月!A3", related: ["3月!B4", "3月!C4", "3月!D4"] });
    expect(missing?.message).toContain("芳草村");
  });
});

describe("a division by zero that gives 0 (cdrkzyk)", () => {
  it("is a stated ratio that does not exist, and is never read as 0 boys for 100 girls", async () => {
    const result = await judge(
      typedSheet(
        "3月",
        `
2025年3月出生实名制汇总表
填报单位：高新街道
单位 | 男 | 女 | 合计 | 性别比
芳草村 | 3 | 0 | 3 | 0
肖家村 | 5 | 7 | 12 | 71.43
桂溪村 | 0 | 0 | 0 | 0
合计 | 8 | 7 | 15 | 114.29
`
      )
    );
    expect(of(result, "stated-ratio").map(({ cell }) => cell)).toEqual(["3月!E4", "3月!E6"]);
    const ratios = result.json.ratios.filter(({ unit }) => unit === "芳草村");
    expect(ratios.length).toBeGreaterThan(0);
    expect(ratios.map(({ ratio }) => ratio)).toEqual(ratios.map(() => null));
  });
});

describe("typos inside the headers of real systems", () => {
  it("are read for what they mean", async () => {
    const result = await judge(
      typedSheet(
        "Sheet1",
        `
２０１３年３月　人口与计划生育出生情况统计表
单　　位 | 期未总人口 | 本期出生 | < | < | < | < | < | 无娩方式 | < | 刨宫产人数
^ | ^ | １ 孩 | < | < | 二　孩 | < | < | 顺产 | 难产 | ^
^ | ^ | 男（人） | 女（人） | 期中：计划内 | 男（人） | 女（人） | 期中:计划内 | ^ | ^ | ^
合　计 | 900 | 5 | 4 | 9 | 2 | 3 | 5 | 9 | 5 | 4
东村 | 500 | 3 | 2 | 5 | 1 | 2 | 3 | 6 | 2 | 2
西村 | 400 | 2 | 2 | 4 | 1 | 1 | 2 | 3 | 3 | 2
`
      )
    );
    const [table] = result.assessed.reading.tables as readonly [BirthTable];
    expect(table.columns.map(({ column, parity, sex }) => `${column} ${parity} ${sex}`)).toEqual([
      ...["2 1 male", "3 1 female", "5 2 male", "6 2 female"],
    ]);
    expect(table.rows.map(({ kind, counts }) => `${kind} ${counts.join(" ")}`)).toEqual([
      ...["total 5 4 2 3", "unit 3 2 1 2", "unit 2 2 1 1"],
    ]);
    expect(of(result, "column-unknown")).toEqual([]);
    expect(errors(result)).toEqual([]);
  });
});
