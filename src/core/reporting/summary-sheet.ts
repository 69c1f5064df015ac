/**
 * 汇总: one table a side in the standard form's layout, live from the source cells, printed on pages of their own.
 * A row whose form did not pass or did not arrive keeps its place, stands outside the sum, and is named below.
 */
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import type { GridRange } from "../model/sheet-grid";
import type { ReportContext } from "./report-context";
import {
  FIRST_SHOWN,
  HIDDEN_KEYS,
  LAST_SHOWN,
  SUMMARY_KEYS,
  SUMMARY_PARITIES,
  SUMMARY_SEXES,
  columnOf,
  monthKey,
  toDateKey,
  widthOf,
} from "./summary-columns";
import type { SummaryTable } from "./summary-facts";
import { summaryNoteFacts } from "./summary-notes";
import { summaryRow, summaryTotal } from "./summary-rows";

/** Rows of a table's head: title, line of meta, three of the header. */
const HEAD_ROWS = 5;
/** Where the rows of the first table begin: below the keys and its head; its total stands below its rows. */
export const FIRST_SUMMARY_ROW = 1 + HEAD_ROWS;
/** Beyond this many rows a side's table does not fit on one page, and its header is repeated on the next. */
const ROWS_OF_A_PAGE = 24;

export function summarySheet(context: ReportContext): SheetPlan {
  const { layouts, words, summaries: tables } = context;
  const sheet: Draft = {
    rows: [SUMMARY_KEYS.map((key) => ({ value: key === "id" ? OWN_ID : key, look: "faded" }))],
    merges: [],
    heights: {},
    breaks: [],
  };
  for (const table of tables) addTable(sheet, table, context);
  if (tables.length === 0) addLine(sheet, { value: words.summary.nothing, look: "note" });
  const [first] = tables;
  const long = tables.some(({ rows }) => rows.length > ROWS_OF_A_PAGE);
  return {
    kind: "summary",
    name: layouts.summary.name,
    columns: SUMMARY_KEYS.map((key) =>
      HIDDEN_KEYS.has(key) ? { width: 8, hidden: true } : { width: widthOf(key) }
    ),
    rows: sheet.rows,
    rowHeights: sheet.heights,
    hiddenRows: [0],
    merges: sheet.merges,
    freeze: first ? { rows: 1 + HEAD_ROWS, columns: FIRST_SHOWN + 1 } : { rows: 0, columns: 0 },
    printTitle: first && long ? { first: 3, last: HEAD_ROWS } : null,
    pageBreaks: sheet.breaks,
    filter: null,
    validations: [],
    conditionalLooks: [],
  };
}

/** What a reader of own sheets knows the column of ids by (table-sheet.ts). */
const OWN_ID = "hengbi.summary";

interface Draft {
  readonly rows: (readonly (PlanCell | null)[])[];
  readonly merges: GridRange[];
  readonly heights: Record<number, number>;
  readonly breaks: number[];
}

function addTable(sheet: Draft, table: SummaryTable, context: ReportContext): void {
  const w = context.words.summary;
  if (sheet.rows.length > 1) sheet.breaks.push(sheet.rows.length);
  sheet.heights[sheet.rows.length] = 30;
  addLine(sheet, { value: w.title(table.side, table.month), look: "title" });
  addLine(sheet, { value: w.meta(table.office, table.month), look: "plain" });
  addHeader(sheet, table, context);
  const firstRow = sheet.rows.length;
  const lastRow = firstRow + table.rows.length - 1;
  for (const [index, row] of table.rows.entries()) {
    sheet.rows.push(summaryRow(row, table, { row: firstRow + index, context }));
  }
  sheet.rows.push(summaryTotal(table, { firstRow, lastRow, context }));
  for (const note of w.notes(summaryNoteFacts(table))) {
    addLine(sheet, { value: note, look: "note" });
  }
  sheet.heights[sheet.rows.length] = 26;
  addLine(sheet, { value: w.signatures, look: "plain" });
}

function addLine(sheet: Draft, cell: PlanCell): void {
  const row = sheet.rows.length;
  sheet.rows.push(SUMMARY_KEYS.map((_, column) => (column === FIRST_SHOWN ? cell : null)));
  sheet.merges.push({
    firstRow: row,
    lastRow: row,
    firstColumn: FIRST_SHOWN,
    lastColumn: LAST_SHOWN,
  });
}

/** Three rows: 本月 over 出生合计 … 多孩 over 小计, 男, 女; the others merged downwards. */
function addHeader(sheet: Draft, table: SummaryTable, { words }: ReportContext): void {
  const { headers, toDate } = words.summary;
  const top = sheet.rows.length;
  const texts = new Map<string, string>();
  const put = (row: number, key: string, text: string) =>
    texts.set(`${row} ${columnOf(key)}`, text);
  const merge = (firstRow: number, lastRow: number, first: string, last: string) =>
    sheet.merges.push({
      firstRow: top + firstRow,
      lastRow: top + lastRow,
      firstColumn: columnOf(first),
      lastColumn: columnOf(last),
    });
  put(0, "unit", table.office === null ? headers.office : headers.unit);
  merge(0, 2, "unit", "unit");
  put(0, monthKey("all", "all"), headers.month);
  merge(0, 0, monthKey("all", "all"), "ratio");
  for (const parity of SUMMARY_PARITIES) {
    const first = monthKey(parity, "all");
    put(1, first, parity === "all" ? headers.births : words.parity[parity]);
    merge(1, 1, first, monthKey(parity, "female"));
    for (const sex of SUMMARY_SEXES) put(2, monthKey(parity, sex), words.sex[sex]);
  }
  put(1, "ratio", headers.ratio);
  merge(1, 2, "ratio", "ratio");
  put(0, toDateKey("all"), toDate(table.from, table.month));
  merge(0, 1, toDateKey("all"), toDateKey("female"));
  for (const sex of SUMMARY_SEXES) put(2, toDateKey(sex), words.sex[sex]);
  for (const [group, header] of [
    ["last", headers.lastYear],
    ["change", headers.change],
  ] as const) {
    put(0, `${group}.month`, header);
    merge(0, 1, `${group}.month`, `${group}.to-date`);
    put(2, `${group}.month`, headers.thisMonth);
    put(2, `${group}.to-date`, headers.toDateShort);
  }
  put(0, "code", headers.code);
  merge(0, 2, "code", "code");
  for (let row = 0; row < 3; row += 1) {
    sheet.heights[sheet.rows.length] = 20;
    sheet.rows.push(
      SUMMARY_KEYS.map((key, column): PlanCell | null =>
        HIDDEN_KEYS.has(key)
          ? null
          : { value: texts.get(`${row} ${column}`) ?? null, look: "header" }
      )
    );
  }
}
