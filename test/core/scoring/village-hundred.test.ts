import type { Typed } from "../../../src/core/model/clerk-entries";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { formsOfYear } from "../receiving/year";
import {
  HUNDRED,
  inputRows,
  itemOf,
  reportsOfForms,
  scoreOf,
  yearlyRatio,
} from "./scoring-fixture";

const FULL_VILLAGE: Record<string, Typed> = {
  "VH1.met": "是",
  "VH2.met": "是",
  "VH3.points": 10,
  "VH5.missing": 0,
  "VH6.sample": 100,
  "VH6.faulty": 0,
};

function village(inputs: Record<string, Typed>, ratios: SexRatio[] = [yearlyRatio(105, 100)]) {
  const rows = inputRows({ ...FULL_VILLAGE, ...inputs });
  return scoreOf({ scheme: HUNDRED, rows, ratios });
}

describe("the hundred-point scheme for villages", () => {
  it("gives 100 for everything and the best grade", () => {
    expect(village({})).toMatchObject({ total: 10000, provisional: false, grade: 0, flags: [] });
  });

  it.each([
    [110, 100, 10],
    [105, 100, 10],
    [112, 100, 9],
    [164, 131, 2.4],
    [2, 1, 0],
    [1, 300, 10],
  ])(
    "takes half a point off for each point above 110: %i boys, %i girls",
    (male, female, points) => {
      // 164/131 = 125.19…: 15.19… above, 7.595… off, 7.60 when rounded once.
      const item = itemOf(village({}, [yearlyRatio(male, female)]), "VH7");
      expect(item.points).toBe(Math.round(points * 100));
    }
  );

  it("leaves the ratio's points open while no girl was born or no ratio is there", () => {
    for (const ratios of [[], [yearlyRatio(3, 0)], [yearlyRatio(9, 1, { unit: "李家村" })]]) {
      const score = village({}, ratios);
      expect(itemOf(score, "VH7")).toMatchObject({
        points: 0,
        notEntered: 1000,
        entries: [{ kind: "open", points: -1000, why: { code: "ratio-undefined" } }],
      });
      expect([score.provisional, score.grade]).toEqual([true, null]);
    }
  });

  it("takes the year's ratio of all parities, else the latest of the year so far", () => {
    const soFar = (last: string, male: number) =>
      yearlyRatio(male, 100, { span: `2025-01/${last}`, spanKind: "year-to-date" });
    const points = (...ratios: SexRatio[]) => itemOf(village({}, ratios), "VH7").points;
    const early = [soFar("2025-03", 120), soFar("2025-09", 112), soFar("2025-06", 130)];
    expect(points(...early)).toBe(900);
    expect(points(...early, yearlyRatio(114, 100))).toBe(800);
    expect(points(yearlyRatio(130, 100, { parity: "1" }), yearlyRatio(112, 100))).toBe(900);
    expect(points(yearlyRatio(130, 100, { part: "城市" }), yearlyRatio(112, 100))).toBe(900);
    expect(points(yearlyRatio(130, 100, { span: "2024-01/2024-12" }), yearlyRatio(112, 100))).toBe(
      900
    );
  });

  it("finds the ratio of a row unit by its name", () => {
    const target = { name: "李家村", type: "村", reportingUnit: "青山镇", unit: "李家村" };
    const ratios = [
      yearlyRatio(130, 100),
      yearlyRatio(112, 100, { reportingUnit: "青山镇人民政府", unit: "李家 村" }),
    ];
    const rows = inputRows(FULL_VILLAGE, "李家村");
    const score = scoreOf({ scheme: HUNDRED, rows, ratios, units: [target] });
    expect(itemOf(score, "VH7").points).toBe(900);
  });

  it.each([
    [5, 6, []],
    [6, 0, []],
    [7, 0, []],
    [8, 0, ["VV1"]],
  ])("with %i of 100 wrong gives %i points for accuracy", (faulty, points, flags) => {
    const score = village({ "VH6.faulty": faulty });
    expect(itemOf(score, "VH6").points).toBe(points * 100);
    expect(score.flags.map(({ id }) => id)).toEqual(flags);
  });

  it("takes one point off for a tenth of a percentage point", () => {
    const score = village({ "VH6.sample": 1000, "VH6.faulty": 51 });
    expect(itemOf(score, "VH6").points).toBe(500);
  });

  it("takes three points off for a bad month", () => {
    const reports = reportsOfForms(formsOfYear({ "3 health": { submitted: "2025-05-01" } }));
    const rows = inputRows(FULL_VILLAGE);
    const score = scoreOf({ scheme: HUNDRED, rows, ratios: [yearlyRatio(1, 1)], reports });
    expect(itemOf(score, "VH4").points).toBe(3300);
    expect(score.literal).toBe(3300);
  });

  it.each([
    [2, 9600, 0],
    [3, 9400, 1],
    [5, 9000, 1],
    [6, 8800, 2],
    [10, 8000, 2],
  ])("with %i elements missing: %i hundredths, grade %p", (missing, total, grade) => {
    expect(village({ "VH5.missing": missing })).toMatchObject({ total, grade, flags: [] });
  });

  it("vetoes below 80 and gives no grade", () => {
    expect(village({ "VH5.missing": 10, "VH3.points": 9.5 })).toMatchObject({
      total: 7950,
      grade: null,
      flags: [{ id: "VV3", state: "raised" }],
    });
  });

  it("vetoes concealment whatever the total, and does not judge a provisional total", () => {
    const concealed = village({ "VV2.concealed": "是" });
    expect(concealed).toMatchObject({ total: 10000, grade: null, flags: [{ id: "VV2" }] });
    expect(village({ "VH5.missing": 10, "VH3.points": 0 }, []).flags).toEqual([]);
  });

  it("adds a bonus up to its cap", () => {
    expect(village({ "VH8.times": 5 })).toMatchObject({ adjustment: 300, total: 10300 });
  });
});
