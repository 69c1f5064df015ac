/** The command over a workbook whose form has to be confirmed first. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { CheckArguments } from "../../src/command-line/arguments";
import { checkCommand } from "../../src/command-line/check-command";

let folder: string;
const at = (name: string) => join(folder, name);

const month = (of: number) => [
  [`2025年${of}月出生实名制汇总表`],
  ["单位", "本省户籍人数", null, "非本省户籍人数", null],
  [null, "男", "女", "男", "女"],
  ["李家村", 10, 9, 1, 1],
  ["张家村", 7, 8, 2, 0],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hengbi-to-confirm-"));
  const sheets = Object.fromEntries([1, 2].map((of) => [`${of}月`, utils.aoa_to_sheet(month(of))]));
  const book = { SheetNames: Object.keys(sheets), Sheets: sheets };
  writeFileSync(at("split.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (more: Partial<CheckArguments> = {}) =>
  checkCommand({
    command: "check",
    workbooks: [at("split.xlsx")],
    health: [],
    out: at("out.xlsx"),
    json: at("out.json"),
    settings: null,
    asOf: null,
    submitted: null,
    documents: [],
    language: "zh",
    quiet: true,
    ...more,
  });

describe("hengbi check of a form that waits", () => {
  it("refuses with the sheets, the doubt and the key for the settings, and writes nothing", async () => {
    const refused = await check().catch((error: unknown) => String(error));
    expect(refused).toMatch(/1月、2月：同一种数不止一栏/);
    expect(refused).toMatch(/"forms":\{"[0-9a-f]{16}":\{\}\}/);
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });

  it("takes the settings that name the columns, and lists nothing to confirm any more", async () => {
    const refused = await check().catch((error: unknown) => String(error));
    const fingerprint = /[0-9a-f]{16}/.exec(String(refused))?.[0] ?? "";
    const count = (sex: string) => ({ measure: "births", parity: "all", sex });
    const columns = { "本省户籍人数/男": count("male"), "本省户籍人数/女": count("female") };
    writeFileSync(at("settings.json"), JSON.stringify({ forms: { [fingerprint]: { columns } } }));
    await check({ settings: at("settings.json") });
    const json = JSON.parse(readFileSync(at("out.json"), "utf8")) as Record<string, unknown>;
    expect(json).toMatchObject({
      skipped: [],
      tables: [
        { sheet: "1月", units: 2 },
        { sheet: "2月", units: 2 },
      ],
      ratios: expect.arrayContaining([
        expect.objectContaining({ spanKind: "all", unit: "*", male: 34, female: 34 }),
      ]) as unknown,
    });
    expect(json).not.toHaveProperty("forms");
  });

  it("says in the JSON which sheets wait, beside others that were judged", async () => {
    const good = [month(3)[0], ["单位", "小计", "男", "女"], ["李家村", 3, 2, 1]];
    const sheets = { "1月": utils.aoa_to_sheet(month(1)), "3月": utils.aoa_to_sheet(good as []) };
    const book = { SheetNames: Object.keys(sheets), Sheets: sheets };
    writeFileSync(at("mixed.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    await check({ workbooks: [at("mixed.xlsx")] });
    const json = JSON.parse(readFileSync(at("out.json"), "utf8")) as Record<string, unknown>;
    expect(json).toMatchObject({
      skipped: [{ sheet: "1月", reason: "to-be-confirmed" }],
      forms: [
        {
          sheets: [{ sheet: "1月", waiting: true }],
          doubts: ["columns-ambiguous"],
          columns: [
            { key: "单位", column: "A", meaning: "unit" },
            { key: "本省户籍人数/男", column: "B", meaning: null },
            { key: "本省户籍人数/女", column: "C", meaning: null },
            { key: "非本省户籍人数/男", column: "D", meaning: null },
            { key: "非本省户籍人数/女", column: "E", meaning: null },
          ],
        },
      ],
    });
  });
});
