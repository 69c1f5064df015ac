/** A notice in words. */
import { messagesIn } from "../messages/languages";
import type { Messages } from "../messages/languages";
import { problemText } from "../taskpane/problems/problem-text";
import type { Notice } from "./notice";

export interface NoticeText {
  /** Null: it was done. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly close: string;
}

/** @param notice null: what came could not be read */
export function noticeText(notice: Notice | null): NoticeText {
  const messages = messagesIn(notice?.language ?? "zh");
  const { close, unreadable, title } = messages.pane.notice;
  if (!notice) {
    return {
      title: null,
      paragraphs: [unreadable, messagesIn("en").pane.notice.unreadable],
      close,
    };
  }
  if (!notice.problem) {
    return { title: null, paragraphs: [messages.pane.problems.notes["edited-meanwhile"]], close };
  }
  return { title: title[notice.command], paragraphs: told(notice.problem, messages), close };
}

function told(problem: NonNullable<Notice["problem"]>, messages: Messages): string[] {
  const { sentence, code } = problemText(problem, messages);
  const { notice, problems } = messages.pane;
  return [
    sentence,
    ...(problem.from === "workbook" ? [notice.openPane] : []),
    ...(code === null ? [] : [problems.code(code)]),
  ];
}
