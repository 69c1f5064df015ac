/** Where each plan goes, and how its sheet is made ready: marked unfinished first, cleared only then. */
import { columnLetters } from "../../core/model/cell-ref";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { markOfKind, OWN_SHEET_MARK, UNFINISHED_MARK } from "../own-sheet-name";
import { planPlaces } from "../plan-places";
import { typedText } from "./excel-values";
import type { SheetOf } from "./format-steps";
import { workingName, type InspectedSheet } from "./inspect";
import type { WriteStep } from "./write-step";

export interface PlanTarget {
  readonly plan: SheetPlan;
  /** Null: a new sheet. */
  readonly present: InspectedSheet | null;
  readonly sheet: SheetOf;
}

const CALL_BYTES = 400;

/** Value of {@link UNFINISHED_MARK}; only that the name is there counts. */
const UNFINISHED = '="writing"';

/** @throws Error for plans whose names are taken or that no sheet can bear: a fault of the plans */
export function planTargets(
  plans: readonly SheetPlan[],
  sheets: readonly InspectedSheet[]
): PlanTarget[] {
  // A form that becomes the clerk's own bears no mark, so a half-written one is known by its name.
  const halfForm = (name: string): InspectedSheet | null =>
    sheets.find(
      (each) =>
        each.unfinished && each.ownKind === null && each.name.toLowerCase() === name.toLowerCase()
    ) ?? null;
  const forms = new Set(plans.flatMap(({ kind, name }) => (kind === null ? [halfForm(name)] : [])));
  const others = sheets.filter((sheet) => !forms.has(sheet));
  const stillborn = sheets.filter((sheet) => sheet.stillborn);
  return planPlaces(plans, others).map(({ plan, sheet }) => {
    const half = plan.kind === null ? halfForm(plan.name) : null;
    const present = sheet ?? half ?? stillborn.shift() ?? null;
    const key = present?.id ?? plan.name;
    return { plan, present, sheet: (workbook) => workbook.worksheets.getItem(key) };
  });
}

/** Whether sheets are added or renamed, which a protected structure forbids. */
export function changesStructure(targets: readonly PlanTarget[]): boolean {
  return targets.some(({ plan, present }) => present?.name !== plan.name);
}

/**
 * Protection off, names as planned, new sheets at the end, every one of them marked as unfinished; then each
 * says so, before the first is rewritten: a failure later on leaves none that passes for a sheet of this run.
 */
export function openingSteps(targets: readonly PlanTarget[], notice: string): WriteStep[] {
  const step = (run: WriteStep["run"], calls = 1): WriteStep => ({
    bytes: calls * CALL_BYTES,
    run,
  });
  const renamed = targets.filter(({ plan, present }) => present && present.name !== plan.name);
  const held = new Set(renamed.map(({ present }) => present?.name.toLowerCase()));
  const working = workingNames(targets);
  return [
    ...targets.flatMap(({ present, sheet }) =>
      present?.protected ? [step((workbook) => sheet(workbook).protection.unprotect())] : []
    ),
    ...targets.flatMap((target) =>
      target.present ? [step((workbook) => mark(target.sheet(workbook), target), 4)] : []
    ),
    // Two sheets may swap their names, so a name that is still held is freed first.
    ...renamed.flatMap(({ plan, sheet }) => {
      const name = working();
      return held.has(plan.name.toLowerCase())
        ? [step((workbook) => (sheet(workbook).name = name))]
        : [];
    }),
    ...renamed.map(({ plan, sheet }) => step((workbook) => (sheet(workbook).name = plan.name))),
    ...targets.flatMap((target) => {
      if (target.present) return [];
      const name = working();
      // Broken off in between, it is known by its working name: one called as planned would pass for the clerk's.
      const run: WriteStep["run"] = (workbook) => {
        const added = workbook.worksheets.add(name);
        mark(added, target);
        added.name = target.plan.name;
      };
      return [step(run, 6)];
    }),
    ...targets.map((target): WriteStep => ({
      bytes: 3 * CALL_BYTES + notice.length * 3,
      run: (workbook) => announce(target.sheet(workbook), target, notice),
    })),
  ];
}

function workingNames(targets: readonly PlanTarget[]): () => string {
  const taken = new Set(targets.map(({ present }) => present?.name));
  let index = 0;
  return () => {
    while (taken.has(workingName(index))) index++;
    return workingName(index++);
  };
}

/** Unfinished first: a sheet that is ours and not whole must never look whole. */
function mark(sheet: Excel.Worksheet, { plan, present }: PlanTarget): void {
  const add = (title: string, formula: string): void => {
    sheet.names.add(title, formula).visible = false;
  };
  if (!present?.unfinished) add(UNFINISHED_MARK, UNFINISHED);
  if (plan.kind !== null && present?.ownKind !== plan.kind) {
    add(OWN_SHEET_MARK, `=${markOfKind(plan.kind)}`);
  }
}

/** Where the eye falls, over the row of keys, which is shown for it; what that held stands in the journal. */
function announce(on: Excel.Worksheet, { plan }: PlanTarget, notice: string): void {
  const shown = Math.max(
    0,
    plan.columns.findIndex(({ hidden }) => !hidden)
  );
  on.getRange("1:1").rowHidden = false;
  on.getRange(`${columnLetters(shown)}1`).values = [[typedText(notice)]];
}

/** An own sheet as empty as a new one, but for the notice that it is not finished. */
export function clearingSteps(target: PlanTarget, notice: string): WriteStep[] {
  const { present, sheet } = target;
  if (!present) return [];
  const run: WriteStep["run"] = (workbook) => {
    const on = sheet(workbook);
    clear(on);
    announce(on, target, notice);
  };
  return [{ bytes: 14 * CALL_BYTES + notice.length * 3, run }];
}

function clear(on: Excel.Worksheet): void {
  // What a filter or a grouping hides would be passed over or stay hidden.
  on.autoFilter.remove();
  on.freezePanes.unfreeze();
  on.horizontalPageBreaks.removePageBreaks();
  const all = on.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("All");
}

/** The last write to a sheet. */
export function finishedStep({ sheet }: PlanTarget): WriteStep {
  return {
    bytes: 2 * CALL_BYTES,
    run: (workbook) => sheet(workbook).names.getItem(UNFINISHED_MARK).delete(),
  };
}
