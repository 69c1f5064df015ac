import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { checkCommand } from "../../src/command-line/check-command";
import { clerkEntries } from "../../src/core/reading/own-sheets";
import { recordedForms } from "../../src/core/submitting/submission-rows";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hengbi-submitted-"));
  writeFileSync(at("year.xlsx"), await sampleFile(townshipYear()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function recordedIn(name: string) {
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(at(name))), name);
  return recordedForms(clerkEntries(grids)).map(({ form }) => form);
}

const check = (from: string, out: string, submitted: string | null) =>
  checkCommand({
    command: "check",
    workbooks: [at(from)],
    health: [],
    out: at(out),
    json: null,
    settings: null,
    asOf: null,
    submitted,
    documents: [],
    language: "zh",
    quiet: true,
  });

describe("hengbi check --submitted", () => {
  it("records the due registration forms once, and a later run keeps them", async () => {
    await check("year.xlsx", "sent.xlsx", "2026-01-04");
    const sent = await recordedIn("sent.xlsx");
    expect(sent).toHaveLength(12);
    expect(new Set(sent.map(({ side, day, number }) => `${side} ${day} ${number}`))).toEqual(
      new Set(["registration 2026-01-04 1"])
    );
    await check("sent.xlsx", "again.xlsx", "2026-01-09");
    expect(await recordedIn("again.xlsx")).toEqual(sent);
    await check("again.xlsx", "later.xlsx", null);
    expect(await recordedIn("later.xlsx")).toEqual(sent);
  });
});
