/** 每条规则：名称、含义、怎么办，以及一条结果的说法。 The master; plain words of an office. */
import type { Finding } from "../../core/model/finding";
import type { RuleWords, SentenceWords } from "../rule-words";
import { births, dayText, figureText, periodText } from "./common";

const CHECK_REGISTER = "请查原始登记，确认是哪一格错，再改正。";

const shown = (value: number | string | null) => (value === null ? "空白" : String(value));

const text = (finding: Finding, key: string) => String(finding.detail[key] ?? "");

/** （表中写作“李家村委会”）, where the sheet has another spelling. */
function written(finding: Finding): string {
  const spelling = text(finding, "written");
  return spelling === "" ? "" : `（表中写作“${spelling}”）`;
}

/** 李家村“一孩男” */
function where(finding: Finding): string {
  const unit = finding.unit === "*" ? "合计行" : `${finding.unit}${written(finding)}`;
  const figure = figureOf(finding);
  return figure === "" ? unit : `${unit}“${figure}”`;
}

/** 四孩男, 累计一孩男: by the form's own heading where the parity alone does not tell. */
function figureOf(finding: Finding): string {
  const heading = text(finding, "heading");
  if (heading === "") return figureText(finding);
  return `${heading}${finding.sex === null ? "" : births.sex[finding.sex]}`;
}

const officeAndSide = ({ reportingUnit, side }: Finding) =>
  `${reportingUnit}${side === null ? "" : births.side[side]}`;

/** 有关的合计（计生3月!B5、计生3月!B9）；多于四处只列四处。 */
function places(finding: Finding, words: SentenceWords): string {
  const cells = finding.related.slice(0, Number(finding.detail["sums"])).map(words.place);
  if (cells.length === 0) return "";
  return `（${cells.slice(0, 4).join("、")}${cells.length > 4 ? "等" : ""}）`;
}

/** 同一张表里很多格都是同一种情形时，合成一条来说。 */
function cellFault(what: string, sentence: (finding: Finding) => string) {
  return (finding: Finding) => {
    const { cells, unused } = finding.detail;
    if (cells === undefined) return sentence(finding);
    const used = Number(cells) - Number(unused);
    const counted =
      used === 0
        ? "，没有计入"
        : Number(unused) === 0
          ? "，已按读出的数使用"
          : `，其中${used}格已按读出的数使用，其余没有计入`;
    return `这张表有${cells}格${what}${counted}。`;
  };
}

function sumSentence(what: string) {
  return (finding: Finding) => {
    const start = `${where(finding)}现为${shown(finding.actual)}，${what}`;
    return finding.detail["open"] === 1
      ? `${start}是${shown(finding.expected)}，对不上；从表内看不出是哪一格错。`
      : `${start}应为${shown(finding.expected)}。`;
  };
}

const SLIPS: Readonly<Record<string, string>> = {
  rounding: "，像是四舍五入的问题",
  "per-one": "，像是没有乘以100",
  exchanged: "，像是男女颠倒",
};

function ratioSentence(finding: Finding): string {
  const heading = finding.parity === "all" ? { ...finding, parity: null } : finding;
  const start = `${where(heading)}性别比写着“${text(finding, "shown")}”`;
  const slip = text(finding, "slip");
  if (slip === "undefined") return `${start}，但女婴为0或空白，无法计算，应留空。`;
  const counts = `男${text(finding, "male")}÷女${text(finding, "female")}×100`;
  return `${start}，${counts}应为${text(finding, "right")}${SLIPS[slip] ?? ""}。`;
}

const VERDICTS = {
  "ratio-high": { limit: "above", word: "高于", girls: "女婴" },
  "ratio-low": { limit: "below", word: "低于", girls: "男婴" },
} as const;

function verdictSentence(rule: keyof typeof VERDICTS) {
  const { limit, word, girls } = VERDICTS[rule];
  return (finding: Finding) => {
    const { detail } = finding;
    const unit = finding.unit === "*" ? "全部单位" : finding.unit;
    const few = Number(detail["male"]) + Number(detail["female"]) < 1000;
    const bound = (key: string) =>
      detail[key] === undefined ? "∞" : Number(detail[key]).toFixed(few ? 0 : 1);
    return (
      `${finding.reportingUnit}${unit}${figureText(finding)}（${periodText(finding.period ?? "")}）：男${text(finding, "male")}，女${text(finding, "female")}，` +
      `性别比${text(finding, "shown")}，区间${bound("low")}—${bound("high")}，${word}${text(finding, limit)}` +
      `（有统计依据，同时比较了${text(finding, "tests")}项）。请先核对登记（${girls}漏报、迟报，性别、孩次填错），再分析其他原因。`
    );
  };
}

/** 单靠偶然，大约3000份这样的工作簿才有一次 */
function rarely(finding: Finding, what: string): string {
  const chance = Number(finding.detail["chance"]);
  const times = chance < 1e-6 ? "一百万以上" : String(Number((1 / chance).toPrecision(1)));
  return `单靠偶然，大约${times}${what}`;
}

/** 青山镇计生李家村；全部单位 */
const whose = (finding: Finding) =>
  `${officeAndSide(finding)}${finding.unit === "*" ? "全部单位" : finding.unit}`;

function repeatedSentence(finding: Finding): string {
  const [first, months] = [text(finding, "first"), Number(finding.detail["months"])];
  const block =
    first === ""
      ? whose(finding)
      : `${officeAndSide(finding)}“${first}”至“${text(finding, "last")}”`;
  const rows = first === "" ? "" : `${text(finding, "rows")}个有出生的单位，`;
  const others = months > 2 ? `，另有${months - 2}个月也相同` : "";
  return (
    `${block}${periodText(finding.period ?? "")}的各栏人数（${rows}共${text(finding, "births")}人）与${periodText(text(finding, "source"))}完全相同${others}。` +
    `${rarely(finding, "份这样的工作簿才有一次")}。请核对登记，确认是按当月登记填的。`
  );
}

const VERDICT_ACTION =
  "先核对登记是否漏报、迟报，性别、孩次是否填错；核实无误后再分析其他原因。不要只看一个比值下结论。";

export const rules: RuleWords = {
  "personal-data-sheet": {
    name: "含个人信息",
    meaning:
      "表头里有身份证号，或有两列以上个人信息（姓名、住址、电话等）。这样的登记册不读取、不保存、不打印。",
    action: "请改用只有人数的汇总表；登记册不要放在上报的工作簿里。",
    sentence: (finding) =>
      `工作表“${text(finding, "sheet")}”是含个人信息的登记册，没有读取，也没有保存任何内容。`,
  },
  "no-sex-columns": {
    name: "没有男女两列",
    meaning: "出生表里没有“男”“女”，算不出性别比。",
    action: "请补上男、女两列；没有分性别的数字时，请向填报单位要。",
    sentence: () => "这张表没有“男”“女”两列，算不出性别比，也不能分性别比对。",
  },
  "no-parity-columns": {
    name: "没有分孩次",
    meaning: "出生表不分一孩、二孩、多孩，只能比对合计和男女。",
    action: "需要分孩次比对时，请用分孩次的表；只报合计的表不用改。",
    sentence: () => "这张表没有分孩次，只比对合计和男女。",
  },
  "period-missing": {
    name: "找不到月份",
    meaning: "标题、工作表名和设置里都没有统计月份。",
    action: "请在标题写明年月（如“2025年3月”），或把工作表名改成月份。",
    sentence: (finding) =>
      `“${text(finding, "sheet")}”的标题和表名里都找不到统计月份；表内数字已查，没有参加比对和计算。`,
  },
  "period-conflict": {
    name: "月份不一致",
    meaning: "标题里的月份和统计时间或工作表名的月份不一样。",
    action: "请核对这张表是哪个月的，改正标题、统计时间或表名，再重新审核。",
    sentence: (finding) =>
      text(finding, "line") === ""
        ? `标题写的是${periodText(text(finding, "title"))}，工作表名写的是${periodText(text(finding, "sheetName"))}，月份不一致。`
        : `标题写的是${periodText(text(finding, "title"))}，统计时间写的是${periodText(text(finding, "line"))}，月份不一致。`,
  },
  "cutoff-not-month-end": {
    name: "截止日不是月末",
    meaning: "写明的截止日期不是统计月份的最后一天。",
    action: "请核对截止日期；如果确实提前截止，请补齐到月末。",
    sentence: (finding) =>
      `统计时间截至${dayText(shown(finding.actual))}，这一期的最后一天是${dayText(shown(finding.expected))}。`,
  },
  "column-unknown": {
    name: "看不懂的列",
    meaning: "出生栏下有一列看不出是什么数，没有计入。",
    action: "请改用表式里的名称（一孩、二孩、多孩、男、女）；不是出生人数的列不用改。",
    sentence: (finding) => `出生栏下的“${shown(finding.actual)}”看不出是什么数，没有计入。`,
  },
  "not-a-number": {
    name: "不是数字",
    meaning: "应填人数的格里是文字或符号，没有计入。",
    action: "请查原始登记后填整数；没有出生填0。",
    sentence: cellFault(
      "是文字或符号，不是数字",
      (finding) => `${where(finding)}应是人数，现为“${shown(finding.actual)}”，没有计入。`
    ),
  },
  "fractional-count": {
    name: "人数不是整数",
    meaning: "人数带小数，没有计入。",
    action: "请查原始登记后填整数；如果是公式算出来的，请检查公式。",
    sentence: cellFault(
      "带小数",
      (finding) => `${where(finding)}现为${shown(finding.actual)}，人数应是整数，没有计入。`
    ),
  },
  "formula-error": {
    name: "公式出错",
    meaning: "应填人数的格里是公式错误（如 #DIV/0!、#REF!），没有计入。",
    action: "请改正公式，或查原始登记后直接填数。",
    sentence: cellFault(
      "是公式错误",
      (finding) => `${where(finding)}的公式出错，显示“${shown(finding.actual)}”，没有计入。`
    ),
  },
  "negative-count": {
    name: "人数小于0",
    meaning: "核减、更正以外的人数是负数，没有计入。",
    action: "请查原始登记后填0或正整数；要冲减的，请填在核减或更正栏。",
    sentence: cellFault(
      "是负数",
      (finding) => `${where(finding)}现为${shown(finding.actual)}，人数不能小于0，没有计入。`
    ),
  },
  "number-as-text": {
    name: "数字写成文本",
    meaning: "格里是文本，读得出是人数（全角数字、带空格、前面有撇号）：已使用，并提示。",
    action: "请在该格重新输入半角数字。",
    sentence: cellFault(
      "是文本，不是数字",
      (finding) =>
        `${where(finding)}是文本“${shown(finding.actual)}”，不是数字；已按${text(finding, "used")}使用。`
    ),
  },
  "formula-not-calculated": {
    name: "公式没有算出值",
    meaning: "公式没有保存结果。求和的公式由本工具加出，其他的不知道，绝不当作0。",
    action: "请用 Excel 或 WPS 打开，重新计算并保存，再审核。",
    sentence: cellFault("的公式没有保存结果", (finding) =>
      finding.detail["used"] === undefined
        ? `${where(finding)}的公式没有保存结果，不知道是多少，没有计入。`
        : `${where(finding)}的公式没有保存结果；已按${text(finding, "used")}使用。`
    ),
  },
  "count-breaks-sums": {
    name: "一个数使合计对不上",
    meaning: "有一个数，只要改它一个，与它有关、对不上的合计就都对上了。",
    action: "请查原始登记确认这个数；登记无误时，再查有关的合计。",
    sentence: (finding, words) =>
      `${where(finding)}现为${shown(finding.actual)}；它若是${shown(finding.expected)}，有关的合计${places(finding, words)}就都能对上。`,
  },
  "sex-sum": {
    name: "男女相加不等于小计",
    meaning: "男＋女（＋性别不明）不等于小计。",
    action: CHECK_REGISTER,
    sentence: sumSentence("男女相加"),
  },
  "parity-sum": {
    name: "各孩次相加不等于合计",
    meaning: "一孩＋二孩＋多孩不等于出生合计（小计、男、女分别核对）。",
    action: CHECK_REGISTER,
    sentence: sumSentence("各孩次相加"),
  },
  "column-total": {
    name: "各单位相加不等于合计行",
    meaning: "合计行（或中间的小计行）不等于各单位之和。",
    action: CHECK_REGISTER,
    sentence: sumSentence("各单位相加"),
  },
  "cumulative-sum": {
    name: "累计对不上",
    meaning: "上月累计＋本月＋补报－核减不等于本月累计；统计年度的第一个月累计应等于本月。",
    action: "请核对上月累计和本月数；有补报、核减的，请填在补报、核减栏。",
    sentence: (finding) =>
      `${where(finding)}累计现为${shown(finding.actual)}，按上月累计和本月数推算是${shown(finding.expected)}。`,
  },
  "span-total": {
    name: "分月相加不等于汇总表",
    meaning: "一张跨几个月的表，各月的表都有，但它不等于各月之和。",
    action: "请核对汇总表和各月的表；更正过的月份，汇总表要一起改。",
    sentence: (finding) =>
      `${where(finding)}现为${shown(finding.actual)}，各月相加是${shown(finding.expected)}。`,
  },
  "period-overlap": {
    name: "时间重叠",
    meaning: "一张跨几个月的表与别的表时间重叠：只作核对，不再相加。",
    action: "不用改；请知道这张表没有重复计入。",
    sentence: (finding) =>
      `这张表的时间（${periodText(shown(finding.actual))}）与别的表重叠，只作核对，没有重复相加。`,
  },
  "table-duplicate": {
    name: "同一月份有两张表",
    meaning: "同一部门、同一填报单位、同一月份有两张可见的表，只用第一张。",
    action: "请删去或隐藏不用的一张，再重新审核。",
    sentence: (finding) =>
      `“${text(finding, "second")}”和“${text(finding, "first")}”是同一单位同一月份的表，只用了“${text(finding, "first")}”。`,
  },
  "stated-ratio": {
    name: "性别比填得不对",
    meaning:
      "表上写的性别比不等于男÷女×100（按它显示的小数位数），或女婴为0时写了数字。女婴为0时性别比无法计算，不是0。",
    action: "请按男÷女×100重算，保留两位小数、四舍五入；女婴为0时留空。",
    sentence: ratioSentence,
  },
  "duplicate-unit": {
    name: "单位重复",
    meaning: "同一张表里，同一个单位出现两次。",
    action: "请核对是重复填写，还是两个单位写成了一个名字。",
    sentence: (finding) => `“${finding.unit}”${written(finding)}在这张表里出现了不止一次。`,
  },
  "blank-unit-rows": {
    name: "单位整行空白",
    meaning: "有的单位一个数也没有：看不出是没有出生，还是没有上报。每张表一条。",
    action: "没有出生的请填0；没有上报的请催报。",
    sentence: (finding) =>
      `有${text(finding, "count")}个单位整行空白（${text(finding, "first")}${Number(finding.detail["count"]) > 1 ? "等" : ""}）：是没有出生，还是没有上报？`,
  },
  "unit-missing": {
    name: "缺少单位",
    meaning: "其他月份或另一部门的表里有的单位，这张表里没有。",
    action: "请补上这个单位（没有出生填0）；名称写法不同的请统一；已撤并的请说明。",
    sentence: (finding) => {
      const sheets = Number(finding.detail["sheets"]);
      const many = sheets > 1 ? `等${sheets}张表` : "的表";
      const instead = text(finding, "instead");
      const start = `${officeAndSide(finding)}${periodText(finding.period ?? "")}${many}里没有“${finding.unit}”，别的表里有。`;
      const [similar, renamed] = [text(finding, "similar"), text(finding, "renamed")];
      const confirm = "如为同一单位，请在“识别表格”中确认。";
      if (similar !== "") return `${start}名称相近的有“${similar}”，${confirm}`;
      if (renamed !== "")
        return `${start}只在别的月份有的还有“${renamed}”，可能改了名称；${confirm}`;
      return instead === "" ? start : `${start}同处写的是“${instead}”，可能是同一单位的不同写法。`;
    },
  },
  "unit-sets-differ": {
    name: "两边单位不同",
    meaning: "两个部门的单位名称相同的不到一半（如卫生按医院、计生按村居），只比对合计。",
    action: "不用改；需要分单位比对时，请让两边按同样的单位列表。",
    sentence: (finding) =>
      `计生${text(finding, "registration")}个单位，卫生${text(finding, "health")}个单位，只有${text(finding, "matched")}个同名，只比对了合计。`,
  },
  "month-missing": {
    name: "缺一个月的表",
    meaning: "到期的月份，这个部门没有表（别的月份有）。",
    action: "请补报这个月的表；没有出生也要报，填0。",
    sentence: (finding) => `${officeAndSide(finding)}没有${periodText(finding.period ?? "")}的表。`,
  },
  "side-absent": {
    name: "缺一个部门的表",
    meaning: "工作簿里只有一个部门的表，无法比对。",
    action: "需要比对时，请把另一个部门的表放进来。",
    sentence: (finding) =>
      `没有${finding.side === null ? "" : births.side[finding.side]}的表，只检查了一边，没有比对。`,
  },
  "late-submission": {
    name: "迟报",
    meaning: "收到日期（收报登记优先，其次填报日期）晚于截止日。",
    action: "请核对收到日期；日期写错的，在收报登记里更正并写明原因。",
    sentence: (finding) =>
      `${officeAndSide(finding)}${periodText(finding.period ?? "")}的表${dayText(shown(finding.actual))}报到，截止日是${dayText(shown(finding.expected))}。`,
  },
  "submission-date-missing": {
    name: "没有填报日期",
    meaning: "表尾没有填报日期，收报登记里也没有收到日期：是否按时待确认，不算迟报。",
    action: "请在收报登记里填收到日期。",
    sentence: () => "表尾没有填报日期，收报登记里也没有收到日期，是否按时待确认。",
  },
  "source-mismatch": {
    name: "两边数字不同",
    meaning: "计生和卫生统计同一项，数字不同。不表示哪一边对。",
    action: "请先查原始登记，再在数据比对里选原因、写依据。不要直接改成对方的数。",
    sentence: (finding) =>
      `计生${text(finding, "registration")}，卫生${text(finding, "health")}，相差${Math.abs(Number(finding.detail["difference"]))}。可能是任何一方有误，也可能是口径不同。请先查原始登记并选择原因，不要直接改成对方的数。`,
  },
  "changed-after-submission": {
    name: "报送后有变动",
    meaning: "现在的数与“报送台账”记录的报送数不同，还没有写明更正原因和依据。",
    action: "请在“报送台账”写明更正原因和依据。更正本身不扣分，报送时的数一直保留。",
    sentence: (finding) => {
      const day = dayText(text(finding, "day"));
      const cells = finding.detail["cells"];
      if (cells !== undefined)
        return `这张表${day}报送以后，有${cells}格的数有变动，没有写明更正原因和依据。`;
      const then = finding.detail["submitted"];
      return `${where(finding)}${day}报送时为${then === undefined ? "未报" : String(then)}，现为${finding.actual === null ? "未报" : String(finding.actual)}，没有写明更正原因和依据。`;
    },
  },
  "identical-sources": {
    name: "两边完全相同",
    meaning:
      "连续六个月以上、一百人以上，两边每一格都相同。两边口径不同（居住地与分娩地），这样的情形少见：即使一百人里只有一人因口径不同而不同，一百人全同的机会也约三分之一，到四百六十人才不足百分之一。所以这只是提问，不是表扬，也不是结论。",
    action: "请确认两边各自按自己的原始登记统计。",
    sentence: (finding) =>
      `连续${text(finding, "months")}个月、共${text(finding, "births")}人，两边每一格都相同。两边口径不同，这种情形少见，请确认各自按原始登记统计。`,
  },
  "block-repeated": {
    name: "与别的月份完全相同",
    meaning:
      "一片单位（十行以上，或整张表）或一个单位的各栏人数，与别的月份完全相同，而且按出生数推算，单靠偶然极少这样：合格的数据里一百份工作簿误报不到一份。出生少的村几个月碰巧相同很常见，不报。",
    action:
      "请核对登记，确认这个月是按当月登记填的，不是别的月份的表留下来的；核对无误的，在说明里写明。",
    sentence: repeatedSentence,
  },
  "parity-columns-identical": {
    name: "二孩和多孩完全相同",
    meaning:
      "每个单位的二孩和多孩都一样，像是同一列数用了两次；单靠偶然不容易这样的才报（有出生的单位至少三个）。",
    action: "请核对二孩、多孩的来源（取数条件、公式、粘贴）。",
    sentence: (finding) =>
      `每个单位的“${text(finding, "second")}”和“${text(finding, "third")}”都完全相同，像是同一组数用了两次。${rarely(finding, "份这样的工作簿才有一次")}。`,
  },
  "too-regular": {
    name: "各月变化小得少见",
    meaning:
      "一个单位（或全部单位）各月男婴所占的比例几乎不变，比偶然本来会有的变化还小（概率小于千分之一，并按同时看的单位数作了校正）。每月10人以上、有8个月以上才看，少于这个数看不出来。",
    action: "请核对登记，确认各月的男、女人数都是从登记数出来的，不是推算或摊派的。",
    sentence: (finding) =>
      `${whose(finding)}${text(finding, "months")}个月共${text(finding, "births")}人，各月男婴所占的比例几乎不变，比偶然本来会有的变化还小。` +
      `${rarely(finding, "个这样的单位才有一个")}（同时看了${text(finding, "compared")}个）。请核对登记。`,
  },
  "count-jump": {
    name: "人数突然变化",
    meaning:
      "一个月的出生人数，与本单位其他月份、其他单位同期相比，多出或少了三分之一以上，而且按出生数和本表平常的起伏推算，单靠偶然极少这样：合格的数据里一百份工作簿误报约一份。人数少的单位起伏大，不报。",
    action:
      "请核对登记：当月是否真有变化，是否漏填、重报、串行，或补报集中在这个月；核对无误的，在说明里写明。",
    sentence: (finding) =>
      `${whose(finding)}${periodText(finding.period ?? "")}出生${shown(finding.actual)}人，按其他月份和其他单位同期的情况，平常在${text(finding, "usual")}人上下。` +
      `${rarely(finding, "份这样的工作簿才有一次")}；可能当月真有变化，也可能填报有误。请核对登记。`,
  },
  "ratio-high": {
    name: "性别比偏高（有统计依据）",
    meaning:
      "一个统计年度（或三年）的性别比，按精确检验并对同时比较的项数作校正后，仍高于参照上限。只看比值高低不会报。",
    action: VERDICT_ACTION,
    sentence: verdictSentence("ratio-high"),
  },
  "ratio-low": {
    name: "性别比偏低（有统计依据）",
    meaning:
      "一个统计年度（或三年）的性别比，按精确检验并对同时比较的项数作校正后，仍低于参照下限。只看比值高低不会报。",
    action: VERDICT_ACTION,
    sentence: verdictSentence("ratio-low"),
  },
};
