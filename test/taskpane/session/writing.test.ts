/** 生成结果表, 清除本工具生成的表, 新建空白表 and the sample. */
import { ExcelError } from "../../../src/hosts/excel-error";
import { HostError } from "../../../src/hosts/host-error";
import { WRITTEN_KINDS } from "../../../src/core/reporting/result-sheets";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { checked, MADE_EQUAL, opened, smallBook, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

const OWN = [
  "审核结果",
  "汇总",
  "数据比对",
  "差异调节表",
  "出生人口性别比",
  "出生监测",
  "收报登记",
  "考核录入",
  "考核得分",
  "加扣分明细",
  "报送台账",
  "审核记录",
];

describe("writing", () => {
  it("writes the sheets that were judged, says which, and cannot be called off once it began", async () => {
    const { session, host, states } = await checked();
    states.length = 0;
    host.doors.close("write");
    const write = session.write();
    await settle();
    expect(session.state).toMatchObject({
      activity: "writing",
      progress: { cancellable: false, share: null },
    });
    session.cancel();
    expect(session.state.activity).toBe("writing");
    host.doors.open("write");
    await write;
    expect(host.written[0]?.map(({ name }) => name)).toEqual(OWN);
    expect(session.state).toMatchObject({
      activity: "idle",
      progress: null,
      wrote: { sheets: OWN, outdated: false },
      ownSheets: OWN,
      problem: null,
    });
  });

  it("can be called off before it began", async () => {
    const { session, judge, host } = await checked();
    judge.doors.close("plans");
    const write = session.write();
    await settle();
    expect(session.state.progress?.cancellable).toBe(true);
    session.cancel();
    await write;
    judge.doors.open("plans");
    await settle();
    expect(host.written).toEqual([]);
    expect(session.state).toMatchObject({ activity: "idle", wrote: null });
  });

  it("reads its own sheets again, and only them, so that own cells can be shown", async () => {
    const { session, host } = await checked();
    const readings = host.readings.length;
    await session.write();
    expect(host.readings.slice(readings)).toEqual([OWN]);
    await session.write();
    expect(host.grids.map(({ name }) => name)).toEqual([
      ...smallBook().map(({ name }) => name),
      ...OWN,
    ]);
    const finding = session.state.judgement?.findings[0];
    expect(finding).toBeDefined();
    const own = { own: "findings", id: finding?.id ?? "", key: "number" } as const;
    expect(await session.reveal(own)).toBe(true);
    expect(host.revealed).toMatchObject([{ sheet: "审核结果" }]);
  });

  it("rechecks first where something was edited since", async () => {
    const { session, host } = await checked();
    host.edit("1月", MADE_EQUAL);
    await session.write();
    expect(host.readings.slice(2)).toEqual([["1月"], OWN]);
    expect(session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(session.state.equalised).toHaveLength(1);
    expect(session.state.wrote).toEqual({ sheets: OWN, outdated: false });
  });

  it("reads everything first where nobody reports edits", async () => {
    const { session, host } = await checked({
      before: (at) => (at.capabilities = { ...at.capabilities, events: false }),
    });
    await session.write();
    expect(host.readings).toEqual(["all", "all", "all", OWN]);
  });

  it("is outdated by a later edit of a source sheet, not by one of our own sheets", async () => {
    const { session, host, clock } = await checked();
    await session.write();
    host.edit("审核结果", { L9: "x" });
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.wrote?.outdated).toBe(false);
    expect(session.state.recheck).toBe(2);
    host.edit("1月", { O5: "x" });
    expect(session.state.wrote).toEqual({ sheets: OWN, outdated: true });
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.wrote?.outdated).toBe(true);
    await session.write();
    expect(session.state.wrote?.outdated).toBe(false);
  });

  it("is outdated from the start, and checked again, where the host noticed an edit in between", async () => {
    const { session, host, clock } = await checked();
    host.notesOfNextWrite = ["edited-meanwhile", "links-left-out"];
    await session.write();
    expect(session.state.wrote?.outdated).toBe(true);
    expect(session.state.notes).toEqual(["edited-meanwhile", "links-left-out"]);
    const readings = host.readings.length;
    await clock.pass(UNTIL_RECHECKED);
    expect(host.readings.slice(readings)).toEqual(["all"]);
    expect(session.state.wrote?.outdated).toBe(true);
  });

  it("is outdated from the start where an edit was reported while it was going on", async () => {
    const { session, host, clock } = await checked();
    host.doors.close("write");
    const write = session.write();
    await settle();
    host.edit("1月", MADE_EQUAL);
    host.doors.open("write");
    await write;
    expect(session.state.wrote?.outdated).toBe(true);
    expect(session.state.judgement?.reconciliation.differences).toHaveLength(1);
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(session.state.equalised).toHaveLength(1);
  });

  it("is not tried twice by itself, says what failed, and reads everything before it writes again", async () => {
    const { session, host, clock } = await checked();
    await session.write();
    host.doors.fail("write", new ExcelError("busy", { excelCode: "x" }, "own-sheets"));
    const write = session.write();
    await clock.pass(10_000);
    await write;
    expect(session.state.problem).toMatchObject({
      from: "excel",
      during: "writing",
      error: { code: "busy", changed: "own-sheets" },
    });
    expect(session.state.wrote?.outdated).toBe(true);
    expect(host.doors.count("write")).toBe(2);
    const readings = host.readings.length;
    await session.write();
    expect(host.readings[readings]).toBe("all");
    expect(session.state).toMatchObject({ problem: null, wrote: { outdated: false } });
  });

  it("names a file that cannot be written", async () => {
    const { session, host } = await checked();
    host.doors.fail("write", new HostError("unsupported-format", { format: "csv" }));
    await session.write();
    expect(session.state.problem).toMatchObject({ from: "file", file: "" });
  });

  it("writes nothing where there is nothing to judge, and says why", async () => {
    const { session, host } = await opened({ grids: [sheetGrid("Sheet1", [])] });
    await session.write();
    expect(session.state.problem).toEqual({ from: "workbook", code: "nothing-found" });
    session.dismissProblem();
    await session.write();
    expect(session.state.problem).toEqual({ from: "workbook", code: "nothing-found" });
    expect(host.written).toEqual([]);
  });

  it("writes copies of the sources where the result is another workbook", async () => {
    const { session, host } = await checked({
      before: (at) => (at.capabilities = { ...at.capabilities, writeInPlace: false }),
    });
    await session.write();
    expect(host.written[0]?.map(({ kind }) => kind)).toEqual([
      ...WRITTEN_KINDS,
      ...Array.from({ length: 4 }, () => "source-copy"),
    ]);
    expect(session.state.wrote?.outdated).toBe(false);
  });

  it("speaks the language of the pane", async () => {
    const { session, host, speak } = await checked();
    speak("en");
    await session.write();
    expect(host.written[0]?.[0]?.name).toBe("Findings");
  });
});

describe("removing our sheets", () => {
  it("takes them out, reads again and forgets what was written", async () => {
    const { session, host, states } = await checked();
    await session.write();
    states.length = 0;
    await session.removeOwnSheets();
    expect(states.map(({ activity }) => activity)).toContain("removing");
    const removing = states.find(({ activity }) => activity === "removing");
    expect(removing?.progress?.cancellable).toBe(false);
    expect(session.state).toMatchObject({ ownSheets: [], wrote: null, activity: "idle" });
    expect(host.grids.map(({ name }) => name)).toEqual(smallBook().map(({ name }) => name));
    expect(session.state.settled).toEqual([]);
  });

  it("says what stands in the way, and knows the sheets that are still there", async () => {
    const { session, host } = await checked();
    await session.write();
    host.doors.fail("remove", new ExcelError("last-visible-sheet", {}));
    await session.removeOwnSheets();
    expect(session.state.problem).toMatchObject({
      during: "removing",
      error: { code: "last-visible-sheet" },
    });
    expect(session.state.ownSheets).toEqual(OWN);
  });
});

describe("a new blank form", () => {
  it("is for the month after the latest one, with its units, under a free name, and is shown", async () => {
    const { session, host } = await opened();
    await session.newBlankForm([]);
    expect(host.grids.slice(4).map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ["3月", "2025年3月出生实名制汇总表"],
      ["3月卫生", "2025年3月卫生部门出生情况信息采集卡汇总表"],
    ]);
    const units = host
      .sheet("3月")
      .values.slice(4)
      .map((row) => row[0]);
    expect(units.slice(0, 3)).toEqual(["大王村", "小李村", "合计"]);
    expect(host.revealed).toEqual([{ file: "", sheet: "3月", row: 4, column: 0 }]);
    expect(session.state.judgement?.tables).toHaveLength(6);
    expect(session.state).toMatchObject({ activity: "idle", problem: null, checked: false });
  });

  it("is for this month in an empty workbook, with blank rows for units", async () => {
    const { session, host } = await opened({ grids: [sheetGrid("Sheet1", [])] });
    await session.newBlankForm([]);
    expect(host.sheet("6月").values[0]?.[0]).toBe("2025年6月出生实名制汇总表");
    expect(host.sheet("6月").values[4]?.[0] ?? null).toBeNull();
  });

  it("takes another name where a sheet has it, and never writes over that sheet", async () => {
    const { session, host } = await opened();
    const before = host.sheet("2月");
    await session.newBlankForm(["2025-02", "2026-02", "2025-02"]);
    expect(host.grids.slice(4).map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ["2月 (2)", "2025年2月出生实名制汇总表"],
      ["2月卫生 (2)", "2025年2月卫生部门出生情况信息采集卡汇总表"],
      ["2月 (3)", "2026年2月出生实名制汇总表"],
      ["2月卫生 (3)", "2026年2月卫生部门出生情况信息采集卡汇总表"],
    ]);
    expect(host.sheet("2月")).toBe(before);
  });

  it("knows a sheet that came since the last reading", async () => {
    const { session, host } = await opened();
    host.restructure((grids) => [...grids, sheetGrid("3月", [["x"]])]);
    await session.newBlankForm([]);
    expect(session.state.problem).toBeNull();
    expect(host.grids.map(({ name }) => name)).toContain("3月 (2)");
  });

  it("goes over the turn of the year", async () => {
    const { session, host } = await opened({
      grids: [standardForm({ month: "2025-12", units: { 大王村: [1, 1, 0, 0, 0, 0] } })],
    });
    await session.newBlankForm([]);
    expect(host.sheet("1月").values[0]?.[0]).toBe("2026年1月出生实名制汇总表");
  });

  it("says what stands in the way", async () => {
    const { session, host } = await opened();
    host.doors.fail("write", new ExcelError("protected-structure", {}));
    await session.newBlankForm([]);
    expect(session.state.problem).toMatchObject({ error: { code: "protected-structure" } });
    expect(session.state.activity).toBe("idle");
  });
});

describe("the sample", () => {
  const sample = () => Promise.resolve({ bytes: new Uint8Array(3), name: "sample.xlsx" });

  it("is opened in a place of its own", async () => {
    const { session, host } = await opened({ sample });
    const { judgement } = session.state;
    await session.openSample();
    expect(host.opened).toEqual(["sample.xlsx 3"]);
    expect(session.state).toMatchObject({ activity: "idle", problem: null });
    expect(session.state.judgement).toBe(judgement);
  });

  it("says so when it cannot be had or opened", async () => {
    const { session } = await opened({ sample: () => Promise.reject(new Error("404")) });
    await session.openSample();
    expect(session.state.problem).toEqual({ from: "unknown", message: "404", during: "reading" });
    const other = await opened({ sample });
    other.host.doors.fail("openWorkbook", new ExcelError("not-supported", { excelCode: "x" }));
    await other.session.openSample();
    expect(other.session.state.problem).toMatchObject({ error: { code: "not-supported" } });
  });

  it("is nothing where there is none", async () => {
    const { session, host } = await opened();
    await session.openSample();
    expect(host.opened).toEqual([]);
    expect(session.state.problem).toBeNull();
  });
});
