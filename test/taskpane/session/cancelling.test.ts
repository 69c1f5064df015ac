/** Calling off: the state is what it was, and nothing is half done. */
import { checked, opened, opening, smallBook, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

describe("cancelling", () => {
  it.each(["read", "settings"] as const)(
    "gives the clerk the pane back at once while the host is still at %s",
    async (door) => {
      const { session, host, judge } = opening({ before: ({ doors }) => doors.close(door) });
      await settle();
      expect(session.state.progress?.cancellable).toBe(true);
      session.cancel();
      expect(session.state).toMatchObject({ activity: "idle", progress: null, judgement: null });
      await settle();
      expect(judge.doors.seen).toEqual([]);
      host.doors.open(door);
      await settle();
      expect(session.state).toMatchObject({ activity: "idle", judgement: null, problem: null });
      await session.check();
      expect(session.state.judgement?.tables).toHaveLength(4);
      expect(host.overlapped).toBe(false);
    }
  );

  it.each(["order", "put", "judge"] as const)(
    "restarts a judge that is at %s, keeps what was shown, and fills the judge again next time",
    async (door) => {
      const { session, judge, host, clock } = await checked();
      const before = session.state;
      host.restructure((grids) => grids.slice(0, 3).map((grid) => ({ ...grid })));
      judge.doors.close(door);
      const check = session.check();
      await settle();
      expect(session.state.activity).toBe("judging");
      session.cancel();
      expect(judge.restarts).toBe(1);
      expect(session.state).toEqual(before);
      await check;
      judge.doors.open(door);
      await settle();
      expect(session.state).toEqual(before);
      judge.put.length = 0;
      await session.check();
      expect(judge.put).toEqual(["1月", "2月", "1月卫生"]);
      expect(session.state.judgement?.tables).toHaveLength(3);
      await clock.pass(10_000);
      expect(session.state.recheck).toBe(1);
    }
  );

  it("leaves a judge alone that has nothing to do with it", async () => {
    const { session, judge, host } = await checked();
    host.doors.close("read");
    const check = session.check();
    await settle();
    session.cancel();
    await check;
    host.doors.open("read");
    expect(judge.restarts).toBe(0);
  });

  it("asks the judge about what is shown even after it was restarted", async () => {
    const { session, judge } = await checked();
    const before = await session.lists.subjects();
    judge.doors.close("judge");
    const check = session.check();
    await settle();
    session.cancel();
    await check;
    judge.doors.open("judge");
    expect(await session.lists.subjects()).toEqual(before);
    expect(before.map(({ unit }) => unit)).toEqual(["大王村", "小李村", "*"]);
  });

  it("does not lose a list that was asked for in between", async () => {
    const { session, judge } = await checked();
    const before = await session.lists.ledger(0);
    judge.doors.close("judge");
    const check = session.check();
    await settle();
    const meanwhile = session.lists.ledger(0);
    session.cancel();
    judge.doors.open("judge");
    await check;
    expect(await meanwhile).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  it("does not lose a list that the judge was at when something else was called off", async () => {
    const { session, host, judge } = await checked();
    const before = await session.lists.subjects();
    judge.doors.close("subjects");
    host.doors.close("read");
    const meanwhile = session.lists.subjects();
    const check = session.check();
    await settle();
    session.cancel();
    await check;
    judge.doors.open("subjects");
    expect(await meanwhile).toEqual(before);
    host.doors.open("read");
  });

  it("does not begin at the host what was called off before its time came", async () => {
    const { session, host } = await checked();
    host.doors.close("reveal");
    const revealed = session.reveal({ file: "", sheet: "1月", row: 4, column: 4 });
    const check = session.check();
    await settle();
    session.cancel();
    await check;
    const reads = host.doors.count("read");
    host.doors.open("reveal");
    expect(await revealed).toBe(true);
    await settle();
    expect(host.doors.count("read")).toBe(reads);
  });

  it("does not forget the edits of a recheck that was called off", async () => {
    const { session, host, judge, clock } = await checked();
    judge.doors.close("judge");
    host.edit("2月", { F6: 7 });
    await clock.pass(UNTIL_RECHECKED);
    session.cancel();
    judge.doors.open("judge");
    await clock.pass(10_000);
    expect(session.state).toMatchObject({ recheck: 0, activity: "idle" });
    host.edit("1月", { O5: "x" });
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.at(-1)).toEqual(["2月", "1月"]);
    expect(session.state.judgement?.findings.map(({ rule }) => rule)).toContain(
      "count-breaks-sums"
    );
  });

  it("brings a problem back that the check had cleared", async () => {
    const { session, host } = await checked();
    host.doors.fail("write", new Error("no"));
    await session.write();
    const { problem } = session.state;
    expect(problem).not.toBeNull();
    host.doors.close("read");
    const check = session.check();
    await settle();
    expect(session.state.problem).toBeNull();
    session.cancel();
    expect(session.state.problem).toBe(problem);
    host.doors.open("read");
    await check;
  });

  it("does nothing when nothing is going on", async () => {
    const { session, judge } = await opened();
    const { state } = session;
    session.cancel();
    expect(session.state).toBe(state);
    expect(judge.restarts).toBe(0);
  });

  it("lets the next thing begin only when the host is done with what was called off", async () => {
    const { session, host } = await opened();
    host.doors.close("read");
    const first = session.check();
    await settle();
    session.cancel();
    await first;
    const second = session.check();
    await settle();
    expect(host.doors.count("read")).toBe(2);
    host.doors.open("read");
    await second;
    expect(host.doors.count("read")).toBe(3);
    expect(host.overlapped).toBe(false);
  });
});

describe("closing", () => {
  it.each(["read", "write", "judge"] as const)(
    "ignores whatever comes late from %s",
    async (at) => {
      const { session, host, judge, clock } = await checked({ grids: smallBook() });
      if (at === "judge") judge.doors.close("judge");
      else host.doors.close(at);
      const work = at === "write" ? session.write() : session.check();
      await settle();
      const { state } = session;
      session.close();
      await work;
      expect(session.state).toBe(state);
      host.doors.open("read");
      host.doors.open("write");
      judge.doors.open("judge");
      await clock.pass(10_000);
      expect(session.state).toBe(state);
      expect(judge.isClosed).toBe(true);
      expect(host.listeners).toBe(0);
      expect(host.written).toHaveLength(at === "write" ? 1 : 0);
    }
  );

  it("does nothing afterwards, and nothing throws", async () => {
    const { session, host, clock } = await checked();
    const { state } = session;
    session.close();
    session.close();
    const calls = host.doors.seen.length;
    await Promise.all([
      session.look(),
      session.check(),
      session.write(),
      session.removeOwnSheets(),
      session.newBlankForm([]),
      session.openSample(),
      session.changeSettings({ dueDay: 6 }),
      session.correctSheet("1月", { skip: true }),
      session.giveReason("difference/x", "D05", "y"),
      session.trace({ file: "", sheet: "1月", row: 4, column: 4 }),
    ]);
    expect(await session.reveal({ file: "", sheet: "1月", row: 0, column: 0 })).toBe(false);
    session.cancel();
    session.dismissProblem();
    await clock.pass(10_000);
    expect(host.doors.seen).toHaveLength(calls);
    expect(session.state).toBe(state);
  });

  it("still keeps settings that were changed a moment ago", async () => {
    const { session, host } = await checked();
    await session.changeSettings({ dueDay: 9 });
    session.close();
    await settle();
    expect(JSON.parse(host.settings ?? "")).toMatchObject({ dueDay: 9 });
  });
});
