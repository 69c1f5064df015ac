import type { CheckWords, Counts } from "../../pane/check-words";

const counted = ({ error, warning, info, differences }: Counts) =>
  error + warning + info + differences === 0
    ? "没有发现问题。"
    : `必须更正${error}处，需要核实${warning}处，提示${info}处${
        differences === 0 ? "" : `；两个部门有${differences}处数字不同`
      }。`;

export const check: CheckWords = {
  check: "审核",
  again: "重新审核",
  cancel: "取消",
  promise: "核对每张表，比对两个部门的数字，计算性别比和考核得分。您的表不会被改动。",
  doing: {
    starting: "正在打开…",
    reading: "正在读取表格…",
    judging: "正在审核…",
    writing: "正在写结果表…",
    removing: "正在清除结果表…",
  },
  steps: { causes: "正在分析差异原因…" },
  sheet: (name) => `正在看“${name}”`,
  rechecking: "正在重新审核",
  done: (counts) => `审核完成：${counted(counts)}`,
  rechecked: (counts) => `已重新审核：${counted(counts)}`,
};
