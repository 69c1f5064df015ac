import { earlierFiles } from "../../../src/core/counting/earlier-files";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { birthTable } from "../../support/birth-table";

const table = (file: string, period: string) =>
  birthTable({ file, period, units: { 东村: [1, 0, 0, 0, 0, 0] } });
const files = (tables: Parameters<typeof earlierFiles>[0], yearStartMonth: 1 | 10 = 1) => [
  ...earlierFiles(tables, { ...DEFAULT_SETTINGS, yearStartMonth }),
];

it("a workbook of last year is an earlier file, one of last month is not", () => {
  const now = table("2025.xlsx", "2025-12");
  expect(files([now, table("2024.xlsx", "2024-12")])).toEqual(["2024.xlsx"]);
  expect(files([now, table("11月.xlsx", "2025-11")])).toEqual([]);
});

it("the statistical year says what last year is", () => {
  const tables = [
    table("a.xlsx", "2025-12"),
    table("b.xlsx", "2025-10"),
    table("c.xlsx", "2025-09"),
  ];
  expect(files(tables, 10)).toEqual(["c.xlsx"]);
});

it("a workbook that holds both years is none, nor is the only one", () => {
  expect(files([table("a.xlsx", "2025-12"), table("a.xlsx", "2024-12")])).toEqual([]);
});

it("one wrong year in a title does not make last year's of all other workbooks", () => {
  expect(files([table("a.xlsx", "2052-03"), table("b.xlsx", "2025-12")])).toEqual([]);
});
