/** Columns beside the counts: last year, shares, population, deaths, remarks, scratch sums; tables side by side. */
import { typedSheet } from "../../../support/typed-sheet";
import type { TypedForm } from "../typed-form";

export const COLUMNS_THAT_ARE_NOT_COUNTS: readonly TypedForm[] = [
  {
    what: "narrow blank columns between the parities",
    grid: typedSheet(
      "Sheet1",
      `
2025年3月出生实名制汇总表 | < | < | < | < | < | < | < | < | <
填报单位：清溪镇
单位 | | 一孩 | < | | 二孩 | < | | 多孩 | <
^ | | 男 | 女 | | 男 | 女 | | 男 | 女
清溪村 | | 2 | 1 | | 1 | 0 | | 0 | 0
浑溪村 | | 1 | 1 | | 0 | 2 | | 1 | 0
合计 | | 3 | 2 | | 1 | 2 | | 1 | 0
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-03",
        office: "清溪镇",
        columns: "C 1.m, D 1.f, F 2.m, G 2.f, I 3+.m, J 3+.f",
        rows: "5 清溪村, 6 浑溪村",
        total: 7,
      },
    ],
  },
  {
    what: "remarks made of numbers, and a column for the telephone",
    grid: typedSheet(
      "7月",
      `
2025年7月出生实名制汇总表
填报单位：罗家坝乡
单位 | 男 | 女 | 合计 | 备注 | 联系电话
罗家坝村 | 2 | 3 | 5 | 1 | 6523011
上坝村 | 1 | 0 | 1 | 双胞胎0对 | 6523012
下坝村 | 0 | 2 | 2 | 2 | 6523013
合计 | 3 | 5 | 8 | 3 |
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-07",
        office: "罗家坝乡",
        columns: "B all.m, C all.f, D all",
        rows: "4 罗家坝村, 5 上坝村, 6 下坝村",
        total: 7,
      },
    ],
  },
  {
    what: "上年同期 as a block of its own, and 增减",
    grid: typedSheet(
      "Sheet1",
      `
2025年10月出生人口实名登记对比表 | < | < | < | < | < | < | < | < | <
填报单位：草坪回族乡 | < | <
单位 | 本月出生 | < | < | 上年同期出生 | < | < | 增减（±） | < | <
^ | 小计 | 男 | 女 | 小计 | 男 | 女 | 小计 | 男 | 女
草坪村 | 5 | 3 | 2 | 7 | 4 | 3 | -2 | -1 | -1
潜经村 | 4 | 1 | 3 | 2 | 1 | 1 | 2 | 0 | 2
合计 | 9 | 4 | 5 | 9 | 5 | 4 | 0 | -1 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-10",
        office: "草坪回族乡",
        columns: "B all, C all.m, D all.f",
        rows: "5 草坪村, 6 潜经村",
        total: 7,
      },
    ],
  },
  {
    what: "a scratch sum and a reminder beside and below the table",
    grid: typedSheet(
      "2月",
      `
2025年2月出生实名制汇总表 | < | < | < | < | <
填报单位：岔河镇
单位 | 男 | 女 | 合计 | | |
岔河村 | 3 | 2 | 5 | | 核对 | 5
双岔村 | 1 | 1 | 2 | | | 2
三岔村 | 0 | 1 | 1 | | 3+4=7? | 7
合计 | 4 | 4 | 8 | | 少1 | 8

 | | | | | 卫生院报 | 9
 | 4 | 4
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-02",
        office: "岔河镇",
        columns: "B all.m, C all.f, D all",
        rows: "4 岔河村, 5 双岔村, 6 三岔村",
        total: 7,
      },
    ],
    mayAsk: "numbers without a name below the total could be anything",
  },
  {
    what: "population, births and deaths each with 男 and 女, and kinds of village before them",
    grid: typedSheet(
      "Sheet1",
      `
2025年6月人口变动情况统计表（计生口径） | < | < | < | < | < | < | < | < | < | < | < | <
填报单位：乌江镇 | < | < | < | < | < | < | < | < | < | < | < | <
行次 | 村（居）名称 | 性质 | 总人口 | < | < | 本月出生 | < | < | 本月死亡 | < | < | 自然增长
^ | ^ | ^ | 合计 | 男 | 女 | 合计 | 男 | 女 | 合计 | 男 | 女 | ^
1 | 乌江 | 社区 | 5120 | 2601 | 2519 | 6 | 4 | 2 | 3 | 2 | 1 | 3
2 | 江口 | 行政村 | 2233 | 1120 | 1113 | 2 | 1 | 1 | 2 | 0 | 2 | 0
3 | 滩头 | 行政村 | 1873 | 950 | 923 | 1 | 0 | 1 | 0 | 0 | 0 | 1
合计 | < | < | 9226 | 4671 | 4555 | 9 | 5 | 4 | 5 | 2 | 3 | 4
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-06",
        office: "乌江镇",
        columns: "G all, H all.m, I all.f",
        rows: "5 乌江, 6 江口, 7 滩头",
        total: 8,
      },
    ],
  },
  {
    what: "shares and rates in between, and the ratio spelled as a proportion",
    grid: typedSheet(
      "4月",
      `
2025年4月份出生人口实名登记季（月）报表
单位：人、%　　　　填报单位：云台镇
单 位 | 出生人数 | 出生率‰ | 一 孩 | < | < | < | 二 孩 | < | < | < | 多 孩 | < | < | 性别比
^ | ^ | ^ | 人数 | % | 男 | 女 | 人数 | 占% | 男 | 女 | 人数 | 男 | 女 | 男:女
云台村 | 8 | 1.31 | 5 | 62.5 | 3 | 2 | 2 | 25 | 1 | 1 | 1 | 0 | 1 | 100:100
雾台村 | 4 | 0.98 | 2 | 50 | 1 | 1 | 2 | 50 | 2 | 0 | 0 | 0 | 0 | 300:100
合计 | 12 | 1.18 | 7 | 58.3 | 4 | 3 | 4 | 33.3 | 3 | 1 | 1 | 0 | 1 | 140:100
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-04",
        office: "云台镇",
        columns: "B all, D 1, F 1.m, G 1.f, H 2, J 2.m, K 2.f, L 3+, M 3+.m, N 3+.f",
        rows: "5 云台村, 6 雾台村",
        total: 7,
      },
    ],
  },
  {
    what: "本月, 补报 and 累计 side by side under each sex",
    grid: typedSheet(
      "2025年5月",
      `
出生实名制月报（2025年5月）
填报单位：古城街道办事处 | | | 填报日期：2025-6-4
单位 | 男孩 | < | < | 女孩 | < | < | 合计 | < | <
^ | 本月 | 补报 | 累计 | 本月 | 补报 | 累计 | 本月 | 补报 | 累计
古城社区 | 3 | 0 | 12 | 2 | 1 | 15 | 5 | 1 | 27
新城社区 | 1 | 0 | 9 | 1 | 0 | 7 | 2 | 0 | 16
合计 | 4 | 0 | 21 | 3 | 1 | 22 | 7 | 1 | 43
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-05",
        office: "古城街道办事处",
        submitted: "2025-06-04",
        columns:
          "B all.m, C late:all.m, D cumulative:all.m, E all.f, F late:all.f, G cumulative:all.f, H all, I late:all, J cumulative:all",
        rows: "5 古城社区, 6 新城社区",
        total: 7,
      },
    ],
  },
  {
    what: "户籍, 流动 and both together, without parities",
    grid: typedSheet(
      "Sheet3",
      `
2025年11月出生实名制汇总表 | < | < | < | < | < | <
填报单位：港口镇 | < | < | | | |
单位 | 户籍人口出生 | < | 流动人口出生 | < | 合计 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
港口村 | 3 | 2 | 1 | 1 | 4 | 3
码头村 | 1 | 2 | 0 | 1 | 1 | 3
合计 | 4 | 4 | 1 | 2 | 5 | 6
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-11",
        office: "港口镇",
        columns: "F all.m, G all.f",
        rows: "5 港口村, 6 码头村",
        total: 7,
      },
      // Expected at first as tables of their parts: the whole is what is added and compared, and it is read.
    ],
  },
  {
    what: "registration above, health below, one sheet",
    grid: typedSheet(
      "3月对账",
      `
松林镇2025年3月出生数据核对 | < | < | < | < | < | <

一、计生实名登记数 | < | < | < | < | < | <
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
松林村 | 2 | 1 | 1 | 1 | 0 | 0
柏林村 | 1 | 1 | 0 | 1 | 0 | 1
合计 | 3 | 2 | 1 | 2 | 0 | 1

二、卫生部门采集卡数 | < | < | < | < | < | <
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
松林村 | 2 | 1 | 1 | 1 | 0 | 0
柏林村 | 1 | 2 | 0 | 1 | 0 | 1
合计 | 3 | 3 | 1 | 2 | 0 | 1
核对人：　　　　　2025年4月8日
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-03",
        columns: "B 1.m, C 1.f, D 2.m, E 2.f, F 3+.m, G 3+.f",
        rows: "6 松林村, 7 柏林村",
        total: 8,
      },
      {
        side: "health",
        period: "2025-03",
        columns: "B 1.m, C 1.f, D 2.m, E 2.f, F 3+.m, G 3+.f",
        rows: "13 松林村, 14 柏林村",
        total: 15,
      },
    ],
  },
  {
    what: "registration and health side by side under one column of villages",
    grid: typedSheet(
      "核对表",
      `
2025年3月出生人口数据核对表 | < | < | < | < | < | < | <
填报单位：松林镇 | < | <
单位 | 计生实名登记 | < | < | 卫生采集卡 | < | < | 相差
^ | 男 | 女 | 合计 | 男 | 女 | 合计 | ^
松林村 | 3 | 2 | 5 | 3 | 2 | 5 | 0
柏林村 | 1 | 3 | 4 | 1 | 4 | 5 | -1
合计 | 4 | 5 | 9 | 4 | 6 | 10 | -1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-03",
        office: "松林镇",
        columns: "B all.m, C all.f, D all",
        rows: "5 松林村, 6 柏林村",
        total: 7,
      },
      {
        side: "health",
        period: "2025-03",
        office: "松林镇",
        columns: "E all.m, F all.f, G all",
        rows: "5 松林村, 6 柏林村",
        total: 7,
      },
    ],
    mayAsk: "two sides in one table: adding them up or taking both for one side is wrong",
    asked: "to-be-confirmed",
  },
  {
    what: "parities down, villages across",
    grid: typedSheet(
      "Sheet1",
      `
2025年12月出生实名制情况表 | < | < | < | <
填报单位：五里镇
项目 | 一里村 | 二里村 | 三里村 | 合计
一孩男 | 1 | 2 | 0 | 3
一孩女 | 2 | 1 | 1 | 4
二孩男 | 0 | 1 | 0 | 1
二孩女 | 1 | 0 | 2 | 3
多孩男 | 0 | 0 | 0 | 0
多孩女 | 1 | 0 | 0 | 1
出生合计 | 5 | 4 | 3 | 12
`
    ),
    read: { refused: "units-across" },
    mayAsk: "units across the top are not a form that is read; it must be said, not read wrongly",
  },
  {
    what: "a summary with each village's officer, her telephone and address",
    grid: typedSheet(
      "Sheet1",
      `
2025年3月出生实名制汇总表 | < | < | < | < | < | <
填报单位：樟木镇
村名 | 计生专干姓名 | 联系电话 | 家庭住址 | 男 | 女 | 合计
樟木村 | 甲某 | 13000000001 | 一组 | 1 | 2 | 3
楠木村 | 乙某 | 13000000002 | 四组 | 2 | 0 | 2
合计 | | | | 3 | 2 | 5
`
    ),
    read: { refused: "personal-data" },
  },
  {
    what: "figures told in a paragraph",
    grid: typedSheet(
      "半年小结",
      `
茶亭镇2025年上半年计划生育工作小结 | < | < | < | <

上半年我镇共出生82人，其中男孩43人，女孩39人，出生人口性别比110.3。 | < | < | < | <
一孩出生40人，二孩出生36人，多孩出生6人，政策符合率97.6%。 | < | < | < | <
 | | | 茶亭镇计生办
 | | | 2025年7月3日
`
    ),
    read: { refused: "narrative" },
  },
];
