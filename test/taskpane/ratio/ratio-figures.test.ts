import { countText, limitTexts, ratioText } from "../../../src/taskpane/ratio/ratio-figures";

test("a ratio has two decimals, half up, and a dash without girls", () => {
  expect(ratioText({ male: 641238, female: 571083 })).toBe("112.28");
  // 100 × 1601 / 1600 = 100.0625; 100 × 8001 / 8000 = 100.0125, whose half goes up at four decimals only.
  expect(ratioText({ male: 1601, female: 1600 })).toBe("100.06");
  expect(ratioText({ male: 2001, female: 1600 })).toBe("125.06");
  expect(ratioText({ male: 201, female: 160 })).toBe("125.63");
  expect(ratioText({ male: 5, female: 0 })).toBe("—");
  expect(ratioText({ male: 0, female: 5 })).toBe("0.00");
});

test("limits have no decimals below 1,000 births and two from there on", () => {
  expect(limitTexts({ male: 53, female: 47, low: 74.7, high: 170.71 })).toEqual({
    low: "75",
    high: "171",
    infinite: false,
  });
  expect(limitTexts({ male: 520, female: 480, low: 95.675, high: 122.5 })).toEqual({
    low: "95.68",
    high: "122.50",
    infinite: false,
  });
});

test("without girls the upper limit is infinite; without births there are no limits", () => {
  expect(limitTexts({ male: 5, female: 0, low: 91.64, high: null })).toEqual({
    low: "92",
    high: "∞",
    infinite: true,
  });
  expect(limitTexts({ male: 0, female: 0, low: null, high: null })).toBeNull();
});

test("counts are grouped by thousands", () => {
  expect([0, 999, 1000, 1212321].map(countText)).toEqual(["0", "999", "1,000", "1,212,321"]);
});
