import type { FormsWords } from "../../pane/forms-words";
import { births } from "../common";
import { doubt } from "../skips";

const MEASURES = {
  births: "",
  cumulative: "累计·",
  late: "补报·",
  reduction: "核减·",
  correction: "更正·",
} as const;

export const forms: FormsWords = {
  doubt,
  kind: (measure, parity) =>
    measure === "births" && parity === "all"
      ? "出生合计"
      : `${MEASURES[measure]}${births.parity[parity]}`,
  sex: births.sex,
  side: { registration: "计生统计", health: "卫生部门" },
  unit: "单位名称",
  leftOut: "不计入",
  notUnderstood: "未认定，不计入",

  question: {
    title: (forms) => `请确认读法（${forms}）`,
    about: (tables, sheets, doubts) =>
      `这种表（${tables} 张：${sheets.join("、")}${sheets.length < tables ? "…" : ""}）有${
        doubts === 1 ? "一" : ` ${doubts} `
      }处没有把握：`,
    waits: "确认之前不审核这些表，也不会按猜的读。",
    asRead: "按此读取",
    correct: "更正读法",
    notRead: "不读这种表",
    nothingToCount: "没有一栏认得出是什么数，请点“更正读法”指定。",
    allOf: (side) => `都是${side}`,
    oneByOne: "部门不同的，请在下面逐张选择。",
  },
  reading: {
    caption: "目前的读法",
    column: "列",
    header: "表头",
    meaning: "读作",
    noHeader: "（没有表头）",
    units: (units) => `单位：${units.join("、")}…`,
    total: (row) => (row === null ? "合计行：没有" : `合计行：第 ${row + 1} 行`),
    leftOut: (columns) => `不计入：${columns.join("、")}`,
  },
  dialog: {
    open: "更正各栏的读法",
    title: "更正读法",
    what: (tables) =>
      `对表头相同的所有表都有效（现有 ${tables} 张），以后的月份也照此读取，并随工作簿保存。`,
    unitColumn: "单位名称在哪一栏",
    totalRow: "合计行",
    totalRows: {
      "as-read": "自动判断",
      first: "第一行是合计",
      last: "最后一行是合计",
      none: "没有合计行",
    },
    side: "部门（标题没有写明时）",
    sideUnknown: "不指定",
    counted: "哪一部分是要审核的出生数？选一个，其余不计入：",
    columns: "各栏读作什么",
    kindOf: (column) => `${column}列是什么数`,
    sexOf: (column) => `${column}列的性别`,
    keep: "按此读取",
    cancel: "取消",
    automatic: "恢复自动识别",
  },
  file: {
    title: "导出、载入设置",
    export: "导出",
    exportWhat:
      "把审核设置、确认过的表的读法、单位别名和应报名单存成一个文件，可以交给同事载入，命令行也能用（--settings）。文件里没有出生人数。",
    nothing: "目前全是默认设置，没有要导出的内容。",
    name: "衡比设置.json",
    download: "下载文件",
    copy: "复制内容",
    copied: "已复制，可以粘贴到记事本里保存为 .json 文件。",
    copyByHand: "不能自动复制。请全选下面的文字，自己复制。",
    text: "设置的内容",
    load: "载入",
    loadWhat:
      "表的读法、单位别名和应报名单会加到现有的里面（同一种表、同一个名字以载入的为准）；其他设置以载入的为准；对单张工作表的更正只属于原来的工作簿，不载入。载入后自动重新审核。",
    choose: "选择设置文件",
    loaded: "已载入。",
    unreadable: "文件打不开。请检查文件后再选一次。",
    problem: ({ key, code, shown, expected }) =>
      code === "unknown-key"
        ? `没有载入：文件里的“${key}”不是本工具的设置项。请检查拼写。`
        : code === "not-an-object"
          ? "没有载入：这不是设置文件（应当是 { … } 形式的 JSON）。请选择“导出”存下来的文件。"
          : `没有载入：“${key}”的值不对，现在是 ${shown}，应为 ${expected}。`,
    close: "关闭",
  },
};
