/** Words of the analysis, for the office alone. */
import type { AnalysisWords } from "../../core/reporting/analysis-words";
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { adjustable, placeholders } from "../adjustable-texts";
import {
  analysisFigures as figuresZh,
  analysisTexts as textsZh,
  unwritten as unwrittenZh,
} from "../zh-CN/analysis-texts";
import { analysisFigures, analysisLabels, analysisTexts, unwritten } from "./analysis-texts";
import { periodText } from "./common";

const two = (value: number) => roundHalfUp(value, 2);

export const analysis: AnalysisWords = {
  internal: "For internal use: not to be sent on",
  draft:
    "A draft: to be studied by a person before it is used. Figures follow the forms; verdicts and what the charts say are those of the last check.",
  nothing: "No form holds both boys and girls yet: there is nothing to analyse.",
  parts: {
    situation: "1. Situation",
    trend: "2. Trend",
    quality: "3. Quality of the figures",
    departments: "4. Other departments (filled in by whoever studies the figures)",
    advice: "5. Judgement and advice",
    units: "6. Units to be checked together first",
  },
  span: "Months, birth order",
  seeWatch:
    "Ratios of single months and short spans move widely and are not judged. Charts and months are in the watch sheet.",
  watched: (outcome, meaning) => `${outcome} ${meaning}`,
  change: ({ from, to, before, after, ratioPart, compositionPart }, verdict) =>
    `Against ${periodText(from)}, the sex ratio of ${periodText(to)} went from ${two(before)} to ${two(after)}: ${verdict}.` +
    (ratioPart === null || compositionPart === null
      ? ""
      : ` Of this, ${two(ratioPart)} comes from the ratios of the birth orders and ${two(compositionPart)} from their shares.`),
  inputs: {
    education: "Education (children enrolled)",
    police: "Police (births registered)",
    other: "Other sources",
    judgement: "Judgement",
    advice: "Advice",
  },
  unwritten,
  unwrittenShipped: [unwritten, unwrittenZh],
  units: {
    note: "Only units with a verdict, in the order of the forms. Check the register first; a verdict says that the figures deviate, not why.",
    none: "None in this period.",
    problems: (named) => `Check the registration first: ${named.join(", ")}. `,
    noProblems: (high) =>
      `Check the registration first: ${high ? "girls" : "boys"} left out or registered late, sex or birth order entered wrongly (the check found nothing about this unit). `,
    figures: {
      boys: ": ",
      girls: " boys, ",
      ratio: " girls, ",
      interval: " boys per 100 girls, 95 % interval ",
      end: "; ",
    },
    verdict: ({ verdict }) =>
      verdict === "high"
        ? "above the reference (on statistical grounds)."
        : "below the reference (on statistical grounds).",
    more: (count) => `${count} more: see the sheet of sex ratios.`,
  },
  templates: adjustable(analysisLabels, analysisTexts, textsZh),
  placeholders: placeholders(analysisFigures, figuresZh),
};
