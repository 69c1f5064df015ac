/**
 * Real figures: births of the twelve months before the censuses of 2010 and 2020 by province, residence
 * and parity, each block with the sex ratio as it was published (data/SOURCES.md). Nothing is corrected.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { a1 } from "../../src/core/model/cell-ref";
import type { SampleCell, SampleSheet } from "./sample-sheet";
import type { SampleWorkbook } from "./sample-file";

export interface CensusRow {
  readonly period: string;
  readonly residence: string;
  readonly unit: string;
  readonly parity: string;
  /** Null where the published cell is empty. */
  readonly total: number | null;
  readonly boys: number | null;
  readonly girls: number | null;
  readonly ratio: number | null;
}

/** The year of the census by the period that its births cover. */
const CENSUSES = [
  { census: 2020, period: "2019.11.1-2020.10.31", title: "2019年11月—2020年10月" },
  { census: 2010, period: "2009.11.1-2010.10.31", title: "2009年11月—2010年10月" },
] as const;
const RESIDENCES = ["不分城乡", "城市", "镇", "乡村"] as const;
const PARITIES = ["合计", "第一孩", "第二孩", "第三孩", "第四孩", "第五孩及以上"] as const;
const BLOCK = ["小计", "男", "女", "性别比"] as const;
const FIRST_ROW = 4;
const COLUMNS = 1 + PARITIES.length * BLOCK.length;

const CSV = "data/cn-census-2010-2020-province-parity.csv";

/** The published rows in the order of the file. */
export function censusRows(): CensusRow[] {
  const text = readFileSync(path.join(import.meta.dirname, CSV), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [period = "", residence = "", unit = "", parity = "", ...figures] = line.split(",");
      const [total, boys, girls, ratio] = figures.map((text) =>
        text === "" ? null : Number(text)
      );
      return {
        period,
        residence,
        unit,
        parity,
        total: total ?? null,
        boys: boys ?? null,
        girls: girls ?? null,
        ratio: ratio ?? null,
      };
    });
}

/** Eight sheets: two censuses by four kinds of residence; the statistical year starts in November. */
export function censusWorkbook(): SampleWorkbook {
  const rows = censusRows();
  return {
    title: "第六次、第七次全国人口普查分地区出生人口",
    sheets: CENSUSES.flatMap(({ census, period, title }) =>
      RESIDENCES.map((residence) =>
        censusSheet(
          `${census}普查${residence}`,
          `${title}全国人口普查分地区出生人口（${residence}）`,
          residence,
          rows.filter((row) => row.period === period && row.residence === residence)
        )
      )
    ),
    settings: { yearStartMonth: 11 },
  };
}

function censusSheet(
  name: string,
  title: string,
  residence: string,
  published: readonly CensusRow[]
): SampleSheet {
  const cells = new Map<string, SampleCell>();
  const part = residence === "不分城乡" ? "" : `（${residence}）`;
  cells.set("A1", { value: title, look: "title" });
  cells.set("A2", { value: `填报单位：全国人口普查${part}      单位：人`, look: "meta" });
  writeHeader(cells);
  const units = [...new Set(published.map((row) => row.unit))];
  for (const [index, unit] of units.entries()) {
    const row = FIRST_ROW + index;
    cells.set(a1(row, 0), { value: unit, look: "name" });
    for (const [block, parity] of PARITIES.entries()) {
      const found = published.find((one) => one.unit === unit && one.parity === parity);
      const figures = [found?.total, found?.boys, found?.girls, found?.ratio];
      for (const [offset, figure] of figures.entries()) {
        cells.set(a1(row, 1 + block * BLOCK.length + offset), {
          ...(typeof figure === "number" && { value: figure }),
          look: offset === 3 ? "ratio" : "count",
        });
      }
    }
  }
  const source = `注：据国家统计局公布的全国人口普查表6-1${SOURCE_TABLE[residence] ?? ""}；空格和性别比照原表。`;
  const last = FIRST_ROW + units.length;
  cells.set(a1(last, 0), { value: source, look: "footer" });
  return {
    name,
    cells,
    rows: last + 1,
    columns: COLUMNS,
    widths: [10, ...PARITIES.flatMap(() => [9.5, 8.5, 8.5, 9.5])],
    heights: { 0: 34, 1: 22, [last]: 24 },
    merges: [
      ["A1", a1(0, COLUMNS - 1)],
      ["A2", a1(1, COLUMNS - 1)],
      ["A3", "A4"],
      ...PARITIES.map((_, block) => {
        const first = 1 + block * BLOCK.length;
        return [a1(2, first), a1(2, first + BLOCK.length - 1)] as const;
      }),
      [a1(last, 0), a1(last, COLUMNS - 1)],
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
  };
}

/** Letters of the published tables: 6-1, 6-1a, 6-1b, 6-1c. */
const SOURCE_TABLE: Readonly<Record<string, string>> = { 城市: "a", 镇: "b", 乡村: "c" };

function writeHeader(cells: Map<string, SampleCell>): void {
  for (let row = 2; row < FIRST_ROW; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      cells.set(a1(row, column), { look: "header" });
    }
  }
  cells.set("A3", { value: "地区", look: "header" });
  for (const [block, parity] of PARITIES.entries()) {
    const first = 1 + block * BLOCK.length;
    cells.set(a1(2, first), { value: parity, look: "header" });
    for (const [offset, word] of BLOCK.entries()) {
      cells.set(a1(3, first + offset), { value: word, look: "header" });
    }
  }
}
