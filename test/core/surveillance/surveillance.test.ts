import { addMonths, monthsOf, span } from "../../../src/core/model/period";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import type { Surveillance } from "../../../src/core/model/surveillance";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { cusumScores } from "../../../src/core/statistics/cusum";
import { ratioInterval } from "../../../src/core/statistics/ratio-interval";
import { surveillance } from "../../../src/core/surveillance/surveillance";
import { numberIn, readPublished } from "../../fixtures/published/read-published";
import { birthTable, readingOf } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";

interface Given {
  readonly months: number;
  readonly counts: (month: number) => UnitCounts;
  readonly office?: string;
  readonly part?: string;
}

function tables({ months, counts, office = "某县", part }: Given) {
  return Array.from({ length: months }, (_, month) =>
    birthTable({
      period: addMonths("2024-01", month),
      reportingUnit: office,
      ...(part !== undefined && { part }),
      units: { 甲镇: counts(month) },
    })
  );
}

function watched(...given: readonly Given[]): Surveillance {
  const ratios = sexRatios(readingOf(given.flatMap(tables)), DEFAULT_SETTINGS, null);
  return surveillance(ratios, DEFAULT_SETTINGS);
}

const normal = (): UnitCounts => [120, 115, 90, 85, 50, 47];
const many = (): UnitCounts => [130, 110, 100, 80, 55, 40];
const few = (): UnitCounts => [3, 2, 1, 2, 0, 1];

describe("the charts", () => {
  it("gather month by month what speaks for a change, and ring once when they pass the limit", () => {
    const { watched: offices } = watched({
      months: 20,
      counts: (month) => (month < 8 ? normal() : many()),
    });
    expect(offices).toHaveLength(1);
    const [office] = offices;
    const { boy, girl } = cusumScores(107, 115);
    let up = 0;
    for (const { male, female, up: shown } of office?.months ?? []) {
      up = Math.max(0, up + (male ?? 0) * boy + (female ?? 0) * girl);
      expect(shown).toBeCloseTo(up, 12);
    }
    const limit = office?.design?.upLimit ?? 0;
    const rung = office?.months.filter(({ alarm }) => alarm !== null) ?? [];
    expect(rung.map(({ alarm }) => alarm)).toEqual(["high"]);
    const first = office?.months.find((month) => month.up >= limit);
    expect(first?.month).toBe(rung[0]?.month);
    expect(first?.month).toBe("2025-01");
  });

  it("say what they are tuned to, how often they ring falsely, and how many births it takes to be sure", () => {
    const { watched: offices } = watched({ months: 12, counts: normal });
    const design = offices[0]?.design;
    expect(design).toMatchObject({
      ...{ births: 507, control: 107, high: 115, controlLow: 103, low: 96, falseAlarm: 0.1 },
    });
    expect(design?.upLimit).toBe(design?.downLimit);
    expect(design?.power.map(({ truth, birthsNeeded }) => [truth, birthsNeeded])).toEqual([
      [112, 15089],
      [115, 6060],
      [120, 2401],
      [130, 836],
    ]);
    const caught = design?.power.map(({ caughtInYear }) => caughtInYear) ?? [];
    expect(caught).toEqual([...caught].sort((a, b) => a - b));
    expect(caught[1]).toBeGreaterThan(0.5);
  });

  it("ring low where boys are fewer", () => {
    const { watched: offices } = watched({
      months: 18,
      counts: () => [100, 120, 80, 95, 40, 50],
    });
    const alarms = offices[0]?.months.flatMap(({ alarm }) => alarm ?? []);
    expect(alarms).toEqual(["low"]);
  });

  it("are not drawn for few births, for few months, or for one office of several", () => {
    const why = (surveyed: Surveillance) =>
      surveyed.watched.map(({ reportingUnit, unwatched, design }) => [
        ...[reportingUnit, unwatched, design === null],
      ]);
    expect(why(watched({ months: 12, counts: few }))).toEqual([["某县", "too-few-births", true]]);
    expect(why(watched({ months: 5, counts: normal }))).toEqual([["某县", "too-few-months", true]]);
    const two = watched(
      { months: 12, counts: normal, office: "甲县" },
      { months: 12, counts: normal, office: "乙县" }
    );
    expect(why(two)).toEqual([
      ["甲县", "one-of-several", true],
      ["乙县", "one-of-several", true],
      ["*", null, false],
    ]);
    const parts = watched(
      { months: 12, counts: normal },
      { months: 12, counts: normal, part: "城市" }
    );
    expect(parts.watched.map(({ part, unwatched }) => [part, unwatched])).toEqual([
      [null, null],
      ["城市", "one-of-several"],
    ]);
  });

  it("stand still in a month without a form, and no rolling year goes over it", () => {
    const given = tables({ months: 26, counts: many }).filter(({ period }) => period !== "2024-03");
    const ratios = sexRatios(readingOf(given), DEFAULT_SETTINGS, null);
    const months = surveillance(ratios, DEFAULT_SETTINGS).watched[0]?.months ?? [];
    expect(months).toHaveLength(26);
    expect(months[2]).toMatchObject({ month: "2024-03", male: null, female: null });
    expect(months[2]?.up).toBe(months[1]?.up);
    const rolling = months.filter(({ rolling: year }) => year !== null);
    expect(rolling[0]?.month).toBe("2025-03");
    expect(rolling[0]?.rolling).toEqual({
      span: "2024-04/2025-03",
      male: 285 * 12,
      female: 230 * 12,
      ratio: (285 / 230) * 100,
      ...ratioInterval(285 * 12, 230 * 12),
    });
  });

  it("of all offices together have no rolling year in which one of them is missing", () => {
    const { watched: offices } = watched(
      { months: 14, counts: normal, office: "甲县" },
      { months: 13, counts: normal, office: "乙县" }
    );
    const together = offices.find(({ reportingUnit }) => reportingUnit === "*");
    const rolling = together?.months.map(({ month, rolling: year }) => [month, year !== null]);
    expect(rolling?.slice(10)).toEqual([
      ["2024-11", false],
      ["2024-12", true],
      ["2025-01", true],
      ["2025-02", false],
    ]);
  });
});

describe("a change of the ratio", () => {
  it("is the last complete year against the one before it, split so that the parts add up", () => {
    const { changes } = watched({
      months: 24,
      counts: (month) => (month < 12 ? normal() : [100, 95, 110, 92, 75, 60]),
    });
    expect(changes.map(({ spanKind, from, to }) => [spanKind, from, to])).toEqual([
      ["year", "2024-01/2024-12", "2025-01/2025-12"],
    ]);
    const [change] = changes;
    expect(change?.countsBefore).toEqual({ male: 3120, female: 2964 });
    expect((change?.ratioPart ?? 0) + (change?.compositionPart ?? 0)).toBeCloseTo(
      (change?.after ?? 0) - (change?.before ?? 0),
      9
    );
    expect(change?.parities?.map(({ parity }) => parity)).toEqual(["1", "2", "3+"]);
    expect(change?.z).toBeGreaterThan(2);
  });

  it("is also given for the last twelve months where they are no year", () => {
    const { changes } = watched({ months: 27, counts: normal });
    expect(changes.map(({ spanKind, to, z }) => [spanKind, to, z])).toEqual([
      ["year", "2025-01/2025-12", 0],
      ["rolling-12", "2025-04/2026-03", 0],
    ]);
  });

  it("has no parts where a parity has boys and no girls", () => {
    const { changes } = watched({
      months: 24,
      counts: (month) => (month < 12 ? [10, 9, 5, 5, 1, 0] : normal()),
    });
    expect(changes[0]).toMatchObject({ parities: null, ratioPart: null, compositionPart: null });
    expect(changes[0]?.before).toBeCloseTo((16 / 14) * 100, 10);
  });

  it("of the census 2010 to 2020 is −11.10 by ratio and +2.18 by composition", () => {
    const rows = readPublished("cn-census-2010-2020-province-parity.csv").filter(
      (row) => row["residence"] === "不分城乡" && row["unit"] === "全国"
    );
    const years = [...new Set(rows.map((row) => row["period"] ?? ""))].sort();
    const ratios = years.flatMap((period, index): SexRatio[] => {
      const of = (...names: readonly string[]) =>
        rows
          .filter((row) => row["period"] === period && names.includes(row["parity"] ?? ""))
          .reduce(
            (sum, row) => ({
              male: sum.male + numberIn(row, "boys"),
              female: sum.female + numberIn(row, "girls"),
            }),
            { male: 0, female: 0 }
          );
      const groups = {
        all: of("合计"),
        "1": of("第一孩"),
        "2": of("第二孩"),
        "3+": of("第三孩", "第四孩", "第五孩及以上"),
      } as const;
      const year = span(addMonths("2019-01", 12 * index), addMonths("2019-12", 12 * index));
      return (["all", "1", "2", "3+"] as const).map((parity): SexRatio => ({
        ...{ reportingUnit: "全国", unit: "*", part: null, span: year, spanKind: "year", parity },
        ...groups[parity],
        ...{ ratio: null, low: null, high: null, pAbove: null, pBelow: null },
        ...{ qAbove: null, qBelow: null, family: null, tests: 0, verdict: "not-tested" },
      }));
    });
    const [change] = surveillance(ratios, DEFAULT_SETTINGS).changes;
    expect([change?.before.toFixed(2), change?.after.toFixed(2)]).toEqual(["121.21", "112.28"]);
    expect(change?.ratioPart?.toFixed(2)).toBe("-11.10");
    expect(change?.compositionPart?.toFixed(2)).toBe("2.18");
  });
});

describe("the deviation of girls", () => {
  it("stands beside a high verdict and nowhere else", () => {
    const { deviations } = watched({ months: 12, counts: many });
    expect(deviations.map(({ of }) => [of.unit, of.spanKind, of.parity])).toContainEqual([
      "*",
      "year",
      "all",
    ]);
    const all = deviations.find(({ of }) => of.unit === "*" && of.parity === "all");
    expect(all?.reference).toBe(107);
    expect(all?.estimate).toBeCloseTo((285 * 12) / 1.07 - 230 * 12, 9);
    expect(all?.low).toBeGreaterThan(0);
    expect(watched({ months: 12, counts: normal }).deviations).toEqual([]);
  });
});

it("nothing to watch gives nothing", () => {
  expect(surveillance([], DEFAULT_SETTINGS)).toEqual({ watched: [], changes: [], deviations: [] });
  expect(monthsOf("2024-01", "2023-12")).toEqual([]);
});
