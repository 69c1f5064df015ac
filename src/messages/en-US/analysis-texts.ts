/** The adjustable texts of the analysis. */
import type {
  analysisFigures as figuresZh,
  analysisLabels as labelsZh,
  analysisTexts as textsZh,
} from "../zh-CN/analysis-texts";

export const unwritten = "【to be written by whoever studies the figures】";

export const analysisLabels: typeof labelsZh = {
  title: "Title",
  situation: "Situation",
  rolling: "Twelve months",
  trend: "Chart",
  change: "By birth order",
  quality: "Quality",
};

export const analysisTexts: typeof textsZh = {
  title: "【office】: the sex ratio at birth (draft)",
  situation:
    "In 【month】 there were 【month births】 births. 【year to date】: 【births】 births, 【boys】 boys and 【girls】 girls, 【ratio】 boys per 100 girls, 95 % interval 【interval】; verdict: 【verdict】. ",
  rolling:
    "The last twelve months (【twelve months】): 【twelve births】 births, 【twelve ratio】 boys per 100 girls, 95 % interval 【twelve interval】. ",
  trend: "Month by month (CUSUM charts): 【watch】",
  change: "【change】",
  quality:
    "The check found 【errors】 problems that must be corrected and 【warnings】 to be checked. Registration and health differ in 【places】 figures: 【explained】 are explained and 【open】 are still to be checked. Until these are cleared up the figures above are for orientation only. ",
};

export const analysisFigures: typeof figuresZh = {
  sender: "office",
  month: "month",
  "month-births": "month births",
  "year-to-date": "year to date",
  births: "births",
  boys: "boys",
  girls: "girls",
  ratio: "ratio",
  interval: "interval",
  verdict: "verdict",
  rolling: "twelve months",
  "rolling-births": "twelve births",
  "rolling-ratio": "twelve ratio",
  "rolling-interval": "twelve interval",
  watch: "watch",
  change: "change",
  errors: "errors",
  warnings: "warnings",
  places: "places",
  "confirmed-places": "explained",
  "open-places": "open",
};
