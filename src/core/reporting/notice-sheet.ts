/**
 * 出生情况通报 for the units that report, and 半年小结. Figures alone: no rank, no cause, no unit's ratio; below a few
 * births no boys and girls. What stays in the office is a sheet of its own (analysis-sheet.ts).
 */
import type { SheetPlan } from "../model/sheet-plan";
import { DocumentDraft } from "./document-draft";
import { DocumentTexts } from "./document-texts";
import { addHalfYear } from "./half-year-section";
import { noticeFacts } from "./notice-facts";
import { noticeFigures } from "./notice-figures";
import { addNoticeTable } from "./notice-table";
import type { NoticeFigure, NoticeText } from "./notice-words";
import type { ReportContext } from "./report-context";
import { senderRow } from "./sender-row";

/** In widths of a digit: the unit, then three columns for the month and three for the year so far. */
const WIDTHS = [22, 10, 10, 10, 11, 10, 10];

export function noticeSheet(context: ReportContext, name: string): SheetPlan {
  const { words, assessed } = context;
  const w = words.notice;
  const draft = new DocumentDraft("notice", WIDTHS, assessed.reading.entries);
  const texts = new DocumentTexts<NoticeText, NoticeFigure>(draft, w.templates, w.placeholders);
  const notice = noticeFacts(context);
  const sender = senderRow(draft, notice?.table.office ?? null, words.documents);
  draft.startPrinting();
  if (notice) {
    texts.know({ sender, ...noticeFigures(notice, context) });
    const title = texts.cell("title", "document-title");
    if (title) draft.line(title, 34);
    texts.paragraphs("month", "year", "ratio");
    addNoticeTable(draft, notice, context);
    texts.paragraphs("close");
    draft.line({ value: words.documents.seal, look: "plain" }, 30);
    draft.newPage();
    addHalfYear(draft, texts, notice.table, context);
  } else {
    draft.line({ value: w.nothing, look: "note" });
  }
  draft.stopPrinting();
  texts.list(words.documents);
  return draft.plan(name);
}
