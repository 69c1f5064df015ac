import { pointsText, signedPoints } from "../../../src/taskpane/score/points-text";

test("hundredths are shown as points, without decimals that say nothing", () => {
  expect([19333, 12000, 1250, 0, -667, -2000].map(pointsText)).toEqual([
    "193.33",
    "120",
    "12.5",
    "0",
    "−6.67",
    "−20",
  ]);
});

test("a gain carries its sign", () => {
  expect([1000, -20, 0].map(signedPoints)).toEqual(["+10", "−0.2", "0"]);
});
