/** Last year's workbook beside this year's: 去年同期 is filled, and nothing else of this year changes. */
import { cleanYear, formsOf } from "../../scripts/samples/clean-year";
import { sampleFile } from "../../scripts/samples/sample-file";
import { standardForm } from "../../scripts/samples/standard-form";
import { edited } from "../support/edited-workbook";
import { judged, judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { ownCells } from "../support/own-cell";

const NOW = { name: "2025.xlsx" };
const BEFORE = { name: "2024.xlsx" };

function year(of: number, units: readonly string[], from = 1): Promise<Uint8Array> {
  const clean = cleanYear({ year: of, reportingUnit: "青山镇", units, births: 6, seed: of });
  const forms = formsOf(clean).filter(({ month }) => Number(month.slice(5)) >= from);
  return sampleFile({ title: String(of), sheets: forms.map(standardForm) });
}

/** Of this year, but what is said of all months together: more births may well say more. */
const ofThisYear = ({ json }: Judged) =>
  json.findings
    .filter(({ id, rule }) => !/^ratio-|^identical-/.test(rule) && !id.includes("2024-"))
    .map(({ id }) => id);

let alone: Judged;
let both: Judged;
let now: Uint8Array;
let before: Uint8Array;
beforeAll(async () => {
  // A village more than last year, and no form before March.
  now = await year(2025, ["东村", "西村", "南村"], 3);
  before = await year(2024, ["东村", "西村"]);
  alone = await judged([{ ...NOW, bytes: now }]);
  both = await judged([
    { ...NOW, bytes: now },
    { ...BEFORE, bytes: before },
  ]);
}, 120_000);

it("finds the same of this year, and scores the same", () => {
  expect(ofThisYear(both)).toEqual(ofThisYear(alone));
  expect(both.json.scores).toHaveLength(1);
  expect(both.json.scores[0]?.total).toBe(alone.json.scores[0]?.total);
  const months = both.assessed.assessment?.months ?? [];
  expect([months[0], months.at(-1)]).toEqual(["2025-01", "2025-12"]);
});

it("fills last year where it is known, and says where it is not", () => {
  const rows = both.plans.find(({ kind }) => kind === "summary")?.rows ?? [];
  const keys = (rows[0] ?? []).map((cell) => cell?.value);
  const values = (key: string) =>
    rows
      .filter((row) => String(row[0]?.value).startsWith("registration/"))
      .map((row) => row[keys.indexOf(key)]?.value ?? null);
  expect(values("unit")).toEqual(["东村", "西村", "南村"]);
  expect(values("change.month")).toEqual([expect.any(Number), expect.any(Number), null]);
  expect(values("last.to-date")[2]).toBeNull();
  const texts = rows.map((row) => String(row[1]?.value ?? ""));
  expect(texts.filter((text) => text.includes("去年同期的表不全"))[0]).toContain("南村");
});

it("takes what was typed this year, and not last year's entries of the assessment", async () => {
  const result = await judgedBook(before);
  const input = result.plans.find(({ kind }) => kind === "score-input");
  const column = input?.rows[0]?.findIndex((cell) => cell?.value === "typed.value") ?? -1;
  const id = input?.rows.find((row) => String(row[0]?.value).endsWith("@青山镇"))?.[0]?.value;
  expect(column).toBeGreaterThan(0);
  const cellOf = await ownCells(result.bytes);
  const typed = await edited(result.bytes, {
    [cellOf("score-input", String(id), "typed.value")]: 7,
  });
  const entries = (of: Judged) =>
    of.assessed.reading.entries.rows.filter(({ kind }) => kind === "score-input");
  expect(entries(await judgedBook(typed)).map(({ values }) => values)).toEqual([{ value: 7 }]);
  const with2024 = await judged([
    { ...NOW, bytes: now },
    { ...BEFORE, bytes: typed },
  ]);
  expect(entries(with2024)).toEqual([]);
});
