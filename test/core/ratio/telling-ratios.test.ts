import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { judgedRatios } from "../../../src/core/ratio/sex-ratios";
import { readingOf } from "../../support/birth-table";
import { firstChildren, monthly } from "./recipes";

const UNITS = {
  李村: firstChildren(30, 30),
  王村: firstChildren(60, 20),
  张村: firstChildren(20, 60),
};
const settings = { ...DEFAULT_SETTINGS, minBirths: 100 };

describe("telling ratios", () => {
  const ratios = judgedRatios(readingOf(monthly("2025-01", "2025-12", UNITS)), settings, null);

  it("are those of all units together, and every verdict of high or low, in the order of all", () => {
    expect(ratios.telling).toEqual(
      ratios.all.filter(
        ({ unit, verdict }) => unit === "*" || verdict === "high" || verdict === "low"
      )
    );
    const verdicts = ratios.telling.filter(({ unit, parity }) => unit !== "*" && parity === "all");
    expect(verdicts.map(({ unit, verdict }) => `${unit} ${verdict}`)).toEqual([
      "王村 high",
      "张村 low",
    ]);
  });

  it("are the same objects in both lists, and all are made once", () => {
    const all = new Set(ratios.all);
    const units = ratios.telling.filter(({ unit }) => unit !== "*");
    expect(units.every((ratio) => all.has(ratio))).toBe(true);
    expect(ratios.all).toBe(ratios.all);
  });
});
