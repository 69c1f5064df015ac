/**
 * The words of column headers, as real forms write them. Widening the reader to another layout begins
 * with a word here. Words are compared after folding, with brackets and punctuation dropped.
 */

/** What a word says about the column that it stands over. */
export type HeaderKind =
  /** Live births. */
  | "births"
  | "male"
  | "female"
  | "sex-unknown"
  /** 小计, 合计: the sum over whatever is not named. */
  | "sum"
  /** 人数: a count of what the words above name. */
  | "people"
  | "this-period"
  | "cumulative"
  | "late"
  | "reduction"
  | "correction"
  /** 政策内, 计划外 …: a part by policy. */
  | "policy"
  | "of-which"
  | "residence"
  /** Women, pregnancies, surgery, deaths …: 一孩 and 男 below such a word are not births. */
  | "other"
  /** Not births, unless births are named as well (人口 in 人口出生, 分娩 in 分娩活产数). */
  | "unless-births"
  /** As `unless-births`; births below such a word are a part of those in other columns. */
  | "in-hospital"
  | "remark"
  | "filler";

export const HEADER_WORDS: Readonly<Record<HeaderKind, readonly string[]>> = {
  births: ["出生", "出生人口", "出生总人口", "活产", "活产儿", "新生儿"],
  male: ["♂", "男", "男婴", "男孩", "男性", "男童", "男婴儿"],
  female: ["♀", "女", "女婴", "女孩", "女性", "女童", "女婴儿"],
  "sex-unknown": [
    ...["性别不明", "性别不详", "性别未知", "性别未说明", "未说明性别", "未说明"],
    ...["不明", "不详", "性别不明确"],
  ],
  sum: ["合计", "总计", "小计", "共计", "总数", "计", "男女", "男女合计"],
  people: ["人数", "总人数", "数量"],
  "this-period": ["本月", "当月", "本期", "当期", "期内", "本季", "报告期"],
  cumulative: ["累计", "累计数", "年累计", "本年", "今年", "今年以来", "自年初"],
  late: [
    "补报",
    "补登",
    "未报",
    "往年",
    "往年未报",
    "漏报补报",
    "上年度补报",
    "上年补报",
    "以前年度",
  ],
  reduction: ["核减", "核销"],
  correction: ["更正", "订正"],
  policy: [
    ...["政策内", "政策外", "计划内", "计划外", "符合政策", "不符合政策", "符合", "不符合"],
    ...["合法生育", "违法生育", "合法", "违法", "超生"],
  ],
  // 期中 is a typo for 其中 that stands in a form of a real system.
  "of-which": ["其中", "期中"],
  residence: [
    ...["本省户籍", "非本省户籍", "外省户籍", "本县户籍", "非本县户籍", "外县户籍"],
    ...["本地户籍", "非本地户籍", "外地户籍", "户籍", "户籍人口", "非户籍", "非户籍人口"],
    ...["流动", "流动人口", "流入", "流入人口", "流出", "流出人口", "常住", "常住人口"],
    ...["暂住", "暂住人口", "城市", "城镇", "乡村", "农村"],
  ],
  other: [
    ...["死亡", "死胎", "死产", "早产", "缺陷", "体重", "窒息", "围产", "引产", "流产", "人流"],
    ...["孕", "怀孕", "现孕", "孕妇", "产妇", "孕产妇", "妇女", "夫妇", "育龄", "母亲", "父亲"],
    ...[
      "婚",
      "初婚",
      "结婚",
      "已婚",
      "上环",
      "取环",
      "放环",
      "结扎",
      "手术",
      "避孕",
      "节育",
      "措施",
    ],
    ...[
      "证",
      "领证",
      "持证",
      "证明",
      "签发",
      "独生",
      "独生子女",
      "光荣",
      "双女户",
      "二女户",
      "女儿户",
    ],
    ...["迁入", "迁出", "增长", "自然增长", "净增", "期初", "期末", "期未", "初期", "年初", "年末"],
    ...[
      "预计",
      "预测",
      "预产期",
      "待产",
      "平均人口",
      "户数",
      "单胎",
      "双胎",
      "双胞胎",
      "多胞胎",
      "剖宫产",
      "刨宫产",
      "顺产",
      "难产",
    ],
    ...["计划生育", "上年", "去年", "筛查", "建册", "随访", "奖励", "抚养费"],
  ],
  "unless-births": ["人口", "总人口", "人口数", "人口总数", "分娩", "接产", "助产"],
  "in-hospital": ["住院", "住院分娩"],
  remark: ["备注", "备考", "附注", "说明", "对码"],
  filler: [
    ...[
      "情况",
      "婴儿",
      "婴",
      "儿",
      "孩子",
      "孩",
      "孩次",
      "统计",
      "登记",
      "的",
      "总",
      "实名制",
      "实名",
      "新增",
    ],
    ...[
      "上报",
      "报告",
      "全部",
      "汇总",
      "按",
      "分",
      "性别",
      "人",
      "名",
      "例",
      "个",
      "数",
      "及",
      "和",
      "与",
      // 全面两孩生育情况: the years of the second child's policy.
      "全面",
      "生育",
    ],
    ...["期", "年", "年度", "月", "月份", "日"],
  ],
};

/** Headers of the column that names the units; only a whole cell counts. */
export const UNIT_HEADERS: readonly string[] = [
  ...[
    "单位",
    "填报单位",
    "上报单位",
    "报送单位",
    "单位名称",
    "单位名",
    "地区",
    "地区名称",
    "行政机构",
  ],
  ...["行政区划", "县市区名称", "县市区", "县区", "市县", "省市区", "省份", "乡镇", "乡镇名称"],
  ...[
    "乡镇街道",
    "乡镇办",
    "镇",
    "镇街",
    "镇街道",
    "街道",
    "街道办事处",
    "村",
    "村居",
    "村名",
    "村社区",
  ],
  ...[
    "村居名称",
    "村社区名称",
    "社区村",
    "村委会",
    "村居委会",
    "行政村",
    "社区",
    "社区名称",
    "村别",
    "管区",
  ],
  ...[
    "接产机构",
    "助产机构",
    "接产单位",
    "助产单位",
    "医疗机构",
    "医疗机构名称",
    "机构名称",
    "机构",
  ],
  ...["医院", "医院名称", "名称", "areaname"],
  // As the statistics of Taiwan have them: 區域別, 縣市別, 鄉鎮市區別, 村里.
  ...["区域", "区域别", "地区别", "县市别", "乡镇市区", "乡镇市区别", "村里", "村里别", "村里名称"],
];

/** Headers of the running number in front of the units; only a whole cell counts. */
export const ROW_NUMBER_HEADERS: readonly string[] = ["序号", "编号", "行次", "序", "No"];

/** A stated 出生人口性别比. */
export const RATIO_WORDS =
  /(?:出生)?(?:人口|婴儿)?(?:总)?性别比例?|男女(?:性别)?比例?|女性?=100|以女性?为100/g;

/** Rates and comparisons: never counts. */
export const RATE_WORDS = /[%‰]|率|比例|比重|占|同期|同比|环比|增减|±|人均|相比/;

/** 1—3月, 1-3月累计: the months so far. */
export const MONTHS_SO_FAR = /\d{1,2}月?[-—–~至到]+\d{1,2}月/g;

/**
 * A birth order: 一孩, 第1孩, 二胎, 三孩及以上, 孩次1. The words 胎 and 孩 are not the same strictly (胎 counts
 * stillbirths), but forms use them alike.
 */
export const ORDER_WORD =
  /(?:孩次)?第?(?:([首头一二两俩三四五六七八九十多1-9]|I{1,3}|IV|V)个?[孩胎]次?|(?<=孩次)([一二三四五六七八九1-9]))(及其以上|及以上|以上|及以后|[及或]其?(?:多[孩胎]次?|[三四五][孩胎]次?以上)|\+)?/y;

/** `一男` in 一男/一女 (short for 一孩男): only as a whole cell. */
export const SHORT_PAIR = /^([一二三多])([男女])$/;
