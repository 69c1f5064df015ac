import type { ShellWords } from "../../pane/shell-words";

export const shell: ShellWords = {
  title: "衡比",
  tabList: "步骤",
  tabs: {
    sheets: "识别表格",
    findings: "问题清单",
    ratio: "性别比",
    score: "考核得分",
    writing: "生成结果表",
  },
  toHandle: (count) => `${count} 条需要处理`,
  menu: "菜单",
  language: "语言",
  languages: { zh: "中文", en: "English" },
  theme: "外观",
  themes: { light: "浅色", dark: "深色" },
  follow: { excel: "跟随 Excel", browser: "跟随浏览器" },
  version: (version) => `版本 ${version}`,
  waiting: "请稍候",
  notOpen: (file) =>
    `这一格在加入的“${file}”里，Excel 没有打开它。请另行打开该文件；生成结果表后，可以点到它的抄件。`,
  broken: {
    title: "窗格出了问题",
    advice: "您的表没有改动。请点“重新打开窗格”；如果还不行，请关闭窗格，再从“衡比”按钮打开。",
    page: "这一页暂时显示不出来。您的表没有改动。请点“再试一次”；其他页可以照常使用。",
    reload: "重新打开窗格",
    again: "再试一次",
    report: (message) => `反馈问题时请附上这句话：${message}`,
  },
};
