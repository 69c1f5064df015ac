/** One name a unit, all the way: from sheets that spell it differently to findings, differences and the record. */
import { assess } from "../../src/core/assess";
import type { Assessed } from "../../src/core/model/assessed";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { UnitAlias } from "../../src/core/model/settings";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { ratioCells } from "../../src/core/ratio/ratio-cells";
import { planReport } from "../../src/core/reporting/plan-report";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { reportWordsIn } from "../../src/messages/report-words-in";
import { a1 } from "../../src/core/model/cell-ref";
import { standardForm } from "../support/sheet-grid";
import type { UnitCounts } from "../support/birth-table";

function assessed(grids: readonly SheetGrid[], aliases: readonly UnitAlias[] = []): Assessed {
  const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
  if (!scheme) throw new Error("no scheme");
  const { readings } = resolveReadings(scheme, {});
  return assess(grids, { ...DEFAULT_SETTINGS, aliases }, scheme, readings);
}

type Units = Readonly<Record<string, UnitCounts>>;

const month = (number: number, registration: Units, health: Units): SheetGrid[] => {
  const of = `2025-0${number}`;
  return [
    standardForm({ month: of, units: registration }),
    standardForm({ month: of, side: "health", units: health, reportingUnit: "青山镇卫生院" }),
  ];
};

const rulesOf = ({ findings }: Assessed) =>
  findings.filter(({ severity }) => severity !== "info").map(({ rule, unit }) => `${rule} ${unit}`);

const sentences = ({ findings }: Assessed, language: "zh" | "en" = "zh") => {
  const sheets = reportWordsIn(language);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => sheets.findings.sentence(finding, () => ""));
};

describe("both sides with their own suffixes", () => {
  const result = assessed([
    ...month(
      1,
      { 李家村: [3, 2, 1, 1, 0, 0], 王家村: [2, 2, 0, 1, 1, 0], 东风社区: [4, 3, 1, 2, 0, 0] },
      {
        李家村委会: [3, 2, 1, 1, 0, 0],
        王家: [2, 1, 0, 1, 1, 0],
        "3.东风居委会": [4, 3, 1, 2, 0, 0],
      }
    ),
    ...month(
      2,
      { 李家村: [1, 2, 1, 1, 0, 0], 王家村: [2, 3, 0, 1, 1, 0], 东风社区: [4, 1, 1, 2, 0, 0] },
      {
        李家村委会: [1, 2, 1, 1, 0, 0],
        王家: [2, 3, 0, 1, 1, 0],
        "1.东风居委会": [4, 1, 1, 2, 0, 0],
      }
    ),
  ]);

  it("are compared unit by unit, and no unit is missing", () => {
    expect(rulesOf(result)).toEqual(["source-mismatch 王家村"]);
    expect(
      result.reconciliation.months.map(({ byUnit, incomplete }) => [byUnit, incomplete])
    ).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(result.reconciliation.differences).toMatchObject([
      { unit: "王家村", period: "2025-01", registration: 2, health: 1 },
    ]);
    expect(result.reading.proposals).toEqual([]);
  });

  it("are listed in the record of the run", () => {
    const { plans } = planReport(result, [], reportWordsIn("zh"), {
      version: "0.0.0",
      copies: false,
    });
    const record = plans.find(({ kind }) => kind === "run-record");
    const lines = record?.rows.map((cells) => cells.map((cell) => cell?.value ?? null)) ?? [];
    expect(
      lines.filter(([, subject]) => subject === "单位名称").map(([, , content]) => content)
    ).toEqual([
      "青山镇卫生院：3 个单位有几种写法，按同一单位计算",
      "李家村：李家村委会",
      "王家村：王家",
      "东风社区：3.东风居委会、1.东风居委会",
    ]);
  });
});

describe("a name that is merely alike", () => {
  const grids = month(
    3,
    { 李家村: [3, 2, 1, 1, 0, 0], 王家村: [2, 2, 0, 1, 1, 0], 赵家村: [2, 2, 0, 1, 1, 0] },
    { 李家庄村: [3, 2, 1, 1, 0, 0], 王家村: [2, 2, 0, 1, 1, 0], 赵家村: [2, 2, 0, 1, 1, 0] }
  );

  it("is named with the missing unit, for the clerk to confirm", () => {
    const result = assessed(grids);
    expect(sentences(result)).toEqual([
      "青山镇卫生2025年3月的表里没有“李家村”，别的表里有。名称相近的有“李家庄村”，如为同一单位，请在“识别表格”中确认。",
    ]);
    expect(sentences(result, "en")[0]).toContain("“李家庄村” is much like it.");
  });

  it("is the unit once the clerk says so", () => {
    const result = assessed(grids, [{ name: "李家庄村", unit: "李家村", reportingUnit: "青山镇" }]);
    expect(rulesOf(result)).toEqual([]);
    expect(result.reconciliation.months[0]?.compared).toBe(18);
  });
});

describe("units that were merged", () => {
  const merged: UnitAlias[] = [{ name: "王庄村", unit: "李家村", partOf: true }];
  const grids = month(
    3,
    { 李家村: [5, 4, 1, 2, 0, 0], 赵家村: [2, 2, 0, 1, 1, 0] },
    { 王庄村: [2, 1, 0, 1, 0, 0], 李家村: [3, 2, 1, 1, 0, 0], 赵家村: [2, 2, 0, 1, 1, 0] }
  );

  it("are added up: no duplicate, no unit missing, and the difference of their sum", () => {
    const result = assessed(grids, merged);
    expect(rulesOf(result)).toEqual(["source-mismatch 李家村"]);
    const [difference] = result.reconciliation.differences;
    expect(difference).toMatchObject({
      unit: "李家村",
      parity: "1",
      sex: "female",
      registration: 4,
      health: 3,
    });
    expect(difference?.parts.health.map(({ row, column }) => a1(row, column))).toEqual([
      "G5",
      "G6",
    ]);
  });

  it("are refused to be one row twice without being parts", () => {
    const same = [{ name: "王庄村", unit: "李家村" }];
    const told = assessed(grids, same).findings.find(({ rule }) => rule === "duplicate-unit");
    expect(told).toMatchObject({ unit: "李家村", side: "health" });
  });

  it("are added up in spans, from all their cells", () => {
    const onlyHealth = grids.filter(({ name }) => name.endsWith("卫生"));
    const result = assessed(onlyHealth, merged);
    const ratio = result.ratios.find(
      ({ unit, spanKind, parity }) => unit === "李家村" && spanKind === "all" && parity === "all"
    );
    expect(ratio).toMatchObject({ male: 6, female: 5 });
    if (!ratio) throw new Error("no ratio");
    const cells = ratioCells(result.reading, result.settings)(ratio);
    expect(cells.male.map(({ row, column }) => a1(row, column))).toEqual(["C5", "C6"]);
  });
});
