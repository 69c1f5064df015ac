import type { FindingsWords } from "../../pane/findings-words";
import { ruleWords } from "../../rule-words";
import { figureText } from "../common";
import { rules } from "../rules";

export const findings: FindingsWords = {
  title: "问题清单",
  figure: figureText,

  severityFilter: "按程度筛选",
  search: "查找",
  searchHint: "查找单位、表、单元格、月份",
  groupBy: "归类",
  groupings: { unit: "按单位", rule: "按规则", sheet: "按表格" },
  onlyDifferences: "只看两方差异",
  shown: (count) => `列出${count}条`,

  wholeSheet: "整张表",
  noSheet: "没有对应的表",
  sheetPair: (registration, health) => `计生 ${registration} | 卫生 ${health}`,

  meaning: (rule) => ruleWords(rules, rule).meaning,
  whatIs: (rule) => `${rule}：是什么意思`,
  related: "有关的格",
  moreCells: (count) => `还有${count}处`,
  revealFailed: (place) => `跳不到${place}：这张表可能已隐藏、改名或删除。请取消隐藏，或重新审核。`,

  settledCount: (corrected, agreeing) =>
    [
      ...(corrected > 0 ? [`已改正 ${corrected} 处`] : []),
      ...(agreeing > 0 ? [`两边已一致 ${agreeing} 处`] : []),
    ].join("，"),

  notChecked: "还没有审核",
  nothing: "没有发现问题",
  nothingText: "查过的数字，表内都对得上，能比对的两边也都一致。",
  noMatch: "没有符合条件的问题",
  clearFilters: "清除筛选",
  oneSide: "只有一个部门的表，只做了表内检查，没有两边比对。",
  wasRead: "查了哪些，没查哪些",
  notLookedAt: "没有检查的",
  sheetsNotRead: "没有读取的表",
};
