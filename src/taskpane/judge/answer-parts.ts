/**
 * Answers in parts. What arrives in one message is copied in one go on the page's own thread, so long
 * lists travel ahead of the answer, some items at a time, and are put back where they belong.
 */
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { JudgeCall, JudgePart } from "./protocol";

type Part = Omit<JudgePart, "number">;

/** Items of one message: about 5 ms of the page's time (findings, differences, lines of a ledger). */
const ITEMS = 1000;
/** Overviews hold some twenty ratios each. */
const OVERVIEWS = 50;
/** Cells of a result sheet in one message. */
const CELLS = 20_000;

/** The lists of an answer that grow with the workbook, by path; "" where the answer is itself one. */
const LONG_LISTS: Partial<Record<JudgeCall, Readonly<Record<string, number>>>> = {
  judge: {
    tables: ITEMS,
    skipped: ITEMS,
    findings: ITEMS,
    "reconciliation.months": ITEMS,
    "reconciliation.differences": ITEMS,
    "reconciliation.causes": ITEMS,
    ratios: OVERVIEWS,
    "scores.units": ITEMS,
  },
  ledger: { "": ITEMS },
  subjects: { "": ITEMS },
  plans: { "": 1 },
};
const LISTS_OF_A_PLAN = ["hiddenRows", "merges", "validations", "conditionalLooks"] as const;

export interface AnswerInParts {
  readonly parts: readonly Part[];
  /** The answer, its long lists empty. */
  readonly rest: unknown;
}

export function inParts(call: JudgeCall, output: unknown): AnswerInParts {
  const lists = Object.entries(LONG_LISTS[call] ?? {});
  const parts: Part[] = [];
  let rest = call === "plans" ? withoutRows(output as readonly SheetPlan[]) : output;
  for (const [list, size] of lists) {
    const items = listAt(rest, list);
    if (!items || items.length === 0) continue;
    parts.push(...slices(list, items, () => size));
    rest = withList(rest, list, []);
  }
  if (call === "plans") parts.push(...partsOfPlans(output as readonly SheetPlan[]));
  return { parts, rest };
}

/** The answer with its parts, in the order in which they arrived. */
export function joined(rest: unknown, parts: readonly Part[]): unknown {
  const lists = new Map<string, unknown[]>();
  for (const { list, items } of parts) {
    const known = lists.get(list);
    if (known) for (const item of items) known.push(item);
    else lists.set(list, [...items]);
  }
  let whole = rest;
  for (const [list, items] of lists) whole = withList(whole, list, items);
  return whole;
}

function withoutRows(plans: readonly SheetPlan[]): SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    rows: [],
    ...Object.fromEntries(LISTS_OF_A_PLAN.map((list) => [list, []])),
  }));
}

function partsOfPlans(plans: readonly SheetPlan[]): Part[] {
  return plans.flatMap((plan, index) => [
    ...slices(`${index}.rows`, plan.rows, (row) => CELLS / Math.max(1, row.length)),
    ...LISTS_OF_A_PLAN.flatMap((list) =>
      slices<unknown>(`${index}.${list}`, plan[list], () => ITEMS)
    ),
  ]);
}

/** @param most how many items like this one go into a message */
function slices<Item>(list: string, items: readonly Item[], most: (item: Item) => number): Part[] {
  const parts: Part[] = [];
  let slice: Item[] = [];
  let filled = 0;
  for (const item of items) {
    slice.push(item);
    filled += 1 / most(item);
    if (filled < 1) continue;
    parts.push({ list, items: slice });
    slice = [];
    filled = 0;
  }
  if (slice.length > 0) parts.push({ list, items: slice });
  return parts;
}

function listAt(of: unknown, path: string): readonly unknown[] | null {
  let at: unknown = of;
  for (const step of steps(path)) at = fieldsOf(at)?.[step];
  return Array.isArray(at) ? (at as readonly unknown[]) : null;
}

/** The same with a list in the place of that path. */
function withList(of: unknown, path: string, items: readonly unknown[]): unknown {
  const [step, ...further] = steps(path);
  if (step === undefined) return items;
  const fields = fieldsOf(of);
  if (!fields) return of;
  const value = withList(fields[step], further.join("."), items);
  if (Array.isArray(of)) {
    return of.map((item: unknown, index) => (String(index) === step ? value : item));
  }
  return { ...fields, [step]: value };
}

function steps(path: string): string[] {
  return path === "" ? [] : path.split(".");
}

function fieldsOf(of: unknown): Readonly<Record<string, unknown>> | null {
  return typeof of === "object" && of !== null ? (of as Readonly<Record<string, unknown>>) : null;
}
