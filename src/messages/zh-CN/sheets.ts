/** 结果表上的全部文字。 The master of every text that the result sheets show. */
import type { ReportWords } from "../../core/reporting/report-words";
import { analysis } from "./analysis";
import { births, periodText } from "./common";
import { copies } from "./copies";
import { documents } from "./documents";
import { explanation } from "./explanation";
import { feedback } from "./feedback";
import { notice } from "./notice";
import { shown } from "./shown";
import { bridge } from "./bridge";
import { readings } from "./readings";
import { submissions } from "./submissions";
import { summary } from "./summary";
import { trail } from "./trail";
import { watch } from "./watch";

export const sheets: ReportWords = {
  ...shown,
  clauseSeparator: "；",
  days: { shown: "day", typed: "input-day" },
  summary,
  documents,
  notice,
  explanation,
  analysis,
  trail,
  submissions,
  bridge,
  readings,
  watch,

  receipts: {
    title: "收报登记",
    notes: [
      "“收到日期”优先于表上的填报日期；两者都没有的为“待确认”，不算迟报。“核定状态”须同时写“说明”才生效。",
      "状态随日期和“数据比对”的各行变化：已列出的差异改好或说明后立即更新；新出现的差异须重新审核。",
    ],
    asOf: "审核基准日",
    rollCall: ({ side, month, must, counts }, named) =>
      `${periodText(month)}${births.side[side]}：应报 ${must}，已报 ${counts.reported + counts.zero + counts.late}（零报告 ${counts.zero}，迟报 ${counts.late}），空白 ${counts.blank}，未报 ${counts.missing}${named.length > 0 ? `：${named.join("、")}${counts.missing > named.length ? " 等" : ""}` : ""}`,
    headers: {
      unit: "单位",
      month: "月份",
      due: "应报日期",
      reconcileBy: "核对期限",
      registrationStated: "计生表填报日期",
      registrationReceived: "计生表收到日期",
      healthStated: "卫生表填报日期",
      healthReceived: "卫生表收到日期",
      differences: "差异（条）",
      unexplained: "未说明",
      computed: "状态",
      state: "核定状态",
      reason: "说明",
      used: "采用状态",
      points: "得分",
    },
    dayMessage: "请填日期，例如 2025-4-3。",
    stateMessage: "请从列表中选择状态，并在“说明”中写明理由。",
    empty:
      "没有被考核的单位：一份表里的单位既不是村（社区），也不是乡镇（街道），也没有多个填报单位。",
  },

  scoreInput: {
    title: (scheme) => `考核录入（${scheme}）`,
    notes: [
      "只填次数、份数、是否和分值，不填任何人的姓名。“核定”须同时写“原因”才代替“录入”。未填的项目不算失分，总分为暂计。",
    ],
    headers: {
      article: "条款",
      item: "项目",
      input: "录入内容",
      max: "上限",
      unit: "单位",
      value: "录入",
      approved: "核定",
      reason: "原因",
      proof: "佐证材料",
      used: "采用值",
    },
    basis: (document, number, year) =>
      `本方案依据《${document}》${number ?? ""}${year ? `（${year}）` : ""}，已确认现行有效（确认后才排名次）`,
    allUnits: "（全部单位）",
    yesNoMessage: "请选“是”或“否”。",
    numberMessage: (max) => (max === null ? "请填不小于0的数。" : `请填0至${max}的数。`),
    unlimited: "不限",
    empty: "没有被考核的单位。",
    gone: "本次不考核",
  },

  feedback,
  copies,
};
