/** 未读的表和未作数据的行：原因。 */
import type { ReadingDoubt, RowSkipReason, SkipReason } from "../../core/model/reading";

export const skip: Readonly<Record<SkipReason, string>> = {
  "empty-sheet": "空表",
  "no-birth-table": "没有找到出生统计表的表头（单位、男、女）",
  "personal-data": "含个人信息的登记册：不读取、不保存。请改用汇总表",
  "very-hidden": "深度隐藏的工作表",
  "side-unknown": "看不出是计生还是卫生部门的表：请在标题中写明，或在设置 sheets 中指定 side",
  "own-sheet": "本工具生成的表",
  "own-sheet-keys-missing":
    "本工具的表，隐藏的首行或首列已被删除：填写的内容没有取回，请从原文件恢复",
  "by-settings": "按设置略过",
  "template-without-units": "只有表头，没有单位行",
  "to-be-confirmed": "读法没有把握，没有审核：请先在窗格“识别表格”中确认，或在设置的 forms 中写明",
  narrative: "文字叙述中的数字不能逐格核对：请填入空白表后再审核",
  "units-across": "单位横排在表头，项目竖排在左边：请行列互换（选择性粘贴—转置），一个单位一行",
  "split-units":
    "一个单位占几行（男女、孩次、户籍或部门各一行）：请改为一个单位一行，各种数各占一栏",
  unreadable: "工作表损坏，无法读取",
};

/** 对一种表的读法有什么没有把握。 */
export const doubt: Readonly<Record<ReadingDoubt, string>> = {
  "side-unknown": "看不出是计生统计还是卫生部门的表",
  "unit-column-unsure": "表头没有写明哪一栏是单位名称",
  "columns-unplaced": "有的栏看不懂是什么数，没有计入",
  "columns-ambiguous": "同一种数不止一栏，不知道该用哪一栏",
  "sums-contradict-columns": "几乎每一行的小计、合计都对不上，可能是各栏的含义认错了",
  "total-row-unsure": "不知道哪一行是合计：有一行正好等于其他各行之和，或者与您说的位置不符",
};

export const rowSkip: Readonly<Record<RowSkipReason, string>> = {
  title: "标题",
  header: "表头",
  "column-numbers": "栏次",
  blank: "空行",
  footer: "表尾",
  "repeated-header": "重复表头",
  "not-judged-sheet": "未读的表",
};
