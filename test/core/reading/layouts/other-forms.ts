/** Health forms (no parities), census tables, registers, reports in words and lists of years. */
import { typedSheet } from "../../../support/typed-sheet";
import type { TypedForm } from "../typed-form";

export const OTHER_FORMS: readonly TypedForm[] = [
  {
    what: "L8 孕产妇保健和健康情况年报表: live births by sex with 性别不明, then everything else",
    grid: typedSheet(
      "Sheet1",
      `
孕产妇保健和健康情况年报表（卫生部门） | < | < | < | < | < | < | < | < | <
填报单位：勉县妇幼保健院 | < | < | < | < | 2014年 | | | | 表号：卫统42表
填报单位 | 活产数 | < | < | < | 产妇数 | < | 产前检查人数 | 住院分娩活产数 | 死胎死产数
^ | 合计 | 男 | 女 | 性别不明 | 人数 | 建卡人数 | ^ | ^ | ^
合计 | 61 | 32 | 28 | 1 | 60 | 58 | 59 | 61 | 1
县医院 | 40 | 22 | 18 | 0 | 39 | 38 | 39 | 40 | 0
妇幼保健院 | 21 | 10 | 10 | 1 | 21 | 20 | 20 | 21 | 1
负责人： | 填表人： | | 填报日期：2015年1月6日
`
    ),
    read: [
      {
        side: "health",
        period: "2014-01/2014-12",
        office: "勉县妇幼保健院",
        submitted: "2015-01-06",
        columns: "B all, C all.m, D all.f, E all.u",
        rows: "6 县医院, 7 妇幼保健院",
        total: 5,
      },
    ],
    mayAsk: "住院分娩活产数 stands beside 活产数 as a further count of births",
  },
  {
    what: "L8 非户籍儿童与孕产妇健康状况年报表: 活产数 behind other columns",
    grid: typedSheet(
      "Sheet1",
      `
2014年非户籍儿童与孕产妇健康状况年报表 | < | < | < | < | < | < | <
填报单位：勉阳街道卫生院 | < | < | < | < | < | < | <
单位 | 7岁以下儿童数 | 活产数 | < | < | < | 孕产妇死亡数 | 死胎死产数
^ | ^ | 合计 | 男 | 女 | 性别不明 | ^ | ^
合计 | 310 | 9 | 5 | 4 | 0 | 0 | 0
城关社区 | 200 | 6 | 4 | 2 | 0 | 0 | 0
东关社区 | 110 | 3 | 1 | 2 | 0 | 0 | 0
`
    ),
    settings: { sheets: { Sheet1: { side: "health" } } },
    read: [
      {
        side: "health",
        period: "2014-01/2014-12",
        office: "勉阳街道卫生院",
        columns: "C all, D all.m, E all.f, F all.u",
        rows: "6 城关社区, 7 东关社区",
        total: 5,
      },
    ],
  },
  {
    what: "L8 接产机构分娩情况年报表 with the code -2 for work not carried out",
    grid: typedSheet(
      "Sheet1",
      `
2014年接产机构分娩情况年报表 | < | < | < | < | <
机构名称 | 活产数 | < | < | 死胎数 | 死产数
^ | 合计 | 男 | 女 | ^ | ^
县医院 | 40 | 22 | 18 | 0 | 0
中医院 | -2 | -2 | -2 | -2 | -2
妇幼保健院 | 21 | 11 | 10 | 1 | 0
合计 | 61 | 33 | 28 | 1 | 0
`
    ),
    read: [
      {
        side: "health",
        period: "2014-01/2014-12",
        columns: "B all, C all.m, D all.f",
        rows: "4 县医院, 5 中医院, 6 妇幼保健院",
        total: 7,
        counts: { B5: "?", C5: "?", D5: "?" },
      },
    ],
  },
  {
    what: "L10 the flattened long table of a census",
    grid: typedSheet(
      "出生人口2010",
      `
地区 | 合计 | 生男孩的妇女人数 | 生女孩的妇女人数 | 一孩小计 | 一孩男 | 一孩女 | 二孩小计 | 二孩男 | 二孩女 | 三孩及以上小计 | 三孩及以上男 | 三孩及以上女
全国 | 1190 | 650 | 540 | 740 | 394 | 346 | 372 | 211 | 161 | 78 | 45 | 33
北京 | 6 | 3 | 3 | 5 | 3 | 2 | 1 | 0 | 1 | 0 | 0 | 0
`
    ),
    settings: { sheets: { 出生人口2010: { side: "registration", period: "2010-01/2010-12" } } },
    read: [
      {
        side: "registration",
        period: "2010-01/2010-12",
        columns: "B all, E 1, F 1.m, G 1.f, H 2, I 2.m, J 2.f, K 3+, L 3+.m, M 3+.f",
        rows: "3 北京",
        total: 2,
      },
    ],
    mayAsk: "生男孩的妇女人数 counts women, and is left out",
  },
  {
    what: "L11 住院分娩实名登记, a row a child",
    grid: typedSheet(
      "Sheet1",
      `
2014年3月住院分娩实名登记表 | < | < | < | < | < | < | < | < | <
填报单位：县医院 | < | < | < | < | < | < | < | < | <
病历号 | 女方 | < | < | 孩次 | 婴儿性别 | 出生日期 | 现住址 | 出生状态 | 备注
^ | 姓名 | 身份证 | 户籍地 | ^ | ^ | ^ | ^ | ^ | ^
1001 | 甲某 | '000000000000000000 | 勉阳镇 | 一孩 | 男 | 2014-03-02 | 勉阳镇 | 活产 |
1002 | 乙某 | '000000000000000000 | 褒城镇 | 二孩 | 女 | 2014-03-05 | 褒城镇 | 活产 |
`
    ),
    read: { refused: "personal-data" },
  },
  {
    what: "L11 a police list of births: names, sexes, dates, addresses, guardians",
    grid: typedSheet(
      "Sheet1",
      `
派出所2014年3月出生登记名单
姓名 | 性别 | 出生日期 | 住址 | 监护人
丙某 | 男 | 2014.3.2 | 勉阳镇 | 甲某
丁某 | 女 | 2014.3.5 | 褒城镇 | 乙某
`
    ),
    read: { refused: "personal-data" },
  },
  {
    what: "L12 the half-year's births told in a sentence, sexes before parities",
    grid: typedSheet(
      "Sheet1",
      `
2014年上半年人口和计划生育工作总结
我镇上半年共出生61人，男孩32人，其中一孩20人，二孩11人，多孩1人；女孩29人，其中一孩18人，二孩10人，多孩1人；出生人口性别比110:100。
`
    ),
    read: { refused: "narrative" },
  },
  {
    what: "L13 三年 each with 一孩人数（男孩人数，女孩人数）, 多孩 without sexes",
    grid: typedSheet(
      "Sheet1",
      `
清河村近三年出生人口情况（计生） | < | < | < | < | < | < | <
年度 | 出生人数 | 其中 | < | < | < | < | < | <
^ | ^ | 一孩人数 | < | < | 二孩人数 | < | < | 多孩人数
^ | ^ | 合计 | 男孩人数 | 女孩人数 | 合计 | 男孩人数 | 女孩人数 | ^
2015年 | 21 | 12 | 7 | 5 | 8 | 4 | 4 | 1
2016年 | 24 | 11 | 5 | 6 | 12 | 7 | 5 | 1
2017年 | 19 | 9 | 4 | 5 | 9 | 5 | 4 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2015-01/2015-12",
        columns: "B all, C 1, D 1.m, E 1.f, F 2, G 2.m, H 2.f, I 3+",
        rows: "5 Sheet1",
      },
      {
        side: "registration",
        period: "2016-01/2016-12",
        columns: "B all, C 1, D 1.m, E 1.f, F 2, G 2.m, H 2.f, I 3+",
        rows: "6 Sheet1",
      },
      {
        side: "registration",
        period: "2017-01/2017-12",
        columns: "B all, C 1, D 1.m, E 1.f, F 2, G 2.m, H 2.f, I 3+",
        rows: "7 Sheet1",
      },
    ],
    // Expected at first: 清河村. No cell below the title names it; a row without a name is named by its place.
    mayAsk: "rows that are years name no unit; the village stands in the title alone",
  },
];
