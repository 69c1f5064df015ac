import type { CellValue } from "../../../src/core/model/sheet-grid";
import { columnsOf, readOne, sheetOf } from "./reading-support";

const words = (labels: string): CellValue[] =>
  labels.split(" ").map((label) => (label === "_" ? null : label));

/** A title that names the department and not what is counted. */
const SILENT = "2025年3月人口计生月报表";

describe("a bare 合计 under a title without births", () => {
  it("is that of the births where nothing else is counted", () => {
    const table = readOne(
      sheetOf(
        [words("单位 合计 _ 一孩 _"), words("_ 男 女 男 女"), ["李家村", 3, 2, 1, 1]],
        [],
        SILENT
      )
    );
    expect(columnsOf(table)).toEqual(["B all male", "C all female", "D 1 male", "E 1 female"]);
  });

  it("is asked about beside deaths", () => {
    const table = readOne(
      sheetOf([words("单位 死亡人数 合计 一孩 二孩"), ["李家村", 9, 3, 2, 1]], [], SILENT)
    );
    expect(columnsOf(table)).toEqual(["D 1 all", "E 2 all"]);
    expect(table.unplaced.map(({ label }) => label)).toEqual(["合计"]);
  });

  it("does not hide 补报 beside births", () => {
    const table = readOne(
      sheetOf([words("单位 死亡人数 出生人数 往年补报"), ["李家村", 9, 3, 2]], [], SILENT)
    );
    expect(columnsOf(table)).toEqual(["C all all", "D late all all"]);
  });
});

describe("a part beside its whole", () => {
  it("is left out where it is births in hospital, and used where it stands alone", () => {
    const header = (labels: string) =>
      readOne(sheetOf([words(labels), ["李家村", 3, 2, 1]], [], "2025年3月接产机构分娩情况报表"));
    expect(columnsOf(header("单位 活产数 住院分娩活产数 死胎数"))).toEqual(["B all all"]);
    expect(columnsOf(header("单位 住院分娩活产数 死胎数 产妇数"))).toEqual(["B all all"]);
  });

  it("does not get the ratio of the whole", () => {
    const sheet = sheetOf([
      words("单位 户籍人口 _ _ 流动人口 _ _ 性别比"),
      words("_ 小计 男 女 小计 男 女 _"),
      ["李家村", 2, 1, 1, 3, 2, 1, 150],
    ]);
    const table = readOne(sheet, { residence: "户籍人口" });
    expect(columnsOf(table)).toEqual(["B all all", "C all male", "D all female"]);
    expect(table.blocks.map(({ ratioColumn }) => ratioColumn)).toEqual([null]);
    expect(table.statedRatios).toEqual([]);
  });
});

describe("lines around the header", () => {
  it("are a title that is written into every cell", () => {
    const title = words("2025年3月计生出生情况 2025年3月计生出生情况 2025年3月计生出生情况");
    const table = readOne(sheetOf([title, words("单位 男 女"), ["李家村", 1, 2]], [], "附件："));
    expect(columnsOf(table)).toEqual(["B all male", "C all female"]);
    expect(table.header.firstRow).toBe(2);
  });

  it("may name the office in front of the days that they cover", () => {
    const line = ["青山镇；2025年3月1日至2025年3月31日人口出生情况："];
    expect(readOne(sheetOf([line, words("单位 男 女"), ["李家村", 1, 2]])).reportingUnit).toBe(
      "青山镇"
    );
  });

  it("say the unit of measure also in brackets", () => {
    const line = ["（单位：人）"];
    expect(readOne(sheetOf([line, words("单位 男 女"), ["李家村", 1, 2]])).reportingUnit).toBe("");
  });
});
