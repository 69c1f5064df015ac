import type { CellValue } from "../../../src/core/model/sheet-grid";
import { personalRegisterCell } from "../../../src/core/reading/personal-register";
import { sheetGrid, standardForm, withCells } from "../../support/sheet-grid";
import { read } from "./reading-support";

const words = (labels: string) => labels.split(" ");

describe("personalRegisterCell", () => {
  it.each<[string, CellValue[][], number, number]>([
    ["身份证号 alone", [["登记表"], words("序号 单位 身份证号 男")], 1, 2],
    ["two columns about a person", [["登记表"], [], words("序号 姓名 性别 出生日期")], 2, 1],
    ["a hospital list", [words("病历号 女方姓名 孩次 婴儿性别 现住址")], 0, 0],
    ["a header of two rows", [words("单位 男 母亲 母亲"), [null, null, "姓名", "联系电话"]], 0, 2],
  ])("refuses %s", (_, rows, row, column) => {
    expect(personalRegisterCell(rows)).toEqual({ row, column });
  });

  it.each<[string, CellValue[][]]>([
    ["one such column", [words("单位 合计 男 女 联系电话"), ["李家村", 3, 2, 1]]],
    [
      "footers without colons",
      [words("单位 男 女"), ["李家村", 3, 2], words("负责人姓名 填表人姓名 联系电话")],
    ],
    [
      "meta lines",
      [["填表人姓名：", "联系电话：", "住址："], words("单位 男 女"), ["李家村", 3, 2]],
    ],
    ["nothing", []],
  ])("does not refuse %s", (_, rows) => {
    expect(personalRegisterCell(rows)).toBeNull();
  });

  it("looks at the first fifteen rows only", () => {
    const far = [...Array.from({ length: 15 }, () => ["x"]), words("姓名 电话")];
    expect(personalRegisterCell(far)).toBeNull();
  });
});

describe("a register of persons", () => {
  const register = sheetGrid("名单", [
    ["2025年3月出生实名登记表"],
    ["序号", "单位", "孩次", "男", "女", "姓名", "身份证号"],
    [1, "李家村", 1, 1, 0, "赵一", "420000200001010000"],
  ]);

  it("is refused with its header cell, and nothing of it is kept", () => {
    const reading = read([register]);
    expect(reading.tables).toEqual([]);
    expect(reading.skipped).toEqual([
      {
        file: "",
        sheet: "名单",
        reason: "personal-data",
        cell: { file: "", sheet: "名单", row: 1, column: 6 },
      },
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/赵一|4200002|李家村/);
    expect(reading.rows.skipped["not-judged-sheet"]).toBe(3);
  });

  it("is refused as well when its header stands below the first rows or a table of births", () => {
    const blank = Array.from({ length: 20 }, () => []);
    const low = { ...register, values: [...blank, ...register.values] };
    expect(read([low]).skipped.map(({ reason }) => reason)).toEqual(["personal-data"]);
    const births = [["2025年3月实名出生"], ["单位", "男", "女"], ["李家村", 3, 2], []];
    const below = { ...register, values: [...births, ...register.values] };
    expect(read([below]).skipped.map(({ reason }) => reason)).toEqual(["personal-data"]);
  });

  it("is not what a form with names in its footer is", () => {
    const form = withCells(standardForm({ units: { 李家村: [1, 0, 0, 0, 0, 0] } }), {
      A8: "负责人",
      B8: "姓名",
      C8: "电话",
    });
    expect(read([form]).tables).toHaveLength(1);
  });
});
