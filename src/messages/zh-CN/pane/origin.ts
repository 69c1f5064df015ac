import type { OriginWords } from "../../pane/origin-words";

export const origin: OriginWords = {
  title: "这个数从哪里来",
  madeOf: (cell, first, more) => `${cell} 取自 ${first}${more ? " 等" : ""}`,
  cells: (count) => `${count} 格`,
  noSources: "不取自别的单元格",
  open: "展开来源",
  fold: "收起来源",
  close: "关闭",
  blank: "空",
  before: (value) => `原为 ${value}`,
  firstOf: (shown, all) => `共 ${all} 格，这里列出前 ${shown} 格。`,
  difference: "两边的数",
  equalNow: "两边现已一致",
  reason: (reason, ground) => `原因：${reason}${ground ? `；依据：${ground}` : "；还没有写依据"}`,
  noReason: "还没有选原因。",
  finding: "这一行说的问题",
  sources: "来源单元格",
};
