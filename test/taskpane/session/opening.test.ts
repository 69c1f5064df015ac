/** Before the clerk does anything. */
import { ExcelError } from "../../../src/hosts/excel-error";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { DIFFERENCE, opened, opening, smallBook } from "./opened-session";
import { settle } from "./test-clock";

const REGISTER = sheetGrid("名单", [
  ["出生登记"],
  ["姓名", "身份证号", "住址"],
  ["某某", "1", "某村"],
]);

describe("opening a session", () => {
  it("shows the sheets found, and says that nothing was checked yet", async () => {
    const { session } = await opened();
    const { judgement, checked, activity, progress, problem } = session.state;
    expect(judgement?.tables.map(({ sheet, side, period }) => [sheet, side, period])).toEqual([
      ["1月", "registration", "2025-01"],
      ["2月", "registration", "2025-02"],
      ["1月卫生", "health", "2025-01"],
      ["2月卫生", "health", "2025-02"],
    ]);
    expect({ checked, activity, progress, problem }).toEqual({
      checked: false,
      activity: "idle",
      progress: null,
      problem: null,
    });
    expect(judgement?.reconciliation.differences.map(({ id }) => id)).toEqual([DIFFERENCE]);
  });

  it("begins by starting, then reads, then puts sheet after sheet before the judge, with a growing share", async () => {
    const { states, judge } = await opened();
    const activities = states.map(({ activity }) => activity);
    expect([...new Set(activities)]).toEqual(["starting", "reading", "judging", "idle"]);
    expect(judge.put).toEqual(["1月", "2月", "1月卫生", "2月卫生"]);
    expect(judge.doors.seen.slice(0, 6)).toEqual(["order", "put", "put", "put", "put", "judge"]);
    const judging = states.filter(({ activity }) => activity === "judging");
    expect([...new Set(judging.map(({ progress }) => progress?.sheet))]).toEqual([
      null,
      ...judge.put,
    ]);
    const shares = judging.map(({ progress }) => progress?.share ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(0.95);
  });

  it("takes the settings that the workbook keeps", async () => {
    const settings = JSON.stringify({ schema: "hengbi.settings/1", dueDay: 8 });
    const { session } = await opened({ settings });
    expect(session.state.settings.dueDay).toBe(8);
    expect(session.state.judgement?.asOf).toBe("2025-03-08");
    expect(session.state.written).toEqual({ schema: "hengbi.settings/1", dueDay: 8 });
  });

  it("names settings that it cannot use, goes on without them, and keeps them", async () => {
    const settings = JSON.stringify({ dueDay: 8, minBirths: -3, later: { a: 1 } });
    const { session } = await opened({ settings });
    const { state } = session;
    expect(state.problem).toMatchObject({
      from: "judge",
      problem: { code: "settings-refused" },
    });
    expect(state.settings).toMatchObject({ dueDay: 8, minBirths: 50 });
    expect(state.written).toEqual({ dueDay: 8, minBirths: -3, later: { a: 1 } });
    expect(state.judgement?.tables).toHaveLength(4);
  });

  it("judges by the built-in scheme where the settings name one that it does not know, and says so once", async () => {
    const settings = JSON.stringify({ scheme: "county.json", schemeReadings: { x1: true } });
    const { session, host } = await opened({ settings });
    expect(session.state.problem).toMatchObject({ from: "judge" });
    expect(session.state.judgement?.scores?.scheme.id).toBe("thousand-point");
    session.dismissProblem();
    await session.changeSettings({ dueDay: 7 });
    expect(session.state.problem).toBeNull();
    await session.check();
    expect(session.state.problem).toBeNull();
    await session.write();
    expect(JSON.parse(host.settings ?? "")).toEqual({
      schema: "hengbi.settings/1",
      scheme: "county.json",
      schemeReadings: { x1: true },
      dueDay: 7,
    });
  });

  it("names a scheme that it does not know, and a reading that no scheme has", async () => {
    const { session } = await opened({ settings: JSON.stringify({ scheme: "county.json" }) });
    expect(session.state.problem).toEqual({
      from: "judge",
      problem: { code: "scheme-unknown", scheme: "county.json" },
    });
    const readings = await opened({ settings: JSON.stringify({ schemeReadings: { x1: true } }) });
    expect(readings.session.state.problem).toMatchObject({
      problem: { code: "settings-refused", key: "schemeReadings", shown: "x1" },
    });
    expect(readings.session.state.judgement?.tables).toHaveLength(4);
  });

  it.each(["not json", "[1]", '"text"'])(
    "is not stopped by settings that are %s",
    async (settings) => {
      const { session } = await opened({ settings });
      expect(session.state.problem).toMatchObject({
        problem: { code: "settings-refused", key: "" },
      });
      expect(session.state.judgement?.tables).toHaveLength(4);
    }
  );

  it.each([
    ["an empty workbook", [sheetGrid("Sheet1", [])], "nothing-found", null],
    ["nothing but a register of persons", [REGISTER], "only-registers", ["personal-data"]],
    [
      "forms without a figure",
      [standardForm({ units: { 大王村: "blank" } })].map((form) => ({
        ...form,
        values: form.values.filter((_, row) => row !== 5),
      })),
      "no-figures",
      [],
    ],
  ] as const)(
    "says nothing about %s until a check is asked for",
    async (_, grids, code, skipped) => {
      const { session } = await opened({ grids });
      expect(session.state.problem).toBeNull();
      expect(session.state.judgement?.skipped.map(({ reason }) => reason) ?? null).toEqual(skipped);
      await session.check();
      expect(session.state.problem).toEqual({ from: "workbook", code });
      expect(session.state.checked).toBe(false);
      expect(session.state.activity).toBe("idle");
    }
  );

  it("shows what Excel refused, and reads again when asked", async () => {
    const { session } = await opened({
      before: (host) => host.doors.fail("read", new ExcelError("memory-limit", { excelCode: "x" })),
    });
    expect(session.state.problem).toMatchObject({
      from: "excel",
      during: "reading",
      error: { code: "memory-limit" },
    });
    expect(session.state.judgement).toBeNull();
    await session.look();
    expect(session.state.problem).toBeNull();
    expect(session.state.judgement?.tables).toHaveLength(4);
  });

  it("tries once more after a second where Excel says that it may go better, before anything is shown", async () => {
    const busy = () => new ExcelError("busy", { excelCode: "x" });
    const { session, host, clock, states } = opening({
      before: ({ doors }) => {
        doors.fail("read", busy());
        doors.fail("settings", busy());
      },
    });
    await clock.pass(999);
    expect(host.doors.seen).toEqual(["settings"]);
    await clock.pass(1001);
    expect(host.doors.seen).toEqual(["settings", "settings", "read", "read"]);
    expect(states.every(({ problem }) => problem === null)).toBe(true);
    expect(session.state.judgement?.tables).toHaveLength(4);
    host.doors.fail("read", busy());
    host.doors.fail("read", busy());
    const look = session.look();
    await clock.pass(5000);
    await look;
    expect(session.state.problem).toMatchObject({ from: "excel", error: { code: "busy" } });
    expect(host.readings).toHaveLength(4);
  });

  it("waits with checking until the opening is over, and never asks the host for two things at once", async () => {
    const { session, host } = opening({ before: ({ doors }) => doors.close("read") });
    const check = session.check();
    const twice = session.check();
    void session.reveal({ file: "", sheet: "1月", row: 4, column: 1 });
    await settle();
    expect(session.state.activity).toBe("reading");
    host.doors.open("read");
    await Promise.all([check, twice]);
    expect(host.overlapped).toBe(false);
    expect(host.readings).toEqual(["all", "all"]);
    expect(session.state.checked).toBe(true);
  });

  it("gives every new state as a new value, and tells whoever listens", async () => {
    const { session } = await opened({ grids: smallBook() });
    const before = session.state;
    let told = 0;
    const unsubscribe = session.subscribe(() => (told += 1));
    await session.check();
    expect(session.state).not.toBe(before);
    expect(before.checked).toBe(false);
    expect(told).toBeGreaterThan(2);
    unsubscribe();
    const until = told;
    await session.check();
    expect(told).toBe(until);
  });
});
