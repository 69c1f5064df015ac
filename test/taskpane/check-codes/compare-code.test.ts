import { compareCode } from "../../../src/taskpane/check-codes/compare-code";

it.each([
  ["0354", "same"],
  ["０３５４", "same"],
  [" 03 54 ", "same"],
  ["03-54", "same"],
  ["0355", "different"],
  ["354", "not-a-code"],
  ["——", "not-a-code"],
  ["", null],
] as const)("the code %p against 0354 is %p", (heard, verdict) => {
  expect(compareCode("0354", heard)).toBe(verdict);
});

it("nothing equals a row without a code", () => {
  expect(compareCode("——", "0354")).toBe("different");
});
