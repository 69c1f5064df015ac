import fc from "fast-check";
import { dayOfSerial, isDay, serialOfDay } from "../../../src/core/model/period";

describe("Excel's serial numbers (1900 date system)", () => {
  // 61 follows the 29th of February 1900 that never was; 25569 is the Unix epoch.
  it.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2000-01-01", 36526],
    ["2024-02-29", 45351],
    ["2025-04-03", 45750],
  ])("%s is %i", (day, serial) => {
    expect(serialOfDay(day)).toBe(serial);
    expect(dayOfSerial(serial)).toBe(day);
  });

  it("lead there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73050 }), (serial) => {
        const day = dayOfSerial(serial);
        expect(isDay(day)).toBe(true);
        expect(serialOfDay(day)).toBe(serial);
      })
    );
  });
});
