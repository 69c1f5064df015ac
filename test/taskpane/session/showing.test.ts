/** Jumping to cells, where a number comes from, and the lists that stay with the judge. */
import { ExcelError } from "../../../src/hosts/excel-error";
import { JudgeFailure } from "../../../src/taskpane/judge/judge-failure";
import { checked, opened, opening, UNTIL_RECHECKED } from "./opened-session";
import { settle } from "./test-clock";

const G5 = { file: "", sheet: "1月", row: 4, column: 6 };

describe("revealing", () => {
  it("shows a cell, and the first cell of a block", async () => {
    const { session, host } = await checked();
    expect(await session.reveal(G5)).toBe(true);
    const { row: firstRow, column: firstColumn, ...at } = G5;
    const block = { ...at, firstRow, firstColumn, lastRow: 9, lastColumn: 9 };
    expect(await session.reveal(block)).toBe(true);
    expect(host.revealed).toEqual([G5, G5]);
  });

  it("cannot show an own cell that is not in the workbook", async () => {
    const { session, host } = await checked();
    expect(await session.reveal({ own: "findings", id: "nobody", key: "number" })).toBe(false);
    expect(host.revealed).toEqual([]);
    expect(session.state.problem).toBeNull();
  });

  it("says what Excel refused", async () => {
    const { session, host } = await checked();
    host.doors.fail("reveal", new ExcelError("workbook-inactive", { excelCode: "x" }));
    expect(await session.reveal(G5)).toBe(false);
    expect(session.state.problem).toMatchObject({ error: { code: "workbook-inactive" } });
    expect(await session.reveal(G5)).toBe(true);
  });

  it("asks no host that cannot", async () => {
    const { session, host } = await checked({
      before: (at) => (at.capabilities = { ...at.capabilities, reveal: false }),
    });
    expect(await session.reveal(G5)).toBe(false);
    expect(host.doors.count("reveal")).toBe(0);
  });

  it("waits while the host is at something else", async () => {
    const { session, host } = await checked();
    host.doors.close("read");
    const check = session.check();
    await settle();
    const shown = session.reveal(G5);
    await settle();
    expect(host.doors.count("reveal")).toBe(0);
    host.doors.open("read");
    expect(await shown).toBe(true);
    await check;
    expect(host.overlapped).toBe(false);
  });
});

describe("where a number comes from", () => {
  it("is told of the cell that was selected last, 150 ms after it was", async () => {
    const { session, host, clock, judge } = await checked();
    host.select("1月", 4, 5);
    await clock.pass(100);
    host.select("1月", 4, 6);
    await clock.pass(149);
    expect(judge.doors.count("origin")).toBe(0);
    await clock.pass(1);
    expect(judge.doors.count("origin")).toBe(1);
    expect(session.state.origin).toMatchObject({ cell: G5, value: 4 });
  });

  it("is nothing for a cell of another sheet, which the judge is not even asked about", async () => {
    const { session, judge } = await checked();
    await session.trace(G5);
    expect(session.state.origin).not.toBeNull();
    await session.trace({ ...G5, sheet: "Sheet9" });
    expect(session.state.origin).toBeNull();
    expect(judge.doors.count("origin")).toBe(1);
  });

  it("is the answer to the latest question, whatever comes late", async () => {
    const { session, judge } = await checked();
    judge.doors.close("origin");
    const first = session.trace(G5);
    await settle();
    await session.trace({ ...G5, sheet: "Sheet9" });
    judge.doors.open("origin");
    await first;
    expect(session.state.origin).toBeNull();
  });

  it("is asked for again when the figures changed", async () => {
    const { session, host, clock } = await checked();
    await session.trace(G5);
    host.edit("1月", { G5: 7 });
    await clock.pass(UNTIL_RECHECKED);
    expect(session.state.origin).toMatchObject({ cell: G5, value: 7 });
  });

  it("is nothing before anything was read", async () => {
    const { session, host, judge } = opening({ before: ({ doors }) => doors.close("read") });
    await session.trace(G5);
    expect(session.state.origin).toBeNull();
    expect(judge.doors.seen).toEqual([]);
    host.doors.open("read");
    await settle();
  });

  it("tells when the judge broke down over it", async () => {
    const { session, judge } = await checked();
    const problem = { code: "judge-failed", message: "x" } as const;
    judge.doors.fail("origin", new JudgeFailure(problem));
    await session.trace(G5);
    expect(session.state).toMatchObject({ origin: null, problem: { from: "judge", problem } });
  });
});

describe("long lists", () => {
  it("come from the judge", async () => {
    const { session } = await checked();
    const subjects = await session.lists.subjects();
    expect(subjects.map(({ unit }) => unit)).toEqual(["大王村", "小李村", "*"]);
    const [first] = subjects;
    const overview = await session.lists.overview({
      reportingUnit: first?.reportingUnit ?? "",
      unit: "大王村",
      part: null,
    });
    expect(overview.months).toHaveLength(2);
    const ledger = await session.lists.ledger(0);
    expect(ledger.length).toBeGreaterThan(0);
  });

  it("wait for a judgement that is being made, and belong to it", async () => {
    const { session, host, judge, clock } = await checked();
    const birthsNow = async () =>
      (await session.lists.subjects()).find(({ unit }) => unit === "大王村")?.births;
    const before = await birthsNow();
    judge.doors.close("judge");
    host.edit("1月", { F5: 105, E5: 109, C5: 109, B5: 117 });
    await clock.pass(UNTIL_RECHECKED);
    const asked = birthsNow();
    judge.doors.open("judge");
    expect(before).toBe(34);
    expect(await asked).toBe(134);
  });

  it("reject, and tell, when the judge breaks down; before anything was read there are none", async () => {
    const { session, judge } = await opened();
    judge.doors.fail("subjects", new JudgeFailure({ code: "judge-failed", message: "x" }));
    await expect(session.lists.subjects()).rejects.toBeInstanceOf(JudgeFailure);
    expect(session.state.problem).toMatchObject({ from: "judge" });
    session.close();
    await expect(session.lists.subjects()).rejects.toThrow();
    const early = opening({ before: ({ doors }) => doors.close("settings") });
    await expect(early.session.lists.subjects()).rejects.toBeInstanceOf(JudgeFailure);
    early.session.close();
  });
});
