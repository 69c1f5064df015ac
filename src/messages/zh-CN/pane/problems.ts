import type { ProblemsWords } from "../../pane/problems-words";

export const problems: ProblemsWords = {
  gap: "",
  retry: "重试",
  dismiss: "关闭提示",
  code: (code) => `代码：${code}`,
  changed: {
    nothing: "您的工作簿没有任何改动。",
    "own-sheets": "您的表没有改动；本工具生成的表可能只写了一部分，再做一次就会补全。",
  },
  excel: {
    "cell-edit-mode": () => ({
      what: "有单元格正在编辑，Excel 暂时不能读写。",
      next: "请按回车键完成编辑（或按 Esc 放弃），再试一次。",
    }),
    "dialog-open": () => ({
      what: "Excel 里还开着一个对话框。",
      next: "请先关闭对话框，再试一次。",
    }),
    "protected-structure": () => ({
      what: "这份工作簿保护了结构，不能增加、改名或删除工作表。",
      next: "请点“审阅”→“保护工作簿”取消保护，或另存一份副本，再试一次。",
    }),
    "own-sheet-protected": ({ sheet }) => ({
      what: `本工具生成的“${sheet}”设了保护密码，不能改写。`,
      next: "请在“审阅”里撤销这张表的保护，再试一次。",
    }),
    "read-only": () => ({
      what: "这份工作簿是只读打开的（受保护的视图、只读或“最终版本”），不能写入。",
      next: "请点上方的“启用编辑”或“仍然编辑”，或另存一份副本，再试一次。",
    }),
    "access-denied": () => ({
      what: "Excel 不允许这项操作。",
      next: "请检查工作簿、工作表有没有保护，您有没有编辑权限，再试一次。",
    }),
    "payload-too-large": () => ({
      what: "这份工作簿的内容超过 Excel 一次能传送的上限。",
      next: "请改用浏览器页面或命令行审核这份工作簿，或把表分到几份工作簿里。",
    }),
    "sheet-gone": () => ({
      what: "操作当中有工作表被改名或删除了。",
      next: "请再试一次，会重新读取全部表。",
    }),
    busy: () => ({ what: "Excel 正忙，没有响应这次操作。", next: "请稍等片刻，再试一次。" }),
    "timed-out": () => ({
      what: "等 Excel 等得太久，操作中断了。",
      next: "请看一下刚才的内容有没有完成，没有就再试一次。",
    }),
    aborted: () => ({
      what: "Excel 中断了这次操作。",
      next: "请再试一次；还不行，请关闭窗格再打开。",
    }),
    "memory-limit": () => ({
      what: "Excel 的内存不够用了。",
      next: "请关闭其他工作簿，再试一次。",
    }),
    "workbook-inactive": () => ({
      what: "现在最前面的是另一份工作簿。",
      next: "请点一下这份工作簿，再试一次。",
    }),
    "not-supported": () => ({
      what: "这个版本的 Excel 做不了这项操作。",
      next: "请更新 Excel，或改用浏览器页面。",
    }),
    "name-taken": () => ({
      what: "刚刚有人新建了一张同名的工作表。",
      next: "请再试一次，本工具会换一个名字，不动那张表。",
    }),
    "name-refused": () => ({
      what: "Excel 不接受要新建的工作表名称，这是本工具的问题。",
      next: "请把错误代码反馈给维护人员。",
    }),
    "range-conflict": () => ({
      what: "本工具生成的表里有后来加上的筛选、合并单元格或表格，挡住了写入。",
      next: "请取消筛选、合并，或把那张结果表删除，再试一次。",
    }),
    "limit-exceeded": () => ({
      what: "要写的内容超过 Excel 的上限（行数或公式长度）。",
      next: "请把表分到几份工作簿里审核；还不行，请把错误代码反馈给维护人员。",
    }),
    "last-visible-sheet": () => ({
      what: "看得见的工作表全是本工具生成的，工作簿至少要留一张。",
      next: "请先新建一张工作表，或把隐藏的表显示出来，再试一次。",
    }),
    "excel-failed": () => ({
      what: "Excel 没有完成这项操作，也没有说明原因。",
      next: "请再试一次；还不行，请把错误代码反馈给维护人员。",
    }),
  },
  settingsRefused: (key, shown, expected) =>
    `工作簿里保存的设置有一项不能用：“${key}”现在是 ${shown}，应为 ${expected}。您的工作簿没有任何改动。请在“识别表格”下面的“审核设置”里重新选择，再审核。`,
  schemeUnknown: (scheme) =>
    `工作簿的设置里指定的考核方案“${scheme}”，本工具没有。您的工作簿没有任何改动。请改用本工具自带的方案，或在命令行里写明方案文件。`,
  judgeFailed: (message) =>
    `审核没有做完，这是本工具的问题（${message}）。您的工作簿没有任何改动。请再试一次；还不行，请把这句话反馈给维护人员。`,
  unknown: (message) =>
    `遇到没有预料到的情况（${message}）。您的表没有改动。请再试一次；还不行，请把这句话反馈给维护人员。`,
  workbook: {
    "nothing-found":
      "没有找到出生统计表，没有可审核的内容。请确认表头有“单位”“男”“女”，标题写明年月和部门；也可以新建空白表。",
    "only-registers":
      "工作簿里只有含个人信息的登记册，没有读取。请改用按单位、孩次、性别汇总的表。",
    "to-confirm":
      "出生表都还没有确认读法，没有审核。请在“识别表格”上面的“请确认读法”中确认或更正，确认后自动审核。",
    "no-figures": "出生表都是空白的，一个数字也没有。请填好后再审核；没有出生也要填0。",
  },
  notes: {
    "calculated-first": "这份工作簿设为手动计算，已先重新计算一遍再读取。",
    "merges-not-read":
      "这个版本的 Excel 看不到合并单元格，表头是按空白格推断的，请多核对一下认出的部门、月份和列。",
    "edited-meanwhile": "写结果表的时候有人改了原表，结果可能不是最新的。请重新审核，再生成一次。",
    "links-left-out": "结果表中的链接太多，超过 Excel 的上限，靠后的链接没有写入，文字都在。",
    "print-setup-left-out": "打印设置没有写入（多半是没有安装打印机），其他内容都在。",
    "charts-left-out": "Excel 没有接受图表，其他内容都在。",
    "signature-dropped": "工作簿原有的数字签名在改动后失效，已去掉。",
  },
};
