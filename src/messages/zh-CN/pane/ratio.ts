import { monthOfYear } from "../../../core/model/period";
import type { RatioWords } from "../../pane/ratio-words";

export const ratio: RatioWords = {
  title: "性别比",
  notYet: "还没有审核。请先在“识别表格”里按“审核”，性别比就会列在这里。",
  whose: "看哪里的性别比",
  search: "输入单位名称查找",
  openList: "展开单位列表",
  noMatch: "没有这个名称的单位",
  more: (count) => `还有 ${count} 个单位，请多输入几个字`,
  whole: (office) => `${office}（全部单位）`,
  loading: "正在取数……",
  failed: "没有取到这个单位的性别比，请再选一次，或重新审核。",
  interval: "95%区间",
  range: (low, high) => `${low}—${high}`,
  noUpperLimit: "没有上限",
  undefinedRatio: "无法计算",
  counts: (male, female, all) => `男 ${male} · 女 ${female} · 合计 ${all}`,
  months: "各月性别比",
  monthsNote: "一个月出生的人少，高低多属偶然，所以不逐月判定。",
  showNumbers: "看数字",
  showChart: "看图",
  chartLabel: (months, below, above) =>
    `各月性别比的图，共 ${months} 个月，每月一个点和它的95%区间，参考范围 ${below}—${above}。按“看数字”可读各月的数。`,
  legend: (below, above) =>
    `圆点：当月性别比；竖线：95%区间（三角：超出图的范围）；灰带：参考范围 ${below}—${above}。`,
  monthTick: (month) => `${monthOfYear(month)}月`,
  yearTick: (year) => `${year}年`,
  parities: "分孩次",
  month: "月份",
};
