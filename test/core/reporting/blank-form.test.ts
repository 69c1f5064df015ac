/** The blank form as a clerk gets it: filled in here, recalculated by LibreOffice, and read again. */
import { codeOfRows, codeOfCounts, codeText } from "../../../src/core/counting/check-code";
import { blankForms } from "../../../src/core/reporting/blank-form";
import type { CellValue } from "../../../src/core/model/sheet-grid";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { messagesIn } from "../../../src/messages/languages";
import { assessed } from "../../hosts/excel/judged-plans";
import { edited } from "../../support/edited-workbook";
import { hasLibreOffice, recalculated, savedByLibreOffice } from "../../support/libreoffice";
import { hasOpenpyxl, seenByOpenpyxl } from "../../support/python";

const UNITS = ["东村", "西村", "南村", "北村"];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

async function forms(months: readonly number[], units: readonly string[]): Promise<Uint8Array> {
  const plans = blankForms(2025, months, units, messagesIn("zh").blankForm);
  return (await writeResult(null, plans, { settings: null })).bytes;
}

/** Columns of 男 and 女 of the three parities. */
const COUNTS = ["F", "G", "I", "J", "L", "M"];
const TYPED: Readonly<Record<string, readonly number[]>> = {
  5: [3, 2, 1, 0, 0, 1],
  6: [0, 0, 0, 0, 0, 0],
  7: [4, 5, 2, 2, 1, 0],
};

/** Three of the four units typed in, on both sides; office and date as a clerk writes them. */
async function filled(): Promise<Uint8Array> {
  const cells: Record<string, string | number> = {};
  for (const sheet of ["3月", "3月卫生"]) {
    cells[`${sheet}!A2`] =
      "填报单位（盖章）：青山镇      统计时间：2025年3月1日至3月31日      单位：人";
    cells[`${sheet}!A10`] = "负责人：  审核人：  填表人：  联系电话：  填报日期：2025年4月3日";
    for (const [row, counts] of Object.entries(TYPED)) {
      counts.forEach((count, index) => (cells[`${sheet}!${COUNTS[index]}${row}`] = count));
    }
  }
  return edited(await forms([3], UNITS), cells);
}

it("a year has a form a month and side, and every form the units of the workbook", async () => {
  const { grids } = await readWorkbook(await forms(MONTHS, UNITS), "blank.xlsx");
  expect(grids.map(({ name }) => name)).toEqual([
    ...MONTHS.map((month) => `${month}月`),
    ...MONTHS.map((month) => `${month}月卫生`),
  ]);
  for (const { values } of grids) {
    expect(values.slice(4, 9).map((row) => row[0])).toEqual([...UNITS, "合计"]);
    expect(values[2]?.at(-1)).toBe("对码");
  }
});

if (hasOpenpyxl()) {
  it("refuses all but whole numbers from 0, locks the sums, and prints on A4 across", async () => {
    const { sheets } = seenByOpenpyxl(await forms([3], UNITS));
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      expect(sheet.refusals).toEqual(
        ["F5:G8", "I5:J8", "L5:M8"].map((range) => ({
          range,
          type: "whole",
          operator: "greaterThanOrEqual",
          limit: "0",
          shown: true,
          // As the format has it where nothing is said: stop.
          style: null,
        }))
      );
      expect(sheet.protection).toEqual({ password: false });
      const rows = [5, 6, 7, 8];
      const open = [
        ...rows.flatMap((row) => ["A", ...COUNTS, "O"].map((column) => `${column}${row}`)),
        ...["A2", "A10", "O9"],
      ];
      expect(sheet.open.filter((cell) => !/^[B-P](2|10)$/.test(cell)).sort()).toEqual(open.sort());
      expect(sheet.page).toEqual({
        orientation: "landscape",
        paper: "9",
        fits: true,
        wide: 1,
        high: 0,
      });
      expect(sheet.titleRows?.replaceAll("$", "")).toBe("3:4");
      expect(sheet.freeze).toBe("B5");
    }
  });
}

if (hasLibreOffice()) {
  describe("recalculated by LibreOffice", () => {
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = savedByLibreOffice(await filled());
    }, 180_000);

    it("sums, ratio and codes follow what is typed; an untouched row stays empty", async () => {
      const { grids } = await readWorkbook(bytes, "filled.xlsx");
      const row = (number: number): CellValue[] =>
        Array.from({ length: 15 }, (_, at) => grids[0]?.values[number - 1]?.[at + 1] || null);
      const code = (counts: readonly number[]) => codeOfCounts(counts, "cell");
      const typed = Object.values(TYPED);
      expect(row(5).map((value) => value ?? 0)).toEqual([
        ...[7, 4, 3, 5, 3, 2, 1, 1, 0, 1, 0, 1, 133.33, 0],
        code(typed[0] ?? []),
      ]);
      expect(row(8).slice(0, 12)).toEqual(Array(12).fill(null));
      expect(row(8).at(-1)).toBe("——");
      expect(row(9).slice(0, 3)).toEqual([21, 11, 10]);
      expect(row(9)[12]).toBe(110);
      expect(row(9).at(-1)).toBe(codeOfRows(typed.map(code)));
      // A row of zeros: sums are 0, the ratio is undefined and stays empty.
      expect(grids[0]?.values[5]?.slice(1, 4)).toEqual([0, 0, 0]);
      expect(row(6)[12]).toBeNull();
      expect(codeText(Number(row(6).at(-1)))).toBe("5049");
    });

    it("is read again without a doubt and without a finding", async () => {
      const { grids } = await readWorkbook(bytes, "filled.xlsx");
      const { reading, findings, reconciliation } = assessed(grids);
      expect(reading.tables.map(({ confidence, period }) => [confidence, period])).toEqual([
        [1, "2025-03"],
        [1, "2025-03"],
      ]);
      expect(findings.map(({ rule }) => rule)).toEqual(["blank-unit-rows", "blank-unit-rows"]);
      expect(reconciliation.differences).toEqual([]);
    });
  });

  it("an untouched form shows no zero and no error anywhere", async () => {
    const values = await recalculated(await forms([3], UNITS));
    const shown = [...values].filter(([place]) => /!([B-O])(\d+)$/.test(place));
    const figures = shown.filter(([place]) => Number(/\d+$/.exec(place)?.[0]) > 4);
    expect(figures.filter(([, value]) => value !== "")).toEqual([]);
  });
}
