/** Recheck as you type. */
import { ExcelError } from "../../../src/hosts/excel-error";
import { standardForm } from "../../support/sheet-grid";
import { checked, DIFFERENCE, opened, smallBook, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

/** 一孩 男 of 小李村 on 2月 no longer fits its sums. */
const BROKEN = { F6: 7 };
const MENDED = { F6: 6 };

async function broken() {
  const open = await checked();
  open.host.edit("2月", BROKEN);
  await open.clock.pass(UNTIL_RECHECKED);
  return open;
}

const errorsOf = (open: Awaited<ReturnType<typeof checked>>) =>
  open.session.state.judgement?.findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

describe("rechecking", () => {
  it("leaves edits before the first check alone", async () => {
    const { session, host, clock } = await opened();
    host.edit("2月", BROKEN);
    await clock.pass(10_000);
    expect(host.readings).toEqual(["all"]);
    expect(session.state.recheck).toBe(0);
  });

  it("waits 600 ms after the last edit, then reads and puts only what was edited", async () => {
    const open = await checked();
    const { host, judge, clock, session } = open;
    judge.put.length = 0;
    host.edit("2月", BROKEN);
    await clock.pass(500);
    host.edit("2月", { C6: 9, B6: 17 });
    await clock.pass(599);
    expect(host.readings).toEqual(["all", "all"]);
    await clock.pass(1);
    expect(host.readings).toEqual(["all", "all", ["2月"]]);
    expect(judge.put).toEqual(["2月"]);
    expect(session.state.recheck).toBe(1);
    expect(errorsOf(open)).toContain("count-breaks-sums");
  });

  it("waits no longer than 3 s while somebody goes on typing", async () => {
    const { host, clock } = await checked();
    for (let edit = 0; edit < 6; edit += 1) {
      host.edit("2月", { O5: `${edit}` });
      await clock.pass(500);
    }
    expect(host.readings).toEqual(["all", "all", ["2月"]]);
  });

  it("reads everything where sheets came or went", async () => {
    const { host, clock, session } = await checked();
    host.restructure((grids) => grids.filter(({ name }) => name !== "2月卫生"));
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.at(-1)).toBe("all");
    expect(session.state.judgement?.tables).toHaveLength(3);
  });

  it("reads everything where an edited sheet is gone or renamed by the time it is read", async () => {
    const { host, clock, session } = await checked();
    host.edit("2月", BROKEN);
    host.grids = host.grids.map((grid) => (grid.name === "2月" ? { ...grid, name: "二月" } : grid));
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.slice(2)).toEqual([["2月"], "all"]);
    expect(session.state.judgement?.tables.map(({ sheet }) => sheet)).toContain("二月");
  });

  it("queues exactly one more for all that is edited during a recheck", async () => {
    const { host, judge, clock, session } = await checked();
    judge.doors.close("judge");
    host.edit("1月", { F5: 6 });
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.slice(2)).toEqual([["1月"]]);
    for (const sheet of ["2月", "1月卫生", "2月"]) {
      host.edit(sheet, { O5: "x" });
      await clock.pass(UNTIL_RECHECKED);
    }
    judge.doors.open("judge");
    await clock.pass(10_000);
    expect(host.readings.slice(2)).toEqual([["1月"], ["2月", "1月卫生"]]);
    expect(session.state.recheck).toBe(2);
  });

  it("takes an edit that comes while its sheet is being read to be one for the next time", async () => {
    const open = await checked();
    const { host, clock } = open;
    host.doors.close("read");
    host.edit("2月", { O5: "x" });
    await clock.pass(UNTIL_RECHECKED);
    host.edit("2月", BROKEN);
    host.doors.open("read");
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.slice(2)).toEqual([["2月"], ["2月"]]);
    expect(errorsOf(open)).toContain("count-breaks-sums");
  });

  it("checks again after a first check during which somebody typed", async () => {
    const open = await opened();
    const { host, session, clock, judge } = open;
    judge.doors.close("judge");
    const check = session.check();
    await settle();
    host.edit("2月", BROKEN);
    judge.doors.open("judge");
    await check;
    expect(errorsOf(open)).not.toContain("count-breaks-sums");
    await clock.pass(UNTIL_RECHECKED);
    expect(errorsOf(open)).toContain("count-breaks-sums");
  });

  it("leaves the clerk free meanwhile, and shows itself only when it takes longer than a second", async () => {
    const { host, clock, states, session, judge } = await checked();
    states.length = 0;
    host.edit("2月", BROKEN);
    await clock.pass(UNTIL_RECHECKED);
    expect(states.map(({ activity }) => activity)).toEqual(["idle"]);
    judge.doors.close("judge");
    host.edit("2月", MENDED);
    await clock.pass(1599);
    expect(session.state.activity).toBe("idle");
    await clock.pass(1);
    expect(session.state).toMatchObject({ activity: "judging", progress: { cancellable: true } });
    judge.doors.open("judge");
    await settle();
    expect(session.state).toMatchObject({ activity: "idle", progress: null, recheck: 2 });
  });

  it("says nothing and tries again when the clerk is already typing in the next cell", async () => {
    const open = await checked();
    const { host, clock, states } = open;
    host.doors.fail("read", new ExcelError("cell-edit-mode", { excelCode: "x" }));
    host.edit("2月", BROKEN);
    await clock.pass(UNTIL_RECHECKED);
    expect(errorsOf(open)).not.toContain("count-breaks-sums");
    await clock.pass(2000);
    expect(errorsOf(open)).toContain("count-breaks-sums");
    expect(states.every(({ problem }) => problem === null)).toBe(true);
  });

  it("shows a failed recheck, does not forget the edit, and clears the problem when it succeeds", async () => {
    const open = await checked();
    const { host, clock, session } = open;
    host.doors.fail("read", new ExcelError("access-denied", { excelCode: "x" }));
    host.edit("2月", BROKEN);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.problem).toMatchObject({ from: "excel", during: "reading" });
    expect(session.state).toMatchObject({ activity: "idle", recheck: 0 });
    host.edit("1月", { O5: "x" });
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.at(-1)).toEqual(["2月", "1月"]);
    expect(session.state.problem).toBeNull();
    expect(errorsOf(open)).toContain("count-breaks-sums");
  });

  it("says so when an edit left nothing to judge, and takes it back when there is something again", async () => {
    const { host, clock, session } = await checked();
    const before = host.grids;
    host.restructure(() => []);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.problem).toEqual({ from: "workbook", code: "nothing-found" });
    host.restructure(() => before);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.problem).toBeNull();
    expect(session.state.judgement?.tables).toHaveLength(4);
  });

  it("keeps a failed write in sight when a recheck succeeds", async () => {
    const { host, clock, session } = await checked();
    host.doors.fail("write", new ExcelError("protected-structure", {}));
    await session.write();
    host.edit("2月", BROKEN);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.recheck).toBe(1);
    expect(session.state.problem).toMatchObject({ error: { code: "protected-structure" } });
  });
});

describe("settled findings", () => {
  it("are those that the last edit mended, with the number of the recheck", async () => {
    const open = await broken();
    const { host, clock, session } = open;
    const finding = session.state.judgement?.findings.find(
      ({ rule }) => rule === "count-breaks-sums"
    );
    expect(session.state.settled).toEqual([]);
    host.edit("2月", MENDED);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.settled).toContainEqual({ finding, recheck: 2 });
    expect(errorsOf(open)).not.toContain("count-breaks-sums");
  });

  it("go after 8 s, or with the following recheck", async () => {
    const { host, clock, session } = await broken();
    host.edit("2月", MENDED);
    await clock.pass(600);
    expect(session.state.settled.length).toBeGreaterThan(0);
    await clock.pass(7999);
    expect(session.state.settled.length).toBeGreaterThan(0);
    await clock.pass(1);
    expect(session.state.settled).toEqual([]);
    host.edit("2月", BROKEN);
    await clock.pass(600);
    host.edit("2月", MENDED);
    await clock.pass(600);
    expect(session.state.settled.map(({ recheck }) => recheck)).toContain(4);
    host.edit("1月", { O5: "x" });
    await clock.pass(600);
    expect(session.state.settled).toEqual([]);
  });

  it("are settled by pressing the button as well, and come back when they come back", async () => {
    const { host, session } = await broken();
    host.edit("2月", MENDED);
    await session.check();
    expect(session.state.settled.map(({ finding }) => finding.rule)).toContain("count-breaks-sums");
    host.edit("2月", BROKEN);
    await session.check();
    expect(session.state.settled.map(({ finding }) => finding.rule)).not.toContain(
      "count-breaks-sums"
    );
  });

  it("stay when a reason is given while they are leaving", async () => {
    const { host, clock, session } = await broken();
    host.edit("2月", MENDED);
    await clock.pass(600);
    const { settled } = session.state;
    await session.giveReason(DIFFERENCE, "D05", "补报");
    expect(session.state.settled).toEqual(expect.arrayContaining([...settled]));
    await clock.pass(8000);
    expect(session.state.settled).toEqual([]);
  });

  it("are not those that a setting or a correction took away", async () => {
    const { session } = await broken();
    await session.correctSheet("2月", { skip: true });
    expect(session.state.judgement?.tables).toHaveLength(3);
    expect(session.state.settled).toEqual([]);
    await session.changeSettings({ asOf: "2025-02-01" });
    expect(session.state.settled).toEqual([]);
  });

  it("are not those that were never shown", async () => {
    const { session, host } = await opened({
      grids: [...smallBook(), standardForm({ month: "2025-03", units: { 大王村: "blank" } })],
    });
    host.restructure((grids) => grids.slice(0, 4));
    await session.check();
    expect(session.state.settled).toEqual([]);
    expect(session.state.recheck).toBe(0);
  });
});
