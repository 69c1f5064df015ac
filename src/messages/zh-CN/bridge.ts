/** 差异调节表的文字。两边并列，不说哪一边对。 */
import type { BridgeWords } from "../../core/reporting/bridge-words";
import type { BridgedMonth, LateGap } from "../../core/model/bridge";
import { periodText } from "./common";

const more = (births: number) => (births < 0 ? "计生少" : "计生多");

/** 已说到的跨月部分以外，当月还相差多少。 */
function rest({ difference, opened, closed }: BridgedMonth): number {
  const sum = (gaps: readonly LateGap[]) => gaps.reduce((all, gap) => all + gap.births, 0);
  return difference - sum(opened) + sum(closed);
}

function state(month: BridgedMonth): string {
  if (month.registration === null) return "没有可比对的表";
  const left = rest(month);
  const parts = [
    ...month.opened.map(
      ({ births, closes }) =>
        `当月开口：${more(births)}${Math.abs(births)}人，${periodText(closes)}补平`
    ),
    ...month.closed.map(
      ({ births, opens }) => `补平：${periodText(opens)}开口的${Math.abs(births)}人`
    ),
    ...(left === 0
      ? []
      : [
          `${month.opened.length + month.closed.length > 0 ? "其余" : ""}相差${Math.abs(left)}人（${more(left)}），未见跨月补平`,
        ]),
  ];
  if (parts.length === 0) return month.difference === 0 ? "合计相同" : "";
  return parts.join("；");
}

export const bridge: BridgeWords = {
  title: "差异调节表（从卫生部门合计到计生统计合计）",
  notes: ({ first, last, compared, offices, withoutBlock }) => [
    `比对 ${periodText(first === last ? first : `${first}/${last}`)}，共 ${compared} 个月（次）${offices > 1 ? `、${offices} 个填报单位` : ""}。两个合计只含双方都有、可以比对的数字，一方缺表、空白或不是数字的不在内，因此可能与原表合计不同。相差 = 计生 − 卫生；两边并列，不表示哪一边对。`,
    "“已说明”取自“数据比对”中已填原因和依据的各行。“较大可能的情形”由本工具提出，未经核实，不算已说明，请查原始登记。男女、孩次之间互换的，净额为0。",
    "“手工填列”由您填写只有您知道的人数（如外县户籍、流动人口）：计生多填正数，卫生多填负数，并在“说明”中写明依据。填列后未说明差异相应变动，但考核时不算已说明：考核只看“数据比对”中逐行填写的原因和依据。",
    ...(withoutBlock > 0
      ? [
          `另有 ${withoutBlock} 个填报单位没有差异或排在后面，未单独列表，数字已含在“全部填报单位”内。`,
        ]
      : []),
  ],
  whole: "全部填报单位",
  unnamed: "（未写填报单位）",
  headers: {
    code: "代码",
    reason: "原因",
    direction: "一般方向",
    confirmed: "已说明",
    presumed: "较大可能的情形（未经核实）",
    amount: "手工填列",
    sum: "合计",
    note: "说明",
  },
  direction: {
    "health-more": "卫生多（−）",
    "registration-more": "计生多（＋）",
    either: "两者都有（±）",
    none: "合计不变（0）",
  },
  lines: {
    health: "卫生部门合计",
    subtotal: "已列原因小计",
    unexplained: "未说明差异",
    changed: "审核后原表的变动",
    registration: "计生统计合计",
    check: "核对：卫生 ＋ 各行 ＝ 计生",
  },
  adds: "相符",
  doesNotAdd: "不符",
  gross: {
    confirmed: "左列为净额。绝对额：已说明 ",
    presumed: " 人，较大可能 ",
    unexplained: " 人，未说明 ",
    end: " 人",
  },
  changed: "原表改动后有未列入“数据比对”的差异，请重新审核。",
  amountMessage:
    "请填整数（人数）：计生多填正数，卫生多填负数；没有的留空。不要填姓名，依据写在“说明”里。",
  notWhole: "“手工填列”中有不是整数的内容，未计入。请改为整数或清空。",
  months: {
    title: "逐月累计",
    notes: [
      "“当月开口”“补平”指同一批人一边先登记、一边后登记的较大可能情形，或已填 D04、D05 说明的情形，为本次审核的结果；人数、相差和累计随原表变化。",
    ],
    headers: {
      month: "月份",
      state: "情况",
      health: "卫生",
      registration: "计生",
      difference: "当月相差",
      cumulative: "累计相差",
      opened: "其中开口",
      closed: "其中补平",
    },
    state,
    chart: {
      title: "计生与卫生累计相差",
      x: "月份",
      y: "相差（人）",
      cumulative: "累计相差",
      difference: "当月相差",
    },
  },
  figures: {
    title: "各填报单位逐月比对的数字（上表的来源，不打印）",
    note: "每个数字都取自原表单元格。",
    office: "填报单位",
  },
  gone: "本次没有比对",
  nothing: "没有可比对的月份：需要同一填报单位、同一月份的计生表和卫生表。",
};
