import { foldText, searchWords } from "../../../src/taskpane/findings/fold-text";

test("full and half width, case and spaces are alike", () => {
  expect(foldText("３月　卫生！Ｆ９")).toBe("3月卫生!f9");
  expect(foldText("2025年 3月")).toBe(foldText("2025年3月"));
});

test("a query is words, whatever kind of space is between them", () => {
  expect(searchWords("李家村　３月  f9")).toEqual(["李家村", "3月", "f9"]);
  expect(searchWords("  ")).toEqual([]);
});
