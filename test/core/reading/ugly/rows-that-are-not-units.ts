/** Rows between, above and below the units: totals twice, of-which rows, notes, pages, ratios. */
import { typedSheet } from "../../../support/typed-sheet";
import type { TypedForm } from "../typed-form";

const SIX = "B 1.m, C 1.f, D 2.m, E 2.f, F 3+.m, G 3+.f";

export const ROWS_THAT_ARE_NOT_UNITS: readonly TypedForm[] = [
  {
    what: "合　计 above the units and again below them",
    grid: typedSheet(
      "1月",
      `
2025年1月出生实名制汇总表 | < | < | < | < | < | <
填报单位：长岭镇 | < | < | < | < | < | <
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
合　计 | 4 | 3 | 2 | 2 | 0 | 1
长岭村 | 1 | 1 | 1 | 0 | 0 | 1
短岭村 | 3 | 0 | 0 | 1 | 0 | 0
高岭村 | 0 | 2 | 1 | 1 | 0 | 0
合　计 | 4 | 3 | 2 | 2 | 0 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-01",
        office: "长岭镇",
        columns: SIX,
        rows: "6 长岭村, 7 短岭村, 8 高岭村",
        total: 5,
        subtotals: [9],
      },
    ],
  },
  {
    what: "subtotals of districts, 合计 above and 总计 below, the district merged beside its villages",
    grid: typedSheet(
      "Sheet1",
      `
2025年2月出生人口实名登记汇总
填报单位：望山镇
片区 | 村名 | 一孩 | < | 二孩 | < | 多孩 | <
^ | ^ | 男 | 女 | 男 | 女 | 男 | 女
全镇合计 | < | 6 | 5 | 3 | 3 | 1 | 1
东片 | 望山村 | 2 | 1 | 1 | 1 | 0 | 0
^ | 东河村 | 1 | 1 | 0 | 1 | 1 | 0
^ | 东片小计 | 3 | 2 | 1 | 2 | 1 | 0
西片 | 西沟村 | 2 | 2 | 1 | 1 | 0 | 1
^ | 西坡村 | 1 | 1 | 1 | 0 | 0 | 0
^ | 西片小计 | 3 | 3 | 2 | 1 | 0 | 1
总　计 | < | 6 | 5 | 3 | 3 | 1 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-02",
        office: "望山镇",
        columns: "C 1.m, D 1.f, E 2.m, F 2.f, G 3+.m, H 3+.f",
        rows: "6 望山村, 7 东河村, 9 西沟村, 10 西坡村",
        total: 5,
        subtotals: [8, 11, 12],
      },
    ],
  },
  {
    what: "其中：流动 under each village",
    grid: typedSheet(
      "4月",
      `
2025年4月出生实名制汇总表
填报单位：临江镇
单位 | 合计 | 一孩 | < | 二孩 | < | 多孩 | <
^ | ^ | 男 | 女 | 男 | 女 | 男 | 女
江北村 | 7 | 2 | 2 | 1 | 1 | 1 | 0
其中：流动 | 2 | 1 | 0 | 0 | 1 | 0 | 0
江南村 | 5 | 1 | 2 | 1 | 1 | 0 | 0
其中：流动 | 1 | 0 | 1 | 0 | 0 | 0 | 0
江心洲村 | 3 | 1 | 0 | 1 | 1 | 0 | 0
其中：流动 | 0 | 0 | 0 | 0 | 0 | 0 | 0
合计 | 15 | 4 | 4 | 3 | 3 | 1 | 0
其中：流动 | 3 | 1 | 1 | 0 | 1 | 0 | 0
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-04",
        office: "临江镇",
        columns: "B all, C 1.m, D 1.f, E 2.m, F 2.f, G 3+.m, H 3+.f",
        rows: "5 江北村, 7 江南村, 9 江心洲村",
        total: 11,
      },
    ],
  },
  {
    what: "notes and headings between the units",
    grid: typedSheet(
      "Sheet1",
      `
2025年6月出生实名制登记汇总表 | < | < | < | < | < | <
填报单位（盖章）：平原街道 | < | < | < | < | < | <
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
一、行政村 | < | < | < | < | < | <
平原村 | 1 | 1 | 1 | 0 | 0 | 0
洼地村 | 0 | 1 | 0 | 1 | 0 | 1
（洼地村1例系2月出生，本月补登，已与卫生院核对） | < | < | < | < | < | <
二、社区 | < | < | < | < | < | <

阳光社区 | 2 | 3 | 1 | 1 | 0 | 0
和平社区 | 1 | 0 | 0 | 0 | 0 | 0
注：和平社区6月起由城关街道划入
合计 | 4 | 5 | 2 | 2 | 0 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-06",
        office: "平原街道",
        columns: SIX,
        rows: "6 平原村, 7 洼地村, 11 阳光社区, 12 和平社区",
        total: 14,
      },
    ],
  },
  {
    what: "three printed pages with 本页小计 and 承前页",
    grid: typedSheet(
      "Sheet1",
      `
2025年8月出生实名制统计表 | < | < | < | <
填报单位：龙泉镇 |  |  | 第1页 | <
序号 | 单位 | 男 | 女 | 合计
1 | 龙泉村 | 2 | 1 | 3
2 | 虎泉村 | 1 | 1 | 2
| 本页小计 | 3 | 2 | 5

2025年8月出生实名制统计表 | < | < | < | <
填报单位：龙泉镇 |  |  | 第2页 | <
序号 | 单位 | 男 | 女 | 合计
| 承前页 | 3 | 2 | 5
3 | 凤泉村 | 0 | 2 | 2
4 | 龟泉村 | 1 | 0 | 1
| 本页小计 | 1 | 2 | 3

2025年8月出生实名制统计表 | < | < | < | <
填报单位：龙泉镇 |  |  | 第3页 | <
序号 | 单位 | 男 | 女 | 合计
| 承前页 | 4 | 4 | 8
5 | 鹤泉村 | 2 | 2 | 4
| 本页小计 | 2 | 2 | 4
| 合　　计 | 6 | 6 | 12
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-08",
        office: "龙泉镇",
        columns: "C all.m, D all.f, E all",
        rows: "4 龙泉村, 5 虎泉村, 12 凤泉村, 13 龟泉村, 20 鹤泉村",
        total: 22,
        subtotals: [6, 14, 21],
      },
    ],
    mayAsk: "承前页 is neither a unit nor a subtotal of the rows above it",
  },
  {
    what: "rows of ratios and shares under the total",
    grid: typedSheet(
      "3月卫生",
      `
2025年3月助产机构活产情况统计表
填报单位：芦山县妇幼保健院
乡镇 | 活产合计 | 男 | 女 | 一孩 | < | 二孩 | < | 三孩及以上 | <
^ | ^ | ^ | ^ | 男 | 女 | 男 | 女 | 男 | 女
芦阳镇 | 21 | 11 | 10 | 6 | 5 | 4 | 4 | 1 | 1
飞仙镇 | 10 | 5 | 5 | 2 | 3 | 2 | 2 | 1 | 0
双石镇 | 8 | 5 | 3 | 3 | 2 | 2 | 1 | 0 | 0
合计 | 39 | 21 | 18 | 11 | 10 | 8 | 7 | 2 | 1
占比% | 100 | 53.8 | 46.2 | 28.2 | 25.6 | 20.5 | 17.9 | 5.1 | 2.6
性别比 | 116.67 | | | 110 | | 114.29 | | 200 |
上年同期 | 44 | 23 | 21 | 12 | 11 | 9 | 8 | 2 | 2
增减 | -5 | -2 | -3 | -1 | -1 | -1 | -1 | 0 | -1
`
    ),
    read: [
      {
        side: "health",
        period: "2025-03",
        office: "芦山县妇幼保健院",
        columns: "B all, C all.m, D all.f, E 1.m, F 1.f, G 2.m, H 2.f, I 3+.m, J 3+.f",
        rows: "5 芦阳镇, 6 飞仙镇, 7 双石镇",
        total: 8,
      },
    ],
  },
  {
    what: "a total of formulas that nobody ever calculated, and a zero typed as a letter",
    grid: typedSheet(
      "Sheet1",
      `
2025年9月出生实名制汇总表
填报单位：桃源乡
单位 | 小计 | 男 | 女
桃花村 | {=C4+D4} | 2 | 1
李花村 | {=C5+D5} | '3 | O
杏花村 | {=C6+D6} | 无 | 1
梅花村 | / | / | /
合计 | {=SUM(B4:B7)} | {=SUM(C4:C7)} | {=SUM(D4:D7)}
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-09",
        office: "桃源乡",
        columns: "B all, C all.m, D all.f",
        rows: "4 桃花村, 5 李花村, 6 杏花村, 7 梅花村",
        total: 8,
        // Expected at first: B6 = 1, C8 = 5. But 无 + 1 is an error in every spreadsheet, and SUM passes over
        // the text '3: these are what the formulas show once calculated, and the checks compare them with the rows.
        counts: {
          B4: 3,
          B5: "?",
          C5: 3,
          D5: "?",
          B6: "?",
          C6: null,
          B7: null,
          C7: null,
          D7: null,
          B8: "?",
          C8: 2,
          D8: 2,
        },
      },
    ],
    mayAsk:
      "sums over the letter O are not known, and sums over a text number depend on the program",
  },
  {
    what: "two months under one header, each under a line with its month",
    grid: typedSheet(
      "一季度",
      `
2025年出生实名制分月汇总表 | < | < | <
填报单位：凉水镇 | < | < | <
单位 | 男 | 女 | 合计
1月份 | < | < | <
凉水村 | 1 | 2 | 3
热水村 | 0 | 1 | 1
小计 | 1 | 3 | 4
2月份 | < | < | <
凉水村 | 2 | 1 | 3
热水村 | 1 | 1 | 2
小计 | 3 | 2 | 5
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-01",
        office: "凉水镇",
        columns: "B all.m, C all.f, D all",
        rows: "5 凉水村, 6 热水村",
        total: 7,
      },
      {
        side: "registration",
        period: "2025-02",
        office: "凉水镇",
        columns: "B all.m, C all.f, D all",
        rows: "9 凉水村, 10 热水村",
        total: 11,
      },
    ],
    mayAsk: "the months are lines inside the table, not titles",
  },
  {
    what: "a form whose villages are there and whose numbers are not",
    grid: typedSheet(
      "12月",
      `
2025年12月出生实名制汇总表
填报单位：黄土镇　　　　　　统计时间：2025年12月1日至12月31日　　　　单位：人
单位 | 出生合计 | < | < | 一孩 | < | < | 二孩 | < | < | 多孩 | < | < | 性别比 | 备注
^ | 小计 | 男 | 女 | 小计 | 男 | 女 | 小计 | 男 | 女 | 小计 | 男 | 女 | ^ | ^
黄土村
红土村
白土村
合计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | #DIV/0!
负责人：　　　　审核人：　　　　填表人：　　　　联系电话：　　　　填报日期：　　年　月　日
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-12",
        office: "黄土镇",
        columns:
          "B all, C all.m, D all.f, E 1, F 1.m, G 1.f, H 2, I 2.m, J 2.f, K 3+, L 3+.m, M 3+.f",
        rows: "5 黄土村, 6 红土村, 7 白土村",
        total: 8,
      },
    ],
  },
  {
    what: "hidden villages, a blank row in the middle and a total without a word",
    grid: typedSheet(
      "5月",
      `
2025年5月份出生实名登记统计表
填报单位：双塔镇
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女

东塔村 | 1 | 0 | 1 | 1 | 0 | 0
~ 西塔村 | 2 | 1 | 0 | 0 | 0 | 1
~ |
塔沟村 | 0 | 3 | 1 | 0 | 0 | 0

 | 3 | 4 | 2 | 1 | 0 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-05",
        office: "双塔镇",
        columns: SIX,
        rows: "6 东塔村, 7 西塔村, 9 塔沟村",
        total: 11,
      },
    ],
  },
];
