/** Reasons and grounds given in the pane, until a sheet holds them. */
import { COMPARISON_KEYS } from "../../../src/core/reporting/comparison-keys";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { ExcelError } from "../../../src/hosts/excel-error";
import { a1 } from "../../../src/core/model/cell-ref";
import { checked, DIFFERENCE, MADE_EQUAL, opened, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

const differencesOf = (open: Awaited<ReturnType<typeof checked>>) =>
  open.session.state.judgement?.reconciliation.differences.map(({ id, reason, ground }) => ({
    id,
    reason,
    ground,
  }));

/** The row of a difference in 数据比对, by key. */
function rowIn(comparison: SheetGrid, id: string): Record<string, CellValue> | null {
  const row = comparison.values.find((cells) => cells[0] === id);
  return row ? Object.fromEntries(COMPARISON_KEYS.map((key, at) => [key, row[at] ?? null])) : null;
}

/** The address of a cell of that row. */
function addressIn(comparison: SheetGrid, id: string, key: (typeof COMPARISON_KEYS)[number]) {
  const row = comparison.values.findIndex((cells) => cells[0] === id);
  return a1(row, COMPARISON_KEYS.indexOf(key));
}

describe("a reason given in the pane", () => {
  it("confirms the difference at once and counts as unwritten", async () => {
    const open = await checked();
    await open.session.giveReason(DIFFERENCE, "D05", " 2月3日补报 ");
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D05", ground: "2月3日补报" }]);
    expect(open.session.state.judgement?.reconciliation.total).toMatchObject({
      confirmed: -1,
      unexplained: 0,
    });
    expect(open.session.state.unwritten).toBe(1);
  });

  it("is counted before the judge has answered", async () => {
    const { session, judge } = await checked();
    judge.doors.close("judge");
    const given = session.giveReason(DIFFERENCE, "D05", "x");
    expect(session.state.unwritten).toBe(1);
    judge.doors.open("judge");
    await given;
  });

  it("stays through checks and rechecks until it is written", async () => {
    const open = await checked();
    const { session, host, clock } = open;
    await session.giveReason(DIFFERENCE, "D05", "补报");
    await session.check();
    host.edit("2月", { O5: "x" });
    await clock.pass(UNTIL_RECHECKED);
    await session.look();
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D05", ground: "补报" }]);
    expect(session.state.unwritten).toBe(1);
  });

  it("is put into the sheet by writing, read back from there, and then belongs to the sheet", async () => {
    const open = await checked();
    const { session, host, clock } = open;
    await session.giveReason(DIFFERENCE, "D05", "补报");
    await session.write();
    expect(session.state.unwritten).toBe(0);
    const comparison = host.sheet("数据比对");
    expect(rowIn(comparison, DIFFERENCE)).toMatchObject({
      "typed.reason": "D05 迟报、补报",
      "typed.ground": "补报",
    });
    host.edit("数据比对", {
      [addressIn(comparison, DIFFERENCE, "typed.reason")]: "D08 性别填错或不明",
    });
    await clock.pass(UNTIL_RECHECKED);
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D08", ground: "补报" }]);
  });

  it("goes over what the sheet says, and null takes it out of the sheet", async () => {
    const open = await checked();
    const { session, host } = open;
    await session.giveReason(DIFFERENCE, "D05", "补报");
    await session.write();
    await session.giveReason(DIFFERENCE, "D07", null);
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D07", ground: null }]);
    expect(session.state.unwritten).toBe(1);
    await session.write();
    expect(rowIn(host.sheet("数据比对"), DIFFERENCE)).toMatchObject({
      "typed.reason": "D07 重报",
      "typed.ground": null,
    });
    expect(session.state.unwritten).toBe(0);
    await session.giveReason(DIFFERENCE, null, null);
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: null, ground: null }]);
    await session.write();
    expect(rowIn(host.sheet("数据比对"), DIFFERENCE)).toMatchObject({ "typed.reason": null });
    expect(session.state.unwritten).toBe(0);
  });

  it("is nothing to be written when it says what the sheet says, or takes back what no sheet holds", async () => {
    const { session } = await checked();
    await session.giveReason(DIFFERENCE, "D05", "补报");
    await session.giveReason(DIFFERENCE, null, null);
    expect(session.state.unwritten).toBe(0);
    await session.giveReason(DIFFERENCE, "D05", "补报");
    await session.write();
    await session.giveReason(DIFFERENCE, "D05", "补报");
    expect(session.state.unwritten).toBe(0);
  });

  it("gives way to what the clerk types into the sheet afterwards", async () => {
    const open = await checked();
    const { session, host, clock } = open;
    await session.write();
    await session.giveReason(DIFFERENCE, "D05", "补报");
    const comparison = host.sheet("数据比对");
    host.edit("数据比对", {
      [addressIn(comparison, DIFFERENCE, "typed.reason")]: "D04 截止日期不同（跨月）",
      [addressIn(comparison, DIFFERENCE, "typed.ground")]: "登记册",
    });
    await clock.pass(UNTIL_RECHECKED);
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D04", ground: "登记册" }]);
    expect(session.state.unwritten).toBe(0);
  });

  it("is not lost when it is changed while the sheets are being written", async () => {
    const open = await checked();
    const { session, host } = open;
    await session.giveReason(DIFFERENCE, "D05", "补报");
    host.doors.close("write");
    const write = session.write();
    await settle();
    void session.giveReason(DIFFERENCE, "D08", "登记册第3页");
    host.doors.open("write");
    await write;
    await settle();
    expect(session.state.unwritten).toBe(1);
    expect(differencesOf(open)).toEqual([{ id: DIFFERENCE, reason: "D08", ground: "登记册第3页" }]);
    await session.write();
    expect(rowIn(host.sheet("数据比对"), DIFFERENCE)).toMatchObject({
      "typed.reason": "D08 性别填错或不明",
    });
    expect(session.state.unwritten).toBe(0);
  });

  it("stays unwritten when writing fails", async () => {
    const { session, host } = await checked();
    await session.giveReason(DIFFERENCE, "D05", "补报");
    host.doors.fail("write", new ExcelError("read-only", { excelCode: "x" }));
    await session.write();
    expect(session.state.unwritten).toBe(1);
    await session.write();
    expect(session.state.unwritten).toBe(0);
  });

  it("of a difference made equal is kept below the table in cells that can be read", async () => {
    const { session, host, clock } = await checked();
    host.edit("1月", MADE_EQUAL);
    await clock.pass(UNTIL_RECHECKED);
    await session.giveReason(DIFFERENCE, "D05", "补报");
    expect(session.state.unwritten).toBe(1);
    await session.write();
    expect(rowIn(host.sheet("数据比对"), DIFFERENCE)).toMatchObject({
      office: "青山镇",
      unit: "大王村",
      period: "2025年1月",
      parity: "一孩",
      sex: "女",
      registration: 4,
      health: 5,
      difference: -1,
      registrationCell: "1月!G5",
      healthCell: "1月卫生!G5",
      "typed.reason": "D05 迟报、补报",
      "typed.ground": "补报",
      state: "已一致",
    });
    expect(session.state.unwritten).toBe(0);
    expect(session.state.equalised).toEqual([]);
  });

  it("completed in the sheet's kept row lets a difference made equal go", async () => {
    const { session, host, clock } = await checked();
    host.edit("1月", MADE_EQUAL);
    await clock.pass(UNTIL_RECHECKED);
    await session.giveReason(DIFFERENCE, "D05", null);
    await session.write();
    expect(session.state.equalised).toMatchObject([{ reason: "D05", ground: null }]);
    const comparison = host.sheet("数据比对");
    host.edit("数据比对", { [addressIn(comparison, DIFFERENCE, "typed.ground")]: "登记册" });
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.equalised).toEqual([]);
  });

  it("is written in the language that the pane speaks by then", async () => {
    const { session, host, speak } = await checked();
    await session.giveReason(DIFFERENCE, "D05", "ground");
    speak("en");
    await session.write();
    expect(rowIn(host.sheet("Comparison"), DIFFERENCE)?.["typed.reason"]).toMatch(/^D05 [a-z]/);
    expect(session.state.unwritten).toBe(0);
  });

  it("for something that is no difference changes nothing", async () => {
    const { session, judge } = await checked();
    const { state } = session;
    const judged = judge.doors.count("judge");
    await session.giveReason("difference/nobody", "D05", "x");
    expect(session.state).toBe(state);
    expect(judge.doors.count("judge")).toBe(judged);
  });

  it("given several times in a row is judged once for all that waits", async () => {
    const { session, judge } = await opened();
    judge.doors.close("judge");
    const check = session.check();
    await settle();
    const given = ["a", "b", "c"].map((ground) => session.giveReason(DIFFERENCE, "D05", ground));
    judge.doors.open("judge");
    await Promise.all([check, ...given]);
    expect(judge.doors.count("judge")).toBe(3);
  });

  it("is written beside where the result is another workbook", async () => {
    const { session } = await checked({
      before: (host) => (host.capabilities = { ...host.capabilities, writeInPlace: false }),
    });
    await session.giveReason(DIFFERENCE, "D05", "补报");
    expect(session.state.unwritten).toBe(1);
    await session.write();
    expect(session.state.unwritten).toBe(0);
  });
});
