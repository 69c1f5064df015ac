/**
 * Plans into our own sheets. Two syncs to look, then a request for each megabyte, then charts and print set-up.
 * Excel does not roll back: every sheet says that it is unfinished until the last request, what the clerk
 * had typed stands in the journal meanwhile, and the next run writes it all again.
 */
import type { SheetPlan } from "../../core/model/sheet-plan";
import { ExcelError } from "../excel-error";
import type { HostNote } from "../workbook-host";
import { optionColumns } from "../option-columns";
import { cellSteps, firstRowStep, linkSteps, optionSteps } from "./content-steps";
import { jsonBytes } from "./excel-values";
import { finish } from "./finishing";
import { formatSteps } from "./format-steps";
import { inspect, type Inspection } from "./inspect";
import { differences, hasMoved, type LastRead } from "./last-read";
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
import { removeHandlers, type Handler } from "./registration";
import { sendAll } from "./sending";
import { closingSteps, ruleSteps, shapeSteps } from "./sheet-steps";
import type { WorkbookWatch } from "./workbook-watch";
import { requests, type WriteStep } from "./write-step";

const CALL_BYTES = 400;

export interface WriteOptions {
  /** Stands on every sheet while it is being written. */
  readonly notice: string;
  /** Size of a request, by estimate. */
  readonly bytesARequest: number;
  readonly lastRead: LastRead;
  readonly watch: WorkbookWatch;
}

/** @throws ExcelError, whose `changed` says whether own sheets may be half written; Error for plans that no workbook can hold */
export async function writeSheets(
  plans: readonly SheetPlan[],
  options: WriteOptions
): Promise<HostNote[]> {
  const { watch } = options;
  const run = new WriteRun();
  try {
    return await Excel.run(async (context) => {
      // Where nobody listens yet, edits are heard for the time of the writing: no sync is spent on it.
      if (!watch.listens) run.handlers = watch.editHandlers(context.workbook.worksheets);
      return write(context, plans, options, run);
    });
  } catch (error) {
    throw refused(error, run.began ? "own-sheets" : "nothing", run.readOnly);
  } finally {
    if (run.began) watch.writingEnds(run.added);
    // Given back with the last request, unless something failed before.
    await removeHandlers(run.handlers).catch(() => undefined);
  }
}

/** How far a writing came. */
class WriteRun {
  began = false;
  readOnly = false;
  handlers: readonly Handler[] = [];
  /** Ids of the sheets that were added. */
  added: readonly string[] = [];
}

async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { notice, bytesARequest, lastRead, watch }: WriteOptions,
  run: WriteRun
): Promise<HostNote[]> {
  const inspection = await inspect(context, lastRead.cells, true);
  run.readOnly = inspection.readOnly;
  const moved = hasMoved(lastRead, inspection, plans);
  const targets = planTargets(plans, inspection.sheets);
  if (inspection.structureProtected && changesStructure(targets)) {
    throw new ExcelError("protected-structure", {});
  }
  const content = contentOf(targets, inspection, notice);
  run.began = true;
  watch.writingBegins(targets.flatMap(({ present }) => present?.id ?? []));
  await sendAll(context, requests(content.steps, bytesARequest), targets);

  const { notes, sheets } = await finish(context, targets, run);
  const ours = new Map(targets.map(({ plan }) => [plan.name.toLowerCase(), plan.kind !== null]));
  const looked = new Map(inspection.sheets.map(({ id, ownKind }) => [id, ownKind !== null]));
  const added = sheets.filter(({ id, name }) => !looked.has(id) && ours.has(name.toLowerCase()));
  for (const { id, name } of added) looked.set(id, ours.get(name.toLowerCase()) ?? false);
  run.added = added.map(({ id }) => id);
  watch.known.learn(sheets, looked);
  const others = inspection.sheets.filter(({ id }) => looked.get(id) === false);
  const edited = moved || watch.unread.any || differences(others, sheets).length > 0;
  return [...content.notes, ...notes, ...(edited ? (["edited-meanwhile"] as const) : [])];
}

interface Content {
  readonly steps: readonly WriteStep[];
  readonly notes: readonly HostNote[];
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
  const [opening, rest] = unprotectedFirst(openingSteps(targets, notice), targets);
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
