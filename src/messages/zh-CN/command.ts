/** 命令行的全部文字。 */
import type { CommandWords } from "../command-words";
import { official } from "./pane/official";
import { doubt } from "./skips";

const NAMED_SHEETS = 6;

/** 1月、2月 … 等12张. */
function some(sheets: readonly string[]): string {
  const named = sheets.slice(0, NAMED_SHEETS).join("、");
  return sheets.length > NAMED_SHEETS ? `${named}等${sheets.length}张` : named;
}

export const command: CommandWords = {
  recorded: (forms, day) =>
    forms === 0
      ? "没有新的报送可记：已到期的表都记过了。"
      : `已在“报送台账”记下${forms}张表的报送（${day}）。`,
  help: `衡比：出生实名制汇总表的审核、比对、性别比和考核

用法
  hengbi check <工作簿>… [--health <工作簿>…] [--out <结果.xlsx>] [--json <结果.json>]
               [--settings <设置.json>] [--as-of 年-月-日] [--submitted 年-月-日]
               [--documents all|none|<名称>,…] [--lang zh|en] [--quiet]
  hengbi submission <工作簿>… [--sheets 3月,4月] --out <上报件.xlsx>
  hengbi template [--months 1-12] [--year 2025] [--units <名单.txt>] --out <空白表.xlsx>
  hengbi --version | --help

check     读取每张表，审核、比对、计算、打分，把结果表写进工作簿的副本；原文件不改。
          --health  后面的工作簿都按卫生部门的表读取
          --out     结果工作簿（默认写在原文件旁边）；不能与原文件相同
          --json    机器可读的结果；“-”写到标准输出
          --as-of   审核基准日，决定哪些月份已到期
          --submitted  确认上报：已到期、还没有记录的计生表（没有计生表时为卫生表）记入“报送台账”
          --documents  生成哪些文书：all 全部（默认）；none 不生成；或写名称，用逗号隔开：
                    数据差异情况说明、核查反馈单、出生情况通报、监测分析、口径确认单
submission  生成上报件：只有选定的表，全是数值，没有公式、链接、批注和本工具的表，没有隐藏内容；
          不写 --sheets 时为最近到期月份的计生表。
template  生成一年的空白表（计生、卫生各一张）；名单一行一个单位。

退出码    0 没有需要处理的；1 有必须更正的问题或未说明的差异；2 无法审核。
所有数据只在本机处理，不联网；含个人信息的登记册不读取。`,
  argument: {
    "no-command": () =>
      "请写明要做什么：hengbi check <工作簿> 或 hengbi template --out <文件>。用 --help 看说明。",
    "unknown-command": (shown) =>
      `没有“${shown}”这个命令。可用的有 check、submission 和 template；用 --help 看说明。`,
    "unknown-option": (shown) => `没有“${shown}”这个选项，或者它不能用在这里。用 --help 看说明。`,
    "option-needs-value": (shown) => `选项 ${shown} 后面要写内容。用 --help 看说明。`,
    "no-workbook": () => "请写明要审核的工作簿，例如：hengbi check 2025年.xlsx。",
    "no-submission-out": () => "请用 --out 写明上报件存到哪里，例如：--out 上报件.xlsx。",
    "no-out": () => "请用 --out 写明空白表存到哪里，例如：--out 空白表.xlsx。",
    "bad-language": (shown) => `--lang 只能是 zh 或 en，现在是“${shown}”。`,
    "bad-day": (shown) => `--as-of 要写成 年-月-日，例如 2025-04-05，现在是“${shown}”。`,
    "bad-submitted-day": (shown) =>
      `--submitted 要写成 年-月-日，例如 2025-04-05，现在是“${shown}”。`,
    "bad-documents": (shown) =>
      `--documents 中没有“${shown}”这种文书。可写 all、none，或数据差异情况说明、核查反馈单、出生情况通报、监测分析、口径确认单，用逗号隔开。`,
    "bad-months": (shown) => `--months 要写成 1-12 或 1,2,3 这样的月份，现在是“${shown}”。`,
    "bad-year": (shown) => `--year 要写四位年份，例如 2025，现在是“${shown}”。`,
    "surplus-argument": (shown) =>
      `不知道“${shown}”是什么：template 不读工作簿。用 --help 看说明。`,
  },
  file: {
    "not-found": (path) => `找不到文件“${path}”。请检查路径和文件名。`,
    "no-permission": (path) => `没有权限读写“${path}”。请检查文件权限，或关闭正在使用它的程序。`,
    "is-folder": (path) => `“${path}”是文件夹，不是文件。请写明文件名。`,
    "no-folder": (path) => `文件夹“${path}”不存在。请先建好文件夹，或换一个位置。`,
    "not-json": (path, reason) =>
      `“${path}”不是正确的 JSON 文件（${reason}）。请检查括号、引号和逗号。`,
    disk: (path, reason) => `读写“${path}”时出错（${reason}）。请检查磁盘空间和网络盘后再试。`,
    "same-as-input": (path) =>
      `--out 不能与原文件相同（${path}）：原文件从不改动。请换一个文件名。`,
    "json-is-out": (path) => `--out 和 --json 不能是同一个文件（${path}）。请换一个文件名。`,
    "wrong-ending": (path, ending) =>
      `结果工作簿“${path}”的扩展名应为 ${ending}，否则 Excel 打不开。请改成 ${ending} 结尾的文件名。`,
    "json-is-input": (path) => `--json 不能与读取的文件相同（${path}）。请换一个文件名。`,
  },
  settings: (file, { key, code, shown, expected }) =>
    code === "unknown-key"
      ? `设置${file}中没有“${key}”这一项。请检查拼写。`
      : code === "not-an-object"
        ? `设置${file}应当是 { … } 形式的 JSON，现在是 ${shown}。`
        : `设置${file}中“${key}”的值不对：现在是 ${shown}，应为 ${expected}。`,
  scheme: (id, problems) => `考核方案“${id}”有问题：${problems.join("；")}。请改正方案文件。`,
  schemeUnknown: (id, known) =>
    `没有考核方案“${id}”。可用的有 ${known.join("、")}，或者写方案文件的路径。`,
  nothingJudged: (skipped) =>
    `没有一张表可以审核：${skipped.join("；") || "工作簿里没有表"}。请确认表头有“单位”“男”“女”，标题写明年月和部门。`,
  toConfirm: {
    name: "待确认",
    form: (sheets, doubts, fingerprint) =>
      `${some(sheets)}：${doubts.map((each) => doubt[each]).join("；")}（forms 的键 ${fingerprint}）`,
    all: (forms, fingerprint) =>
      `没有一张表可以审核，都要先确认读法：${forms.join("；")}。请在窗格或网页版的“识别表格”中确认或更正，再用“导出设置”存成文件，用 --settings 载入；读法没有错的，设置里写 {"forms":{"${fingerprint}":{}}} 即可。`,
  },
  noFigures: (tables) =>
    `${tables} 张表都是空白的，一个数字也没有，没有可审核的内容。请填好后再审核；没有出生也要填0。`,
  onlyRegisters: (sheets) =>
    `只有含个人信息的登记册（${sheets.join("、")}），不读取。请改用按单位、孩次、性别汇总的表。`,
  notes: {
    "signature-dropped": "原文件的数字签名在副本中已失效并去掉；原文件没有改动。",
    "links-left-out": "结果表中的链接太多，超过 Excel 的上限，靠后的链接没有写入。",
  },
  steps: { read: "读取", judge: "审核", write: "写结果表" },
  unexpected: (message) =>
    `程序遇到没有预料到的情况（${message}）。原文件没有改动。请把这句话反馈给维护人员。`,
  list: "、",
  summary: {
    title: (asOf) => `审核结果（基准日 ${asOf}）`,
    read: "读取",
    readContent: (tables, rows, judged, skipped) =>
      `${tables} 张表；${rows} 行 = 审核 ${judged} + 未作数据 ${skipped}`,
    skipped: "未读",
    findings: "问题",
    findingsContent: (error, warning, info) =>
      `必须更正 ${error}　需要核实 ${warning}　提示 ${info}`,
    compared: "比对",
    comparedContent: (differences, net, confirmed, presumed, unexplained) =>
      differences === 0
        ? "能比对的数字全部一致"
        : `${differences} 处不同，净差 ${net}；绝对差：已说明 ${confirmed}、较大可能 ${presumed}、未说明 ${unexplained}`,
    notCompared: "没有可比对的月份",
    incomplete: (count) => `；有 ${count} 处因一边缺数或不是数字，没有比对`,
    ratio: "性别比",
    ratioContent: (span, ratio, low, high, verdict) =>
      `${span}：${ratio}（${low}—${high}），${verdict}`,
    score: "考核",
    scoreContent: (unit, total, provisional, rank) =>
      `${unit} ${total} 分${provisional ? "（暂计）" : ""}${rank === null ? "" : `，第 ${rank} 名`}`,
    notScored: "没有被考核的单位",
    where: "先看这里",
    headers: ["程度", "单元格", "单位、月份", "问题"],
    more: (count) => `……另有 ${count} 条，见结果工作簿的“审核结果”`,
    written: (path) => `结果工作簿：${path}`,
    nothingToDo: "没有需要处理的问题。",
  },
  submission: {
    written: (path, sheets) =>
      `已生成上报件：${path}（${sheets.join("、")}）。报送前请打开核对一遍。`,
    beside: official.beside,
    shown: official.shown,
    nothing: "没有已到期、填了数的月报表，没有可生成的上报件。请用 --sheets 写明要报的表。",
    refused: (forms, recognised) =>
      `${official.refused(forms)}${
        forms.some(({ why }) => why === "no-form") ? "没有识别的原因，用 check 可以看到。" : ""
      }能上报的有：${recognised.join("、") || "无"}。`,
  },
  templateWritten: (path, count) => `已生成空白表：${path}（${count} 张）`,
  noUnits: (path) => `名单“${path}”里没有单位名称。请一行写一个单位。`,
};
