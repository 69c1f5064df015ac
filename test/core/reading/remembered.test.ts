import { forgetTexts, isKeepable, remembered } from "../../../src/core/reading/remembered";
import { sheetOf, read } from "./reading-support";

function counted(): { readonly of: (text: string) => number; readonly calls: () => number } {
  let calls = 0;
  return { of: remembered((text) => text.length + 0 * calls++), calls: () => calls };
}

it("makes something of a text once", () => {
  const { of, calls } = counted();
  expect([of("2025年3月"), of("2025年3月"), calls()]).toEqual([7, 7, 1]);
});

it("keeps no line that somebody signed, and no number of a telephone's length", () => {
  expect(
    isKeepable("负责人：      审核人：      填表人：      联系电话：      填报日期：2025年4月3日")
  ).toBe(true);
  expect(isKeepable("单位负责人：审核人：填表人：")).toBe(true);
  expect(isKeepable("负责人：赵六斤 审核人：")).toBe(false);
  expect(isKeepable("负责人:赵六审核人:")).toBe(false);
  expect(isKeepable("联系电话：0700-5550123")).toBe(false);
  expect(isKeepable("联系电话：５５５０１２３")).toBe(false);
});

it("makes a signed line anew each time", () => {
  const { of, calls } = counted();
  of("填表人：赵六斤");
  of("填表人：赵六斤");
  expect(calls()).toBe(2);
});

it("forgets everything after a sheet that names persons, and nothing after a form", () => {
  const { of, calls } = counted();
  of("2025年3月");
  read([
    sheetOf([
      ["单位", "男", "女"],
      ["李家村", 2, 1],
    ]),
  ]);
  of("2025年3月");
  expect(calls()).toBe(1);
  const register = read([
    sheetOf([
      ["母亲姓名", "身份证号", "婴儿性别"],
      ["", "", "男"],
    ]),
  ]);
  expect(register.skipped.map(({ reason }) => reason)).toEqual(["personal-data"]);
  of("2025年3月");
  expect(calls()).toBe(2);
  forgetTexts();
  of("2025年3月");
  expect(calls()).toBe(3);
});
