import type { NoticeWords } from "../../pane/notice-words";

export const notice: NoticeWords = {
  title: { checkWorkbook: "审核没有完成", newBlankForm: "没有新建空白表" },
  openPane: "要看识别到哪些表、为什么，请在“数据”选项卡点“打开衡比”。",
  close: "知道了",
  unreadable: "命令没有完成，原因没有传到。请在“数据”选项卡点“打开衡比”，再点“审核”。",
  unfinished: "本表没有写完，里面的数不能用。请重新生成结果表。",
};
