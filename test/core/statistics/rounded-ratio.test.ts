import { roundedRatio } from "../../../src/core/statistics/rounded-ratio";
import { numberIn, readPublished } from "../../fixtures/published/read-published";

describe("roundedRatio", () => {
  it("equals every published ratio of two censuses", () => {
    const rows = readPublished("cn-census-2010-2020-province-parity.csv");
    const published = rows.filter((row) => row.published_srb !== "" && numberIn(row, "girls") > 0);
    const differing = published.filter((row) => {
      const rounded = roundedRatio(numberIn(row, "boys"), numberIn(row, "girls"), 2);
      return Number(rounded) !== numberIn(row, "published_srb");
    });
    expect(rows).toHaveLength(1536);
    expect(published).toHaveLength(1484);
    expect(differing).toEqual([]);
  });

  it.each([
    [641_238, 571_083, 2, "112.28"],
    [164, 131, 2, "125.19"],
    [164, 131, 1, "125.2"],
    [164, 131, 0, "125"],
    [0, 7, 2, "0.00"],
    [10_000_000, 9_999_999, 9, "100.000010000"],
  ])("prints %i / %i with %i decimals as %s", (boys, girls, decimals, text) => {
    expect(roundedRatio(boys, girls, decimals)).toBe(text);
  });

  it("rounds an exact half up, where the binary fraction lies below it", () => {
    expect(((169 / 160) * 100).toFixed(2)).toBe("105.62");
    expect(roundedRatio(169, 160, 2)).toBe("105.63");
    expect(roundedRatio(2001, 2000, 1)).toBe("100.1");
  });

  it("is undefined without girls, never 0", () => {
    expect(roundedRatio(3, 0, 2)).toBeNull();
    expect(roundedRatio(0, 0, 2)).toBeNull();
  });
});
