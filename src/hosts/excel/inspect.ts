/** What has to be known before anything is written: two syncs, nothing changed. */
import type { OwnSheetKind } from "../../core/model/sheet-grid";
import { isExcelError } from "../excel-error";
import { kindOfMark, OWN_SHEET_MARK, UNFINISHED_MARK } from "../own-sheet-name";
import type { PresentSheet } from "../plan-places";
import { askUnchanged, type ReadCells } from "./checksum";
import { JOURNAL_NAMESPACE } from "./journal";
import { refused } from "./refusals";

export interface InspectedSheet extends PresentSheet {
  readonly id: string;
  readonly visible: boolean;
  readonly ownKind: OwnSheetKind | null;
  /** An earlier run did not come to its end. */
  readonly unfinished: boolean;
  readonly protected: boolean;
  /** Under a working name, empty and without a mark: a run failed right after it had added the sheet. */
  readonly stillborn: boolean;
  /** Names of its charts, the clerk's too; none where this Excel does not list them. */
  readonly charts: readonly string[];
}

/** Name of a sheet of ours until it bears its mark; no sheet of a clerk is called so. */
const WORKING_NAME = /^_hengbi_\d+$/;

export function workingName(index: number): string {
  return `_hengbi_${index + 1}`;
}

export interface Inspection {
  readonly sheets: readonly InspectedSheet[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly calculatesByHand: boolean;
  /** Ids of the journals of earlier runs that did not come to their end. */
  readonly journals: readonly string[];
  /** Ids of sheets whose cells are no longer those that were read. */
  readonly changed: readonly string[];
}

const NOTHING_READ: ReadonlyMap<string, ReadCells> = new Map();

/**
 * @param read by id: what the sheets held when they were read
 * @param lookForCharts only those who draw need to know
 */
export async function inspect(
  context: Excel.RequestContext,
  read = NOTHING_READ,
  lookForCharts = false
): Promise<Inspection> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  workbook.load("readOnly");
  const { application, protection } = workbook;
  application.load("calculationMode");
  protection.load("protected");
  const journals = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  journals.load("items/id");
  await context.sync();

  const ask = (withCharts: boolean) =>
    sheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(OWN_SHEET_MARK);
      mark.load("formula");
      const unfinished = sheet.names.getItemOrNullObject(UNFINISHED_MARK);
      unfinished.load("formula");
      sheet.protection.load("protected");
      const content = WORKING_NAME.test(sheet.name) ? sheet.getUsedRangeOrNullObject(true) : null;
      content?.load("address");
      const before = read.get(sheet.id);
      const unchanged = before ? askUnchanged(context, sheet, before) : () => true;
      const charts = withCharts ? sheet.charts.load("items/name") : null;
      return { sheet, mark, unfinished, content, unchanged, charts };
    });
  let asked = ask(lookForCharts);
  try {
    await context.sync();
  } catch (error) {
    const refusal = refused(error, "nothing");
    const again = lookForCharts && isExcelError(refusal) && refusal.code === "not-supported";
    if (!again) throw error;
    // Only charts are drawn without knowing which are there, and that is refused then as well.
    asked = ask(false);
    await context.sync();
  }

  return {
    sheets: asked.map(({ sheet, mark, unfinished, content, charts }) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      ownKind: mark.isNullObject ? null : kindOfMark(String(mark.formula)),
      unfinished: !unfinished.isNullObject,
      protected: sheet.protection.protected,
      stillborn: mark.isNullObject && content?.isNullObject === true,
      charts: charts?.items.map(({ name }) => name) ?? [],
    })),
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    calculatesByHand: application.calculationMode === "Manual",
    journals: journals.items.map((part) => part.id),
    changed: asked.flatMap(({ sheet, unchanged }) => (unchanged() ? [] : [sheet.id])),
  };
}
