/** The page's workbooks: what is read, what is written beside them, what a newer version of a file changes. */
import { readFileSync } from "node:fs";
import { BrowserHost } from "../../src/browser-page/browser-host";
import { filesInProcess } from "../../src/taskpane/files/workbook-files";
import { assess } from "../../src/core/assess";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { CellRef } from "../../src/core/model/cell-ref";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import type { WorkbookEdit } from "../../src/hosts/workbook-host";
import { blankForms } from "../../src/core/reporting/blank-form";
import { planReport } from "../../src/core/reporting/plan-report";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { messagesIn } from "../../src/messages/languages";
import { reportWordsIn } from "../../src/messages/report-words-in";
import { contentOf } from "../hosts/written-sheets";
import { edited } from "../support/edited-workbook";
import { judged } from "../support/judged";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));
const CENSUS = new Uint8Array(readFileSync("assets/samples/census-2010-2020.xlsx"));

function browserHost(shown: CellRef[] = []): BrowserHost {
  return new BrowserHost({
    files: filesInProcess,
    resultSuffix: () => "审核结果",
    formsName: () => "出生统计表.xlsx",
    show: (cell) => shown.push(cell) > 0,
  });
}

async function writeJudged(host: BrowserHost): Promise<void> {
  const grids = await host.readSheets();
  const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
  if (!scheme) throw new Error("no scheme");
  const assessed = assess(grids, DEFAULT_SETTINGS, scheme, resolveReadings(scheme, {}).readings);
  const copies = !host.capabilities.writeInPlace;
  const sheets = reportWordsIn("zh");
  await host.writeSheets(planReport(assessed, grids, sheets, { version: "0.0.0", copies }).plans);
}

const names = (grids: readonly SheetGrid[]) => grids.map(({ name }) => name);

describe("the workbooks of the browser page", () => {
  it("writes the same sheets into a copy of the only workbook as the command does", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await writeJudged(host);
    expect(host.result?.name).toBe("青山镇-审核结果.xlsx");
    const command = await judged([{ name: "青山镇.xlsx", bytes: SAMPLE }]);
    const written = await readWorkbook(host.result?.bytes ?? new Uint8Array(), "");
    const expected = await readWorkbook(command.bytes, "");
    expect(written.grids.map(contentOf)).toEqual(expected.grids.map(contentOf));
  });

  it("leaves the clerk's bytes as they are", async () => {
    const before = SAMPLE.slice();
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await writeJudged(host);
    expect(host.opened[0]?.bytes).toEqual(before);
  });

  it("makes a new workbook with copies of the tables out of several", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await host.open(CENSUS, "普查.xlsx");
    expect(host.capabilities.writeInPlace).toBe(false);
    await writeJudged(host);
    const { grids } = await readWorkbook(host.result?.bytes ?? new Uint8Array(), "");
    expect(grids.every((grid) => grid.ownKind !== null)).toBe(true);
    expect(grids.filter((grid) => grid.ownKind === "source-copy").length).toBeGreaterThan(20);
    const shown = names(host.sheets);
    expect(shown).toContain("审核结果");
    expect(host.sheets.some((grid) => grid.ownKind === "source-copy")).toBe(false);
  });

  it("names the sheets that a newer version of a file has changed", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    const edits: WorkbookEdit[] = [];
    host.onEdit((edit) => edits.push(edit));
    await host.open(await edited(SAMPLE, { "3月!F9": 9 }), "青山镇.xlsx");
    expect(edits).toEqual([{ sheets: ["3月"] }]);
    expect(host.opened).toHaveLength(1);
  });

  it("reads our sheets of an earlier result when the corrected file comes without them", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await writeJudged(host);
    await host.open(await edited(SAMPLE, { "3月!F9": 9 }), "青山镇.xlsx");
    expect(names(await host.readSheets())).toEqual(
      expect.arrayContaining(["3月", "审核结果", "数据比对"])
    );
    await writeJudged(host);
    const { grids } = await readWorkbook(host.result?.bytes ?? new Uint8Array(), "");
    expect(names(grids).filter((name) => name.startsWith("审核结果"))).toEqual(["审核结果"]);
  });

  it("takes our sheets out again", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await writeJudged(host);
    const removed = await host.removeOwnSheets();
    expect(removed).toContain("审核结果");
    expect(host.result).toBeNull();
    expect((await host.readSheets()).some((grid) => grid.ownKind !== null)).toBe(false);
  });

  it("takes them out of a workbook that came with them", async () => {
    const { bytes } = await judged([{ name: "青山镇.xlsx", bytes: SAMPLE }]);
    const host = browserHost();
    await host.open(bytes, "青山镇.xlsx");
    const removed = await host.removeOwnSheets();
    expect(removed).toContain("加扣分明细");
    const left = await readWorkbook(host.result?.bytes ?? new Uint8Array(), "");
    const before = await readWorkbook(SAMPLE, "");
    expect(left.grids.map(contentOf)).toEqual(before.grids.map(contentOf));
  });

  it("makes a workbook of its own for blank forms, and opens it", async () => {
    const host = browserHost();
    await host.writeSheets(blankForms(2025, [4], ["李家村"], messagesIn("zh").blankForm));
    expect(host.opened.map(({ name }) => name)).toEqual(["出生统计表.xlsx"]);
    expect(names(await host.readSheets())).toEqual(["4月", "4月卫生"]);
    expect(host.result?.bytes.length).toBeGreaterThan(1000);
  });

  it("adds blank forms to the only workbook and keeps its sheets", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    const before = names(await host.readSheets());
    const [form] = blankForms(2026, [1], ["李家村"], messagesIn("zh").blankForm);
    await host.writeSheets(form ? [{ ...form, name: "2026年1月" }] : []);
    expect(names(await host.readSheets())).toEqual([...before, "2026年1月"]);
    expect(host.result?.name).toBe("青山镇.xlsx");
  });

  it("keeps settings and puts them into the result", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await host.rememberSettings('{"dueDay":8}');
    await writeJudged(host);
    const again = browserHost();
    await again.open(host.result?.bytes ?? new Uint8Array(), "青山镇.xlsx");
    expect(await again.readSettings()).toBe('{"dueDay":8}');
  });

  it("puts the side that the clerk named on every sheet of the file", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    host.nameSide("青山镇.xlsx", "health");
    expect((await host.readSheets()).every((grid) => grid.side === "health")).toBe(true);
    host.nameSide("青山镇.xlsx", null);
    expect((await host.readSheets()).some((grid) => grid.side !== undefined)).toBe(false);
  });

  it("forgets result and settings with the last file", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await host.rememberSettings('{"dueDay":8}');
    await writeJudged(host);
    host.close("青山镇.xlsx");
    expect(host.sheets).toEqual([]);
    expect(host.result).toBeNull();
    expect(await host.readSettings()).toBeNull();
  });

  it("refuses a file that is no workbook and keeps the others", async () => {
    const host = browserHost();
    await host.open(SAMPLE, "青山镇.xlsx");
    await expect(host.open(new Uint8Array(), "空.xlsx")).rejects.toMatchObject({
      code: "empty-file",
    });
    expect(host.opened.map(({ name }) => name)).toEqual(["青山镇.xlsx"]);
  });
});
