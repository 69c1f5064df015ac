/** Workbooks in, judgement and result workbook out: no file system, no terminal. */
import { assess } from "../core/assess";
import type { Assessed } from "../core/model/assessed";
import type { Side } from "../core/model/births";
import type { Settings } from "../core/model/settings";
import type { SheetGrid } from "../core/model/sheet-grid";
import type { Scheme } from "../core/model/scheme";
import { planReport } from "../core/reporting/plan-report";
import type { Report } from "../core/reporting/plan-report";
import type { DocumentKind } from "../core/reporting/result-sheets";
import type { ReportWords } from "../core/reporting/report-words";
import type { Readings } from "../core/scoring/readings";
import type { WorkbookFile } from "../hosts/xlsx-file/read-workbook";
import { writeResult } from "../hosts/xlsx-file/write-result";
import type { WrittenWorkbook } from "../hosts/xlsx-file/write-result";

export interface WorkbookInput {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
  /** The side that the user named for the whole workbook; null: its sheets say it. */
  readonly side: Side | null;
}

export interface Rules {
  readonly settings: Settings;
  readonly scheme: Scheme;
  readonly readings: Readings;
}

/** Every sheet of every workbook, with the side that was named for it. */
export function gridsOf(inputs: readonly WorkbookInput[]): SheetGrid[] {
  return inputs.flatMap(({ workbook, side }) =>
    side === null ? workbook.grids : workbook.grids.map((grid) => ({ ...grid, side }))
  );
}

/** Every sheet of every workbook, judged together. */
export function judgeWorkbooks(inputs: readonly WorkbookInput[], rules: Rules): Assessed {
  return assess(gridsOf(inputs), rules.settings, rules.scheme, rules.readings);
}

export interface JudgedWorkbook extends WrittenWorkbook {
  readonly report: Report;
}

/**
 * The result workbook: a single .xlsx or .xlsm gives its copy with our sheets; anything else a new
 * workbook with copies of the tables read (contract §3).
 *
 * @param keep settings to remember in it, as JSON text
 * @param documents 文书 asked for
 */
export async function writeJudged(
  inputs: readonly WorkbookInput[],
  assessed: Assessed,
  words: ReportWords,
  version: string,
  keep: string | null,
  documents: readonly DocumentKind[] = []
): Promise<JudgedWorkbook> {
  const [only] = inputs;
  const copied =
    inputs.length === 1 && (only?.workbook.format === "xlsx" || only?.workbook.format === "xlsm")
      ? { bytes: only.bytes, format: only.workbook.format }
      : null;
  const report = planReport(
    assessed,
    inputs.flatMap((input) => input.workbook.grids),
    words,
    { version, copies: copied === null, documents }
  );
  const written = await writeResult(copied, report.plans, { settings: keep });
  return { ...written, report };
}
