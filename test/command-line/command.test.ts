import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { DOCUMENT_KINDS, WRITTEN_KINDS } from "../../src/core/reporting/result-sheets";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { packed } from "../support/package-parts";

/** The command as a user runs it: a process, files, an exit status. */
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hengbi-command-"));
  execFileSync(process.execPath, ["scripts/hengbi.mjs", "--version"]);
  writeFileSync(at("year.xlsx"), await sampleFile(townshipYear()));
  writeFileSync(at("clean.xlsx"), await sampleFile(townshipYear([])));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hengbi(...words: string[]) {
  const run = spawnSync(process.execPath, ["scripts/hengbi.mjs", ...words], { encoding: "utf8" });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

/** Exit 2 with one helpful line and no trace. */
function expectRefusal(words: readonly string[], pattern: RegExp) {
  const { status, out, error } = hengbi(...words);
  expect([status, out]).toEqual([2, ""]);
  expect(error.trim().split("\n")).toHaveLength(1);
  expect(error).toMatch(pattern);
  expect(error).not.toMatch(/\bat .*\.m?[jt]s|Error:/);
}

describe("hengbi check", () => {
  it("writes the judged copy and the JSON, and exits 1 when there is something to do", async () => {
    const before = readFileSync(at("year.xlsx"));
    const { status, out } = hengbi(
      "check",
      at("year.xlsx"),
      "--out",
      at("r.xlsx"),
      "--json",
      at("r.json")
    );
    expect(status).toBe(1);
    expect(out).toContain("审核结果");
    expect(out).toContain(at("r.xlsx"));
    expect(readFileSync(at("year.xlsx")).equals(before)).toBe(true);
    const json = JSON.parse(readFileSync(at("r.json"), "utf8")) as {
      schema: string;
      findings: object[];
    };
    expect(json.schema).toBe("hengbi.result/1");
    expect(json.findings.length).toBeGreaterThan(10);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(at("r.xlsx"))), "r.xlsx");
    const kinds = grids.map((grid) => grid.ownKind).filter(Boolean);
    expect(kinds.sort()).toEqual([...WRITTEN_KINDS, ...DOCUMENT_KINDS].sort());
  });

  it("writes a clean copy of the forms to submit, and none where one cannot be copied", async () => {
    const { status, out } = hengbi(
      "submission",
      at("year.xlsx"),
      "--sheets",
      "3月,4月卫生",
      "--out",
      at("sent.xlsx")
    );
    expect([status, out.trim()]).toEqual([
      0,
      `已生成上报件：${at("sent.xlsx")}（3月、4月卫生）。报送前请打开核对一遍。`,
    ]);
    const { grids } = await readWorkbook(
      new Uint8Array(readFileSync(at("sent.xlsx"))),
      "sent.xlsx"
    );
    expect(grids.map(({ name, formulas }) => [name, formulas.size])).toEqual([
      ["3月", 0],
      ["4月卫生", 0],
    ]);
    expectRefusal(
      ["submission", at("year.xlsx"), "--sheets", "13月", "--out", at("none.xlsx")],
      /“13月”工作簿里没有这张表。能上报的有：1月/
    );
  });

  it("exits 0 when there is nothing to do, and names the result after the input", () => {
    const { status, out } = hengbi("check", at("clean.xlsx"));
    expect([status, existsSync(at("clean-审核结果.xlsx"))]).toEqual([0, true]);
    expect(out).toContain("没有需要处理的问题");
  });

  it("prints only JSON on standard output with --json -", () => {
    const { out, error, status } = hengbi(
      "check",
      at("clean.xlsx"),
      "--out",
      at("c.xlsx"),
      "--json",
      "-"
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: "hengbi.result/1", asOf: "2026-01-05" });
    expect(error).toContain("审核结果");
  });

  it("is silent with --quiet and speaks English with --lang en", () => {
    expect(hengbi("check", at("clean.xlsx"), "--out", at("c.xlsx"), "--quiet")).toEqual({
      status: 0,
      out: "",
      error: "",
    });
    expect(hengbi("check", at("clean.xlsx"), "--out", at("e.xlsx"), "--lang", "en").out).toContain(
      "Nothing to do."
    );
  });

  it("reads workbooks given as --health as the health side and writes a new workbook", async () => {
    const { status } = hengbi(
      "check",
      at("clean.xlsx"),
      "--health",
      at("year.xlsx"),
      "--out",
      at("two.xlsx"),
      "--quiet"
    );
    expect(status).toBe(1);
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(at("two.xlsx"))), "two.xlsx");
    expect(grids.some((grid) => grid.name === "clean_1月")).toBe(true);
    const texts = grids
      .flatMap((grid) => grid.values.flat())
      .filter((value) => typeof value === "string");
    // What is to be signed below 汇总 and the documents holds labels and blanks, and nobody's name.
    const LABELS =
      /(单位)?(填表人|负责人|联系电话|审核人)(（签字）)?：|(填报)?日期：|单位（盖章）：|[年月日\s]/gu;
    const signed = texts.filter((text) => /填表人|负责人|联系电话/u.test(text));
    expect(signed.length).toBeGreaterThan(0);
    for (const text of signed) expect(text.replace(LABELS, "")).toBe("");
  });

  it("takes settings from a file and keeps them in the copy", async () => {
    writeFileSync(at("s.json"), JSON.stringify({ dueDay: 8 }));
    hengbi(
      "check",
      at("clean.xlsx"),
      "--out",
      at("kept.xlsx"),
      "--settings",
      at("s.json"),
      "--quiet"
    );
    const kept = await readWorkbook(new Uint8Array(readFileSync(at("kept.xlsx"))), "kept.xlsx");
    expect(JSON.parse(kept.settings ?? "{}")).toEqual({ dueDay: 8 });
  });

  it("refuses what it cannot judge with one line that helps", async () => {
    writeFileSync(at("empty.xlsx"), "");
    writeFileSync(at("cut.xlsx"), readFileSync(at("year.xlsx")).subarray(0, 5000));
    writeFileSync(
      at("word.xlsx"),
      await packed({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<w/>",
      })
    );
    writeFileSync(at("text.xlsx"), Buffer.from([0, 1, 2, 3, 4, 5, 255, 254]));
    writeFileSync(at("bad.json"), "{");
    writeFileSync(at("unknown.json"), '{"dueDays": 5}');
    expectRefusal(["check", at("none.xlsx")], /找不到文件/);
    expectRefusal(["check", at("empty.xlsx")], /空文件/);
    expectRefusal(["check", at("cut.xlsx")], /损坏/);
    expectRefusal(["check", at("word.xlsx")], /Word/);
    expectRefusal(["check", at("text.xlsx")], /不是工作簿/);
    expectRefusal(["check", folder], /文件夹/);
    expectRefusal(["check", at("year.xlsx"), "--out", at("year.xlsx")], /--out/);
    expectRefusal(["check", at("year.xlsx"), "--out", join(folder, "no", "r.xlsx")], /不存在/);
    expectRefusal(
      ["check", at("year.xlsx"), "--out", at("same.xlsx"), "--json", at("same.xlsx")],
      /--json/
    );
    expectRefusal(["check", at("year.xlsx"), "--out", at("r.pdf")], /\.xlsx/);
    expectRefusal(["check", at("year.xlsx"), "--settings", at("bad.json")], /JSON/);
    expectRefusal(["check", at("year.xlsx"), "--settings", at("unknown.json")], /dueDays/);
    expectRefusal(["check"], /请写明/);
    expectRefusal([], /hengbi check/);
  }, 60_000);

  it("refuses a file without read permission", () => {
    writeFileSync(at("locked.xlsx"), "x");
    chmodSync(at("locked.xlsx"), 0o000);
    const { status, error } = hengbi("check", at("locked.xlsx"));
    // Root may read everything; then the file is refused for what it holds.
    expect(status).toBe(2);
    expect(error).toMatch(process.getuid?.() === 0 ? /没有一张表/ : /没有权限/);
  });
});

describe("hengbi template", () => {
  it("writes a year's forms that read back as blank, and judge once filled in", async () => {
    writeFileSync(at("units.txt"), "李家村\n王家村\n\n李家村\n");
    const run = hengbi(
      "template",
      "--year",
      "2025",
      "--months",
      "1-2",
      "--units",
      at("units.txt"),
      "--out",
      at("blank.xlsx")
    );
    expect([run.status, run.out.trim()]).toEqual([0, `已生成空白表：${at("blank.xlsx")}（4 张）`]);
    const { grids } = await readWorkbook(
      new Uint8Array(readFileSync(at("blank.xlsx"))),
      "blank.xlsx"
    );
    expect(grids.map(({ name, ownKind }) => [name, ownKind])).toEqual([
      ["1月", null],
      ["2月", null],
      ["1月卫生", null],
      ["2月卫生", null],
    ]);
    expect(grids[0]?.values[4]?.[0]).toBe("李家村");
    expectRefusal(["check", at("blank.xlsx")], /空白/);
  });
});
