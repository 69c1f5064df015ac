/** The lower block of 报送台账: figures that are not what was submitted, and those that were not for a while. */
import { typedRows } from "../model/clerk-entries";
import type { TypedRow } from "../model/clerk-entries";
import { a1 } from "../model/cell-ref";
import { isDay, serialOfDay } from "../model/period";
import type { Look, PlanCell } from "../model/sheet-plan";
import type { SubmittedChange, SubmittedForm } from "../model/submission";
import { expiredText, expiredTexts, pairOf, pairText, typedReason } from "../model/typed-reason";
import type { TypedReason } from "../model/typed-reason";
import { changeFact, changeFacts, changeOfRow, isChangeRow } from "../submitting/submission-rows";
import type { RecordedForm } from "../submitting/submission-rows";
import { latestForms } from "../submitting/submissions";
import { sumOf, text } from "./formula";
import { officeText } from "./office-text";
import type { ReportContext } from "./report-context";

type Line = (PlanCell | null)[];

interface ChangeLine {
  readonly id: string;
  readonly form: Pick<SubmittedForm, "reportingUnit" | "part" | "side" | "period">;
  readonly unit: string;
  readonly figure: string;
  readonly submitted: number | null;
  readonly now: number | null;
  readonly formula: string | null;
  readonly seen: string;
  readonly typed: Pick<TypedReason, "reason" | "ground" | "stamp" | "expired">;
  /** Null: as the live formula says. */
  readonly closed: string | null;
  readonly fact: string;
}

/**
 * A blank line, a title, a header and the lines, from the given row on.
 *
 * @param keys of the sheet's columns in order
 */
export function changeLines(
  context: ReportContext,
  recorded: readonly RecordedForm[],
  keys: readonly string[],
  firstRow: number
): Line[] {
  const w = context.words.submissions;
  const typed = typedRows(context.assessed.reading.entries, "submissions");
  const open = context.assessed.submissions.changes.map((change) =>
    openLine(change, typed.get(change.id), recorded, context)
  );
  const standing = new Set(open.map(({ id }) => id));
  const closed = [...typed.values()].flatMap((row) =>
    isChangeRow(row) && !standing.has(row.id) ? (closedLine(row, recorded, context) ?? []) : []
  );
  const all = [...open, ...closed];
  if (recorded.length === 0 && all.length === 0) return [];
  const visible = (value: string, look: Look): Line =>
    keys.map((key) => (key === "number" ? { value, look } : null));
  if (all.length === 0) return [[], visible(w.noChanges, "plain")];
  const headers: Readonly<Partial<Record<string, string>>> = { ...w.forms, ...w.changes };
  const header = keys.map((key): PlanCell | null => {
    const value = headers[key.replace("typed.", "")];
    return value === undefined || isHidden(key) ? null : { value, look: "header" };
  });
  return [
    [],
    visible(w.changesTitle, "plain"),
    header,
    ...all.map((line, at) => cellsOf(line, at, firstRow + 3 + at, keys, context)),
  ];
}

function isHidden(key: string): boolean {
  return key.startsWith("typed.") && key !== "typed.reason" && key !== "typed.ground";
}

function openLine(
  change: SubmittedChange,
  row: TypedRow | undefined,
  recorded: readonly RecordedForm[],
  { sourceName, isText, words }: ReportContext
): ChangeLine {
  const { submitted, now, parts, id } = change;
  const form = recorded.find((each) => each.form.id === change.form)?.form;
  return {
    id,
    form: { ...change, part: form?.part ?? null },
    unit: change.unit,
    figure: words.submissions.figure(change.parity, change.sex),
    submitted,
    now,
    formula: now === null || parts.length === 0 ? null : sumOf(parts, sourceName, isText),
    seen: change.seen ?? "",
    typed: typedReason(row, [submitted, now]),
    closed: null,
    fact: changeFact(pairText([submitted, now]), change.seen),
  };
}

/** What is settled stays on record, with the reason that was given. */
function closedLine(
  row: TypedRow,
  recorded: readonly RecordedForm[],
  { words }: ReportContext
): ChangeLine | null {
  const of = changeOfRow(row);
  const { pair, seen } = changeFacts(row);
  const [submitted, now] = pairOf(pair) ?? [null, null];
  if (!of) return null;
  const isLatest = latestForms(recorded).some(({ form }) => form.id === of.form.id);
  const { change } = words.submissions;
  return {
    id: row.id,
    form: of.form,
    unit: of.unit,
    figure: words.submissions.figure(of.parity, of.sex),
    submitted,
    now,
    formula: null,
    seen,
    typed: {
      reason: row.values["reason"] ?? null,
      ground: row.values["ground"] ?? null,
      stamp: String(row.values["given"] ?? "") || null,
      expired: expiredTexts(row.values["expired"]),
    },
    closed: isLatest ? change.back : change.closed,
    fact: changeFact(pair, seen),
  };
}

function cellsOf(
  line: ChangeLine,
  at: number,
  row: number,
  keys: readonly string[],
  { words }: ReportContext
): Line {
  const w = words.submissions;
  const { form, typed, closed } = line;
  const look = (of: Look): Look => (closed === null ? of : "faded");
  const here = (key: string) => a1(row, keys.indexOf(key));
  const figure = (value: number | null): PlanCell => ({
    value: value ?? w.none,
    look: look("count"),
  });
  const isDone = typed.reason !== null && typed.ground !== null;
  const cells: Readonly<Partial<Record<string, PlanCell>>> = {
    id: { value: line.id, look: "faded" },
    "typed.fact": { value: line.fact, look: "faded" },
    "typed.given": { value: typed.stamp, look: "faded" },
    "typed.expired": { value: expiredText(typed.expired) || null, look: "faded" },
    number: { value: at + 1, look: look("count") },
    office: {
      value: officeText(form, words),
      look: look("text"),
    },
    side: { value: words.side[form.side], look: look("text-center") },
    period: { value: words.period(form.period), look: look("text") },
    unit: { value: words.unit(line.unit), look: look("text") },
    figure: { value: line.figure, look: look("text-center") },
    submitted: figure(line.submitted),
    now:
      line.formula === null
        ? figure(line.now)
        : { value: line.now, formula: line.formula, look: "count" },
    seen: isDay(line.seen)
      ? { value: serialOfDay(line.seen), look: words.days.shown }
      : { value: null, look: "text" },
    state:
      closed === null
        ? {
            value: isDone ? w.change.explained : w.change.open,
            formula:
              `IF(${here("now")}=${here("submitted")},${text(w.change.back)},` +
              `IF(AND(TRIM(${here("typed.reason")})<>"",TRIM(${here("typed.ground")})<>""),` +
              `${text(w.change.explained)},${text(w.change.open)}))`,
            look: "text-center",
          }
        : { value: closed, look: "faded" },
    earlier: { value: typed.expired.map(w.earlier).join("\n") || null, look: "text" },
    "typed.reason": { value: typed.reason, look: "input" },
    "typed.ground": { value: typed.ground, look: "input" },
  };
  return keys.map((key) => cells[key] ?? null);
}
