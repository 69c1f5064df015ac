/** Which sheet of the workbook each plan goes to: its own sheet from an earlier run, or a new one. */
import type { SheetPlan } from "../core/model/sheet-plan";
import type { OwnSheetKind } from "../core/model/sheet-grid";

/** A sheet of the workbook as a host knows it. */
export interface PresentSheet {
  readonly name: string;
  readonly ownKind: OwnSheetKind | null;
}

export interface PlanPlace<Sheet extends PresentSheet> {
  readonly plan: SheetPlan;
  /** Null: a new sheet at the end. */
  readonly sheet: Sheet | null;
}

const LONGEST_NAME = 31;

/**
 * The own sheet of the same kind and name; else of the same kind, which then takes the plan's name.
 * Copies of tables are many of one kind, so they are found by their name alone.
 *
 * @param canBeRewritten whether a marked sheet can hold cells at all
 * @throws Error for names that are not unique (without case) or that no sheet can bear: a fault of the plans
 */
export function planPlaces<Sheet extends PresentSheet>(
  plans: readonly SheetPlan[],
  sheets: readonly Sheet[],
  canBeRewritten: (sheet: Sheet) => boolean = () => true
): readonly PlanPlace<Sheet>[] {
  const free = new Set(sheets.filter((sheet) => sheet.ownKind !== null && canBeRewritten(sheet)));
  const take = (fits: (sheet: Sheet) => boolean): Sheet | null => {
    const found = [...free].find(fits) ?? null;
    if (found) free.delete(found);
    return found;
  };
  const byName = plans.map((plan) =>
    take((sheet) => sheet.ownKind === plan.kind && key(sheet.name) === key(plan.name))
  );
  const places = plans.map((plan, index): PlanPlace<Sheet> => {
    const sheet = byName[index] ?? null;
    if (sheet || plan.kind === "source-copy") return { plan, sheet };
    return { plan, sheet: take((each) => each.ownKind === plan.kind) };
  });
  const rewritten = new Set(places.map((place) => place.sheet));
  const taken = new Set(
    sheets.filter((sheet) => !rewritten.has(sheet)).map((sheet) => key(sheet.name))
  );
  for (const { name } of plans) {
    if (taken.has(key(name))) throw new Error(`sheet name not unique: ${name}`);
    if (!isSheetName(name)) throw new Error(`no sheet can be called: ${name}`);
    taken.add(key(name));
  }
  return places;
}

/** Excel's rules: 1–31 units, none of `/ \ ? * : [ ]`, no apostrophe at either end. */
function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= LONGEST_NAME && !/[/\\?*:[\]]|^'|'$/.test(name);
}

/** Sheet names are compared without case. */
function key(name: string): string {
  return name.toLowerCase();
}
