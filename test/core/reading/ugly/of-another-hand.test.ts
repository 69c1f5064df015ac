import { typedSheet } from "../../../support/typed-sheet";
import { columnsOf, read, readOne, rowsOf } from "../reading-support";

const HEAD = `
2025年6月出生实名制汇总表
填报单位：青山镇 | | | 单位：人
`;
const ROWS = `
东岗村 | 5 | 3 | 2
西河村 | 7 | 4 | 3
合计 | 12 | 7 | 5
`.trimStart();
const READ = ["unit 东岗村: 5 3 2", "unit 西河村: 7 4 3", "total 合计: 12 7 5"];

describe("sheets that somebody else made", () => {
  it("reads a header with a blank row in it", () => {
    const header = "序号 | 单位 | 出生人数 | < | <\n\n | | 合计 | 男 | 女\n";
    const rows = ROWS.replaceAll(/^/gm, "1 | ").replace(/1 \| $/, "");
    expect(rowsOf(readOne(typedSheet("6月", HEAD + header + rows)))).toEqual(READ);
  });

  it.each(["甲 | 1=2+3 | 2 | 3", "栏次 | （1）=（2）+（3） | （2） | （3）", "A | ① | ② | ③"])(
    "drops the row of column numbers %s",
    (numbers) => {
      const text = `${HEAD}单位 | 合计 | 男 | 女\n${numbers}\n${ROWS}`;
      expect(rowsOf(readOne(typedSheet("6月", text)))).toEqual(READ);
    }
  );

  it.each(["3①", "3²", "3⑴", "½", "Ⅲ"])("takes no sign of a footnote for a digit: %s", (shown) => {
    const text = `${HEAD}单位 | 合计 | 男 | 女\n${ROWS.replace("5 | 3 |", `5 | ${shown} |`)}`;
    const table = readOne(typedSheet("6月", text));
    expect(table.rows[0]?.counts[1]).toBeNaN();
    expect(table.faults.map(({ kind, used }) => [kind, used])).toEqual([["not-a-number", null]]);
  });

  it.each([
    ["三孩及三孩以上", "3+"],
    ["三胎及多胎", "3+"],
    ["Ⅱ孩", "2"],
    ["II胎", "2"],
  ])("reads the birth order %s", (word, parity) => {
    const text = `${HEAD}单位 | ${word} | < | <\n^ | 计 | ♂ | ♀\n${ROWS}`;
    expect(columnsOf(readOne(typedSheet("6月", text)))).toEqual([
      `B ${parity} all`,
      `C ${parity} male`,
      `D ${parity} female`,
    ]);
  });

  it("does not pass over a child that nobody understands", () => {
    const text = `${HEAD}单位 | 合计 | 男 | 女 | 甲孩\n${ROWS}`;
    const table = readOne(typedSheet("6月", text));
    expect(table.unplaced.map(({ label }) => label)).toEqual(["甲孩"]);
  });

  it.each(["汇总", "汇 总"])("takes %s for the total", (word) => {
    const text = `${HEAD}单位 | 合计 | 男 | 女\n${ROWS.replace("合计 |", `${word} |`)}`;
    expect(rowsOf(readOne(typedSheet("6月", text))).at(-1)).toBe(`total ${word}: 12 7 5`);
  });

  it.each([
    [
      ["25.1", "25.2"],
      ["2025-01", "2025-02"],
    ],
    [
      ["1", "02", "3月"],
      ["2025-01", "2025-02", "2025-03"],
    ],
    [["24.1"], ["2025-01/2025-12"]],
    [["1"], ["2025-01/2025-12"]],
  ])("reads months from sheets named %j", (names, periods) => {
    const text = `青山镇2025年出生实名制汇总表\n单位 | 合计 | 男 | 女\n${ROWS}`;
    const { tables } = read(names.map((name) => typedSheet(name, text)));
    expect(tables.map(({ period }) => period)).toEqual(periods);
  });

  it.each([
    ["截至2025年6月底累计出生实名制汇总表", "2025-01/2025-06"],
    ["2025年6月出生累计统计（计生）", "2025-01/2025-06"],
    ["2025年6月及累计出生统计（计生）", "2025-06"],
    ["2025年1月累计出生统计（计生）", "2025-01"],
  ])("takes %s at its word", (title, period) => {
    const text = `${title}\n单位 | 合计 | 男 | 女\n${ROWS}`;
    expect(readOne(typedSheet("Sheet1", text)).period).toBe(period);
  });

  it.each([
    [
      "by birth order",
      "单位 | 孩次 | 合计 | 男 | 女\n东岗村 | 一孩 | 3 | 1 | 2\n^ | 二孩 | 2 | 1 | 1\n西河村 | 一孩 | 1 | 1 | 0\n^ | 二孩 | 2 | 0 | 2",
    ],
    [
      "by sex",
      "单位 | 性别 | 一孩 | 二孩\n东岗村 | 男 | 3 | 1\n | 女 | 2 | 2\n西河村 | 男 | 1 | 1\n | 女 | 2 | 0",
    ],
    [
      "by residence below the unit",
      "单位 | 合计 | 男 | 女\n东岗村 | 3 | 1 | 2\n其中：户籍 | 2 | 1 | 1\n流动 | 1 | 0 | 1\n西河村 | 2 | 1 | 1\n其中：户籍 | 1 | 1 | 0\n流动 | 1 | 0 | 1",
    ],
    [
      "by department",
      "单位 | 来源 | 合计 | 男 | 女\n东岗村 | 计生 | 3 | 1 | 2\n^ | 卫生 | 2 | 1 | 1\n西河村 | 计生 | 1 | 1 | 0\n^ | 卫生 | 2 | 0 | 2",
    ],
  ])("refuses several rows a unit by name: %s", (_, text) => {
    const { tables, skipped } = read([typedSheet("6月", HEAD + text)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["split-units"]);
  });

  it("refuses units across the top by name", () => {
    const text =
      "项目 | < | 东岗村 | 西河村\n一孩 | 男 | 1 | 2\n^ | 女 | 0 | 1\n二孩 | 男 | 1 | 1\n^ | 女 | 2 | 2";
    const { tables, skipped } = read([typedSheet("6月", HEAD + text)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["units-across"]);
  });

  it("asks where both departments stand side by side, even with equal figures", () => {
    const text =
      "单位 | 计生统计 | < | 卫生部门 | <\n^ | 男 | 女 | 男 | 女\n东岗村 | 1 | 2 | 1 | 2\n西河村 | 3 | 1 | 3 | 1";
    const { tables, forms } = read([typedSheet("6月", HEAD + text)]);
    expect(tables).toEqual([]);
    expect(forms.map(({ doubts }) => doubts)).toEqual([["columns-ambiguous"]]);
  });

  it("takes the heading of a further page for no unit where its month is a number", () => {
    const top = "2025年6月出生统计（计生）\n行政机构： | 青山镇 | 统计月份： | 2025.06\n";
    const text = `${top}单位 | 合计 | 男 | 女\n东岗村 | 5 | 3 | 2\n${top}单位 | 合计 | 男 | 女\n西河村 | 7 | 4 | 3\n合计 | 12 | 7 | 5`;
    expect(rowsOf(readOne(typedSheet("6月", text)))).toEqual(READ);
  });

  it("counts no births that are only expected", () => {
    const text =
      "2025年7月预计出生人数（计生）\n单位 | 一孩 | 二孩 | 多孩\n东岗村 | 1 | 2 | 0\n西河村 | 3 | 1 | 1";
    expect(read([typedSheet("7月", text)]).tables).toEqual([]);
  });
});
