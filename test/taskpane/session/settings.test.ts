/** Corrections of sheets and other settings. */
import { ExcelError } from "../../../src/hosts/excel-error";
import { checked, opened, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

describe("settings", () => {
  it("are judged without reading again, and kept in the workbook a moment later", async () => {
    const { session, host, clock } = await opened();
    await session.changeSettings({ dueDay: 8 });
    await session.correctSheet("2月卫生", { side: "registration", period: "2025-03" });
    expect(host.readings).toEqual(["all"]);
    expect(host.settings).toBeNull();
    expect(session.state.settings.dueDay).toBe(8);
    const corrected = session.state.judgement?.tables.find(({ sheet }) => sheet === "2月卫生");
    expect(corrected).toMatchObject({ side: "registration", period: "2025-03" });
    await clock.pass(500);
    expect(host.doors.count("remember")).toBe(1);
    expect(JSON.parse(host.settings ?? "")).toEqual({
      schema: "hengbi.settings/1",
      dueDay: 8,
      sheets: { "2月卫生": { side: "registration", period: "2025-03" } },
    });
  });

  it("are given back to the reader by null, key by key, and keep what they do not know", async () => {
    const kept = {
      schema: "hengbi.settings/1",
      asOf: "2025-03-05",
      sheets: { "1月": { side: "health", period: "2025-01" }, other: { skip: true } },
      later: { a: null },
    };
    const { session, host, clock } = await opened({ settings: JSON.stringify(kept) });
    await session.correctSheet("1月", { side: null });
    await session.correctSheet("2月", { skip: true });
    await session.changeSettings({ asOf: null });
    await clock.pass(500);
    expect(JSON.parse(host.settings ?? "")).toEqual({
      schema: "hengbi.settings/1",
      sheets: { "1月": { period: "2025-01" }, other: { skip: true }, "2月": { skip: true } },
      later: { a: null },
    });
    await session.correctSheet("1月", { period: null });
    await session.correctSheet("2月", { skip: false });
    await session.correctSheet("other", { skip: false });
    await clock.pass(500);
    expect(JSON.parse(host.settings ?? "")).toEqual({
      schema: "hengbi.settings/1",
      later: { a: null },
    });
  });

  it("that are impossible are refused and named, and nothing changes", async () => {
    const { session, host, clock } = await opened();
    const { settings, written, judgement } = session.state;
    await session.changeSettings({ dueDay: 31 });
    expect(session.state.problem).toMatchObject({
      from: "judge",
      problem: { code: "settings-refused", key: "dueDay", shown: "31" },
    });
    await session.correctSheet("1月", { period: "2025-13" });
    expect(session.state.problem).toMatchObject({ problem: { key: "sheets.1月.period" } });
    expect(session.state).toMatchObject({ settings, written });
    expect(session.state.judgement).toBe(judgement);
    await clock.pass(10_000);
    expect(host.doors.count("remember")).toBe(0);
    await session.changeSettings({ dueDay: 28 });
    expect(session.state.problem).toBeNull();
  });

  it("stay as they were when the judge breaks down over them or the clerk calls it off", async () => {
    const { session, judge, clock, host } = await checked();
    const { settings, written } = session.state;
    judge.doors.fail("judge", new Error("broken"));
    await session.changeSettings({ dueDay: 9 });
    expect(session.state).toMatchObject({ settings, written, problem: { from: "unknown" } });
    judge.doors.close("judge");
    const change = session.changeSettings({ compare: "totals" });
    await settle();
    expect(session.state.settings.compare).toBe("totals");
    session.cancel();
    await change;
    judge.doors.open("judge");
    await clock.pass(10_000);
    expect(session.state).toMatchObject({ settings, written });
    expect(host.doors.count("remember")).toBe(0);
    await session.check();
    expect(session.state.judgement?.settings).toEqual(settings);
  });

  it("are shown at once, while the judge is still at it", async () => {
    const { session, judge } = await checked();
    judge.doors.close("judge");
    const change = session.changeSettings({ yearStartMonth: 10 });
    await settle();
    expect(session.state).toMatchObject({
      activity: "idle",
      settings: { yearStartMonth: 10 },
      judgement: { settings: { yearStartMonth: 1 } },
    });
    judge.doors.open("judge");
    await change;
    expect(session.state.judgement?.settings.yearStartMonth).toBe(10);
  });

  it("that the workbook refuses to keep are told, still count, and are kept with the next change", async () => {
    const { session, host, clock } = await opened();
    host.doors.fail("remember", new ExcelError("read-only", { excelCode: "x" }));
    await session.changeSettings({ dueDay: 8 });
    await clock.pass(500);
    expect(session.state.problem).toMatchObject({ from: "excel", during: "writing" });
    expect(session.state.settings.dueDay).toBe(8);
    await session.changeSettings({ compare: "totals" });
    await clock.pass(500);
    expect(JSON.parse(host.settings ?? "")).toMatchObject({ dueDay: 8, compare: "totals" });
  });

  it("that could not be kept are kept before the sheets are written", async () => {
    const { session, host, clock } = await checked();
    host.doors.fail("remember", new ExcelError("busy", { excelCode: "x" }));
    await session.changeSettings({ dueDay: 8 });
    await clock.pass(500);
    expect(host.settings).toBeNull();
    await session.write();
    expect(JSON.parse(host.settings ?? "")).toMatchObject({ dueDay: 8 });
  });

  it("are never put over what could not be read", async () => {
    const refused = new ExcelError("access-denied", { excelCode: "x" });
    const { session, host, clock } = await opened({
      settings: JSON.stringify({ minBirths: 30 }),
      before: ({ doors }) => {
        doors.fail("settings", refused);
        doors.fail("settings", refused);
      },
    });
    await session.changeSettings({ dueDay: 8 });
    await clock.pass(10_000);
    expect(session.state.problem).toMatchObject({ error: { code: "access-denied" } });
    expect(host.doors.count("remember")).toBe(0);
    await session.changeSettings({ dueDay: 8 });
    await clock.pass(500);
    expect(JSON.parse(host.settings ?? "")).toMatchObject({ minBirths: 30, dueDay: 8 });
  });

  it("do not keep a recheck from what was edited", async () => {
    const { session, host, clock } = await checked();
    host.edit("2月", { F6: 7 });
    await session.changeSettings({ dueDay: 8 });
    expect(host.readings).toHaveLength(2);
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.at(-1)).toEqual(["2月"]);
    expect(session.state.judgement?.settings.dueDay).toBe(8);
  });

  it("of a sheet whose name holds points and brackets are that sheet's alone", async () => {
    const name = "3.1 (2).side";
    const { session } = await opened({
      settings: JSON.stringify({ sheets: { [name]: { x: 1 } } }),
    });
    expect(session.state.problem).toMatchObject({ problem: { key: `sheets.${name}.x` } });
    await session.correctSheet(name, { skip: true });
    expect(session.state.settings.sheets[name]).toEqual({ skip: true });
    expect(session.state.written["sheets"]).toEqual({ [name]: { x: 1, skip: true } });
  });
});
