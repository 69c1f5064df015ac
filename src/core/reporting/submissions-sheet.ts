/**
 * 报送台账: what was submitted when, and below it the figures that are others by now, each with the reason of its
 * correction. The figures as they were submitted stand in hidden cells of their form's row, and stay for ever.
 */
import { serialOfDay } from "../model/period";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { isExplained } from "../model/submission";
import { formKeyText, pieces, recordedForms } from "../submitting/submission-rows";
import type { RecordedForm } from "../submitting/submission-rows";
import { figuresOf } from "../submitting/figures-text";
import { latestForms, submittableTables } from "../submitting/submissions";
import { officeText } from "./office-text";
import type { ReportContext } from "./report-context";
import { changeLines } from "./submitted-changes";
import { layOut, planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";

/** The forms and the changes share the columns; further hidden ones hold the figures, as many as are needed. */
export const SUBMISSIONS_KEYS: readonly string[] = [
  "id",
  "typed.fact",
  "typed.given",
  "typed.expired",
  "number",
  "office",
  "side",
  "period",
  "unit",
  "figure",
  "submitted",
  "now",
  "seen",
  "state",
  "earlier",
  "typed.reason",
  "typed.ground",
];

export function submissionsSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.submissions;
  const recorded = recordedForms(assessed.reading.entries);
  const count = Math.max(0, ...recorded.map(({ row }) => pieces(row).length));
  const figures = Array.from({ length: count }, (_, index) => `typed.figures${index + 1}`);
  const keys = [...SUBMISSIONS_KEYS, ...figures];
  const layout = layOut(
    "submissions",
    context.layouts.submissions.name,
    keys,
    recorded.map(({ form }) => form.id),
    w.notes.length
  );
  const columns = [...formColumns(context, recorded), ...figures.map(pieceColumn)];
  const first = Math.max(layout.firstRow, layout.lastRow) + 1;
  return planTable({
    layout,
    title: w.title,
    notes: w.notes,
    head: [],
    columns,
    rows: recorded,
    empty: w.empty,
    kept: changeLines(context, recorded, keys, first),
    frozenColumns: SUBMISSIONS_KEYS.indexOf("period") + 1,
  });
}

function formColumns(
  context: ReportContext,
  recorded: readonly RecordedForm[]
): TableColumn<RecordedForm>[] {
  const { words } = context;
  const w = words.submissions;
  const state = formState(context, recorded);
  const column = (
    key: string,
    header: string,
    width: number,
    look: Look,
    of: (form: RecordedForm["form"], at: number) => PlanCell["value"]
  ): TableColumn<RecordedForm> => ({
    key,
    header,
    width,
    cell: ({ form }, at) => ({ value: of(form, at), look }),
  });
  const hidden = (key: string, of: (recorded: RecordedForm) => PlanCell["value"]) => ({
    key,
    header: key.replace("typed.", ""),
    width: 8,
    hidden: true,
    cell: (each: RecordedForm): PlanCell => ({ value: of(each), look: "faded" }),
  });
  const blank = (key: string, width: number): TableColumn<RecordedForm> => ({
    key,
    header: "",
    width,
    cell: () => null,
  });
  return [
    hidden("id", ({ form }) => form.id),
    hidden("typed.fact", ({ row }) => row.values["fact"] ?? null),
    hidden("typed.given", () => null),
    hidden("typed.expired", () => null),
    column("number", w.forms.number, 5, "count", (_, at) => at + 1),
    column("office", w.forms.office, 11, "text", (form) => officeText(form, words)),
    column("side", w.forms.side, 10, "text-center", ({ side }) => words.side[side]),
    column("period", w.forms.period, 12, "text", ({ period }) => words.period(period)),
    column("unit", w.forms.time, 11, "text-center", ({ number }) => w.time(number)),
    column("figure", w.forms.day, 15, words.days.shown, ({ day }) => serialOfDay(day)),
    column("submitted", w.forms.births, 8, "count", ({ births }) => births),
    column("now", w.forms.male, 8, "count", ({ male }) => male),
    column("seen", w.forms.female, 15, "count", ({ female }) => female),
    column("state", w.forms.code, 12, "text-center", ({ code }) => code),
    column("earlier", w.forms.state, 22, "text", (form) => state(form)),
    blank("typed.reason", 18),
    blank("typed.ground", 18),
  ];
}

function pieceColumn(key: string, index: number): TableColumn<RecordedForm> {
  return {
    key,
    header: key.replace("typed.", ""),
    width: 8,
    hidden: true,
    cell: ({ row }) => ({ value: pieces(row)[index] ?? null, look: "faded" }),
  };
}

function formState(
  { assessed, words }: ReportContext,
  recorded: readonly RecordedForm[]
): (form: RecordedForm["form"]) => string {
  const { state } = words.submissions;
  const latest = new Map(latestForms(recorded).map((each) => [each.form.id, each]));
  const tables = submittableTables(assessed.reading.tables);
  return (form) => {
    const last = latest.get(form.id);
    if (!last) return state.replaced;
    if (!tables.has(formKeyText(form))) return state.absent;
    const changes = assessed.submissions.changes.filter((change) => change.form === form.id);
    if (changes.length === 0) return figuresOf(last.figures) ? state.same : state.damaged;
    return state.changed(changes.length, changes.filter((change) => !isExplained(change)).length);
  };
}
