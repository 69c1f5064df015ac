/** 监测分析的文字模板。 */
import type { AnalysisFigure, AnalysisText } from "../../core/reporting/analysis-words";

/** 工作建议等由人来写；没有写时就是这几个字。 */
export const unwritten = "【由研判人员填写】";

export const analysisLabels: Readonly<Record<AnalysisText, string>> = {
  title: "标题",
  situation: "基本情况",
  rolling: "近12个月",
  trend: "监测图",
  change: "孩次分解",
  quality: "数据质量",
};

export const analysisTexts: Readonly<Record<AnalysisText, string>> = {
  title: "【单位】出生人口性别比监测分析（草稿）",
  situation:
    "　　【年月】出生【本月出生】人。【累计期】出生【累计出生】人，其中男【累计男】人，女【累计女】人，出生人口性别比为【性别比】（女=100），95%区间为【区间】；统计判定：【判定】。",
  rolling:
    "　　近12个月（【滚动期】）出生【滚动出生】人，性别比为【滚动性别比】，95%区间为【滚动区间】。",
  trend: "　　逐月监测（累计和图，见“出生监测”）：【监测】",
  change: "　　【变化】",
  quality:
    "　　审核发现必须更正的问题【必须更正】条，需要核实的【需要核实】条。计生统计与卫生部门不一致的有【不一致】处，其中已说明【已说明】处，待核实【待核实】处。在这些问题查清以前，以上数字只作参考。",
};

export const analysisFigures: Readonly<Record<AnalysisFigure, string>> = {
  sender: "单位",
  month: "年月",
  "month-births": "本月出生",
  "year-to-date": "累计期",
  births: "累计出生",
  boys: "累计男",
  girls: "累计女",
  ratio: "性别比",
  interval: "区间",
  verdict: "判定",
  rolling: "滚动期",
  "rolling-births": "滚动出生",
  "rolling-ratio": "滚动性别比",
  "rolling-interval": "滚动区间",
  watch: "监测",
  change: "变化",
  errors: "必须更正",
  warnings: "需要核实",
  places: "不一致",
  "confirmed-places": "已说明",
  "open-places": "待核实",
};
