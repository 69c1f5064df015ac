import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countyFiles, TOWNSHIPS } from "../../scripts/samples/county-files";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

/**
 * Twelve townships, twelve months, both departments, in one run. Ten seconds on a quiet machine of two cores is the
 * aim; the bound leaves room for one that does other things as well.
 */
const BOUND_MS = 60_000;

interface Result {
  readonly tables: readonly { readonly file: string; readonly units: number }[];
  readonly ratios: readonly {
    reportingUnit: string;
    unit: string;
    spanKind: string;
    parity: string;
  }[];
  readonly reconciliation: {
    readonly differences: readonly { reportingUnit: string; unit: string }[];
  };
  readonly scores: readonly { readonly unit: string }[];
}

let folder: string;
let files: string[];
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hengbi-county-"));
  const made = await countyFiles(10, 0.02);
  files = made.map(({ name }) => at(name));
  for (const { name, bytes } of made) writeFileSync(at(name), bytes);
  // Whatever must be built is built before time is taken.
  spawnSync(process.execPath, ["scripts/hengbi.mjs", "--version"]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("144 workbooks in one run", () => {
  let out: string;
  let took: number;
  let result: Result;

  beforeAll(() => {
    const start = performance.now();
    const words = ["check", ...files, "--out", at("结果.xlsx"), "--json", at("结果.json")];
    const run = spawnSync(process.execPath, ["scripts/hengbi.mjs", ...words], { encoding: "utf8" });
    took = performance.now() - start;
    expect([run.status, run.stderr]).toEqual([1, ""]);
    out = run.stdout;
    result = JSON.parse(readFileSync(at("结果.json"), "utf8")) as Result;
  }, 180_000);

  it("are judged together in time", () => {
    expect(files).toHaveLength(144);
    expect(result.tables).toHaveLength(288);
    expect(new Set(result.tables.map(({ units }) => units))).toEqual(new Set([10]));
    expect(took).toBeLessThan(BOUND_MS);
  });

  it("give a summary that fits a window and says the rest is in the workbook", () => {
    const lines = out.trim().split("\n");
    expect(lines.length).toBeLessThan(90);
    expect(out).toContain("288 张表");
    expect(out).toMatch(/另有 \d+ 条/);
  });

  it("keep villages of the same name in two townships apart", () => {
    const villages = result.ratios.filter(
      ({ unit, spanKind, parity }) => unit === "李村" && spanKind === "all" && parity === "all"
    );
    expect(villages.map(({ reportingUnit }) => reportingUnit).sort()).toEqual(
      [...TOWNSHIPS].sort()
    );
    const offices = new Set(
      result.reconciliation.differences.map(({ reportingUnit }) => reportingUnit)
    );
    expect(offices.size).toBeGreaterThan(6);
    expect(result.scores.map(({ unit }) => unit).sort()).toEqual([...TOWNSHIPS].sort());
  });

  it("are copied into sheets that name their township and month", async () => {
    const { grids } = await readWorkbook(
      new Uint8Array(readFileSync(at("结果.xlsx"))),
      "结果.xlsx"
    );
    const copies = grids.filter(({ ownKind }) => ownKind === "source-copy").map(({ name }) => name);
    expect(copies).toHaveLength(288);
    expect(new Set(copies).size).toBe(288);
    expect(copies).toContain("青山镇2025年3月_3月卫生");
    expect(copies.every((name) => name.length <= 31)).toBe(true);
  });
});
