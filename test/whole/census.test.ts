import { readFileSync } from "node:fs";
import { censusRows } from "../../scripts/samples/census-workbook";
import { judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";

/** The tables of two censuses as published: 1,484 ratios that are right, and 15 that are none. */
describe("the census tables", () => {
  let result: Judged;
  beforeAll(async () => {
    result = await judgedBook(new Uint8Array(readFileSync("assets/samples/census-2010-2020.xlsx")));
  });

  it("checks every published ratio and speaks up about the 15 that are none", () => {
    const published = censusRows().filter((row) => row.ratio !== null);
    expect(published).toHaveLength(1484 + 15);
    const stated = result.json.findings.filter(({ rule }) => rule === "stated-ratio");
    expect(stated).toHaveLength(15);
  });

  it("finds nothing else wrong: sums over parities, sexes and provinces all hold", () => {
    const rules = new Set(result.json.findings.map(({ rule }) => rule));
    for (const quiet of ["stated-ratio", "ratio-high", "ratio-low", "side-absent"])
      rules.delete(quiet);
    rules.delete("submission-date-missing");
    expect([...rules]).toEqual([]);
  });

  it("gives the national ratio of 2020 with its interval and verdict", () => {
    const national = result.json.ratios.find(
      (ratio) =>
        ratio["unit"] === "*" &&
        ratio["span"] === "2019-11/2020-10" &&
        ratio["parity"] === "all" &&
        ratio["spanKind"] === "year" &&
        ratio["male"] === 641238
    );
    expect(national).toMatchObject({ female: 571083, verdict: "high" });
    expect(national?.["ratio"] as number).toBeCloseTo(112.284554, 6);
    expect(national?.["low"] as number).toBeCloseTo(111.88, 2);
    expect(national?.["high"] as number).toBeCloseTo(112.69, 2);
  });

  it("does not add town and country to the whole, and assesses nobody", () => {
    const most = Math.max(...result.json.ratios.map((ratio) => Number(ratio["male"])));
    expect(most).toBe(
      641238 +
        Math.max(
          ...result.json.ratios
            .filter(
              (r) => r["span"] === "2009-11/2010-10" && r["unit"] === "*" && r["parity"] === "all"
            )
            .map((r) => Number(r["male"]))
        )
    );
    expect(result.json.scores).toEqual([]);
  });
});
