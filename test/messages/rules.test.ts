import { readFileSync } from "node:fs";
import { CATALOGUE } from "../../src/core/checking/catalogue";
import type { Finding } from "../../src/core/model/finding";
import * as english from "../../src/messages/en-US/common";
import { rules as rulesEn } from "../../src/messages/en-US/rules";
import { ruleWords } from "../../src/messages/rule-words";
import * as chinese from "../../src/messages/zh-CN/common";
import { rules as rulesZh } from "../../src/messages/zh-CN/rules";

const place = () => "计生2025-03!E5";

function finding(rule: string, rest: Partial<Finding> = {}): Finding {
  return {
    id: rule,
    rule,
    severity: "error",
    cell: null,
    related: [],
    side: "registration",
    reportingUnit: "青山镇",
    unit: "李家村",
    period: "2025-03",
    parity: "1",
    sex: "male",
    actual: 4,
    expected: 3,
    detail: {},
    ...rest,
  };
}

const cell = { file: "", sheet: "计生2025-03", row: 4, column: 4 };

/** What each rule's findings bring along, as the rules make them. */
const DETAILS: Readonly<Record<string, readonly Partial<Finding>[]>> = {
  "personal-data-sheet": [{ detail: { sheet: "出生登记" } }],
  "period-missing": [{ detail: { sheet: "Sheet1" }, period: null }],
  "period-conflict": [{ detail: { title: "2025-02", sheetName: "2025-03", sheet: "3月" } }],
  "cutoff-not-month-end": [{ actual: "2025-03-30", expected: "2025-03-31" }],
  "column-unknown": [{ actual: "其他出生" }],
  "number-as-text": [{ actual: "１２", detail: { used: 12 } }],
  "formula-not-calculated": [{ detail: { used: 12 } }, { actual: "", detail: {} }],
  "count-breaks-sums": [
    { related: [cell], detail: { sums: 1 } },
    { related: [cell, cell, cell, cell, cell], unit: "*", detail: { sums: 5 } },
    { actual: null, detail: { sums: 0, heading: "四孩" } },
  ],
  "sex-sum": [{ detail: { open: 0 } }, { detail: { open: 1 } }],
  "parity-sum": [{ detail: { open: 0 } }, { detail: { open: 1 } }],
  "column-total": [{ detail: { open: 0 }, unit: "*" }, { detail: { open: 1 } }],
  "period-overlap": [{ actual: "2025-01/2025-03" }],
  "table-duplicate": [{ detail: { first: "3月", second: "3月 (2)" } }],
  "stated-ratio": ["undefined", "rounding", "per-one", "exchanged", "no-number", "other"].map(
    (slip) => ({
      sex: null,
      detail: { slip, shown: "125.20", right: "125.19", male: 164, female: 131 },
    })
  ),
  "blank-unit-rows": [
    { detail: { count: 1, first: "空村" } },
    { detail: { count: 2, first: "空村" } },
  ],
  "unit-missing": [{ detail: { sheets: 1 } }, { detail: { sheets: 3, instead: "王家庄" } }],
  "unit-sets-differ": [{ detail: { matched: 0, registration: 4, health: 2 } }],
  "side-absent": [{ side: "health" }, { side: null }],
  "late-submission": [{ actual: "2025-04-09", expected: "2025-04-05" }],
  "source-mismatch": [{ detail: { registration: 3, health: 5, difference: -2 } }],
  "identical-sources": [{ detail: { months: 6, births: 120 } }],
  "block-repeated": [
    {
      unit: "*",
      detail: {
        rows: 12,
        births: 40,
        months: 3,
        source: "2025-01",
        first: "甲村",
        last: "丁村",
        chance: 1e-9,
      },
    },
    { detail: { rows: 1, births: 40, months: 2, source: "2025-01", chance: 0.004 } },
  ],
  "too-regular": [{ detail: { months: 12, births: 400, compared: 20, chance: 0.0001 } }],
  "count-jump": [{ actual: 60, detail: { usual: 20, months: 11, chance: 0.0003 } }],
  "parity-columns-identical": [{ detail: { second: "二孩", third: "多孩", chance: 0.0006 } }],
  "ratio-high": [
    {
      sex: null,
      unit: "*",
      period: "2025-01/2025-12",
      detail: {
        male: 2800,
        female: 2300,
        shown: "121.74",
        low: 115.12,
        high: 128.81,
        tests: 4,
        above: 107,
      },
    },
    {
      sex: null,
      detail: { male: 20, female: 1, shown: "2000.00", low: 115.6, tests: 4, above: 107 },
    },
  ],
  "ratio-low": [
    {
      sex: null,
      detail: {
        male: 300,
        female: 400,
        shown: "75.00",
        low: 64.1,
        high: 87.6,
        tests: 2,
        below: 103,
      },
    },
  ],
};

describe.each([
  ["zh-CN", rulesZh],
  ["en-US", rulesEn],
])("the words of the rules in %s", (_, rules) => {
  it("name every rule of the catalogue and no other, each by its own name", () => {
    expect(Object.keys(rules).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
    expect(new Set(Object.values(rules).map(({ name }) => name)).size).toBe(CATALOGUE.length);
  });

  it("say what is there for every finding, without a gap", () => {
    for (const { id } of CATALOGUE) {
      for (const rest of DETAILS[id] ?? [{}]) {
        const sentence = ruleWords(rules, id).sentence(finding(id, rest), { place });
        expect(sentence).not.toMatch(/undefined|NaN|null|\{|\}|“”/);
        expect(sentence.length).toBeGreaterThan(8);
        expect(sentence).toMatch(/[。.）？?]$/);
      }
    }
  });

  it("show a rule that is not known by its id", () => {
    const words = ruleWords(rules, "no-such-rule");
    expect(words.name).toBe("no-such-rule");
    expect(words.sentence(finding("no-such-rule"), { place })).toBe("no-such-rule");
  });
});

describe("the sentences in Chinese", () => {
  const say = (rule: string, rest: Partial<Finding> = {}) =>
    ruleWords(rulesZh, rule).sentence(finding(rule, rest), { place });

  it("word a difference exactly as agreed, without calling a side right", () => {
    expect(say("source-mismatch", DETAILS["source-mismatch"]?.[0])).toBe(
      "计生3，卫生5，相差2。可能是任何一方有误，也可能是口径不同。请先查原始登记并选择原因，不要直接改成对方的数。"
    );
  });

  it("say what is there and what would mend the sums", () => {
    expect(say("count-breaks-sums", { related: [cell, cell], detail: { sums: 1 } })).toBe(
      "李家村“一孩男”现为4；它若是3，有关的合计（计生2025-03!E5）就都能对上。"
    );
    expect(say("sex-sum", { sex: "all", actual: null, detail: { open: 0 } })).toBe(
      "李家村“一孩小计”现为空白，男女相加应为3。"
    );
    expect(say("column-total", { unit: "*", detail: { open: 1 } })).toBe(
      "合计行“一孩男”现为4，各单位相加是3，对不上；从表内看不出是哪一格错。"
    );
  });

  it("say when a stated ratio looks like a slip of rounding, and never print 0 for no girls", () => {
    const [none, rounding] = DETAILS["stated-ratio"] ?? [];
    expect(say("stated-ratio", { ...rounding, parity: "all" })).toBe(
      "李家村性别比写着“125.20”，男164÷女131×100应为125.19，像是四舍五入的问题。"
    );
    expect(say("stated-ratio", { ...none, parity: "all" })).toContain(
      "女婴为0或空白，无法计算，应留空"
    );
  });

  it("name a block by the form's own heading where several count as one parity", () => {
    expect(say("sex-sum", { parity: "3+", sex: "all", detail: { open: 0, heading: "四孩" } })).toBe(
      "李家村“四孩小计”现为4，男女相加应为3。"
    );
    const [none] = DETAILS["stated-ratio"] ?? [];
    const detail = { ...none?.detail, heading: "五孩及以上" };
    expect(say("stated-ratio", { parity: "3+", sex: null, detail })).toContain(
      "“五孩及以上”性别比"
    );
  });

  it("ask for the registration first where a ratio is high or low", () => {
    expect(say("ratio-high", DETAILS["ratio-high"]?.[0])).toBe(
      "青山镇全部单位一孩（2025年1月—12月）：男2800，女2300，性别比121.74，区间115.1—128.8，高于107（有统计依据，同时比较了4项）。请先核对登记（女婴漏报、迟报，性别、孩次填错），再分析其他原因。"
    );
    expect(say("ratio-high", DETAILS["ratio-high"]?.[1])).toContain("区间116—∞");
    expect(say("ratio-low", DETAILS["ratio-low"]?.[0])).toContain("男婴漏报");
  });
});

describe("months and periods in words", () => {
  it("are written as offices write them", () => {
    expect(chinese.periodText("2025-03")).toBe("2025年3月");
    expect(chinese.periodText("2025-01/2025-03")).toBe("2025年1月—3月");
    expect(chinese.periodText("2024-10/2025-09")).toBe("2024年10月—2025年9月");
    expect(chinese.periodText("")).toBe("");
    expect(chinese.dayText("2025-04-05")).toBe("2025年4月5日");
  });

  it("are written out in English", () => {
    expect(english.periodText("2025-03")).toBe("March 2025");
    expect(english.periodText("2025-01/2025-03")).toBe("January – March 2025");
    expect(english.periodText("2024-10/2025-09")).toBe("October 2024 – September 2025");
    expect(english.periodText("all")).toBe("all");
    expect(english.dayText("2025-04-05")).toBe("5 April 2025");
  });
});

describe("figures in words", () => {
  it("are named as on the form", () => {
    expect(chinese.figureText({ parity: "all", sex: "all" })).toBe("出生合计");
    expect(chinese.figureText({ parity: "2", sex: "all" })).toBe("二孩小计");
    expect(chinese.figureText({ parity: "3+", sex: null })).toBe("多孩");
    expect(chinese.figureText({ parity: null, sex: null })).toBe("");
    expect(english.figureText({ parity: "1", sex: "male" })).toBe("first births, boys");
    expect(english.figureText({ parity: "all", sex: "all" })).toBe("all births");
    expect(english.figureText({ parity: null, sex: null })).toBe("");
  });
});

describe("docs/rules.md", () => {
  const page = readFileSync("docs/rules.md", "utf8");
  it("has a section for every rule in the order of the catalogue", () => {
    const headings = [...page.matchAll(/^## `(.+)`$/gm)].map(([, id]) => id);
    expect(headings).toEqual(CATALOGUE.map(({ id }) => id));
  });
});
