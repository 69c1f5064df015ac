import type { CellValue } from "../../../src/core/model/sheet-grid";
import { headingAbove, repeatsHeading } from "../../../src/core/reading/further-heading";
import type { HeadingReader } from "../../../src/core/reading/further-heading";
import { RowWords } from "../../../src/core/reading/row-words";
import { SourceSheet } from "../../../src/core/reading/source-sheet";
import { sheetGrid } from "../../support/sheet-grid";

type Rows = readonly (readonly CellValue[])[];

const BEFORE: Rows = [
  ["单位", "男", "女"],
  ["东村", 3, 2],
  ["合计", 3, 2],
];

function reader(rows: Rows, texts: readonly string[] = []): HeadingReader {
  const sheet = new SourceSheet(sheetGrid("表", rows));
  return { sheet, words: new RowWords(), headingTexts: new Set(texts) };
}

/** How many of the lines between the table before and the header belong to the header. */
function lines(between: Rows, texts: readonly string[] = []): number {
  const rows = [...BEFORE, ...between, ["单位", "男", "女"]];
  const header = rows.length - 1;
  return header - headingAbove(reader(rows, texts), header, BEFORE.length - 1);
}

describe("lines above a further header", () => {
  it("are its title and the lines that name office and period", () => {
    expect(lines([])).toBe(0);
    expect(lines([["2025年4月出生统计表"]])).toBe(1);
    expect(lines([["2025年4月出生统计表"], ["填报单位：青山镇"], ["单位：人"]])).toBe(3);
    expect(lines([["出生统计表", "出生统计表", "出生统计表"]])).toBe(1);
    expect(lines([["二、卫生部门采集数"]])).toBe(1);
    expect(lines([["续前"]], ["续前"])).toBe(1);
  });

  it("are no words that read like none, no units and no figures", () => {
    expect(lines([["镇卫生院"]])).toBe(0);
    expect(lines([["东村"]])).toBe(0);
    expect(lines([["2025年4月出生统计表", 7]])).toBe(0);
    expect(lines([["2025年4月出生统计表"], ["东村", 7]])).toBe(0);
  });

  it("leave a note to the table above, and what stands above the note", () => {
    expect(lines([["说明：以卫生部门为准"]])).toBe(0);
    expect(lines([["2025年4月出生统计表"], ["说明：以卫生部门为准"], ["填报单位：青山镇"]])).toBe(
      1
    );
  });

  it("take 填报单位 right above the title only where a blank row parts it from the table before", () => {
    const title = ["2025年4月出生统计表"];
    const office = ["填报单位：青山镇"];
    expect(lines([[], office, title])).toBe(2);
    expect(lines([office, title])).toBe(1);
    expect(lines([office, [], title])).toBe(1);
    expect(lines([["填报人：某人"], office, title])).toBe(1);
  });
});

describe("the heading again", () => {
  it("is the same text in a row of words", () => {
    const of = reader([], ["出生统计表"]);
    expect(repeatsHeading(of, [null, "出生统计表", null])).toBe(true);
    expect(repeatsHeading(of, ["出生统计表", "续"])).toBe(true);
    expect(repeatsHeading(of, ["出生统计表", 3])).toBe(false);
    expect(repeatsHeading(of, ["另一张表"])).toBe(false);
    expect(repeatsHeading(of, [3, "出生统计表"])).toBe(false);
    expect(repeatsHeading(of, [null])).toBe(false);
  });
});
