import { readFileSync } from "node:fs";
import { join } from "node:path";
import { censusRows } from "../../scripts/samples/census-workbook";
import type { BirthTable } from "../../src/core/model/birth-table";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { CellValue, SheetGrid } from "../../src/core/model/sheet-grid";
import type { Reading } from "../../src/core/model/reading";
import { readSheets } from "../../src/core/reading/read-sheets";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { COUNTY_BOYS, COUNTY_GIRLS } from "../fixtures/published/county-months";
import { numberIn, readPublished } from "../fixtures/published/read-published";
import type { PublishedRow } from "../fixtures/published/read-published";
import { gridBytes } from "../support/grid-bytes";
import { judged } from "../support/judged";
import { sheetGrid } from "../support/sheet-grid";

const FOLDER = join(__dirname, "../fixtures/published");

/** As bytes of a workbook and back, and read as anybody's file: no settings. */
async function readBack(...grids: SheetGrid[]): Promise<Reading> {
  const { grids: again } = await readWorkbook(gridBytes(grids, "xlsx"), "book.xlsx");
  return readSheets(again, DEFAULT_SETTINGS);
}

/** The published file itself, under the name that it is given. */
async function readFile(file: string, name: string): Promise<Reading> {
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(join(FOLDER, file))), name);
  return readSheets(grids, DEFAULT_SETTINGS);
}

/** Sums over all units of a table, by sex. */
function sums(table: BirthTable): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { kind, counts } of table.rows) {
    if (kind !== "unit") continue;
    for (const [index, { sex }] of table.columns.entries())
      found[sex] = (found[sex] ?? 0) + (counts[index] ?? 0);
  }
  return found;
}

function published(rows: readonly PublishedRow[], period: string, column: string): number {
  return rows
    .filter((row) => row["period"] === period)
    .reduce((sum, row) => sum + numberIn(row, column), 0);
}

const COUNTY_TITLE = "各縣市人口按性別之出生數";
const BY_SEX_2015 = readPublished("county-births-by-sex-2015.csv");
const BY_SEX_2014 = readPublished("county-births-by-sex-2014.csv");
const MONTHS_2015 = [...new Set(BY_SEX_2015.map((row) => row["period"] ?? ""))].sort();
const republic = (period: string) => Number(period.slice(0, 4)) - 1911;
const sexes = (row: PublishedRow | undefined): number[] =>
  row
    ? [
        numberIn(row, "boys") + numberIn(row, "girls"),
        numberIn(row, "boys"),
        numberIn(row, "girls"),
      ]
    : [];

function totals(reading: Reading): [string | null, number | undefined, number | undefined][] {
  return reading.tables.map((table) => {
    const { male, female } = sums(table);
    return [table.period, male, female];
  });
}

const expected2015 = MONTHS_2015.map((period) => [
  period,
  published(BY_SEX_2015, period, "boys"),
  published(BY_SEX_2015, period, "girls"),
]);

describe("county months as they are published, read without settings", () => {
  it("adds up to the published year", () => {
    const all = (index: 1 | 2) => expected2015.reduce((sum, row) => sum + Number(row[index]), 0);
    expect([all(1), all(2)]).toEqual([COUNTY_BOYS, COUNTY_GIRLS]);
  });

  it("below each other with 統計年月 of the Republic's calendar: 10401 is January 2015", async () => {
    const rows = BY_SEX_2015.map((row): CellValue[] => {
      const period = row["period"] ?? "";
      const of = republic(period) * 100 + Number(period.slice(5));
      return [of, row["unit"] ?? "", ...sexes(row)];
    });
    const grid = sheetGrid("縣市人口動態", [
      ["統計年月", "區域別", "出生數", "出生數-男", "出生數-女"],
      ...rows,
    ]);
    const reading = await readBack(grid);
    const byPeriod = [...totals(reading)].sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
    expect(byPeriod).toEqual(expected2015);
    expect(reading.tables.map(({ rows: own }) => own.length)).toEqual(Array(12).fill(22));
    expect(
      reading.tables.every(({ side, hasParity }) => side === "registration" && !hasParity)
    ).toBe(true);
    expect(reading.rows).toMatchObject({ read: 265, judged: 264 });
  });

  it("side by side with traditional headers, the total last", async () => {
    const units = [...new Set(BY_SEX_2015.map((row) => row["unit"] ?? ""))];
    const at = new Map(
      BY_SEX_2015.map((row) => [`${row["unit"] ?? ""} ${row["period"] ?? ""}`, row])
    );
    const year = (of: readonly PublishedRow[]) =>
      of
        .map(sexes)
        .reduce((sum, own) => sum.map((count, index) => count + (own[index] ?? 0)), [0, 0, 0]);
    const grid = sheetGrid("出生", [
      [`民國104年${COUNTY_TITLE}`],
      ["單位：人"],
      ["區域別", ...MONTHS_2015.flatMap((of) => [`${Number(of.slice(5))}月`, null, null]), "合計"],
      [null, ...[...MONTHS_2015, ""].flatMap(() => ["計", "男", "女"])],
      ...units.map((unit) => [
        unit,
        ...MONTHS_2015.flatMap((period) => sexes(at.get(`${unit} ${period}`))),
        ...year(BY_SEX_2015.filter((row) => row["unit"] === unit)),
      ]),
      [
        "總計",
        ...MONTHS_2015.flatMap((period) =>
          year(BY_SEX_2015.filter((row) => row["period"] === period))
        ),
        ...year(BY_SEX_2015),
      ],
      ["資料來源：內政部戶政司"],
    ]);
    const reading = await readBack(grid);
    expect(totals(reading)).toEqual([
      ...expected2015,
      ["2015-01/2015-12", COUNTY_BOYS, COUNTY_GIRLS],
    ]);
    expect(reading.tables.every(({ totalRow }) => totalRow === 22)).toBe(true);
    expect(reading.rows).toMatchObject({ read: 28, judged: 23 });
  });

  it("one sheet a month under 民國103年, while a county changes its name", async () => {
    const periods = [...new Set(BY_SEX_2014.map((row) => row["period"] ?? ""))].sort();
    const grids = periods.map((period) =>
      sheetGrid(`${period.slice(0, 4)}${period.slice(5)}表`, [
        [`民國${republic(period)}年${Number(period.slice(5))}月${COUNTY_TITLE}`],
        ["區域別", "出生數", null, null],
        [null, "合計", "男", "女"],
        ...BY_SEX_2014.filter((row) => row["period"] === period).map((row) => [
          row["unit"] ?? "",
          ...sexes(row),
        ]),
      ])
    );
    const reading = await readBack(...grids);
    expect(totals(reading)).toEqual(
      periods.map((period) => [
        period,
        published(BY_SEX_2014, period, "boys"),
        published(BY_SEX_2014, period, "girls"),
      ])
    );
    const names = reading.tables.map(({ rows }) =>
      rows.map(({ name }) => name).filter((name) => name.startsWith("桃園"))
    );
    expect(names).toEqual([...Array<string[]>(8).fill(["桃園縣"]), ["桃園市"]]);
  });

  it("the file of one county's months, with everything that is no birth beside the births", async () => {
    const reading = await readFile("county-vital-events-nantou.csv", "南投縣人口動態.csv");
    const rows = readPublished("county-vital-events-nantou.csv");
    expect(
      reading.tables.map(({ period, rows: own }) => [period, own.map(({ counts }) => counts)])
    ).toEqual(
      rows.map((row) => {
        const [year = "", month = ""] = (row["y/m"] ?? "").split("/");
        return [`${year}-${month.padStart(2, "0")}`, [[numberIn(row, "出生數")]]];
      })
    );
    expect(
      new Set(reading.tables.flatMap(({ columns }) => columns.map((one) => one.label)))
    ).toEqual(new Set(["出生數"]));
  });

  it("the file of one month's villages, deaths and marriages left out", async () => {
    const reading = await readFile("village-vital-events-2015-06.csv", "村里人口動態.csv");
    const rows = readPublished("village-vital-events-2015-06.csv");
    const [table, ...more] = reading.tables;
    expect(more).toEqual([]);
    expect(table?.period).toBe("2015-06");
    expect(table?.rows.map(({ name, counts }) => [name, ...counts])).toEqual(
      rows.map((row) => [
        row["村里"],
        ...["出生數", "出生數-男", "出生數-女"].map((column) => numberIn(row, column)),
      ])
    );
    expect(table?.unplaced).toEqual([]);
  });

  it("gives the ratio of the published year", async () => {
    const rows = BY_SEX_2015.map((row): CellValue[] => [
      row["period"] ?? "",
      row["unit"] ?? "",
      ...sexes(row),
    ]);
    const header = ["統計年月", "區域別", "出生數", "出生數-男", "出生數-女"];
    const bytes = gridBytes([sheetGrid("縣市人口動態", [header, ...rows])], "xlsx");
    const { json } = await judged([{ name: "2015.xlsx", bytes }]);
    const year = json.ratios.find(
      ({ unit, spanKind, parity }) => unit === "*" && spanKind === "year" && parity === "all"
    );
    expect(year).toMatchObject({
      male: COUNTY_BOYS,
      female: COUNTY_GIRLS,
      span: "2015-01/2015-12",
    });
  });
});

describe("the census tables by parity, read without settings", () => {
  const rows = censusRows().filter((row) => row.residence === "不分城乡");
  const PARITIES = ["第一孩", "第二孩", "第三孩", "第四孩", "第五孩及以上"];
  const units = [...new Set(rows.map((row) => row.unit))].slice(0, 12);
  const CENSUSES = [
    ["2009.11.1-2010.10.31", "2009年11月—2010年10月"],
    ["2019.11.1-2020.10.31", "2019年11月—2020年10月"],
  ] as const;
  const figures = (period: string, unit: string, parity: string) => {
    const row = rows.find(
      (one) => one.period === period && one.unit === unit && one.parity === parity
    );
    return [row?.boys ?? null, row?.girls ?? null];
  };

  it("two censuses side by side: each a span of its own, parities and sexes in their places", async () => {
    const grid = sheetGrid("出生人口", [
      ["全国人口普查分地区分孩次出生人口"],
      ["地区", ...CENSUSES.flatMap(([, words]) => [words, ...Array<null>(9).fill(null)])],
      [null, ...CENSUSES.flatMap(() => PARITIES.flatMap((parity) => [parity, null]))],
      [null, ...CENSUSES.flatMap(() => PARITIES.flatMap(() => ["男", "女"]))],
      ...units.map((unit) => [
        unit,
        ...CENSUSES.flatMap(([period]) =>
          PARITIES.flatMap((parity) => figures(period, unit, parity))
        ),
      ]),
    ]);
    const reading = await readBack(grid);
    expect(reading.tables.map(({ period, side }) => [period, side])).toEqual([
      ["2009-11/2010-10", "registration"],
      ["2019-11/2020-10", "registration"],
    ]);
    for (const [index, table] of reading.tables.entries()) {
      expect(table.rows.map(({ name, counts }) => [name, counts])).toEqual(
        units.map((unit) => [
          unit,
          PARITIES.flatMap((parity) => figures(CENSUSES[index]?.[0] ?? "", unit, parity)),
        ])
      );
      expect(table.columns.map(({ parity, sex }) => `${parity} ${sex}`)).toEqual(
        ["1", "2", "3+", "3+", "3+"].flatMap((parity) => [`${parity} male`, `${parity} female`])
      );
    }
  });
});
