/** A judge that holds sheets, for tests: sample files, and the workbook that a first run wrote. */
import { readFileSync } from "node:fs";
import { sampleFile } from "../../../scripts/samples/sample-file";
import { townshipYear } from "../../../scripts/samples/township-year";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { Judge } from "../../../src/taskpane/judge/judge";
import type { Judgement } from "../../../src/taskpane/judge/judgement";
import type { JudgeRequest } from "../../../src/taskpane/judge/protocol";
import { judgedBook } from "../../support/judged";

export async function sampleGrids(name: string): Promise<readonly SheetGrid[]> {
  return (await readWorkbook(readFileSync(`assets/samples/${name}.xlsx`), "")).grids;
}

/** The township's year with our sheets in it, as a file "" (the workbook open in Excel). */
export async function writtenYear(): Promise<readonly SheetGrid[]> {
  const { bytes } = await judgedBook(await sampleFile(townshipYear()));
  return (await readWorkbook(bytes, "")).grids;
}

export const NOTHING_SAID: JudgeRequest = { settings: {}, given: [] };

export function judgeOf(grids: readonly SheetGrid[]): Judge {
  const judge = new Judge();
  judge.order(grids.map(({ file, name }) => ({ file, name })));
  for (const grid of grids) judge.put(grid);
  return judge;
}

export function judged(
  grids: readonly SheetGrid[],
  request: Partial<JudgeRequest> = {}
): { readonly judge: Judge; readonly judgement: Judgement } {
  const judge = judgeOf(grids);
  return { judge, judgement: judge.judge({ ...NOTHING_SAID, ...request }) };
}
