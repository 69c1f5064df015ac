import { a1 } from "../../src/core/model/cell-ref";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../src/core/model/sheet-grid";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { gridBytes } from "../support/grid-bytes";
import { judged, judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { hasLibreOffice, recalculated } from "../support/libreoffice";
import { merged, sheetGrid, withCells } from "../support/sheet-grid";

const VILLAGES = ["柳溪村", "石桥村", "白鹭村", "东岭村"];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const META = "填报单位：青山镇      单位：人";

/** Boys and girls that belong to no pattern. */
function pair(village: number, month: number): [boys: number, girls: number] {
  return [(village * 5 + month * 7) % 9, (village * 3 + month * 11) % 8];
}

const add = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x + (b[i] ?? 0));
const line = ([boys = 0, girls = 0]: readonly number[]) => [boys, girls, boys + girls];

/** 单位 | 1月{男,女,小计} … 12月{…} | 合计{…}. */
function sideBySide(): SheetGrid {
  const year = (village: number) =>
    MONTHS.map((month) => pair(village, month)).reduce<readonly number[]>(add, [0, 0]);
  const total = (month: number) =>
    VILLAGES.map((_, village) => pair(village, month)).reduce<readonly number[]>(add, [0, 0]);
  const values: CellValue[][] = [
    ["2025年出生实名制分月汇总表"],
    [META],
    ["单位", ...MONTHS.flatMap((month) => [`${month}月`, null, null]), "合计"],
    [null, ...[...MONTHS, 13].flatMap(() => ["男", "女", "小计"])],
    ...VILLAGES.map((name, village) => [
      name,
      ...MONTHS.flatMap((month) => line(pair(village, month))),
      ...line(year(village)),
    ]),
    [
      "合计",
      ...MONTHS.flatMap((month) => line(total(month))),
      ...line(MONTHS.map(total).reduce<readonly number[]>(add, [0, 0])),
    ],
    ["填报日期：2026年1月3日"],
  ];
  const blocks = [...MONTHS, 13].map((_, index) => ({
    firstRow: 2,
    lastRow: 2,
    firstColumn: 1 + index * 3,
    lastColumn: 3 + index * 3,
  }));
  return sheetGrid("计生全年", values, { merges: [merged("A3:A4"), ...blocks] });
}

/** 单位 | 月份 | 活产数{男,女,合计}, a village's months below each other. */
function belowEachOther(): SheetGrid {
  const values: CellValue[][] = [
    ["2025年卫生部门出生情况信息采集卡汇总表"],
    [META],
    ["单位", "月份", "活产数", null, null],
    [null, null, "男", "女", "合计"],
    ...VILLAGES.flatMap((name, village) =>
      MONTHS.map((month, index) => [
        index === 0 ? name : null,
        `${month}月`,
        ...line(pair(village, month)),
      ])
    ),
    ["填报日期：2026年1月3日"],
  ];
  const units = VILLAGES.map((_, village) => ({
    firstRow: 4 + village * 12,
    lastRow: 15 + village * 12,
    firstColumn: 0,
    lastColumn: 0,
  }));
  return sheetGrid("卫生全年", values, {
    merges: [...["A3:A4", "B3:B4", "C3:E3"].map(merged), ...units],
  });
}

/** The same figures as twelve sheets a side. */
function monthByMonth(): SheetGrid[] {
  return MONTHS.flatMap((month) =>
    (["出生实名制", "卫生部门出生情况信息采集卡"] as const).map((what, side) => {
      const pairs = VILLAGES.map((_, village) => pair(village, month));
      const rows = VILLAGES.map((name, village) => [name, ...line(pair(village, month))]);
      const total = ["合计", ...line(pairs.reduce<readonly number[]>(add, [0, 0]))];
      return sheetGrid(`${month}月${side === 0 ? "" : "卫生"}`, [
        [`2025年${month}月${what}汇总表`],
        [META],
        ["单位", "男", "女", "合计"],
        ...rows,
        ...(side === 0 ? [total] : []),
        ["填报日期：2026年1月3日"],
      ]);
    })
  );
}

const bytesOf = (...grids: SheetGrid[]) => gridBytes(grids, "xlsx");

const ratiosOf = ({ json }: Judged) =>
  json.ratios
    .map(({ unit, span, spanKind, male, female, verdict }) =>
      [unit, spanKind, span, male, female, verdict].join(" ")
    )
    .sort();

const findingsOf = ({ json }: Judged, rule: string) =>
  json.findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell);

describe("a year in one form a side", () => {
  let whole: Judged;
  beforeAll(async () => {
    whole = await judgedBook(bytesOf(sideBySide(), belowEachOther()));
  });

  it("gives the ratios of twelve forms a side, and no difference", async () => {
    const months = await judgedBook(bytesOf(...monthByMonth()));
    expect(ratiosOf(whole)).toEqual(ratiosOf(months));
    expect(ratiosOf(whole)).toHaveLength((VILLAGES.length + 1) * 16);
    expect(whole.json.reconciliation.differences).toEqual([]);
    expect(
      whole.assessed.reading.tables.map(({ side, period }) => `${side} ${period ?? "?"}`)
    ).toEqual([
      ...MONTHS.map((month) => `registration 2025-${String(month).padStart(2, "0")}`),
      "registration 2025-01/2025-12",
      ...MONTHS.map((month) => `health 2025-${String(month).padStart(2, "0")}`),
    ]);
    expect(whole.assessed.reading.skipped).toEqual([]);
  });

  it("finds nothing wrong but what the forms do not say: the days of eleven months", () => {
    const rules = new Set(whole.json.findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(["no-parity-columns", "submission-date-missing"]);
    expect(findingsOf(whole, "submission-date-missing")).toHaveLength(2);
    expect(findingsOf(whole, "no-parity-columns")).toHaveLength(2);
  });

  it("names the cell of a wrong count, of a wrong sum over the months, and of both sides' difference", async () => {
    const wrong = (grid: SheetGrid, address: string, by: number) => {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
      const value = Number(grid.values[Number(row) - 1]?.[column]);
      return withCells(grid, { [address]: value + by });
    };
    // 石桥村 in March: 小计 in J6; 白鹭村's boys of the year: AL7, and with them its sum AN7 and the total row.
    const sums = await judgedBook(bytesOf(wrong(sideBySide(), "J6", 1), belowEachOther()));
    expect(findingsOf(sums, "sex-sum")).toEqual(["计生全年!J6"]);
    const yearly = ["AL7", "AN7", "AL9", "AN9"].reduce(
      (grid, address) => wrong(grid, address, 2),
      sideBySide()
    );
    const spans = await judgedBook(bytesOf(yearly, belowEachOther()));
    expect(findingsOf(spans, "span-total")).toEqual(["计生全年!AL7"]);
    // 东岭村 in May: one boy more at the health side, in the row of its fifth month.
    const health = ["C45", "E45"].reduce((grid, at) => wrong(grid, at, 1), belowEachOther());
    const compared = await judgedBook(bytesOf(sideBySide(), health));
    expect(compared.json.reconciliation.differences).toMatchObject([
      {
        unit: "东岭村",
        period: "2025-05",
        sex: "male",
        difference: -1,
        cells: { registration: "计生全年!N8", health: "卫生全年!C45" },
      },
    ]);
  });

  it("is read again from the copies in the result of two workbooks", async () => {
    const files = [
      { name: "计生.xlsx", bytes: bytesOf(sideBySide()) },
      { name: "卫生.xlsx", bytes: bytesOf(belowEachOther()) },
    ];
    const result = await judged(files);
    expect(ratiosOf(result)).toEqual(ratiosOf(whole));
    const again = await judgedBook(result.bytes);
    expect(ratiosOf(again)).toEqual(ratiosOf(whole));
    const read = ({ assessed }: Judged) =>
      assessed.reading.tables.map(({ side, period, rows }) => [side, period, rows.length]);
    expect(read(again)).toEqual(read(whole));
  });

  if (hasLibreOffice()) {
    it("gives formulas that LibreOffice recalculates to what the core computed", async () => {
      const now = await recalculated(whole.bytes);
      const { grids } = await readWorkbook(whole.bytes, "book.xlsx");
      const differing: string[] = [];
      let formulas = 0;
      let toMonths = 0;
      for (const grid of grids) {
        for (const [key, formula] of grid.formulas) {
          const row = Math.floor(key / COLUMNS_OF_A_SHEET);
          const column = key % COLUMNS_OF_A_SHEET;
          const place = `${grid.name}!${a1(row, column)}`;
          const stored = grid.values[row]?.[column] ?? "";
          const value = now.get(place) ?? "";
          formulas += 1;
          if (formula.includes("计生全年") || formula.includes("卫生全年")) toMonths += 1;
          const same =
            typeof stored === "number" && typeof value === "number"
              ? Math.abs(stored - value) <= 1e-9 * Math.max(1, Math.abs(stored))
              : stored === value;
          if (!same) differing.push(`${place}: ${JSON.stringify([stored, value])}`);
        }
      }
      expect(differing).toEqual([]);
      expect(formulas).toBeGreaterThan(200);
      expect(toMonths).toBeGreaterThan(VILLAGES.length * 2);
    }, 180_000);
  }
});
