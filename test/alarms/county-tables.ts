/** Published births of counties by month and sex as monthly forms (test/fixtures/published/SOURCES.md). */
import type { BirthTable } from "../../src/core/model/birth-table";
import { numberIn, readPublished } from "../fixtures/published/read-published";
import { birthTable } from "../support/birth-table";
import type { UnitCounts } from "../support/birth-table";

/** April 2014 to June 2023. */
export const COUNTIES_MONTHS = 111;

/** 桃園縣 became 桃園市 in December 2014: the same births under one name. */
const RENAMED: Readonly<Record<string, string>> = { 桃園縣: "桃園市" };

export function countyTables(): BirthTable[] {
  const months = new Map<string, Record<string, UnitCounts>>();
  for (const row of readPublished("county-months-2014-2023.csv")) {
    const period = row["period"] ?? "";
    const unit = row["unit"] ?? "";
    const units = months.get(period) ?? {};
    units[RENAMED[unit] ?? unit] = [numberIn(row, "boys"), numberIn(row, "girls"), 0, 0, 0, 0];
    months.set(period, units);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, units]) => birthTable({ period, units, parities: ["all"] }));
}
