/**
 * A county's year as it comes by mail: one workbook a township and month with both departments' forms. All
 * townships have villages of the same names, as neighbours do, and a few counts differ between the departments.
 */
import { monthOfYear, yearOf } from "../../src/core/model/period";
import { cleanYear, formsOf } from "./clean-year";
import { Random } from "./random";
import { sampleFile } from "./sample-file";
import { standardForm } from "./standard-form";
import type { FormRecipe, SixCounts } from "./standard-form";

/** Invented. */
export const TOWNSHIPS = [
  "青山镇",
  "白水镇",
  "红岩镇",
  "黄沙镇",
  "绿洲乡",
  "紫云乡",
  "金坪乡",
  "银溪乡",
  "东河镇",
  "西坡镇",
  "南桥镇",
  "北坝镇",
] as const;

export interface CountyFile {
  /** `青山镇2025年3月.xlsx` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param different share of the health side's counts that are one more than registration's */
export async function countyFiles(units: number, different: number): Promise<CountyFile[]> {
  const files: CountyFile[] = [];
  for (const [index, township] of TOWNSHIPS.entries()) {
    const villages = Array.from({ length: units }, (_, unit) => `${VILLAGE_SIGNS[unit] ?? unit}村`);
    const recipe = { year: 2025, reportingUnit: township, units: villages, births: 5 };
    const year = cleanYear({ ...recipe, seed: 11 + index });
    const random = new Random(101 + index);
    const forms = formsOf(year).map((form) =>
      form.side === "health" ? moved(form, different, random) : form
    );
    for (const month of year.months) {
      const name = `${township}${yearOf(month)}年${monthOfYear(month)}月.xlsx`;
      const sheets = forms.filter((form) => form.month === month).map(standardForm);
      files.push({ name, bytes: await sampleFile({ title: name, sheets }) });
    }
  }
  return files;
}

const VILLAGE_SIGNS = [..."张王李赵刘陈杨黄周吴徐孙胡朱高林何郭马罗"];

function moved(form: FormRecipe, share: number, random: Random): FormRecipe {
  const one = (count: number) => (random.next() < share ? count + 1 : count);
  const rows = form.rows.map((row) => {
    if (row.counts === null) return row;
    const [m1, f1, m2, f2, m3, f3] = row.counts;
    const counts: SixCounts = [one(m1), one(f1), one(m2), one(f2), one(m3), one(f3)];
    return { ...row, counts };
  });
  return { ...form, rows };
}
