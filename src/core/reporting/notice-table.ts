/** The table of 出生情况通报: units in the order of the forms, all together last, and what is missing below. */
import type { DocumentDraft, DraftCell } from "./document-draft";
import { NOTICE_SEXES } from "./notice-facts";
import type { Notice, NoticeFigures } from "./notice-facts";
import type { ReportContext } from "./report-context";
import { FEWEST_SHOWN } from "./small-counts";

export function addNoticeTable(
  draft: DocumentDraft,
  notice: Notice,
  { words }: ReportContext
): void {
  const { notice: w, documents } = words;
  const header = (value: string | null): DraftCell => ({ value, look: "header" });
  const { unit, month, all, male, female, total } = w.headers;
  const toDate = w.toDate(notice.table.from, notice.month);
  const top = draft.next;
  draft.cells([unit, month, null, null, toDate, null, null].map(header));
  draft.cells([null, all, male, female, all, male, female].map(header));
  draft.mergeBlock(top, top + 1, 0, 0);
  draft.mergeBlock(top, top, 1, 3);
  draft.mergeBlock(top, top, 4, 6);
  const figures = (of: NoticeFigures | null, look: "count" | "strong-count"): DraftCell[] =>
    NOTICE_SEXES.map((sex) => {
      const count = of?.[sex];
      return count
        ? { value: count.value, formula: count.at, look }
        : { value: documents.none, look };
    });
  for (const row of notice.rows) {
    draft.cells([
      { value: row.name, look: "text" },
      ...figures(row.month, "count"),
      ...figures(row.toDate, "count"),
    ]);
  }
  draft.cells([
    { value: total, look: "strong" },
    ...figures(notice.total.month, "strong-count"),
    ...figures(notice.total.toDate, "strong-count"),
  ]);
  const { head } = notice.table.formErrors;
  const notes = [
    ...(notice.awaited.length > 0 ? [w.awaited(notice.awaited)] : []),
    ...(head > 0 ? [w.headErrors(head)] : []),
    ...(head === 0 && notice.checking.length > 0 ? [w.checking(notice.checking)] : []),
    ...(notice.partial.length > 0 ? [w.partial(notice.partial)] : []),
    ...(notice.hides ? [w.hides(FEWEST_SHOWN, notice.hides === "others")] : []),
  ];
  for (const note of notes) draft.line({ value: note, look: "note" });
}
