/** 结果表和侧边栏共用的文字。 The master of what both the result sheets and the pane show. */
import { REASON_CODES } from "../reason-codes";
import type { ReasonCode } from "../reason-codes";
import type { ShownWords } from "../shown-words";
import { births, periodText } from "./common";
import { rules } from "./rules";
import { ruleWords } from "../rule-words";
import { causeText } from "./causes";
import { charts } from "./charts";
import { ledgerReason, monthState } from "./ledger";
import { sheetNames } from "./sheet-names";
import { ratioExplanation, whole } from "./ratio";
import { roundedRatio } from "../../core/statistics/rounded-ratio";
import { rowSkip, skip } from "./skips";

const reasons: Readonly<Record<ReasonCode, string>> = {
  D01: "外县（镇）户籍在本地分娩",
  D02: "流动人口，由另一地统计",
  D03: "本地户籍在外地分娩",
  D04: "截止日期不同（跨月）",
  D05: "迟报、补报",
  D06: "漏报",
  D07: "重报",
  D08: "性别填错或不明",
  D09: "孩次填错",
  D10: "双胞胎、多胞胎计法不同",
  D11: "死胎死产或出生后死亡的计法",
  D12: "家庭、途中或无证机构分娩",
  D13: "收养、入户（不是出生）",
  D14: "婚迁、托管，统计归属变动",
  D15: "单位归并错误",
  D16: "抄录或公式错误",
  D99: "其他（须写明）",
};

const unit = (name: string) => (name === "*" ? "全部单位" : name);

export const shown: ShownWords = {
  sheetNames,
  of: (text) => text.zh,
  ...births,
  monthState,
  spanKind: {
    month: "当月",
    "year-to-date": "本年累计",
    "rolling-12": "近12个月",
    year: "统计年度",
    "three-years": "三个统计年度",
    all: "全部",
  },
  margin: {
    cell: "分孩次分性别",
    sex: "只分性别",
    parity: "只分孩次",
    total: "只比合计",
  },
  period: periodText,
  unit,
  yes: "是",
  no: "否",
  listSeparator: "、",
  colon: "：",
  parentheses: (inside) => `（${inside}）`,

  findings: {
    title: "审核结果",
    notes: ({ error, warning, info }) => [
      `必须更正 ${error} 条，需要核实 ${warning} 条，提示 ${info} 条。点“单元格”可跳到原表；“核实情况”“说明”由您填写，重新审核时保留。`,
    ],
    headers: {
      number: "序号",
      severity: "程度",
      rule: "问题类别",
      sheet: "工作表",
      cell: "单元格",
      office: "填报单位",
      unit: "单位",
      period: "月份",
      problem: "问题",
      actual: "现为",
      expected: "应为",
      action: "怎么办",
      status: "核实情况",
      note: "说明",
    },
    statuses: ["待核实", "已查原始登记", "已更正", "核实无误", "已报告"],
    statusMessage: "请从列表中选择；其他情况写在“说明”里。",
    empty: "没有发现问题。",
    gone: "已改正",
    ruleName: (finding) => ruleWords(rules, finding.rule).name,
    sentence: (finding, place) => ruleWords(rules, finding.rule).sentence(finding, { place }),
    action: (finding) => ruleWords(rules, finding.rule).action,
  },

  comparison: {
    title: "计生统计与卫生部门数据比对",
    notes: (months, margin) => [
      margin === null
        ? "两个部门没有同一月份的表，未作比对。"
        : `共比对 ${months.length} 个月（次），${months.reduce((sum, month) => sum + month.compared, 0)} 对数字，${
            {
              cell: "分孩次分性别逐格比对",
              sex: "双方共有的只到性别，按性别比对",
              parity: "双方共有的只到孩次，按孩次比对",
              total: "双方共有的只有合计，按合计比对",
            }[margin]
          }。相差 = 计生 − 卫生。`,
      "两边数字并列，不表示哪一边对。请先查原始登记，选“原因”并写“依据”；两项都填才算已说明。改动原表后，相差和状态随之变化；新出现的差异须重新审核才会列出。",
    ],
    headers: {
      number: "序号",
      office: "填报单位",
      unit: "单位",
      period: "月份",
      parity: "孩次",
      sex: "性别",
      registration: "计生",
      health: "卫生",
      difference: "相差",
      registrationCell: "计生单元格",
      healthCell: "卫生单元格",
      cause: "可能的情形（待查）",
      reason: "原因",
      ground: "依据",
      checked: "核查人、日期",
      state: "状态",
    },
    sums: {
      scope: "合计",
      net: "净额",
      gross: "绝对额",
      difference: "相差",
      confirmed: "已说明",
      presumed: "较大可能",
      unexplained: "未说明",
    },
    states: { equal: "已一致", confirmed: "已说明", presumed: "较大可能", unexplained: "未说明" },
    reasons: REASON_CODES.map((code) => `${code} ${reasons[code]}`),
    reasonMessage: "请从列表中选择原因代码；“其他”须在“依据”中写明。",
    cause: causeText,
    noCause: "待查",
    empty: "能比对的数字全部一致。",
    nothingCompared: "没有可比对的月份：需要同一填报单位、同一月份的计生表和卫生表。",
    gone: "已一致",
  },

  ratio: {
    title: "出生人口性别比",
    notes: (settings) => [
      `性别比 = 男 ÷ 女 × 100；上下限为95%精确区间。正常参考范围 ${settings.reference.below}—${settings.reference.above}。数字、性别比和区间随原表变化，“判定”为本次审核的结果。`,
      `只对完整统计年度（或三个年度）、出生数不少于 ${settings.minBirths} 的单位作判定，并按同时比较的项数校正；出生数少时，性别比高低多属偶然。`,
    ],
    headers: {
      span: "统计区间",
      office: "填报单位",
      unit: "单位",
      parity: "孩次",
      male: "男",
      female: "女",
      births: "合计",
      ratio: "性别比",
      low: "下限",
      high: "上限",
      verdict: "判定",
      explanation: "说明",
    },
    verdict: {
      high: "高于参考（有统计依据）",
      low: "低于参考（有统计依据）",
      undetermined: "尚不能认定偏离",
      "too-few": "出生数太少，不作判断",
      "not-tested": "不作判定",
    },
    explanation: ratioExplanation,
    infinite: "∞",
    empty: "没有分性别的出生数，无法计算性别比。",
    charts,
  },

  scores: {
    title: (scheme) => `考核得分（${scheme}）`,
    sampling: ({ points, sample, share }) =>
      `抽查误差：每次抽 ${sample} 人、真实不符率 ${share}% 时，单靠机遇，抽查得分的标准差约 ${points.toFixed(1)} 分。名次差距小于抽查误差的，不宜作奖惩依据。`,
    headers: {
      unit: "单位",
      base: "基础分",
      adjustment: "加扣分",
      total: "总分",
      provisional: "状态",
      rank: "名次",
      grade: "等次",
      flags: "归类、否决",
      open: "未到期分",
      notEntered: "未录入分",
      literal: "按字面口径",
      reference: "参考情况（不计分）",
    },
    provisional: "暂计",
    itemsTitle: "逐项得分",
    full: "满分",
    warning: "（预警）",
    noBasis: "依据文件未确认现行有效，不排名次（在“考核录入”第一行确认）。",
    reference: (ratio, verdict) =>
      ratio === null || ratio.ratio === null
        ? "性别比：无法计算"
        : `性别比 ${roundedRatio(ratio.male, ratio.female, 2) ?? ""}（男${ratio.male}、女${ratio.female}，区间${whole(ratio.low)}—${whole(ratio.high)}），${verdict}`,
    notApplicable: "不适用",
    empty: "没有被考核的单位。",
  },

  ledger: {
    title: (scheme) => `加扣分明细（${scheme}）`,
    notes: [
      "每一分的得失一行，点“依据”跳到来源单元格。总分 = 满分 − 未到期分 − 未录入分 + 各行合计。录入或日期改动后，已列出的各行随之变化；如“核对”显示有变动，请重新审核。",
    ],
    headers: {
      unit: "单位",
      item: "条款",
      itemTitle: "项目",
      kind: "类别",
      month: "月份",
      why: "原因",
      points: "加扣分",
      open: "暂不计分",
      evidence: "依据",
    },
    kinds: { lost: "扣分", open: "暂不计", bonus: "加分", penalty: "扣罚" },
    why: ledgerReason,
    sums: {
      total: "总分",
      check: "与考核得分核对",
    },
    same: "一致",
    changed: "有变动，请重新审核",
    empty: "没有加扣分。",
  },

  run: {
    title: "审核记录",
    headers: { subject: "事项", content: "内容" },
    labels: {
      asOf: "审核基准日",
      version: "版本",
      scheme: "考核方案",
      readings: "口径",
      settings: "设置",
      rows: "行数",
      cells: "读取单元格",
      tables: "读取的表",
      skipped: "未读的表",
      notChecked: "未检查",
      margin: "比对口径",
      names: "单位名称",
    },
    joined: (office, units, more) =>
      `${office}${office === "" ? "" : "："}${units} 个单位有几种写法，按同一单位计算${more > 0 ? `（下面列出 ${units - more} 个，另有 ${more} 个未列）` : ""}`,
    unproposed: (names) => `另有 ${names} 个名称数量太多，没有逐一比较是否相近`,
    noScheme: "未考核",
    defaults: "全部为默认值",
    table: ({ sheet, side, period, office, units, births: count, hidden }) =>
      `${sheet}：${births.side[side]}，${period ? periodText(period) : "月份不明"}，${office || "未写填报单位"}，${units} 个单位，出生 ${count ?? "—"} 人${hidden ? "（隐藏的工作表）" : ""}`,
    skip,
    rowSkip,
    rows: (read, judged, skipped) => `读取 ${read} 行 = 审核 ${judged} 行 + 未作数据的 ${skipped}`,
    notChecked: [
      "不核对个案，不读取任何人的姓名、证件号码；数字是否属实，以原始登记为准。",
      "两边同样漏报、同样填错的，比对不出来。",
    ],
    nothing: "无",
  },
};
