/**
 * 核查反馈单: asks each unit with unexplained differences to count the months afresh, one printed page a unit. It
 * shows no figure of either side and points at no cell, so that what comes back is a count and no copy. What was
 * typed into the slips stays, also where the difference is gone.
 */
import type { Recount } from "../model/recount";
import type { PlanValidation, SheetPlan } from "../model/sheet-plan";
import { recounts } from "../recounting/recounts";
import { slipLine, slipLineId } from "../recounting/slip-keys";
import { slipRows } from "../recounting/slip-rows";
import type { SlipRow } from "../recounting/slip-rows";
import { AskedMargins } from "./asked-margins";
import {
  FEEDBACK_COLUMNS,
  FEEDBACK_COLUMN_OF,
  FIRST_FIGURE,
  FIRST_SHOWN,
  LAST_FIGURE,
  LAST_SHOWN,
} from "./feedback-columns";
import { FeedbackDraft } from "./feedback-draft";
import { feedbackPages } from "./feedback-pages";
import type { FeedbackPage } from "./feedback-pages";
import { addHeader, addLine, lineWords } from "./feedback-rows";
import { recountRequests } from "./recount-requests";
import type { ReportContext } from "./report-context";
import type { ReportWords } from "./report-words";

/** Excel takes 1,026 page breaks by hand in a sheet (its specifications and limits). */
const MOST_BREAKS = 1_000;
const TITLE_HEIGHT = 32;
/** Room for a seal. Rows cost less than heights: each stated height is a call to Excel. */
const ROWS_ABOVE_SEAL = 2;
/** Room to write by hand; a page of many months has to do with less. */
const ROOMY = { height: 34, months: 6 };
const CLOSE_HEIGHT = 25;

export function feedbackSheet(
  { assessed, words }: Pick<ReportContext, "assessed" | "words">,
  name: string
): SheetPlan {
  const { reading, reconciliation, settings, asOf } = assessed;
  const w = words.feedback;
  const rows = slipRows(reading.entries);
  const requests = recountRequests(reconciliation, settings, asOf);
  const margins = new AskedMargins(reading, reconciliation, settings);
  const pages = feedbackPages(requests, margins, rows);
  const draft = new FeedbackDraft();
  draft.add(
    new Map(
      FEEDBACK_COLUMNS.map(({ key }, column) => [
        column,
        { value: key === "id" ? OWN_ID : key, look: "faded" },
      ])
    )
  );
  draft.line(w.title, "title", TITLE_HEIGHT);
  const unbroken = Math.max(0, pages.length - 1 - MOST_BREAKS);
  const facts = { units: requests.length, pages: pages.length, unbroken };
  for (const note of pages.length === 0 ? [w.empty] : w.notes(facts)) draft.paragraph(note, "note");
  const firstOfPages = draft.next;
  const problems = problemsById(recounts(reading.entries));
  for (const [index, page] of pages.entries()) {
    if (index > 0) draft.breaks.push(draft.next);
    addPage(draft, page, { rows, problems, words });
  }
  const lastOfPages = draft.next - 1;
  addKept(draft, pages, rows, words);
  return {
    kind: "feedback",
    name,
    columns: FEEDBACK_COLUMNS.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows: draft.rows,
    rowHeights: draft.heights,
    hiddenRows: [0],
    merges: draft.merges,
    freeze: { rows: 0, columns: 0 },
    // Each page has a header of its own.
    printTitle: null,
    pageBreaks: draft.breaks.slice(0, MOST_BREAKS),
    ...(pages.length > 0 && {
      printArea: {
        firstRow: firstOfPages,
        lastRow: lastOfPages,
        firstColumn: FIRST_SHOWN,
        lastColumn: LAST_SHOWN,
      },
    }),
    filter: null,
    validations: draft.next > firstOfPages ? validations(firstOfPages, draft.next - 1, words) : [],
    conditionalLooks: [],
    portrait: true,
    locked: true,
  };
}

/** What a reader of own sheets knows the column of ids by (table-sheet.ts). */
const OWN_ID = "hengbi.feedback";

interface PageContext {
  readonly rows: ReadonlyMap<string, SlipRow>;
  readonly problems: ReadonlyMap<string, NonNullable<Recount["problems"]>>;
  readonly words: ReportWords;
}

function addPage(draft: FeedbackDraft, page: FeedbackPage, context: PageContext): void {
  const { rows, problems, words } = context;
  const { request, months, drawn } = page;
  const w = words.feedback.page;
  draft.line(w.title, "title");
  draft.line(w.unit(request.unit), "plain");
  if (request.reportingUnit !== "") draft.line(w.office(request.reportingUnit), "plain");
  // Where nothing finer was compared, few births are not why.
  const few = drawn !== "total" && months.some(({ margin }) => margin === "total");
  for (const ask of w.asks({ deadline: request.deadline, few })) draft.line(ask, "plain");
  addHeader(draft, drawn, words);
  const height = months.length > ROOMY.months ? CLOSE_HEIGHT : ROOMY.height;
  for (const { month, slip, margin } of months) {
    for (const [line, text] of lineWords(words)) {
      const id = slipLineId(slip, line);
      const row = rows.get(id);
      addLine(draft, {
        id,
        month: words.period(month),
        line: text,
        margin,
        drawn,
        row,
        dayLook: words.days.typed,
        height,
      });
    }
    for (const problem of problems.get(slip) ?? [])
      draft.line(words.feedback.problem(problem), "plain");
  }
  for (let row = 0; row < ROWS_ABOVE_SEAL; row += 1) draft.add(new Map());
  draft.line(w.signatures, "plain");
}

/** Slips that nobody has to fill in any more: below the pages, outside of what is printed. */
function addKept(
  draft: FeedbackDraft,
  pages: readonly FeedbackPage[],
  rows: ReadonlyMap<string, SlipRow>,
  words: ReportWords
): void {
  const asked = new Set(pages.flatMap(({ months }) => months.map(({ slip }) => slip)));
  const kept = [...rows.values()].filter(({ id }) => !asked.has(slipLine(id)?.slip ?? ""));
  if (kept.length === 0) return;
  const { kept: w, page } = words.feedback;
  draft.line("", "plain");
  draft.line(w.title, "title", TITLE_HEIGHT);
  draft.paragraph(w.note, "note");
  addHeader(draft, "cell", words);
  for (const row of kept) {
    const slip = slipLine(row.id);
    const [month = null, line = null] = row.shown;
    addLine(draft, {
      id: row.id,
      month: slip ? `${words.unit(slip.unit)} ${words.period(slip.period)}` : String(month ?? ""),
      line: slip ? page.lines[slip.line] : String(line ?? ""),
      margin: "total",
      drawn: "cell",
      row,
      dayLook: words.days.typed,
      height: ROOMY.height,
    });
  }
}

function problemsById(
  of: readonly Recount[]
): ReadonlyMap<string, NonNullable<Recount["problems"]>> {
  return new Map(of.flatMap(({ id, problems }) => (problems ? [[id, problems] as const] : [])));
}

/** One rule over all pages: they share their columns. */
function validations(firstRow: number, lastRow: number, words: ReportWords): PlanValidation[] {
  const day = FEEDBACK_COLUMN_OF.get("typed.day") ?? 0;
  return [
    {
      range: { firstRow, lastRow, firstColumn: FIRST_FIGURE, lastColumn: LAST_FIGURE },
      rule: { type: "whole", min: 0, max: null },
      message: words.feedback.countMessage,
    },
    {
      range: { firstRow, lastRow, firstColumn: day, lastColumn: day },
      rule: { type: "day" },
      message: words.feedback.dayMessage,
    },
  ];
}
