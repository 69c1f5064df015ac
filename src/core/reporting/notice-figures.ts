/** The figures that the texts of 出生情况通报 may name. */
import type { Figures } from "./document-texts";
import { changeText, countText, intervalText, plainText, ratioText } from "./live-text";
import type { LiveCount, LivePair, LiveText } from "./live-text";
import type { Notice, NoticeFigures } from "./notice-facts";
import type { NoticeFigure } from "./notice-words";
import type { ReportContext } from "./report-context";

export function noticeFigures(notice: Notice, { words }: ReportContext): Figures<NoticeFigure> {
  const { documents: d, notice: w } = words;
  const { month, toDate } = notice.total;
  const pair = pairOf(toDate);
  return {
    month: plainText(words.period(notice.month)),
    "year-to-date": plainText(w.toDate(notice.table.from, notice.month)),
    members: plainText(String(notice.table.members.length)),
    counted: plainText(String(notice.counted)),
    source: plainText(w.source[notice.table.side]),
    "month-births": shown(month?.all),
    "month-boys": shown(month?.male),
    "month-girls": shown(month?.female),
    "month-change": change(month?.all, notice.lastYear.month),
    births: shown(toDate?.all),
    boys: shown(toDate?.male),
    girls: shown(toDate?.female),
    change: change(toDate?.all, notice.lastYear.toDate),
    ratio: pair && ratioText(pair, d.noGirls),
    interval: pair && intervalText(pair, d),
  };

  function change(now: LiveCount | null | undefined, before: LiveCount | null): LiveText | null {
    return now && before ? changeText(now, before, d.change) : null;
  }
}

export function pairOf(figures: NoticeFigures | null): LivePair | null {
  return figures?.male && figures.female ? { male: figures.male, female: figures.female } : null;
}

function shown(count: LiveCount | null | undefined): LiveText | null {
  return count ? countText(count) : null;
}
