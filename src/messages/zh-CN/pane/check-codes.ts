import type { CheckCodesWords } from "../../pane/check-codes-words";

export const checkCodes: CheckCodesWords = {
  title: (table) => `对码：${table}`,
  what: "两个部门在电话里念码，不用说出人数。先对整张表的码，不一致再逐行对，找到有出入的单位，再各自查原始登记。",
  margin: "按什么数编码（两边要选一样的）",
  margins: {
    cell: "分孩次、分性别",
    sex: "只分性别",
    parity: "只分孩次",
    total: "只看出生合计",
  },
  wholeTable: "整张表",
  unit: "单位",
  code: "对码",
  theirs: "对方的码",
  theirsOf: (row) => `对方的码：${row}`,
  verdict: {
    same: "一致",
    different: "不一致",
    "not-a-code": "应为4位数字",
  },
  search: "查找单位",
  shown: (shown, of) => `共 ${of} 行，显示前 ${shown} 行。请用“查找单位”。`,
  noneMatches: "没有符合的单位。",
  notSecret:
    "码一致，数基本一致（不同的数恰好同码的可能约万分之一）。码不是密码：数目小，逐个试就能试出来。",
  failed: "没有算出来，请关闭后再试。",
  close: "关闭",
};
