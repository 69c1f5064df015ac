import { monthState, overruling, typedDay } from "../../../src/core/receiving/typed-receipts";

describe("a typed day", () => {
  it.each([
    [45750, "2025-04-03"],
    [45750.75, "2025-04-03"],
    ["2025-04-03", "2025-04-03"],
    ["2025/4/3", "2025-04-03"],
    ["２０２５．４．３", "2025-04-03"],
    [" 2025年4月3日 ", "2025-04-03"],
    ["20250403", "2025-04-03"],
    [20250403, "2025-04-03"],
  ])("%p is understood", (typed, day) => {
    expect(typedDay(typed)).toBe(day);
  });

  it.each(["2025-02-30", "4月3日", "按时", "", 3, 2025, 99999])("%p is no day", (typed) => {
    expect(typedDay(typed)).toBeNull();
  });
});

describe("a typed state", () => {
  it.each([
    ["按时，差异已说明", "explained"],
    ["按时, 差异已说明", "explained"],
    ["未到期", "not-due"],
    ["Late", "late"],
    ["to-confirm", "to-confirm"],
    ["To be confirmed", "to-confirm"],
  ])("%s is %s", (word, state) => {
    expect(monthState(word)).toBe(state);
  });

  it("names nothing when it is no state", () => {
    expect(monthState("好")).toBeNull();
    expect(monthState(undefined)).toBeNull();
  });

  it("overrules only with a reason", () => {
    const row = (values: Record<string, string>) =>
      ({ kind: "receipts", id: "report/青山镇/2025-03", values, shown: [] }) as const;
    expect(overruling(row({ state: "迟报", reason: " 邮路中断 " }))).toEqual({
      state: "late",
      reason: "邮路中断",
    });
    expect(overruling(row({ state: "迟报", reason: " " }))).toBeNull();
    expect(overruling(row({ reason: "邮路中断" }))).toBeNull();
    expect(overruling(undefined)).toBeNull();
  });
});
