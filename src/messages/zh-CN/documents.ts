/** 各种文书共用的文字。 */
import type { DocumentWords } from "../../core/reporting/document-words";
import { dayText } from "./common";

export const documents: DocumentWords = {
  templates: "文字模板（可改，不打印）",
  templatesNote: (names) =>
    `改右边的文字，重新生成时就按改过的写；清空即恢复原文。【】里的数由本工具填入；取不到数的那一句不写。可用的有：${names.join("")}。`,
  unknown: (words) => `不认识${words.join("、")}，原样保留。请对照下面可用的名称改正。`,
  sender: "发文单位（可改）",
  noSender: "＿＿＿＿＿＿",
  noGirls: "无法计算（女婴为0）",
  infinite: "∞",
  dash: "—",
  none: "—",
  change: { more: ["增加", "人"], fewer: ["减少", "人"], same: "持平" },
  ratioChange: {
    risen: "上升（有统计依据）",
    fallen: "下降（有统计依据）",
    within: "的变化在偶然波动范围内",
  },
  ratioHeaders: {
    births: "出生数",
    male: "男",
    female: "女",
    ratio: "性别比",
    low: "95%区间下限",
    high: "95%区间上限",
  },
  figure: (parity, sex) => `${parity}${sex}`,
  day: dayText,
  seal: "（盖章）　　　　　　　　　　　　　　　　　　　　　　　　　　年　　月　　日",
};
