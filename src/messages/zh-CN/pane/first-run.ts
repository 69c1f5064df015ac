import type { FirstRunWords } from "../../pane/first-run-words";

export const firstRun: FirstRunWords = {
  title: "欢迎使用衡比",
  what: "核对每月的出生统计表：找出填错的数字，比对计生统计和卫生部门，计算性别比和考核得分。",
  steps: [
    "打开放有出生表的工作簿。表头要有“单位”“男”“女”，标题写明年月和部门。",
    "点“审核”。哪里不对、为什么、怎么办，逐条列出，点一下就跳到那一格。",
    "改正后自动重新审核；最后生成结果表，可以直接上报。",
  ],
  promisesTitle: "请放心",
  promises: [
    "只读汇总数，不读个人信息。",
    "不联网，数据不离开这台电脑。",
    "不改您的表，结果写在另外的表里。",
  ],
  blankForm: "新建空白表",
  sample: "打开示例",
  lookAgain: "已放好表，重新识别",
  looking: "正在看工作簿里有哪些表…",
  lookedAt: (sheets) => `看过的 ${sheets} 张工作表，都没有作为出生表读取：`,
  form: {
    title: "新建空白表",
    what: "在工作簿里加上计生统计、卫生部门的空白月报表，合计自动计算，填好就能审核。",
    year: "年份",
    from: "从",
    to: "到",
    month: (monthOfYear) => `${monthOfYear}月`,
    sheets: (sheets) => `将新建 ${sheets} 张表，不动已有的表。`,
    create: "新建",
    cancel: "取消",
  },
};
