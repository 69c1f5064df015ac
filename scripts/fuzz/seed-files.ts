/** Sound workbooks of every kind that is read: what the mutations start from. */
import * as spreadsheet from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import { cleanYear, formsOf } from "../samples/clean-year";
import { sampleFile } from "../samples/sample-file";
import { standardForm } from "../samples/standard-form";

export interface SeedFile {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

const KINDS: readonly (readonly [string, BookType])[] = [
  ["xls", "biff8"],
  ["xlsb", "xlsb"],
  ["ods", "ods"],
  ["xml", "xlml"],
  ["html", "html"],
  ["csv", "csv"],
];

export async function seedFiles(): Promise<SeedFile[]> {
  const units = ["青山村", "柳溪村", "石桥社区", "白鹭村", "东岭村"];
  const year = cleanYear({ year: 2025, reportingUnit: "青山镇", units, births: 6, seed: 3 });
  const sheets = formsOf(year).slice(0, 6).map(standardForm);
  const bytes = await sampleFile({ title: "hostile", sheets });
  // Loaded as CommonJS by some loaders and as a module by others.
  const { read, write } =
    "default" in spreadsheet ? (spreadsheet.default as typeof spreadsheet) : spreadsheet;
  const book = read(bytes, { cellStyles: true, cellFormula: true });
  const others = KINDS.map(([ending, bookType]) => ({
    ending,
    bytes: new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer),
  }));
  return [{ ending: "xlsx", bytes }, ...others];
}
