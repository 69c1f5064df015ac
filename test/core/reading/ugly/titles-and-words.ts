/** Titles, header words, dates and names as they get after twenty years of copying. */
import { typedSheet } from "../../../support/typed-sheet";
import type { TypedForm } from "../typed-form";

const STANDARD =
  "B all, C all.m, D all.f, E 1, F 1.m, G 1.f, H 2, I 2.m, J 2.f, K 3+, L 3+.m, M 3+.f";

export const TITLES_AND_WORDS: readonly TypedForm[] = [
  {
    what: "a title split over cells, the year and the month as numbers of their own",
    grid: typedSheet(
      "Sheet1",
      `
 | 青山镇 | 2025 | 年 | 3 | 月份 | 出生实名制 | < | 汇总表
填报单位：青山镇计生办 | < | < | | | | 单位：人
村　　名 | 一孩 | < | 二孩 | < | 多孩 | < | 合计 | <
^ | 男 | 女 | 男 | 女 | 男 | 女 | 男 | 女
张庄村 | 2 | 1 | 3 | 2 | 0 | 1 | 5 | 4
李家村 | 1 | 1 | 0 | 2 | 1 | 0 | 2 | 3
王集村 | 0 | 2 | 1 | 1 | 0 | 0 | 1 | 3
合　　计 | 3 | 4 | 4 | 5 | 1 | 1 | 8 | 10
填表人：　　　负责人：　　　填报日期：2025年4月2日
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-03",
        office: "青山镇计生办",
        submitted: "2025-04-02",
        columns: "B 1.m, C 1.f, D 2.m, E 2.f, F 3+.m, G 3+.f, H all.m, I all.f",
        rows: "5 张庄村, 6 李家村, 7 王集村",
        total: 8,
      },
    ],
  },
  {
    what: "header words set upright with line breaks",
    grid: typedSheet(
      "3月",
      `
二○二五年三月份出生人口实名登记月报表 | < | < | < | < | < | < | < | < | < | < | < | <
填报单位(盖章):柳河乡 | < | < | < | < | | | | | | | 单位:人 | <
单¶¶位 | 出¶生¶合¶计 | < | < | 其　　　　　　中 | < | < | < | < | < | < | < | <
^ | ^ | < | < | 一　孩 | < | < | 二　孩 | < | < | 三孩¶及以上 | < | <
^ | 小¶计 | 男¶孩 | 女¶孩 | 小¶计 | 男¶孩 | 女¶孩 | 小¶计 | 男¶孩 | 女¶孩 | 小¶计 | 男¶孩 | 女¶孩
合¶计 | 11 | 6 | 5 | 5 | 3 | 2 | 5 | 2 | 3 | 1 | 1 | 0
河东村 | 6 | 4 | 2 | 3 | 2 | 1 | 2 | 1 | 1 | 1 | 1 | 0
河西村 | 5 | 2 | 3 | 2 | 1 | 1 | 3 | 1 | 2 | 0 | 0 | 0
制表人: | | | 审核人: | | | 上报日期: | 2025.4.4
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-03",
        office: "柳河乡",
        submitted: "2025-04-04",
        columns: STANDARD,
        rows: "7 河东村, 8 河西村",
        total: 6,
      },
    ],
  },
  {
    what: "单位 merged over the serial numbers and the names",
    grid: typedSheet(
      "Sheet1",
      `
2025年5月村（居）出生情况上报汇总表 | < | < | < | < | < | < | < | <
填报单位：大王镇　　　　　　　　2025年5月31日　　　　　　　单位：人 | < | < | < | < | < | < | < | <
序号 单位 | < | 合计 | 一孩 | < | 二孩 | < | 多孩 | <
^ | ^ | ^ | 男 | 女 | 男 | 女 | 男 | 女
1 | 大王村 | 5 | 1 | 1 | 1 | 1 | 1 | 0
2 | 小王村 | 2 | 0 | 1 | 1 | 0 | 0 | 0
3 | 前王村 | 0 | 0 | 0 | 0 | 0 | 0 | 0
4 | 后王村 | 3 | 2 | 0 | 0 | 1 | 0 | 0
合计 | < | 10 | 3 | 2 | 2 | 2 | 1 | 0
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-05",
        office: "大王镇",
        columns: "C all, D 1.m, E 1.f, F 2.m, G 2.f, H 3+.m, I 3+.f",
        rows: "5 大王村, 6 小王村, 7 前王村, 8 后王村",
        total: 9,
      },
    ],
  },
  {
    what: "names with notes in brackets and with stars",
    grid: typedSheet(
      "6月卫生",
      `
2025年6月份卫生院住院分娩活产情况统计表
填报单位：白石乡卫生院
单位 | 活产数 | < | <
^ | 小计 | 男 | 女
石桥村（含石桥新村） | 4 | 3 | 1
白石街居委会(原白石村，3月改居) | 3 | 1 | 2
杨树村* | 1 | 1 | 0
双胞胎沟村 | 2 | 0 | 2
外乡镇【不计入本乡】 | 0 | 0 | 0
合计（人） | 10 | 5 | 5
*注：杨树村数据为电话核实，待补1人材料。
`
    ),
    read: [
      {
        side: "health",
        period: "2025-06",
        office: "白石乡卫生院",
        columns: "B all, C all.m, D all.f",
        rows: "5 石桥村（含石桥新村）, 6 白石街居委会(原白石村，3月改居), 7 杨树村*, 8 双胞胎沟村, 9 外乡镇【不计入本乡】",
        total: 10,
      },
    ],
  },
  {
    what: "serial numbers typed into the names, each hand in its own way",
    grid: typedSheet(
      "2025.7",
      `
青龙街道2025年7月出生实名制统计表
填报单位： | 青龙街道办事处
社区（村） | 出生数 | 男 | 女 | 一孩男 | 一孩女 | 二孩男 | 二孩女 | 多孩男 | 多孩女
1、东门社区 | 6 | 4 | 2 | 2 | 1 | 2 | 1 | 0 | 0
2.西门社区 | 3 | 1 | 2 | 1 | 2 | 0 | 0 | 0 | 0
（3）南门社区 | 2 | 1 | 1 | 0 | 1 | 0 | 0 | 1 | 0
④北门社区 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0
五、城关村 | 4 | 2 | 2 | 1 | 1 | 1 | 0 | 0 | 1
总　计 | 16 | 8 | 8 | 4 | 5 | 3 | 2 | 1 | 1
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-07",
        office: "青龙街道办事处",
        columns: "B all, C all.m, D all.f, E 1.m, F 1.f, G 2.m, H 2.f, I 3+.m, J 3+.f",
        rows: "4 1、东门社区, 5 2.西门社区, 6 （3）南门社区, 7 ④北门社区, 8 五、城关村",
        total: 9,
      },
    ],
  },
  {
    what: "dates typed as text in full width, the period as a range of dots",
    grid: typedSheet(
      "Sheet1",
      `
出生婴儿实名登记汇总表 | | | | | | | 表一
报送单位 | 马家店镇 | | 统计时限： | ２０２５．０８．０１－２０２５．０８．３１
村居 | 男婴 | 女婴 | 出生人数
马家店社区 | ３ | ２ | ５
胡庄 | １ | ０ | １
赵楼 | ０ | ２ | ２
合计 | ４ | ４ | ８
 | | 填报人签字： | | 填报时间： | ２０２５年９月３日
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-08",
        office: "马家店镇",
        submitted: "2025-09-03",
        columns: "B all.m, C all.f, D all",
        rows: "4 马家店社区, 5 胡庄, 6 赵楼",
        total: 7,
        counts: {
          B4: 3,
          C4: 2,
          D4: 5,
          B5: 1,
          C5: 0,
          D5: 1,
          B6: 0,
          C6: 2,
          D6: 2,
          B7: 4,
          C7: 4,
          D7: 8,
        },
      },
    ],
  },
  {
    what: "no title at all: the year in a corner, the month only on the sheet's tab",
    grid: typedSheet(
      "计生9月",
      `
 | | | | | 年度： | 2025
填报单位：沙河镇 | < | <
村名 | 本月出生人数 | < | < | 备注
^ | 计 | 男 | 女 | ^
上沙河 | 3 | 2 | 1 |
下沙河 | 4 | 1 | 3 | 1例补登
合计 | 7 | 3 | 4 |
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-09",
        office: "沙河镇",
        columns: "B all, C all.m, D all.f",
        rows: "5 上沙河, 6 下沙河",
        total: 7,
      },
    ],
    mayAsk: "the year and the month stand apart and neither in a title",
  },
  {
    what: "the title still says last month, the line below and the tab say this month",
    grid: typedSheet(
      "3月",
      `
2025年2月出生实名制汇总表 | < | < | < | < | < | <
填报单位：东岗镇 | < | < | 统计时间：2025年3月1日至3月31日 | < | < | <
单位 | 一孩 | < | 二孩 | < | 多孩 | <
^ | 男 | 女 | 男 | 女 | 男 | 女
东岗村 | 1 | 2 | 0 | 1 | 1 | 0
西岗村 | 2 | 0 | 1 | 0 | 0 | 0
合计 | 3 | 2 | 1 | 1 | 1 | 0
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-02",
        office: "东岗镇",
        columns: "B 1.m, C 1.f, D 2.m, E 2.f, F 3+.m, G 3+.f",
        rows: "5 东岗村, 6 西岗村",
        total: 7,
      },
    ],
    // Expected at first: no period. The title's is kept, and the contradiction is an error of its own (below).
    mayAsk: "title and tab contradict each other; the period must not be taken as sure",
  },
  {
    what: "the corner cell holds both headings of a crossed box, parities under the sexes",
    grid: typedSheet(
      "Sheet2",
      `
〇表　出生人口实名登记情况（2025年10月） | < | < | < | < | < | < | <
编制单位：盘龙乡人口和计划生育办公室 | < | < | < | < | < | < | 单位：人
　　性别、孩次¶村名 | 男　　孩 | < | < | 女　　孩 | < | < | 总计
^ | 一 | 二 | 三及以上 | 一 | 二 | 三及以上 | ^
盘龙村 | 2 | 1 | 0 | 1 | 1 | 1 | 6
卧虎村 | 0 | 1 | 0 | 0 | 1 | 0 | 2
合计 | 2 | 2 | 0 | 1 | 2 | 1 | 8
编制者：　　　审核单位：　　　编制日期：２０２５-11-5
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-10",
        office: "盘龙乡人口和计划生育办公室",
        submitted: "2025-11-05",
        columns: "B 1.m, C 2.m, D 3+.m, E 1.f, F 2.f, G 3+.f, H all",
        rows: "5 盘龙村, 6 卧虎村",
        total: 7,
      },
    ],
    mayAsk: "a heading 一 without 孩 is read only because its neighbours say 三及以上",
  },
  {
    what: "typos in the header: 期未, 期中, 俩孩, 一孩出生 with blanks inside",
    grid: typedSheet(
      "Sheet1",
      `
计划生育月报 (2025 年 11 月)
行政机构：石门镇 | | | | 单位：人
地 区 | 期未总人口 | 本 期 出 生 人 数 | < | < | < | < | < | < | < | < | 死亡人数
^ | ^ | 一 孩 出 生 | < | < | 俩孩出生 | < | < | 多 孩 出 生 | < | < | ^
^ | ^ | 男 | 女 | 期中：计划内 | 男 | 女 | 期中:计划内 | 男 | 女 | 期中：计划内 | ^
合计 | 8123 | 5 | 4 | 9 | 3 | 3 | 4 | 1 | 0 | 0 | 6
石门村 | 5011 | 3 | 3 | 6 | 2 | 1 | 2 | 1 | 0 | 0 | 4
水磨村 | 3112 | 2 | 1 | 3 | 1 | 2 | 2 | 0 | 0 | 0 | 2
`
    ),
    read: [
      {
        side: "registration",
        period: "2025-11",
        office: "石门镇",
        columns: "C 1.m, D 1.f, F 2.m, G 2.f, I 3+.m, J 3+.f",
        rows: "7 石门村, 8 水磨村",
        total: 6,
      },
    ],
  },
];
