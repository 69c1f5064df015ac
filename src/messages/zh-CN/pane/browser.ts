/** 网页版的文字。 */
import type { BrowserWords } from "../../pane/browser-words";

export const browser: BrowserWords = {
  title: "衡比",
  lead: "审核出生统计表、比对计生与卫生两方数据、计算出生人口性别比并考核打分。",
  drop: {
    heading: "把工作簿拖到这里",
    kinds: "可以一次拖入多个：.xlsx、.xlsm、.xls、.xlsb、.ods、.csv，以及另存为 .xls 的网页",
    choose: "选择文件",
    sample: "打开示例",
    release: "松开鼠标即可打开",
  },
  waiting: "先在左边打开工作簿，这里会列出认出的表。",
  promises: [
    "文件只在本机处理，不上传，不联网。",
    "只读汇总数；列有姓名、身份证号的表不读。",
    "不改您的文件：结果另存为一份新的工作簿。",
  ],
  files: {
    label: "已打开的工作簿",
    add: "添加工作簿",
    close: (file) => `关闭“${file}”`,
    opening: (file) => `正在打开“${file}”…`,
    openingOf: (file, number, total) => `正在打开第 ${number} 个文件（共 ${total} 个）：“${file}”`,
    progress: "打开文件的进度",
    side: (file) => `“${file}”是哪一方的表`,
    sides: { auto: "按表内文字", registration: "计生统计", health: "卫生部门" },
    reread: (file) => `“${file}”已在别处保存，已重新读取并审核。`,
    watched: "在 WPS 或 Excel 中改好并保存，回到本页会自动重新审核。",
    unwatched: "在 WPS 或 Excel 中改好并保存后，把文件再拖进来一次，就会重新审核。",
    failed: (file) => `“${file}”没有读成。请关闭占用它的程序，再拖进来一次。`,
  },
  sheets: {
    label: "工作表",
    grid: (sheet) => `工作表“${sheet}”`,
    address: "所选单元格",
    hidden: "隐藏",
    hiddenRow: "此行在原表中是隐藏的",
    own: "结果",
    empty: "这张表没有内容。",
    unreadable: "这张表读不出来，其余的表不受影响。",
    mark: (rules) => `有问题：${rules.join("、")}`,
  },
  formsName: "出生统计空白表.xlsx",
  result: {
    download: "下载结果工作簿",
    file: (name) => `文件名：${name}`,
    unchanged: "原文件没有改动。",
  },
  halves: { sheets: "表格", pane: "审核" },
};
