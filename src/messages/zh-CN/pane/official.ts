import type { OfficialWords } from "../../pane/official-words";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

function whyNot({ sheet, why, cell }: Parameters<OfficialWords["whyNot"]>[0]): string {
  const reason = {
    "not-found": "工作簿里没有这张表",
    "own-sheet": "是本工具生成的表，不是上报的表",
    "personal-data": "是含个人信息的登记册，不能上报",
    "no-form": "没有识别为汇总表，不能生成上报件",
    "not-calculated": `${cell ?? ""} 的公式没有算出结果，请用 Excel 打开、保存后再试`,
    unreadable: "读不出来",
  }[why];
  return `“${sheet}”${reason}`;
}

export const official: OfficialWords = {
  title: "生成上报件",
  note: "另存一个新工作簿，只有勾选的表，全是数值，没有公式、链接、批注和本工具的表，没有隐藏内容。原工作簿不改。",
  forms: "要上报的表",
  sides: { registration: "计生", health: "卫生" },
  about: (parts) => parts.join("，"),
  noPeriod: "没有写明月份",
  others: (forms) => `列出其余 ${forms} 张表`,
  registers: (sheets) => `${quoted(sheets)}是含个人信息的登记册，不能上报。`,
  unrecognised: (sheets) => `${quoted(sheets)}没有识别为汇总表，不能生成上报件。`,
  make: (forms) => `生成上报件（${forms}张表）`,
  making: "正在生成上报件",
  fileName: (period) => `${period ?? ""}上报件.xlsx`,
  opened: (name) => `已在新窗口打开上报件。报送前请核对一遍，再用“另存为”存成“${name}”。`,
  downloaded: (name) => `已下载上报件“${name}”。报送前请打开核对一遍。`,
  beside: (sheet, cells) => `“${sheet}”表格以外还有 ${cells} 个填了内容的单元格，没有带入上报件。`,
  shown: (sheets) => `${quoted(sheets)}中隐藏的行已显示出来。`,
  refused: (forms) => `没有生成上报件：${forms.map(whyNot).join("；")}。`,
  whyNot,
  notMade: "上报件没有生成，请再试一次。",
  nothing: "没有识别出汇总表，没有可生成的上报件。",
  failed: "没有取到，请再试一次。",
};
