import { sampleFile } from "../../scripts/samples/sample-file";
import { cleanYear, formsOf } from "../../scripts/samples/clean-year";
import { standardForm } from "../../scripts/samples/standard-form";
import { complaints } from "../support/package-check";
import { judged } from "../support/judged";
import type { Judged } from "../support/judged";

const OFFICES = 24;

/** A county: a workbook a township, twelve months, both sides. */
describe("twenty-four townships at once", () => {
  let result: Judged;
  beforeAll(async () => {
    const files = await Promise.all(
      Array.from({ length: OFFICES }, async (_, index) => {
        const reportingUnit = `第${index + 1}号很长名称的测试镇`;
        const units = ["东村", "西村", "南村"];
        const year = cleanYear({ year: 2025, reportingUnit, units, births: 6, seed: index + 1 });
        const sheets = formsOf(year).map(standardForm);
        return {
          name: `${reportingUnit}2025年报表.xlsx`,
          bytes: await sampleFile({ title: reportingUnit, sheets }),
        };
      })
    );
    result = await judged(files);
  }, 180_000);

  it("judges every office and all together, without a finding", () => {
    // A verdict by chance is what 100 families of normal births may give.
    const loud = result.json.findings.filter(
      ({ severity, rule }) => severity !== "info" && !rule.startsWith("ratio-")
    );
    expect(loud).toEqual([]);
    expect(result.json.scores).toHaveLength(OFFICES);
    const years = result.json.ratios.filter(
      (ratio) => ratio["spanKind"] === "year" && ratio["unit"] === "*" && ratio["parity"] === "all"
    );
    const births = years.map((ratio) => Number(ratio["male"]));
    expect(years).toHaveLength(OFFICES + 1);
    expect(births.at(-1)).toBe(births.slice(0, -1).reduce((sum, male) => sum + male, 0));
    expect(years.slice(0, -1).map((ratio) => ratio["tests"])).toEqual(Array(OFFICES).fill(OFFICES));
  });

  it("writes a sound workbook whose sum of all offices is live", async () => {
    expect(await complaints(result.bytes)).toEqual([]);
    const sheet = result.plans.find(({ kind }) => kind === "sex-ratio");
    const row = sheet?.rows.find((cells) => cells[0]?.value === "*//*/year/2025-01/2025-12/all");
    const male = row?.[sheet?.rows[0]?.findIndex((cell) => cell?.value === "male") ?? -1];
    expect(male?.formula?.split("+")).toHaveLength(OFFICES);
    const formulas = result.plans
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => cell?.formula ?? "");
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  });
});
