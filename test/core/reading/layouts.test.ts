import type { CellValue } from "../../../src/core/model/sheet-grid";
import { columnsOf, read, readOne, rowsOf, sheetOf } from "./reading-support";

const names = (labels: string): CellValue[] =>
  labels.split(" ").map((label) => (label === "_" ? null : label));

describe("nesting of parity and sex", () => {
  it("takes the last of several 小计 for one where the groups before are all zeros", () => {
    const rows = (last: readonly number[]) => [
      names("单位 男 女"),
      ["东村", 0, 0],
      ["东片小计", 0, 0],
      ["西村", 2, 1],
      ["南村", 1, 1],
      ["西片小计", ...last],
    ];
    const kinds = (last: readonly number[]) =>
      readOne(sheetOf(rows(last))).rows.map(({ kind }) => kind);
    expect(kinds([3, 2])).toEqual(["unit", "subtotal", "unit", "unit", "subtotal"]);
    expect(readOne(sheetOf(rows([3, 2]))).totalRow).toBeNull();
  });

  it("reads parity over sex without 小计 and without 合计", () => {
    const table = readOne(
      sheetOf(
        [
          names("单位 一孩 _ 二孩 _ 多孩 _"),
          names("_ 男 女 男 女 男 女"),
          ["李家村", 1, 2, 3, 4, 5, 6],
        ],
        ["A2:A3", "B2:C2", "D2:E2", "F2:G2"]
      )
    );
    expect(columnsOf(table)).toEqual([
      ...["B 1 male", "C 1 female", "D 2 male", "E 2 female", "F 3+ male", "G 3+ female"],
    ]);
    expect(table.columns.map(({ label }) => label).slice(0, 2)).toEqual(["一孩/男", "一孩/女"]);
    expect(table.totalRow).toBeNull();
  });

  const sexFirst = [
    names("单位 合计 _ _ _ 男 _ _ _ 女 _ _ _"),
    names("_ 小计 一孩 二孩 多孩 小计 一孩 二孩 多孩 小计 一孩 二孩 多孩"),
    ["李家村", 8, 5, 2, 1, 4, 3, 1, 0, 4, 2, 1, 1],
  ];
  const sexFirstColumns = [
    ...["B all all", "C 1 all", "D 2 all", "E 3+ all"],
    ...["F all male", "G 1 male", "H 2 male", "I 3+ male"],
    ...["J all female", "K 1 female", "L 2 female", "M 3+ female"],
  ];

  it("reads sex over parity into the same blocks", () => {
    const table = readOne(sheetOf(sexFirst, ["A2:A3", "B2:E2", "F2:I2", "J2:M2"]));
    expect(columnsOf(table)).toEqual(sexFirstColumns);
    expect(table.blocks[1]).toEqual({
      measure: "births",
      parity: "1",
      label: "一孩",
      all: 1,
      male: 5,
      female: 9,
      unknown: null,
      ratioColumn: null,
    });
  });

  it("infers the groups from blanks where the host reports no merges", () => {
    expect(columnsOf(readOne(sheetOf(sexFirst)))).toEqual(sexFirstColumns);
  });

  it("reads groups that are repeated in every cell, as HTML tables saved as .xls have them", () => {
    const table = readOne(
      sheetOf([
        names("单位 一孩 一孩 一孩 二孩 二孩 二孩"),
        names("单位 小计 男 女 小计 男 女"),
        ["李家村", 3, 2, 1, 5, 3, 2],
      ])
    );
    expect(columnsOf(table)).toEqual([
      ...["B 1 all", "C 1 male", "D 1 female", "E 2 all", "F 2 male", "G 2 female"],
    ]);
  });

  it.each([
    [
      "parity before sex",
      "一孩小计 一孩男 一孩女 二孩小计 二孩男 二孩女 三孩及以上男 三孩及以上女",
    ],
    [
      "sex before parity",
      "一孩合计 男一孩 女一孩 二孩合计 男孩二孩 女孩二孩 男三孩及以上 女三孩及以上",
    ],
    ["digits and 胎", "第1孩小计 1胎男 1孩女 第二胎小计 二胎男婴 2孩女婴 3孩及以上男 三胎以上女"],
    ["sexes after each heading", "一孩 男 女 二孩 男 女 多孩男 多孩女"],
  ])("reads a header of one row: %s", (_, labels) => {
    const table = readOne(sheetOf([names(`单位 ${labels}`), ["李家村", 3, 2, 1, 5, 3, 2, 1, 0]]));
    expect(columnsOf(table)).toEqual([
      ...["B 1 all", "C 1 male", "D 1 female", "E 2 all", "F 2 male", "G 2 female"],
      ...["H 3+ male", "I 3+ female"],
    ]);
  });

  it("reads the short pairs 一男 and 一女", () => {
    const table = readOne(sheetOf([names("单位 一男 一女 多男 多女"), ["李家村", 3, 2, 1, 5]]));
    expect(columnsOf(table)).toEqual(["B 1 male", "C 1 female", "D 3+ male", "E 3+ female"]);
  });

  it("reads 其中 over the sexes, and numbers of columns in the words", () => {
    const table = readOne(
      sheetOf(
        [
          names("序号 单位 出生 _ _ _ _ _"),
          names("_ _ 一孩 _ _ 合计(3+6) _ _"),
          names("_ _ 人数 其中 _ 人数 其中： _"),
          names("_ _ _ 男 女 _ 男 女"),
          [1, "李家村", 3, 2, 1, 3, 2, 1],
        ],
        ["A2:A5", "B2:B5", "C2:H2", "C3:E3", "F3:H3", "C4:C5", "D4:E4", "F4:F5", "G4:H4"]
      )
    );
    expect(columnsOf(table)).toEqual([
      ...["C 1 all", "D 1 male", "E 1 female", "F all all", "G all male", "H all female"],
    ]);
    expect(table.columns[1]?.label).toBe("出生/一孩/其中/男");
    expect(table.unitHeader.column).toBe(1);
  });
});

describe("blocks", () => {
  it("adds 四孩 and 五孩及以上 as blocks of 3+, beside 三孩 which then is exactly three", () => {
    const table = readOne(
      sheetOf([
        names("地区 合计 _ 三孩 _ 四孩 _ 五孩及以上 _"),
        names("_ 男 女 男 女 男 女 男 女"),
        ["全国", 6, 5, 3, 2, 2, 2, 1, 1],
        ["北京", 6, 5, 3, 2, 2, 2, 1, 1],
      ])
    );
    expect(table.blocks.map(({ parity, label }) => `${parity} ${label}`)).toEqual([
      ...["all 合计", "3+ 三孩", "3+ 四孩", "3+ 五孩及以上"],
    ]);
    expect(table.rows[0]?.kind).toBe("total");
  });

  it("takes 多孩 beside 三孩 as the rest, and 多孩 over 三孩 and 四孩 as their sum", () => {
    const beside = readOne(sheetOf([names("单位 一孩 二孩 三孩 多孩"), ["李家村", 1, 2, 3, 4]]));
    expect(columnsOf(beside)).toEqual(["B 1 all", "C 2 all", "D 3+ all", "E 3+ all"]);
    const over = readOne(
      sheetOf([names("单位 一孩 多孩 _ _"), names("_ _ 小计 三孩 四孩"), ["李家村", 1, 5, 3, 2]])
    );
    expect(columnsOf(over)).toEqual(["B 1 all", "C 3+ all"]);
    const onlyParts = readOne(
      sheetOf([names("单位 一孩 多孩 _"), names("_ _ 三孩 四孩"), ["李家村", 1, 3, 2]])
    );
    expect(columnsOf(onlyParts)).toEqual(["B 1 all", "C 3+ all", "D 3+ all"]);
  });

  it("asks about 三孩 beside 三孩及以上 and about 二孩及以上", () => {
    const table = readOne(
      sheetOf([names("单位 一孩 二孩及以上 三孩 三孩及以上"), ["李家村", 1, 9, 3, 4]])
    );
    expect(columnsOf(table)).toEqual(["B 1 all", "E 3+ all"]);
    expect(table.unplaced.map(({ label }) => label)).toEqual(["二孩及以上", "三孩"]);
  });

  it("reads 出生合计 as a single column", () => {
    const table = readOne(
      sheetOf(
        [
          names("单位 出生合计 一孩 _ 二孩 _"),
          names("_ _ 男 女 男 女"),
          ["李家村", 10, 1, 2, 3, 4],
        ],
        ["A2:A3", "B2:B3", "C2:D2", "E2:F2"]
      )
    );
    expect(columnsOf(table)).toEqual([
      ...["B all all", "C 1 male", "D 1 female", "E 2 male", "F 2 female"],
    ]);
  });

  it("reads 性别不明 and tells late, reduction and correction columns from births", () => {
    const table = readOne(
      sheetOf([
        names("单位 出生人数 _ _ _ 往年出生未报人数 核减 更正"),
        names("_ 合计 男婴 女婴 性别不明 _ _ _"),
        ["李家村", 4, 2, 1, 1, 2, -1, -3],
      ])
    );
    expect(columnsOf(table)).toEqual([
      ...["B all all", "C all male", "D all female", "E all unknown"],
      ...["F late all all", "G reduction all all", "H correction all all"],
    ]);
    expect(table.rows[0]?.counts).toEqual([4, 2, 1, 1, 2, -1, -3]);
    expect(table.faults).toEqual([]);
  });

  it("reads 本月 beside 累计, in either way of writing it", () => {
    const table = readOne(
      sheetOf([
        names("单位 本月出生 _ _ 1—3月累计 _ _"),
        names("_ 小计 男 女 小计 男 女"),
        ["李家村", 3, 2, 1, 9, 5, 4],
      ])
    );
    expect(columnsOf(table)).toEqual([
      ...["B all all", "C all male", "D all female"],
      ...["E cumulative all all", "F cumulative all male", "G cumulative all female"],
    ]);
    const flat = readOne(
      sheetOf([names("单位 本月 男 女 累计 男 女"), ["李家村", 3, 2, 1, 9, 5, 4]])
    );
    expect(columnsOf(flat)).toEqual(columnsOf(table));
  });

  it("gives each block its own 性别比, a bare one to 合计", () => {
    const table = readOne(
      sheetOf([
        names("单位 合计 _ _ 一孩 _ _ 性别比"),
        names("_ 男 女 性别比 男 女 性别比 _"),
        ["李家村", 2, 1, 200, 2, 1, 200, 200],
      ])
    );
    expect(table.blocks.map(({ parity, ratioColumn }) => [parity, ratioColumn])).toEqual([
      ["all", 3],
      ["1", 6],
    ]);
    const flat = readOne(
      sheetOf([
        names("单位 一孩 男 女 性别比 二孩 男 女 性别比"),
        ["李家村", 3, 2, 1, 200, 3, 2, 1, 200],
      ])
    );
    expect(flat.blocks.map(({ parity, ratioColumn }) => [parity, ratioColumn])).toEqual([
      ["1", 4],
      ["2", 8],
    ]);
  });

  it("keeps a 性别比 without 合计 columns in a block of its own", () => {
    const table = readOne(
      sheetOf([names("单位 一孩男 一孩女 出生人口性别比"), ["李家村", 2, 1, 200]])
    );
    expect(table.blocks[1]).toEqual({
      measure: "births",
      parity: "all",
      label: "出生人口性别比",
      male: null,
      female: null,
      unknown: null,
      all: null,
      ratioColumn: 3,
    });
    expect(table.statedRatios).toEqual([
      { row: 0, block: 1, value: 200, decimals: 0, shown: "200" },
    ]);
  });
});

describe("columns that are no counts of births", () => {
  it("leaves out rates, policy parts, population, deaths and remarks without a word", () => {
    const table = readOne(
      sheetOf([
        names(
          "单位 期初总人口 期末总人口 出生人数 _ _ _ _ 死亡人数 出生率(‰) 与去年同期相比(+,-) 备注"
        ),
        names("_ _ _ 小计 男 女 政策内 占一孩% _ _ _ _"),
        ["李家村", 900, 901, 3, 2, 1, 3, 50, 2, 3.3, 1, "x"],
      ])
    );
    expect(columnsOf(table)).toEqual(["D all all", "E all male", "F all female"]);
    expect(table.unplaced).toEqual([]);
  });

  it("lists a column under births that it cannot place, with its header cell", () => {
    const table = readOne(
      sheetOf([names("单位 出生人数 _ _ _"), names("_ 小计 男 女 某某类"), ["李家村", 3, 2, 1, 1]])
    );
    expect(table.unplaced).toEqual([{ column: 4, row: 2, label: "出生人数/某某类" }]);
    expect(table.confidence).toBeLessThan(1);
  });

  it("lists the second of two columns for the same count", () => {
    const table = readOne(sheetOf([names("单位 出生人数 男 女 出生总数"), ["李家村", 3, 2, 1, 3]]));
    expect(table.unplaced.map(({ column }) => column)).toEqual([4]);
  });

  it("leaves out 其中 with a word of its own, and asks about 男 and 女 over one column", () => {
    const table = readOne(
      sheetOf([names("单位 出生人数 男 女 其中出生双月 出生男女孩别"), ["李家村", 3, 2, 1, 1, 3]])
    );
    expect(columnsOf(table)).toEqual(["B all all", "C all male", "D all female"]);
    expect(table.unplaced.map(({ label }) => label)).toEqual(["出生男女孩别"]);
  });

  it.each([
    ["women by number of children", "单位 一孩妇女 二孩妇女 女性初婚", TITLE_OF_WOMEN()],
    ["pregnancies", "单位 现孕一孩 现孕二孩 怀孕女", "2025年3月计生出生服务表"],
    ["surgery", "单位 一孩上环 二孩结扎 男性手术", "2025年3月计生出生服务表"],
    ["population by sex", "单位 总人口 男 女", "2025年3月人口统计表"],
    ["bare orders under a title about women", "单位 一孩 二孩 多孩", TITLE_OF_WOMEN()],
    ["bare sexes under a title without births", "单位 合计 男 女", "2025年3月人口情况表"],
  ])("does not take %s for births", (_, labels, title) => {
    const { tables, skipped } = read([sheetOf([names(labels), ["李家村", 1, 2, 3]], [], title)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["no-birth-table"]);
  });

  it("does not take the sexes of the population beside births for births", () => {
    const table = readOne(
      sheetOf([
        names("单位 总人口 男 女 出生 男 女 死亡 男 女"),
        ["李家村", 90, 50, 40, 3, 2, 1, 2, 1, 1],
      ])
    );
    expect(columnsOf(table)).toEqual(["E all all", "F all male", "G all female"]);
  });

  it("reads a table without sexes or without parities for what it has", () => {
    const orders = readOne(
      sheetOf([names("单位 出生合计 一孩 二孩 多孩"), ["李家村", 6, 3, 2, 1]])
    );
    expect([orders.hasSex, orders.hasParity]).toEqual([false, true]);
    const sexes = readOne(
      sheetOf(
        [names("填报单位 活产数 _ _"), names("_ 合计 男 女"), ["中心医院", 6, 3, 3]],
        [],
        "2025年3月接产机构分娩情况报表"
      )
    );
    expect([sexes.hasSex, sexes.hasParity, sexes.side]).toEqual([true, false, "health"]);
  });
});

function TITLE_OF_WOMEN(): string {
  return "2025年3月已婚育龄妇女孩次情况";
}

describe("residence split inside one sheet", () => {
  const split = [
    names("单位 本省户籍人数 _ _ 非本省户籍人数 _ _"),
    names("_ 总出生人数 男 女 总出生人数 男 女"),
    ["李家村", 3, 2, 1, 5, 3, 2],
  ];

  it("reads the block that the settings name", () => {
    const table = readOne(sheetOf(split), { residence: "非本省户籍" });
    expect(columnsOf(table)).toEqual(["E all all", "F all male", "G all female"]);
    expect(table.unplaced).toEqual([]);
  });

  it("places neither block without the setting, and asks", () => {
    const { tables, skipped, forms } = read([sheetOf(split)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
    expect(forms[0]?.doubts).toEqual(["columns-ambiguous"]);
    expect(forms[0]?.columns.map(({ meaning }) => meaning)).toEqual([
      "unit",
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it("takes a whole block where the sheet has one", () => {
    const whole = [
      names("单位 合计 _ 户籍 _ 流动 _"),
      names("_ 男 女 男 女 男 女"),
      ["李家村", 5, 3, 3, 2, 2, 1],
    ];
    const table = readOne(sheetOf(whole));
    expect(columnsOf(table)).toEqual(["B all male", "C all female"]);
    expect(table.unplaced).toEqual([]);
    expect(columnsOf(readOne(sheetOf(whole), { residence: "流动" }))).toEqual([
      ...["F all male", "G all female"],
    ]);
  });

  it("asks where the whole is a bare total and the split has the sexes", () => {
    const table = readOne(
      sheetOf([
        names("单位 出生总人口 本省户籍人数 _ 非本省户籍人数 _"),
        names("_ _ 男 女 男 女"),
        ["李家村", 8, 3, 2, 2, 1],
      ])
    );
    expect(columnsOf(table)).toEqual(["B all all"]);
    expect(table.unplaced).toHaveLength(4);
  });

  it("reads the counts under a single residence word", () => {
    const table = readOne(
      sheetOf([names("单位 常住人口出生 _ _"), names("_ 小计 男 女"), ["李家村", 3, 2, 1]])
    );
    expect(columnsOf(table)).toEqual(["B all all", "C all male", "D all female"]);
    expect(table.part).toBeNull();
  });
});

describe("the shape of real forms", () => {
  const plain = names("单位 合计 男 女");

  it("drops the row of column numbers, as numbers or as text", () => {
    for (const numbers of [
      ["甲", 1, 2, 3],
      ["甲", "1", "（2）", "３"],
      [null, 1, 2, 3],
      [1, 2, 3, 4],
    ]) {
      const reading = read([sheetOf([plain, numbers, ["李家村", 3, 2, 1]])]);
      expect(reading.tables.map(rowsOf)).toEqual([["unit 李家村: 3 2 1"]]);
      expect(reading.rows.skipped["column-numbers"]).toBe(1);
    }
  });

  it("does not take a first unit with small figures for column numbers", () => {
    const table = readOne(sheetOf([plain, ["李家村", 1, 2, 3]]));
    expect(rowsOf(table)).toEqual(["unit 李家村: 1 2 3"]);
  });

  it("finds the total where 合计 is merged over 序号 and 单位", () => {
    const table = readOne(
      sheetOf(
        [
          names("序号 单位 合计 男 女"),
          ["合　计", null, 5, 3, 2],
          ["１", "李家村", 5, 3, 2],
          [2, null],
        ],
        ["A3:B3"]
      )
    );
    expect(rowsOf(table)).toEqual(["total 合　计: 5 3 2", "unit 李家村: 5 3 2"]);
  });

  it("takes the finer of two unit columns", () => {
    const table = readOne(
      sheetOf(
        [
          names("乡镇 村 合计 男 女"),
          ["青山镇", "李家村", 3, 2, 1],
          [null, "王家村", 2, 1, 1],
          ["总计", null, 5, 3, 2],
        ],
        ["A3:A4"]
      )
    );
    expect(rowsOf(table)).toEqual([
      "unit 李家村: 3 2 1",
      "unit 王家村: 2 1 1",
      "total 总计: 5 3 2",
    ]);
    expect(table.unitHeader.column).toBe(1);
  });

  it("infers the unit column where no header names it", () => {
    const table = readOne(
      sheetOf([
        [null, "一孩", "二孩"],
        ["李家村", 3, 2],
      ])
    );
    expect(rowsOf(table)).toEqual(["unit 李家村: 3 2"]);
    expect(table.unitHeader).toMatchObject({ row: 1, column: 0 });
    expect(table.confidence).toBeLessThan(1);
  });

  it("reads a scope line above the row of the unit header", () => {
    const table = readOne(
      sheetOf(
        [
          names("_ 本期出生人数 _ _ _"),
          names("地区 一孩出生 _ 二孩出生 _"),
          names("_ 男 女 男 女"),
          ["李家村", 3, 2, 1, 0],
        ],
        ["B2:E2", "B3:C3", "D3:E3"]
      )
    );
    expect(table.columns[0]?.label).toBe("本期出生人数/一孩出生/男");
    expect(table.header.firstRow).toBe(1);
  });

  it("goes on over blank rows, page numbers and repeated page headers", () => {
    const { tables, rows } = read([
      sheetOf([
        ["填报单位：青山镇"],
        plain,
        ["李家村", 3, 2, 1],
        [],
        ["第 1 页"],
        ["2025年3月出生实名制汇总表"],
        plain,
        ["甲", 1, 2, 3],
        ["王家村", 2, 1, 1],
        ["合计", 5, 3, 2],
        ["填表人："],
        ["注：本表一式两份"],
      ]),
    ]);
    expect(tables.map(rowsOf)).toEqual([
      ["unit 李家村: 3 2 1", "unit 王家村: 2 1 1", "total 合计: 5 3 2"],
    ]);
    expect(rows.skipped).toEqual({
      title: 2,
      header: 1,
      "column-numbers": 1,
      blank: 1,
      footer: 3,
      "repeated-header": 2,
      "not-judged-sheet": 0,
    });
  });

  it("goes on after the footer of a page when the same header follows", () => {
    const table = readOne(
      sheetOf([
        plain,
        ["李家村", 3, 2, 1],
        ["填表人："],
        [],
        ["2025年3月出生实名制汇总表（续）"],
        plain,
        ["王家村", 2, 1, 1],
      ])
    );
    expect(rowsOf(table)).toEqual(["unit 李家村: 3 2 1", "unit 王家村: 2 1 1"]);
  });

  it("ends at the footer, also directly below, and reads nothing after it", () => {
    const table = readOne(
      sheetOf([plain, ["李家村", 3, 2, 1], [null, "审核人："], ["附：补充", 9, 9, 9]])
    );
    expect(rowsOf(table)).toEqual(["unit 李家村: 3 2 1"]);
  });

  it("passes over lines about the table and prepared lines without a name", () => {
    const { tables, rows } = read([
      sheetOf([
        plain,
        ["李家村", 3, 2, 1],
        [null, 0, 0, 0],
        ["合计", 3, 2, 1],
        ["性别比", 200],
        ["上年同期", 4, 2, 2],
        ["累计", 9, 5, 4],
      ]),
    ]);
    expect(tables.map(rowsOf)).toEqual([["unit 李家村: 3 2 1", "total 合计: 3 2 1"]]);
    expect(rows.skipped).toMatchObject({ footer: 3, blank: 1 });
  });

  it("tells inner subtotals from the total", () => {
    const table = readOne(
      sheetOf([
        plain,
        ["李家村", 3, 2, 1],
        ["小计", 3, 2, 1],
        ["王家村", 2, 1, 1],
        ["城区小计", 2, 1, 1],
        ["总　计", 5, 3, 2],
      ])
    );
    expect(table.rows.map(({ kind }) => kind)).toEqual([
      ...["unit", "subtotal", "unit", "subtotal", "total"],
    ]);
  });

  it("takes several 小计 without a total for subtotals, unless the last sums up all units", () => {
    const kinds = (last: number[]) =>
      readOne(
        sheetOf([
          plain,
          ["李家村", 3, 2, 1],
          ["小计", 3, 2, 1],
          ["王家村", 2, 1, 1],
          ["小计", ...last],
        ])
      ).rows.map(({ kind }) => kind);
    expect(kinds([2, 1, 1])).toEqual(["unit", "subtotal", "unit", "subtotal"]);
    expect(kinds([5, 3, 2])).toEqual(["unit", "subtotal", "unit", "total"]);
  });

  it("takes 全镇合计 for the total, in front of 合计 below", () => {
    const table = readOne(
      sheetOf([plain, ["全镇合计", 3, 2, 1], ["李家村", 3, 2, 1], ["合计", 3, 2, 1]])
    );
    expect(table.rows.map(({ kind }) => kind)).toEqual(["total", "unit", "subtotal"]);
  });

  it("takes a last row without a name for the total when it is the sum, else for a unit named by its cell", () => {
    const total = readOne(
      sheetOf([plain, ["李家村", 3, 2, 1], ["王家村", 2, 1, 1], [null, 5, 3, 2]])
    );
    expect(rowsOf(total).at(-1)).toBe("total : 5 3 2");
    const unit = readOne(
      sheetOf([plain, ["李家村", 3, 2, 1], ["王家村", 2, 1, 1], [null, 7, 4, 3]])
    );
    expect(rowsOf(unit).at(-1)).toBe("unit A5: 7 4 3");
  });
});

describe("defects that stand in forms of real systems", () => {
  it("reads 期中：计划内 as a part and 期未 as the end of the period", () => {
    const table = readOne(
      sheetOf(
        [
          names(
            "地区 期初常住人口数 期未常住人口数 本期出生人数 _ _ _ _ _ 往年出生未报人数 死亡人数"
          ),
          names("_ _ _ 一孩出生 _ _ 二孩出生 _ _ _ _"),
          names("_ _ _ 男 女 期中：计划内 男 女 其中：计划内 _ _"),
          ["合　计", 90, 91, 3, 2, 5, 1, 1, 2, 0, 1],
          ["李家村", 90, 91, 3, 2, 5, 1, 1, 2, 0, 1],
        ],
        ["A2:A4", "B2:B4", "C2:C4", "D2:I2", "D3:F3", "G3:I3", "J2:J4", "K2:K4"],
        "（半）年度人口与出生情况"
      )
    );
    expect(columnsOf(table)).toEqual([
      ...["D 1 male", "E 1 female", "G 2 male", "H 2 female", "J late all all"],
    ]);
    expect(table.unplaced).toEqual([]);
    expect(table.totalRow).toBe(0);
  });

  it("reads blanks inside words and full-width digits and brackets", () => {
    const table = readOne(
      sheetOf(
        [
          ["单　　位", "１　孩　出　生", null, "２孩（出生）", null],
          [null, "男 孩", "女\n孩", "男　婴", "女 婴"],
          ["李家村", 3, 2, 1, 1],
          ["总　　计", 3, 2, 1, 1],
        ],
        [],
        "２０２５年３月　出 生 实 名 制 汇 总 表"
      )
    );
    expect(columnsOf(table)).toEqual(["B 1 male", "C 1 female", "D 2 male", "E 2 female"]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["unit", "total"]);
    expect(table.period).toBe("2025-03");
  });

  it("keeps the figures of a form whose 多孩 repeats 二孩, for the rules to judge", () => {
    const table = readOne(
      sheetOf([
        names("单位 一孩男 一孩女 二孩男 二孩女 多孩男 多孩女"),
        ["李家村", 3, 2, 1, 4, 1, 4],
      ])
    );
    expect(table.rows[0]?.counts).toEqual([3, 2, 1, 4, 1, 4]);
  });

  it("keeps a 性别比 of 0.00 as it is stated", () => {
    const table = readOne(
      sheetOf([
        names("单位 男 女 性别比"),
        ["李家村", 2, 0, "0.00"],
        ["王家村", 0, 0, { error: "#DIV/0!" }],
      ])
    );
    expect(
      table.statedRatios.map(({ value, decimals, shown }) => [value, decimals, shown])
    ).toEqual([
      [0, 2, "0.00"],
      [null, null, "#DIV/0!"],
    ]);
  });
});
