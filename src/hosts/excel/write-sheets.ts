/**
 * Plans into our own sheets. Two syncs to look, then a request for each megabyte, then the print set-up.
 * Excel does not roll back: every sheet says that it is unfinished until the last request, what the clerk
 * had typed stands in the journal meanwhile, and the next run writes it all again.
 */
import type { SheetPlan } from "../../core/model/sheet-plan";
import { ExcelError, isExcelError } from "../excel-error";
import { optionColumns } from "../option-columns";
import { cellSteps, firstRowStep, linkSteps, optionSteps } from "./content-steps";
import { jsonBytes } from "./excel-values";
import { formatSteps } from "./format-steps";
import { inspect, type Inspection } from "./inspect";
import { JOURNAL_NAMESPACE, journalXml } from "./journal";
import {
  changesStructure,
  clearingSteps,
  finishedStep,
  openingSteps,
  planTargets,
  type PlanTarget,
} from "./plan-targets";
import { refused } from "./refusals";
import { closingSteps, printSteps, protectSteps, ruleSteps, shapeSteps } from "./sheet-steps";
import { requests, type WriteStep } from "./write-step";

const CALL_BYTES = 400;

/** `links-left-out`: more than a sheet can hold. `print-setup-left-out`: Excel refused it, mostly for want of a printer. */
export type WriteNote = "links-left-out" | "print-setup-left-out";

export interface WriteOptions {
  /** Stands on every sheet while it is being written. */
  readonly notice: string;
  /** Size of a request, by estimate. */
  readonly bytesARequest: number;
}

/** @throws ExcelError, whose `changed` says whether own sheets may be half written; Error for plans that no workbook can hold */
export async function writeSheets(
  plans: readonly SheetPlan[],
  { notice, bytesARequest }: WriteOptions
): Promise<WriteNote[]> {
  const writing = { began: false, readOnly: false };
  try {
    return await Excel.run(async (context) => {
      const inspection = await inspect(context);
      writing.readOnly = inspection.readOnly;
      const targets = planTargets(plans, inspection.sheets);
      if (inspection.structureProtected && changesStructure(targets)) {
        throw new ExcelError("protected-structure", {});
      }
      const content = contentOf(targets, inspection, notice);
      writing.began = true;
      await sendAll(context, requests(content.steps, bytesARequest), targets);
      const printed = await print(context, targets);
      return [...content.notes, ...(printed ? [] : (["print-setup-left-out"] as const))];
    });
  } catch (error) {
    throw refused(error, writing.began ? "own-sheets" : "nothing", writing.readOnly);
  }
}

interface Content {
  readonly steps: readonly WriteStep[];
  readonly notes: readonly WriteNote[];
}

/** Everything up to the moment when the sheets are finished, in the order in which it must happen. */
function contentOf(
  targets: readonly PlanTarget[],
  inspection: Inspection,
  notice: string
): Content {
  let leftOut = 0;
  const bodies = targets.flatMap((target) => {
    const { plan, sheet } = target;
    const options = optionColumns(plan);
    const links = linkSteps(plan, sheet);
    leftOut += links.leftOut;
    return [
      ...clearingSteps(target, notice),
      ...links.steps,
      ...cellSteps(plan, sheet, 1),
      ...optionSteps(options, sheet),
      ...formatSteps(plan, sheet),
      ...shapeSteps(plan, sheet),
      ...ruleSteps(plan, options, sheet),
    ];
  });
  const endings = targets.flatMap((target) => [
    ...firstRowStep(target.plan, target.sheet),
    ...closingSteps(target.plan, target.sheet),
    ...(inspection.calculatesByHand ? [calculation(target)] : []),
  ]);
  const { before, after } = journalSteps(targets, inspection.journals);
  const [opening, rest] = unprotectedFirst(openingSteps(targets), targets);
  return {
    steps: [
      ...opening,
      ...before,
      ...rest,
      ...bodies,
      ...endings,
      ...targets.map(finishedStep),
      ...after,
    ],
    notes: leftOut > 0 ? ["links-left-out"] : [],
  };
}

/** Taking a protection off is tried before anything is changed: it may need a password. */
function unprotectedFirst(
  steps: readonly WriteStep[],
  targets: readonly PlanTarget[]
): [WriteStep[], WriteStep[]] {
  const count = targets.filter(({ present }) => present?.protected).length;
  return [steps.slice(0, count), steps.slice(count)];
}

/** The new journal is there before the old ones go; it goes itself when there is nothing left to lose. */
function journalSteps(
  targets: readonly PlanTarget[],
  old: readonly string[]
): { readonly before: WriteStep[]; readonly after: WriteStep[] } {
  const xml = journalXml(targets.map(({ plan }) => plan));
  const removal: WriteStep = {
    bytes: CALL_BYTES * (old.length + 1),
    run: (workbook) => {
      for (const id of old) workbook.customXmlParts.getItem(id).delete();
    },
  };
  if (xml === null) return { before: [removal], after: [] };
  const addition: WriteStep = {
    bytes: jsonBytes(xml) + CALL_BYTES,
    run: (workbook) => workbook.customXmlParts.add(xml),
  };
  const end: WriteStep = {
    bytes: 2 * CALL_BYTES,
    run: ({ customXmlParts }) =>
      customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItem().delete(),
  };
  return { before: [addition, removal], after: [end] };
}

function calculation({ sheet }: PlanTarget): WriteStep {
  return { bytes: CALL_BYTES, run: (workbook) => sheet(workbook).calculate(true) };
}

async function sendAll(
  context: Excel.RequestContext,
  [first, ...others]: readonly WriteStep[][],
  targets: readonly PlanTarget[]
): Promise<void> {
  if (!first) return;
  try {
    await send(context, first);
  } catch (error) {
    const own = targets.find(({ present }) => present?.protected)?.present;
    if (!own || !failedAt(error, "unprotect")) throw error;
    throw new ExcelError("own-sheet-protected", { sheet: own.name }, "nothing", { cause: error });
  }
  for (const request of others) await send(context, request);
}

/** Whether the library names this method as the place of an error (`WorksheetProtection.unprotect`). */
function failedAt(error: unknown, method: string): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return error.debugInfo.errorLocation?.endsWith(`.${method}`) ?? false;
}

/**
 * One request. Sizes are estimates and hosts have smaller limits than documented, so one that is refused as
 * too large, and has done nothing, comes again in halves.
 */
async function send(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<void> {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.run(workbook);
  try {
    await context.sync();
  } catch (error) {
    const refusal = refused(error, "own-sheets");
    const tooLarge = isExcelError(refusal) && refusal.code === "payload-too-large";
    if (!tooLarge || steps.length === 1) throw error;
    const middle = Math.ceil(steps.length / 2);
    await send(context, steps.slice(0, middle));
    await send(context, steps.slice(middle));
  }
}

/** The sheets are whole by now: what fails here is said and changes nothing. Protection comes behind it. */
async function print(
  context: Excel.RequestContext,
  targets: readonly PlanTarget[]
): Promise<boolean> {
  const locks = targets.flatMap(({ plan, present, sheet }) =>
    (plan.locked ?? false) || present?.protected ? protectSteps(sheet) : []
  );
  const steps = targets.flatMap(({ plan, sheet }) => printSteps(plan, sheet));
  if (steps.length === 0) return true;
  try {
    await send(context, [...steps, ...locks]);
    return true;
  } catch (error) {
    if (!isExcelError(refused(error, "own-sheets"))) throw error;
    if (locks.length > 0) await send(context, locks);
    return false;
  }
}
