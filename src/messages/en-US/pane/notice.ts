import type { NoticeWords } from "../../pane/notice-words";

export const notice: NoticeWords = {
  title: {
    checkWorkbook: "The check was not completed",
    newBlankForm: "No blank form was added",
  },
  openPane: "To see which sheets were found, and why, choose Open Hengbi on the Data tab.",
  close: "OK",
  unreadable:
    "The command was not completed, and the reason got lost. Choose Open Hengbi on the Data tab, then Check.",
  unfinished: "This sheet was not finished; do not use its figures. Write the result sheets again.",
};
