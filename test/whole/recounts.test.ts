/** 核查反馈单 there and back: written, filled in, checked again, also from a village's own copy. */
import { sampleFile } from "../../scripts/samples/sample-file";
import { standardForm } from "../../scripts/samples/standard-form";
import { a1 } from "../../src/core/model/cell-ref";
import type { Assessed } from "../../src/core/model/assessed";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { recountOutcome, recounted } from "../../src/core/model/recount";
import { planReport } from "../../src/core/reporting/plan-report";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../src/hosts/xlsx-file/write-result";
import { reportWordsIn } from "../../src/messages/report-words-in";
import { assessed } from "../hosts/excel/judged-plans";
import { openExcel, openFile, type OpenedHost } from "../hosts/opened-host";
import { edited } from "../support/edited-workbook";
import { judged } from "../support/judged";
import { complaints } from "../support/package-check";

const SLIP = "recount/青山镇/西村/2025-03";

/** Two months of three villages; 西村 has one boy more on the health side in March. */
async function office(): Promise<Uint8Array> {
  const sheets = (["2025-03", "2025-04"] as const).flatMap((month) =>
    (["registration", "health"] as const).map((side) =>
      standardForm({
        side,
        month,
        sheet: `${Number(month.slice(5))}月${side === "health" ? "卫生" : "计生"}`,
        reportingUnit: "青山镇",
        live: "none",
        submitted: `2025-0${Number(month.slice(5)) + 1}-03`,
        rows: ["东村", "西村", "南村"].map((name) => {
          const more = side === "health" && month === "2025-03" && name === "西村" ? 1 : 0;
          return { name, counts: [3 + more, 2, 2, 1, 1, 0] };
        }),
      })
    )
  );
  return sampleFile({ title: "青山镇", sheets });
}

function plans(of: Assessed, grids: readonly SheetGrid[]) {
  const options = { version: "0.0.0", copies: false, documents: ["feedback"] as const };
  return planReport(of, grids, reportWordsIn("zh"), options).plans;
}

/** `F12` of a line and box of 核查反馈单. */
function boxOf(grids: readonly SheetGrid[], id: string, key: string): string {
  const sheet = grids.find(({ ownKind }) => ownKind === "feedback");
  const row = sheet?.values.findIndex(([cell]) => cell === id) ?? -1;
  const column = sheet?.values[0]?.indexOf(`typed.${key}`) ?? -1;
  if (row < 0 || column < 0) throw new Error(`no ${id} ${key}`);
  return a1(row, column);
}

const TYPED: readonly (readonly [string, string, string | number])[] = [
  [`${SLIP}/counted`, "all.all", 10],
  [`${SLIP}/counted`, "1.male", 4],
  [`${SLIP}/counted`, "reason", "月末一例登记时漏抄"],
  [`${SLIP}/counted`, "checker", "查表人甲"],
  [`${SLIP}/counted`, "day", 45755],
  [`${SLIP}/corrected`, "1.male", 4],
];

const READ_BACK = {
  id: SLIP,
  reportingUnit: "青山镇",
  unit: "西村",
  period: "2025-03",
  figures: [
    { parity: "all", sex: "all", counted: 10, corrected: null },
    { parity: "1", sex: "male", counted: 4, corrected: 4 },
  ],
  reason: "月末一例登记时漏抄",
  day: "2025-04-08",
};

async function typedInto(opened: OpenedHost): Promise<OpenedHost> {
  const grids = await opened.seen();
  const name = grids.find(({ ownKind }) => ownKind === "feedback")?.name ?? "";
  if (opened.clerk) {
    for (const [id, key, value] of TYPED) opened.clerk.type(name, boxOf(grids, id, key), value);
    return opened;
  }
  const { bytes } = opened.host as unknown as { readonly bytes: Uint8Array };
  const cells = TYPED.map(([id, key, value]) => [`${name}!${boxOf(grids, id, key)}`, value]);
  return openFile(await edited(bytes, Object.fromEntries(cells) as Record<string, string>));
}

describe.each([
  ["a file", openFile],
  ["Excel", openExcel(17)],
])("a slip filled in in %s", (_, open) => {
  let again: Assessed;
  let rewritten: readonly SheetGrid[];
  beforeAll(async () => {
    const opened = await open(await office());
    const first = await opened.host.readSheets();
    await opened.host.writeSheets(plans(assessed(first), first));
    const filled = await typedInto(opened);
    const grids = await filled.host.readSheets();
    again = assessed(grids);
    // Nobody asks for the document again: it is kept up to date because it is there.
    const options = { version: "0.0.0", copies: false };
    await filled.host.writeSheets(planReport(again, grids, reportWordsIn("zh"), options).plans);
    rewritten = await filled.seen();
  });

  it("is read back, without who checked", () => {
    expect(again.recounts).toEqual([READ_BACK]);
  });

  it("stands beside the difference that it is about, as the count of one side", () => {
    const [difference, ...others] = again.reconciliation.differences;
    if (!difference) throw new Error("the sample has a difference");
    expect(others).toEqual([]);
    const counted = recounted(again.recounts, difference);
    expect(counted).toBe(4);
    expect(recountOutcome(difference, counted ?? 0)).toBe("as-health");
    const sheet = rewritten.find(({ ownKind }) => ownKind === "comparison");
    const row = sheet?.values.find((cells) => cells[0] === difference.id) ?? [];
    expect(row[sheet?.values[0]?.indexOf("recount") ?? -1]).toBe(4);
  });

  it("keeps everything that was typed, also who checked", () => {
    const sheet = rewritten.find(({ ownKind }) => ownKind === "feedback");
    const kept = TYPED.map(([id, key]) => {
      const row = sheet?.values.findIndex(([cell]) => cell === id) ?? -1;
      return sheet?.values[row]?.[sheet.values[0]?.indexOf(`typed.${key}`) ?? -1];
    });
    expect(kept).toEqual(TYPED.map(([, , value]) => value));
  });
});

describe("a village's own copy", () => {
  /** The sheet alone, as the village saved it. */
  async function village(): Promise<Uint8Array> {
    const { grids } = await readWorkbook(await office(), "镇.xlsx");
    const only = plans(assessed(grids), grids).filter(({ kind }) => kind === "feedback");
    const { bytes } = await writeResult(null, only, { settings: null });
    const read = (await readWorkbook(bytes, "西村.xlsx")).grids;
    const cells = TYPED.map(([id, key, value]) => [`核查反馈单!${boxOf(read, id, key)}`, value]);
    return edited(bytes, Object.fromEntries(cells) as Record<string, string>);
  }

  it("that is checked beside the office's workbook is read, and its slip is in the result", async () => {
    const result = await judged([
      { name: "镇.xlsx", bytes: await office() },
      { name: "西村.xlsx", bytes: await village() },
    ]);
    expect(result.assessed.recounts).toEqual([READ_BACK]);
    expect(JSON.stringify(result.json)).not.toContain("查表人甲");
    const slip = result.plans.find(({ kind }) => kind === "feedback");
    const values = slip?.rows.find(([id]) => id?.value === `${SLIP}/counted`) ?? [];
    expect(values.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining([10, 4, "月末一例登记时漏抄", "查表人甲"])
    );
    expect(await complaints(result.bytes)).toEqual([]);
  });

  it("is found by its hidden keys where the mark was lost on the way", async () => {
    const town = (await readWorkbook(await office(), "镇.xlsx")).grids;
    const copy = (await readWorkbook(await village(), "西村.xls")).grids.map((grid) => ({
      ...grid,
      ownKind: null,
    }));
    const of = assessed([...town, ...copy]);
    expect(of.recounts).toEqual([READ_BACK]);
    // It is no table of births: nothing of it is counted.
    expect(of.reading.tables).toHaveLength(4);
    expect(of.reading.skipped).toEqual([]);
  });
});
