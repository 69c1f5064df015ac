import type { NoticeWords } from "../../pane/notice-words";

export const notice: NoticeWords = {
  title: "",
};
