/** 监测分析（内部）上的文字。 */
import type { AnalysisWords } from "../../core/reporting/analysis-words";
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { adjustable, placeholders } from "../adjustable-texts";
import {
  analysisFigures as figuresEn,
  analysisTexts as textsEn,
  unwritten as unwrittenEn,
} from "../en-US/analysis-texts";
import { analysisFigures, analysisLabels, analysisTexts, unwritten } from "./analysis-texts";
import { periodText } from "./common";

const two = (value: number) => roundHalfUp(value, 2);

export const analysis: AnalysisWords = {
  internal: "内部使用，不下发",
  draft: "草稿，须经人工研判后才能使用。数字随原表变化，判定和监测的说法是上次审核时的。",
  nothing: "还没有男、女都有数的表，没有可分析的内容。",
  parts: {
    situation: "一、基本情况",
    trend: "二、变化趋势",
    quality: "三、数据质量",
    departments: "四、其他部门数据（由研判人员填写）",
    advice: "五、研判意见和工作建议",
    units: "六、建议先共同核查的单位",
  },
  span: "期间、孩次",
  seeWatch: "单月和短期的性别比起伏大，不作判定。图和逐月数字见“出生监测”。",
  watched: (outcome, meaning) => `${outcome}${meaning}`,
  change: ({ from, to, before, after, ratioPart, compositionPart }, verdict) =>
    `与${periodText(from)}相比，${periodText(to)}的性别比由${two(before)}变为${two(after)}：${verdict}。` +
    (ratioPart === null || compositionPart === null
      ? ""
      : `其中各孩次性别比的变化${two(ratioPart)}，孩次构成的变化${two(compositionPart)}（见“出生监测”）。`),
  inputs: {
    education: "教育部门（入园、入学人数等）",
    police: "公安部门（出生登记人数）",
    other: "其他资料",
    judgement: "研判意见",
    advice: "工作建议",
  },
  unwritten,
  unwrittenShipped: [unwritten, unwrittenEn],
  units: {
    note: "只列有统计判定的单位，按原表顺序，不分先后。先核对登记，再看数字；判定只说明数字偏离，不说明原因。",
    none: "　　本期没有。",
    problems: (named) => `先核对登记问题：${named.join("、")}。`,
    noProblems: (high) =>
      `先核对登记：${high ? "女婴" : "男婴"}有无漏报、迟报，性别、孩次有无填错（审核没有发现本单位的问题）。`,
    figures: { boys: "男", girls: "人、女", ratio: "人，性别比", interval: "，95%区间", end: "，" },
    verdict: ({ verdict }) =>
      verdict === "high" ? "高于参考值（有统计依据）。" : "低于参考值（有统计依据）。",
    more: (count) => `另有${count}个，见“出生人口性别比”。`,
  },
  templates: adjustable(analysisLabels, analysisTexts, textsEn),
  placeholders: placeholders(analysisFigures, figuresEn),
};
