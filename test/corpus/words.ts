/** The corpus's own vocabulary, from forms of real offices; the reader's lists are not consulted. */

/** Headings of the birth orders: three, four or five of them. */
export type ParityWords = readonly [string, string, string, ...string[]];

export const THREE_ORDERS: readonly [ParityWords, ...ParityWords[]] = [
  ["一孩", "二孩", "多孩"],
  ["一孩出生", "二孩出生", "多孩出生"],
  ["一孩出生人数", "二孩出生人数", "多孩出生人数"],
  ["第一孩", "第二孩", "第三孩及以上"],
  ["1孩", "2孩", "3孩及以上"],
  ["一孩", "两孩", "三孩及以上"],
  ["一胎", "二胎", "三胎及以上"],
  ["第一胎", "第二胎", "第三胎及以上"],
  ["一孩", "二孩", "三孩以上"],
  ["头孩", "二孩", "多孩"],
  ["一孩", "二孩", "三孩"],
  ["一孩数", "二孩数", "多孩数"],
  ["一孩", "俩孩", "三孩及其以上"],
  ["一孩（人）", "二孩（人）", "多孩（人）"],
];
export const MORE_ORDERS: readonly [ParityWords, ...ParityWords[]] = [
  ["一孩", "二孩", "三孩", "四孩及以上"],
  ["第一孩", "第二孩", "第三孩", "第四孩及以上"],
  ["一孩", "二孩", "三孩", "四孩", "五孩及以上"],
  ["1孩", "2孩", "3孩", "4孩", "5孩及以上"],
  ["第一孩", "第二孩", "第三孩", "第四孩", "第五孩及以上"],
];
export const SEXES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["男", "女"],
  ["男", "女"],
  ["男婴", "女婴"],
  ["男孩", "女孩"],
  ["男性", "女性"],
  ["男（人）", "女（人）"],
  ["男孩人数", "女孩人数"],
  ["男婴数", "女婴数"],
];
export const UNKNOWN_SEX = ["性别不明", "性别不详", "不明", "未说明"] as const;
export const SUBTOTAL = ["小计", "小计", "合计", "计", "人数"] as const;
export const ALL_BIRTHS = [
  "出生合计",
  "合计",
  "总出生人数",
  "出生总数",
  "出生人数",
  "出生数",
  "本期出生人数",
  "总计",
  "期内出生",
] as const;
export const POLICY = [
  "政策内",
  "计划内",
  "符合政策",
  "其中政策内",
  "其中：计划内",
  "期中：计划内",
  "其中：政策内",
  "政策内出生",
] as const;
export const OUTSIDE_POLICY = ["政策外", "计划外", "不符合政策", "违法生育"] as const;
export const THIS_MONTH = ["本月", "当月", "本月数", "本期"] as const;
export const SO_FAR = ["累计", "累计数", "本年累计", "年累计", "自年初累计"] as const;
export const LATE = ["往年出生未报人数", "往年补报", "补报", "漏报补报", "上年度补报"] as const;
export const RATIO = ["性别比", "出生性别比", "出生人口性别比", "性别比(女=100)"] as const;
/** Pairs of residence; the first is the office's own people. */
export const RESIDENCES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["本省户籍", "非本省户籍"],
  ["户籍人口", "流动人口"],
  ["户籍", "非户籍"],
];
export const VILLAGE_HEADERS = [
  "单位",
  "单位",
  "填报单位",
  "地区",
  "行政机构",
  "村（居）",
  "村名",
  "村（社区）",
  "行政村",
  "单位名称",
  "村别",
  "村（居）委会",
] as const;
export const TOWNSHIP_HEADERS = [
  "单位",
  "地区",
  "乡镇",
  "镇（街）",
  "乡镇街道",
  "单位名称",
  "乡（镇、街道）",
] as const;
export const TOTAL_ROWS = ["合计", "合计", "总计", "合　计", "总 计", "全镇合计"] as const;
export const NUMBER_OF_ROW = ["序号", "序号", "编号", "行次"] as const;

/** Some hold words of headers and footers in a name. */
const STEMS = [
  ...[
    "青山",
    "李家",
    "王庄",
    "三合",
    "总寨",
    "男坝",
    "女娲",
    "合庄",
    "计家",
    "备战",
    "注山",
    "月亮",
  ],
  ...[
    "年丰",
    "一心",
    "二里",
    "多宝",
    "八一",
    "五一",
    "东风",
    "红旗",
    "光明",
    "前进",
    "新华",
    "石桥",
  ],
  ...[
    "柳林",
    "杨树",
    "张湾",
    "刘营",
    "陈堡",
    "赵岗",
    "孙集",
    "周店",
    "吴村",
    "郑楼",
    "冯坡",
    "卫东",
  ],
  ...[
    "蒋沟",
    "沈塘",
    "韩庙",
    "朱坊",
    "秦岭",
    "许昌",
    "何坎",
    "吕梁",
    "施家",
    "孔庄",
    "曹营",
    "严桥",
  ],
  ...[
    "金鸡",
    "魏集",
    "陶然",
    "姜寨",
    "戚庄",
    "谢岗",
    "邹平",
    "喻家",
    "柏林",
    "水磨",
    "窦店",
    "章丘",
  ],
];
export const stems: readonly string[] = STEMS;

export const OFFICES_OF_VILLAGES = [
  "青山镇",
  "河口镇",
  "白杨乡",
  "城关街道",
  "龙门街道办事处",
] as const;
export const OFFICES_OF_TOWNSHIPS = ["勉县", "云阳县", "东山区"] as const;
