/**
 * Answers in parts. What arrives in one message is copied in one go on the page's own thread, so long
 * lists travel ahead of the answer, some items at a time, and are put back where they belong.
 */
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { JudgeCall, JudgePart } from "./protocol";

type Part = Omit<JudgePart, "number">;

/** Values in one message: about 200 KB, which take 5 ms of the page's time on a machine of 2020. */
const VALUES = 15_000;
/** Letters that take as long as a value. */
const LETTERS = 30;

/** The lists of an answer that grow with the workbook, by path; "" where the answer is itself one. */
const LONG_LISTS: Partial<Record<JudgeCall, readonly string[]>> = {
  judge: [
    "tables",
    "skipped",
    "findings",
    "reconciliation.months",
    "reconciliation.differences",
    "reconciliation.causes",
    "recounts",
    "reconciliation.settled",
    "ratios",
    "scores.units",
  ],
  ledger: [""],
  subjects: [""],
  plans: [""],
  equal: [""],
  reasons: [""],
  submittable: [""],
  record: [""],
  units: [""],
  codes: ["rows"],
};
/** Where an answer has plans of sheets, whose own lists are long. */
const PLANS: Partial<Record<JudgeCall, string>> = { plans: "", officialForms: "plans" };
const LISTS_OF_A_PLAN = [
  "rows",
  "hiddenRows",
  "merges",
  "validations",
  "conditionalLooks",
] as const;

export interface AnswerInParts {
  readonly parts: readonly Part[];
  /** The answer, its long lists empty. */
  readonly rest: unknown;
}

export function inParts(call: JudgeCall, output: unknown): AnswerInParts {
  const parts: Part[] = [];
  const at = PLANS[call];
  const plans = at === undefined ? null : (listAt(output, at) as readonly SheetPlan[] | null);
  let rest = at !== undefined && plans ? withList(output, at, plans.map(withoutLists)) : output;
  for (const list of LONG_LISTS[call] ?? []) {
    const items = listAt(rest, list);
    if (!items || items.length === 0) continue;
    parts.push(...slices(list, items));
    rest = withList(rest, list, []);
  }
  if (at !== undefined && plans) parts.push(...partsOfPlans(plans, at));
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

function withoutLists(plan: SheetPlan): SheetPlan {
  return { ...plan, ...Object.fromEntries(LISTS_OF_A_PLAN.map((list) => [list, []])) };
}

function partsOfPlans(plans: readonly SheetPlan[], at: string): Part[] {
  return plans.flatMap((plan, index) =>
    LISTS_OF_A_PLAN.flatMap((list) => slices([...steps(at), index, list].join("."), plan[list]))
  );
}

function slices(list: string, items: readonly unknown[]): Part[] {
  const parts: Part[] = [];
  let slice: unknown[] = [];
  let values = 0;
  for (const item of items) {
    const more = valuesIn(item);
    if (values + more > VALUES && slice.length > 0) {
      parts.push({ list, items: slice });
      slice = [];
      values = 0;
    }
    slice.push(item);
    values += more;
  }
  if (slice.length > 0) parts.push({ list, items: slice });
  return parts;
}

/** How long a value takes to copy, in values of average size. */
function valuesIn(of: unknown): number {
  if (typeof of === "string") return 1 + of.length / LETTERS;
  if (typeof of !== "object" || of === null) return 1;
  let values = 1;
  for (const value of Object.values(of)) values += valuesIn(value);
  return values;
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
