import { typedSheet } from "../../support/typed-sheet";
import { read } from "./reading-support";

const SUMMARY = `
2025年6月出生实名制汇总表
填报单位：青山镇 | | | 单位：人
单位 | 合计 | 男 | 女
东岗村 | 5 | 3 | 2
西河村 | 7 | 4 | 3
合计 | 12 | 7 | 5
`;

/** Nobody's number: the place does not exist. */
const NUMBER = "990321199001011234";

describe("persons anywhere on a sheet", () => {
  it.each([
    [
      "a register below a summary",
      `${SUMMARY}附：名单\n序号 | 姓名 | 身份证号 | 性别\n1 | 甲乙丙 | 无 | 男`,
    ],
    [
      "a register below without numbers",
      `${SUMMARY}\n姓名 | 家庭住址 | 性别\n甲乙丙 | 东岗村 | 男`,
    ],
    ["numbers under another heading", SUMMARY.replace("3 | 2\n", `3 | 2 | 甲乙丙${NUMBER}\n`)],
    ["a number with blanks", SUMMARY.replace("3 | 2\n", "3 | 2 | 990321 19900101 1234\n")],
    ["a number half hidden", SUMMARY.replace("3 | 2\n", "3 | 2 | 990321********1234\n")],
    ["a number typed as a number", SUMMARY.replace("3 | 2\n", "3 | 2 | 990321199001011200\n")],
    ["numbers in running text", `东岗村：甲乙丙，女，${NUMBER}，6月3日生一男孩`],
    [
      "names half hidden",
      "2025年6月出生统计\n村 | 孩次 | 男 | 女 | 谁\n东岗村 | 一孩 | 1 | | 甲*\n西河村 | 二孩 | | 1 | 乙*丙",
    ],
    [
      "mothers in the place of units",
      "2025年6月出生统计（卫生）\n产妇 | 合计 | 男 | 女\n甲乙丙 | 1 | 1 | 0",
    ],
    [
      "householders in the place of units",
      "2025年6月出生实名统计\n序号 | 户主 | 一孩 | < | 二孩 | <\n^ | ^ | 男 | 女 | 男 | 女\n1 | 甲乙丙 | 1 | | |",
    ],
    [
      "mothers beside a hospital's numbers",
      "2025年6月出生花名册\n村 | 产妇 | 孩次 | 男 | 女 | 住院号\n东岗村 | 甲乙丙 | 一孩 | 1 | | Z1",
    ],
  ])("are refused and not kept: %s", (_, text) => {
    const reading = read([typedSheet("6月", text)]);
    expect(reading.tables).toEqual([]);
    expect(reading.skipped.map(({ reason }) => reason)).toEqual(["personal-data"]);
    expect(JSON.stringify(reading)).not.toMatch(/甲|乙|1990/);
  });

  it.each([
    ["whoever signs", `${SUMMARY}填表人姓名 | 甲某 | 联系地址 | 乙某`],
    ["a telephone beside the counts", SUMMARY.replace("男 | 女\n", "男 | 女 | 联系电话\n")],
    [
      "women as a count",
      SUMMARY.replace("单位 | 合计", "单位 | 产妇 | 活产")
        .replace(/村 \|/g, "村 | 9 |")
        .replace("合计 | 12", "合计 | 18 | 12"),
    ],
    ["a long number of a document", `${SUMMARY}批准文号：国统制20250078号001234567890`],
  ])("are not seen in %s", (_, text) => {
    const { tables } = read([typedSheet("6月", text)]);
    expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ["东岗村", "西河村", "合计"],
    ]);
  });

  it("are not taken for units where a footer names them behind a running number", () => {
    const text = `
2025年6月出生实名制汇总表
序号 | 单位 | 合计 | 男 | 女
1 | 东岗村 | 5 | 3 | 2
2 | 西河村 | 7 | 4 | 3
负责人： | 甲乙丙 | | 填表人： | 甲乙丁
`;
    const reading = read([typedSheet("6月", text)]);
    expect(reading.tables.map(({ rows, faults }) => [rows.length, faults.length])).toEqual([
      [2, 0],
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/甲乙/);
  });
});
