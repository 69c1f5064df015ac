/** 核查反馈单上的文字：只请对照原始登记重新点数，不写任何一方的数，不说原因，不排名次。 */
import type { FeedbackWords } from "../../core/reporting/feedback-words";
import { dayText, figureText } from "./common";

const lines = { counted: "重新点数结果", corrected: "更正数" };

export const feedback: FeedbackWords = {
  title: "核查反馈单",
  notes: ({ units, pages, unbroken }) => [
    `请${units}个单位重新点数，共${pages}页，一个单位一页，打印时不含本说明。各页不写任何一方的数，也不指出是哪一格，请勿另行告知，点出来的才是登记上的数。`,
    "退回后：纸质的，照填到本表；电子的（把本表复制一份发给单位，单位在自己的那页填写），把文件与本工作簿一起审核，填写的内容自动并入。已填内容再次审核时保留。",
    ...(unbroken > 0
      ? [
          `Excel 一张表最多设1026个分页符：最后${unbroken}页没有自动分页，打印前请用“页面布局—分隔符”补上。`,
        ]
      : []),
  ],
  empty: "没有需要重新点数的单位：各月没有差异，或者差异都已选原因并写明依据。",
  page: {
    title: "出生情况核查反馈单",
    unit: (name) => (name === "*" ? "单位：全部单位合计" : `单位：${name}`),
    office: (name) => `填报单位：${name}`,
    asks: ({ deadline, few }) => [
      `1. 下列月份的出生人数需要核实。请对照原始登记重新点数，于${dayText(deadline)}前填好退回。`,
      "2. “重新点数结果”每个月都填，没有出生的填0。",
      "3. 点数后发现本单位原报表有误的，在“更正数”一行填写原报表应改成的数；无误的空着。",
      "4. 请在“原因”栏简要写明情况。除核查人外，不要写个人姓名、住址等信息。",
      ...(few ? ["5. 出生人数较少的月份只填合计，孩次和性别请自行对照登记核对。"] : []),
    ],
    headers: {
      month: "统计月份",
      line: "项目",
      reason: "原因",
      checker: "核查人",
      day: "日期",
    },
    births: "出生合计",
    lines,
    sexesOnly: "不分孩次",
    signatures: "单位负责人（签字）：                         单位（盖章）：",
  },
  problem: ({ kind, line, parity, sex, shown }) => {
    const where = `${lines[line]}（${figureText({ parity, sex })}）`;
    return {
      "no-count": `※ ${where}填的是“${shown}”，应为0或正整数，请改为人数。`,
      "copies-differ": `※ ${where}另一份反馈单填的是“${shown}”，这里保留本表的数，请向单位核实以哪一份为准。`,
      "breaks-sum": `※ ${where}填的是${shown}，与本行各栏相加不等，请再核对一遍。`,
    }[kind];
  },
  kept: {
    title: "已不需要重新点数的月份",
    note: "这些月份的差异已经消除，或者已选原因并写明依据。原来填写的内容保留在此，不会打印，也不必再填。",
  },
  countMessage: "请填0或正整数。",
  dayMessage: "请填日期，如 2025-4-8。",
};
