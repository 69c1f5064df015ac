/** The tables of 数据差异情况说明; every figure points at 数据比对 or at the forms. */
import type { Typed } from "../model/clerk-entries";
import { isConfirmed } from "../model/reconciliation";
import type { Look } from "../model/sheet-plan";
import type { ComparedRow } from "./comparison-trail";
import type { DocumentDraft, DraftCell } from "./document-draft";
import type { ExplainedMonth, Explanation } from "./explanation-facts";
import { text } from "./formula";
import type { LiveCount } from "./live-text";
import type { ReportContext } from "./report-context";
import { rangeOf, refTo } from "./table-sheet";

/** Longer lists are cut and say so: 数据比对 has all of them. */
const MOST_ROWS = 200;

const header = (value: string): DraftCell => ({ value, look: "header" });

export interface MonthRows {
  readonly first: number;
  readonly last: number;
}

/** 相差 = 已说明 + 待核实 + 未逐项比对 in every row. */
export function addMonths(
  draft: DocumentDraft,
  { months }: Explanation,
  { words }: ReportContext
): MonthRows {
  const { months: w } = words.explanation;
  const h = w.headers;
  draft.line({ value: w.title, look: "section" });
  draft.cells(
    [
      h.month,
      h.registration,
      h.health,
      h.difference,
      h.confirmed,
      h.open,
      h.uncompared,
      h.places,
    ].map(header)
  );
  const first = draft.next;
  for (const month of months)
    draft.cells(monthCells(draft, month, words.period(month.month), words.documents.none));
  const last = draft.next - 1;
  draft.cells([
    { value: w.total, look: "strong" },
    ...Array.from({ length: 7 }, (_, index): DraftCell => {
      const column = index + 1;
      const values = months.map((month) => monthValues(month)[index] ?? null);
      return {
        value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
        formula: `SUM(${draft.at(first, column)}:${draft.at(last, column)})`,
        look: "strong-count",
      };
    }),
  ]);
  draft.line({ value: w.note, look: "note" });
  return { first, last };
}

/** In the order of the columns; null where a side does not say. */
function monthValues(of: ExplainedMonth): (number | null)[] {
  const { registration, health, confirmed, open, places } = of;
  const difference = registration && health ? registration.value - health.value : null;
  return [
    registration?.value ?? null,
    health?.value ?? null,
    difference,
    confirmed.value,
    open.value,
    difference === null ? null : difference - confirmed.value - open.value,
    places.value,
  ];
}

function monthCells(
  draft: DocumentDraft,
  of: ExplainedMonth,
  name: string,
  none: string
): DraftCell[] {
  const row = draft.next;
  const at = (column: number) => draft.at(row, column);
  const { registration, health, confirmed, open, places } = of;
  const formulas = [
    registration?.at,
    health?.at,
    `${at(1)}-${at(2)}`,
    confirmed.at,
    open.at,
    `${at(3)}-${at(4)}-${at(5)}`,
    places.at,
  ];
  const cells = monthValues(of).map((value, index): DraftCell => {
    const formula = formulas[index];
    return value === null || formula === undefined
      ? { value: none, look: "text-center" }
      : { value, formula, look: "count" };
  });
  return [{ value: name, look: "text" }, ...cells];
}

/** A row a reason that the clerk gave with its ground. */
export function addReasons(
  draft: DocumentDraft,
  explanation: Explanation,
  months: MonthRows,
  context: ReportContext
): void {
  const { words, layouts } = context;
  const { reasons: w } = words.explanation;
  const h = w.headers;
  draft.line({ value: w.title, look: "section" });
  const codes = [
    ...new Set(explanation.confirmed.map(({ difference }) => difference.reason ?? "")),
  ].sort();
  if (codes.length === 0) {
    draft.line({ value: w.none, look: "note" });
    return;
  }
  draft.mergeBlock(draft.next, draft.next, 0, 2);
  draft.cells([
    header(h.reason),
    header(""),
    header(""),
    ...[h.monthPlaces, h.monthBirths, h.yearPlaces, h.yearNet, h.yearBirths].map(header),
  ]);
  const range = (key: string) => rangeOf(layouts.comparison, key);
  const state = `(${range("state")}=${text(words.comparison.states.confirmed)})`;
  const listed = `${draft.at(months.first, 0)}:${draft.at(months.last, 0)}`;
  const inYear = `ISNUMBER(MATCH(${range("period")},${listed},0))`;
  const inMonth = `(${range("period")}=${text(words.period(explanation.month))})`;
  const difference = range("difference");
  for (const code of codes) {
    const of = explanation.confirmed.filter((row) => row.difference.reason === code);
    const now = of.filter((row) => row.difference.period === explanation.month);
    const given = `(LEFT(${range("typed.reason")},${code.length})=${text(code)})*${state}`;
    const cell = (value: number, formula: string): DraftCell => ({
      value,
      formula: `SUMPRODUCT(${formula})`,
      look: "count",
    });
    draft.mergeBlock(draft.next, draft.next, 0, 2);
    draft.cells([
      { value: reasonText(code, context), look: "text" },
      { value: null, look: "text" },
      { value: null, look: "text" },
      cell(now.length, `${given}*${inMonth}`),
      cell(births(now), `${given}*${inMonth}*ABS(${difference})`),
      cell(of.length, `${given}*${inYear}`),
      cell(
        of.reduce((sum, row) => sum + row.difference.difference, 0),
        `${given}*${inYear}*${difference}`
      ),
      cell(births(of), `${given}*${inYear}*ABS(${difference})`),
    ]);
  }
  draft.line({ value: w.note, look: "note" });
}

function births(rows: readonly ComparedRow[]): number {
  return rows.reduce((sum, { difference }) => sum + Math.abs(difference.difference), 0);
}

function reasonText(code: string, { words }: ReportContext): string {
  return words.comparison.reasons.find((reason) => reason.startsWith(`${code} `)) ?? code;
}

/** Explained differences of the year, then those of the last month that are still open. */
export function addLists(
  draft: DocumentDraft,
  explanation: Explanation,
  context: ReportContext
): void {
  const { list: w } = context.words.explanation;
  addList(
    draft,
    explanation.confirmed,
    { title: w.confirmedTitle, none: w.noneConfirmed },
    context
  );
  addList(draft, explanation.open, { title: w.openTitle, none: w.noneOpen }, context);
}

function addList(
  draft: DocumentDraft,
  rows: readonly ComparedRow[],
  { title, none }: { readonly title: string; readonly none: string },
  context: ReportContext
): void {
  const { list: w } = context.words.explanation;
  const h = w.headers;
  draft.line({ value: title, look: "section" });
  if (rows.length === 0) {
    draft.line({ value: none, look: "note" });
    return;
  }
  draft.cells(
    [h.month, h.unit, h.figure, h.registration, h.health, h.difference, h.reason, h.ground].map(
      header
    )
  );
  for (const row of rows.slice(0, MOST_ROWS)) draft.cells(differenceCells(draft, row, context));
  if (rows.length > MOST_ROWS) draft.line({ value: w.more(rows.length - MOST_ROWS), look: "note" });
}

function differenceCells(
  draft: DocumentDraft,
  { difference, typed }: ComparedRow,
  { words, layouts, assessed }: ReportContext
): DraftCell[] {
  const row = draft.next;
  const { id, period, unit, reportingUnit, parity, sex } = difference;
  const several = new Set(assessed.reconciliation.months.map((of) => of.reportingUnit)).size > 1;
  const plain = (value: string, look: Look = "text"): DraftCell => ({ value, look });
  const ref = (key: string) => refTo(layouts.comparison, id, key);
  const count = ({ value, at }: LiveCount): DraftCell => ({ value, formula: at, look: "count" });
  const said = (key: string, value: Typed | null): DraftCell =>
    isConfirmed(difference) && value !== null
      ? { value: String(value), formula: `${ref(key)}&""`, look: "text" }
      : plain(words.explanation.list.open, "text-center");
  return [
    plain(words.period(period)),
    plain(several ? `${reportingUnit} ${words.unit(unit)}` : words.unit(unit)),
    plain(words.documents.figure(words.parity[parity], words.sex[sex]), "text-center"),
    count({ value: difference.registration, at: ref("registration") }),
    count({ value: difference.health, at: ref("health") }),
    count({ value: difference.difference, at: `${draft.at(row, 3)}-${draft.at(row, 4)}` }),
    said("typed.reason", typed.reason),
    isConfirmed(difference) ? said("typed.ground", typed.ground) : plain("", "text"),
  ];
}
