/** Writes the sample workbooks to assets/samples; `npm run samples -- --to DIR` writes them elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { censusWorkbook } from "./census-workbook";
import { sampleFile } from "./sample-file";
import { townshipYear } from "./township-year";

const to = process.argv.indexOf("--to");
const root = path.resolve(import.meta.dirname, "../..");
const folder =
  to > 0 ? path.resolve(process.argv[to + 1] ?? ".") : path.join(root, "assets/samples");
mkdirSync(folder, { recursive: true });

const samples = [
  ["township-year.xlsx", townshipYear()],
  ["census-2010-2020.xlsx", censusWorkbook()],
  ...(to > 0 ? [["township-year-clean.xlsx", townshipYear([])] as const] : []),
] as const;
for (const [name, workbook] of samples) {
  const bytes = await sampleFile(workbook);
  writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}  ${workbook.sheets.length} sheets  ${bytes.length} bytes`);
}
