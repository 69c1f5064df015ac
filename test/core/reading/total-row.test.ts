import type { RawRow } from "../../../src/core/reading/row-counts";
import { rowWord } from "../../../src/core/reading/row-words";
import { judgedRows, rowKind } from "../../../src/core/reading/total-row";

type Line = readonly [name: string | null, ...counts: (number | null)[]];

/** Each row as `kind name`, the total with a star; then the rows that belong to nobody. */
function told(lines: readonly Line[], office = "", said?: "first" | "last" | "none"): string[] {
  const raws = lines.map(([name, ...counts], row): RawRow => ({
    ...{ row, word: name === null ? null : rowWord(name), group: "", counts, faults: [] },
    filled: counts.some((count) => count !== null),
  }));
  const { rows, totalRow, aside } = judgedRows(raws, office, said);
  return [
    ...rows.map((raw, at) => {
      const isTotal = at === totalRow;
      return `${rowKind(raw, isTotal)} ${raw.word?.name ?? "–"}${isTotal ? "*" : ""}`;
    }),
    ...aside.map((row) => `aside ${row}`),
  ];
}

const UNITS: Line[] = [
  ["东村", 3, 2],
  ["西村", 1, 4],
];
const units = ["unit 东村", "unit 西村"];

describe("the total row", () => {
  it("is the strongest word; of equals the first of the table, else the last", () => {
    expect(told([["合计", 4, 6], ...UNITS])).toEqual(["total 合计*", ...units]);
    expect(told([...UNITS, ["小计", 4, 6], ["总计", 4, 6]])).toEqual([
      ...units,
      "subtotal 小计",
      "total 总计*",
    ]);
    expect(told([["合计", 4, 6], ...UNITS, ["合计", 4, 6]])).toEqual([
      "total 合计*",
      ...units,
      "subtotal 合计",
    ]);
    expect(told([...UNITS, ["合计", 4, 6], ["南村", 0, 0], ["合计", 4, 6]])).toEqual([
      ...units,
      "subtotal 合计",
      "unit 南村",
      "total 合计*",
    ]);
  });

  it("is none of several 小计, unless the last sums up everything and not just its own group", () => {
    const groups: Line[] = [
      ["东村", 3, 2],
      ["小计", 3, 2],
      ["西村", 1, 4],
    ];
    expect(told([...groups, ["小计", 1, 4]])).toContain("subtotal 小计");
    expect(told([...groups, ["小计", 1, 4]]).join()).not.toContain("*");
    expect(told([...groups, ["小计", 4, 6]]).at(-1)).toBe("total 小计*");
  });

  it("is a row of the office's own name only where it sums up the units", () => {
    expect(told([...UNITS, ["青山镇", 4, 6]], "青山镇").at(-1)).toBe("total 青山镇*");
    expect(told([["青山镇", 4, 6], ...UNITS], "青山镇")[0]).toBe("total 青山镇*");
    expect(told([...UNITS, ["青山镇", 1, 1]], "青山镇").at(-1)).toBe("unit 青山镇");
    expect(told([...UNITS, ["青山镇", 4, 6], ["合计", 4, 6]], "青山镇")[2]).toBe("unit 青山镇");
    const nobody: Line[] = [
      ["东村", 0, 0],
      ["西村", 0, null],
      ["青山镇", 0, 0],
    ];
    expect(told(nobody, "青山镇").at(-1)).toBe("total 青山镇*");
  });

  it("is a first or last row of figures without a name that sums up the others", () => {
    expect(told([...UNITS, [null, 4, 6]]).at(-1)).toBe("total –*");
    expect(told([[null, 4, 6], ...UNITS])[0]).toBe("total –*");
    expect(told([...UNITS, [null, 9, 9]]).at(-1)).toBe("unit –");
    expect(told([...UNITS, [null, Number.NaN, null]]).at(-1)).toBe("unit –");
  });

  it("leaves aside what somebody reckoned below it, but not below a total that is wrong or comes first", () => {
    expect(told([...UNITS, ["合计", 4, 6], [null, 8, 12]])).toEqual([
      ...units,
      "total 合计*",
      "aside 3",
    ]);
    expect(told([...UNITS, ["合计", 5, 7], [null, 8, 12]]).at(-1)).toBe("unit –");
    expect(told([["合计", 4, 6], ...UNITS, [null, 8, 12]]).at(-1)).toBe("unit –");
    const nobody: Line[] = [
      ["东村", 0, 0],
      ["合计", 0, 0],
      [null, 8, 12],
    ];
    expect(told(nobody)).toEqual(["unit 东村", "total 合计*", "aside 2"]);
  });

  it("a year's 累计 below it is no unit and no total", () => {
    expect(told([...UNITS, ["合计", 4, 6], ["累计", 14, 16]])).toEqual([
      ...units,
      "total 合计*",
      "aside 3",
    ]);
  });
});

describe("what the clerk said of the total", () => {
  it("goes first: none, or the first or last row", () => {
    expect(told([...UNITS, ["合计", 4, 6]], "", "none").join()).not.toContain("*");
    expect(told([["本镇", 4, 6], ...UNITS], "", "first")[0]).toBe("total 本镇*");
    expect(told([...UNITS, ["本镇", 4, 6]], "", "last").at(-1)).toBe("total 本镇*");
    expect(told([["合计", 4, 6], ...UNITS, ["合计", 4, 6]], "", "last").at(-1)).toBe("total 合计*");
    expect(
      told(
        [
          ["东村", 0, 0],
          ["本镇", 0, 0],
        ],
        "",
        "last"
      ).at(-1)
    ).toBe("total 本镇*");
  });

  it("is not believed of a sheet that plainly has another row there", () => {
    expect(told([...UNITS, ["合计", 4, 6], ["南村", 1, 1]], "", "last")).toEqual([
      ...units,
      "total 合计*",
      "unit 南村",
    ]);
    expect(told([...UNITS, ["本镇", 9, 9]], "", "last").at(-1)).toBe("unit 本镇");
    expect(told([], "", "last")).toEqual([]);
  });
});
