/** 出生监测表上的文字。 */
import type { WatchWords } from "../../core/reporting/watch-words";
import type { Alarm, Watched, WatchedMonth } from "../../core/model/surveillance";
import { FEWEST_BIRTHS_A_MONTH, LIMIT_MONTHS } from "../../core/statistics/cusum-limits";
import { births, monthText } from "./common";

/** So many names in a note; a long list is cut, and says so. */
const MOST_NAMES = 40;

const alarm: Readonly<Record<Alarm, string>> = { high: "上行报警", low: "下行报警" };
const first: Readonly<Record<Alarm, string>> = {
  high: "女婴漏报、迟报，性别、孩次填错",
  low: "男婴漏报、迟报，性别、孩次填错",
};

/** 58%; the ends are not called certain. */
export function share(chance: number): string {
  if (chance < 0.01) return "不到1%";
  return chance > 0.99 ? "99%以上" : `${Math.round(chance * 100)}%`;
}

function office(name: string, part: string | null): string {
  const inside = part === null ? "" : `（${part}）`;
  return name === "*" || name === "" ? `全部单位${inside}` : `${name}（全部单位）${inside}`;
}

const alarmsOf = ({ months }: Watched) =>
  months.filter((each): each is WatchedMonth & { alarm: Alarm } => each.alarm !== null);

function outcome(watched: Watched): string {
  if (!watched.design) return "未作报警监测，只列数字。";
  const alarms = alarmsOf(watched);
  if (alarms.length > 0) {
    return `${alarms.map((each) => `${monthText(each.month)}${alarm[each.alarm]}`).join("，")}。`;
  }
  const last = watched.months.findLast(({ male }) => male !== null)?.month ?? "";
  return `到${monthText(last)}没有报警。`;
}

function meaning(watched: Watched): string {
  const { design: of, birthsAMonth } = watched;
  if (!of) return design(watched);
  const latest = alarmsOf(watched).at(-1);
  const power = of.power.find(({ truth }) => truth === of.high);
  if (!latest) {
    const chance = power
      ? `按每月约${Math.round(birthsAMonth)}个出生，真实水平升到${power.truth}，12个月内报警的机会${share(power.caughtInYear)}。`
      : "";
    return `没有报警不等于正常。${chance}`;
  }
  const sure =
    power && latest.alarm === "high"
      ? `要认定高于${of.control}，真实水平若为${power.truth}，约需${power.birthsNeeded}个出生（按现在每月的出生数，约${Math.ceil(power.birthsNeeded / birthsAMonth)}个月）。`
      : "";
  return `报警不是认定，也不说明原因。请先核对登记（${first[latest.alarm]}），再分析其他原因。${sure}`;
}

function design({ design: of, unwatched, birthsAMonth }: Watched): string {
  if (of) {
    return `报警线由模拟得出：真实水平一直是${of.control}（下行图为${of.controlLow}）而没有变化时，${LIMIT_MONTHS / 12}年内两图误报一次以上的机会约${share(of.falseAlarm)}。图按每月约${Math.round(of.births)}个出生设计，用来发现真实水平升到${of.high}或降到${of.low}；累计和每月按男、女出生数加减，不小于0，到报警线即报警。没有表的月份停在原处。`;
  }
  switch (unwatched) {
    case "too-few-births":
      return `不设报警线：每月约${Math.round(birthsAMonth)}个出生，少于${FEWEST_BIRTHS_A_MONTH}个，即使真实水平到130，一年内也多半看不出。请看近12个月的合计。`;
    case "too-few-months":
      return "不设报警线：有数的月份太少。把更多月份的表（可以是上年的）一起审核再看。";
    case "one-of-several":
      return "不单独设报警线：与其他单位合在一起监测。一个一个地看，误报会成倍增加。";
    case null:
      return "";
  }
}

export const watch: WatchWords = {
  title: "出生监测",
  notes: [
    "只看全部单位合计，按月相加男、女出生数，不平均性别比。单月和近12个月的高低多属偶然；近12个月逐月重叠，不逐月判定。仅供内部核对登记，不作评价单位的依据。",
  ],
  nothing:
    "没有可监测的内容：没有找到一个月一张、男和女都有数的表。请检查各表的月份和男、女两栏，补齐后重新审核。",
  office,
  outcome,
  meaning,
  design,
  uncharted: (offices, charted) =>
    `共${offices}个填报单位（含合计、分城乡等）。前${charted}个画图，其余只列各月表，以免表过大。`,
  unlisted: (names) =>
    `以下${names.length}个未列各月表，需要时可单独审核其工作簿：${names.slice(0, MOST_NAMES).join("、")}${names.length > MOST_NAMES ? " 等" : ""}。`,
  noRolling: "连续有表的月份不足13个，近12个月的曲线暂不画。",
  limits: {
    title: "累计和图的设计",
    headers: { chart: "图", control: "正常水平", tuned: "要发现的水平", limit: "报警线" },
    chart: { high: "上行", low: "下行" },
  },
  power: {
    title: "能看出什么，要多少出生数才有把握",
    headers: {
      truth: "真实性别比",
      caught: "升到此水平后12个月内报警的机会",
      needed: "认定高于参考值所需出生数",
      months: "按现在每月的出生数约需（月）",
    },
    share,
    note: ({ control }) =>
      `机会由模拟得出。所需出生数：单侧检验（2.5%）对参考值${control}、八成把握；真实水平不知道，所以按固定的几档列出，不按观察到的性别比推算。`,
  },
  months: {
    title: "各月",
    headers: {
      month: "月份",
      male: "男",
      female: "女",
      births: "出生数",
      male12: "近12个月 男",
      female12: "近12个月 女",
      ratio: "近12个月 性别比",
      low: "95%区间下限",
      high: "95%区间上限",
      up: "上行累计和",
      "up-limit": "上行报警线",
      down: "下行累计和",
      "down-limit": "下行报警线",
      alarm: "报警",
    },
    alarm,
    month: monthText,
  },
  charts: {
    rolling: (name) => `近12个月出生人口性别比：${name}`,
    cusum: (name) => `累计和（CUSUM）：${name}`,
    cusumAxis: "累计和",
    up: "上行累计和",
    down: "下行累计和",
    limit: "报警线",
    upLimit: "上行报警线",
    downLimit: "下行报警线",
  },
  changes: {
    title: "性别比变化的孩次分解",
    notes: [
      "合计的性别比是各孩次性别比按女婴数加权的平均。两期之差分成两部分：各孩次性别比本身的变化，和孩次构成（各孩次女婴所占份额）的变化，两部分相加正好等于总的变化。",
      "两期相比，检验值的绝对值达到1.96才说上升或下降有统计依据；否则两部分的数也只是偶然波动的一部分。",
    ],
    heading: (_, name, from, to) => `${name}：${from} → ${to}`,
    headers: {
      parity: "孩次",
      maleBefore: "前期 男",
      femaleBefore: "前期 女",
      ratioBefore: "前期 性别比",
      maleAfter: "后期 男",
      femaleAfter: "后期 女",
      ratioAfter: "后期 性别比",
      weightBefore: "前期 女婴份额",
      weightAfter: "后期 女婴份额",
      ratioPart: "性别比部分",
      compositionPart: "孩次构成部分",
      change: "变化合计",
    },
    total: (parity) => births.parity[parity],
    test: "检验值",
    verdict: {
      rise: "上升（有统计依据）",
      fall: "下降（有统计依据）",
      chance: "在偶然波动范围内",
    },
    noSplit:
      "未作孩次分解：有孩次在其中一期没有女婴，或各孩次相加与合计不符（如有孩次不明），性别比无从分开。",
    more: (count) => `另有${count}项变化未列出，以免表过大。`,
  },
  deviations: {
    title: "女婴数估计差额（只在判定为“高于参考值（有统计依据）”时列出）",
    notes: [
      "按同样的男婴数，性别比等于参考值时应有的女婴数与登记的女婴数之差，及其95%区间。女婴迟报、漏报或性别填错，得到的是同样的数：它不说明原因，也不是补报的指标。请先核对登记。",
    ],
    headers: {
      unit: "单位、孩次",
      male: "男",
      female: "女",
      ratio: "性别比",
      reference: "参考值",
      estimate: "估计差额",
      low: "95%区间下限",
      high: "95%区间上限",
      span: "期间",
    },
  },
};
