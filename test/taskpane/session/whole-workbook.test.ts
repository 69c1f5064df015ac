/** The sample workbook through the host of files: from opening to the written sheets and back. */
import { readFileSync } from "node:fs";
import { FileHost } from "../../../src/hosts/xlsx-file/file-host";
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import { openSession } from "../../../src/taskpane/session/session";
import { judgedBook } from "../../support/judged";
import { settle, TestClock } from "./test-clock";
import "../../support/both-languages";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

async function over(bytes: Uint8Array) {
  const host = await FileHost.open(bytes, "book.xlsx");
  const clock = new TestClock();
  const session = openSession({
    host,
    judge: inProcessClient(),
    language: () => "zh",
    clock,
    today: () => "2026-01-08",
  });
  await session.check();
  return { host, session, clock };
}

describe("a session over the sample", () => {
  it("finds what the command finds", async () => {
    const { session } = await over(SAMPLE);
    const { assessed } = await judgedBook(SAMPLE);
    const { judgement, problem, checked } = session.state;
    expect({ problem, checked }).toEqual({ problem: null, checked: true });
    expect(judgement?.findings).toEqual(assessed.findings);
    expect(judgement?.reconciliation).toEqual(assessed.reconciliation);
    expect(judgement?.tables).toHaveLength(assessed.reading.tables.length);
  });

  it("writes the sheets that the command writes, with the reasons given, and reads them back", async () => {
    const { session, host, clock } = await over(SAMPLE);
    const [difference] = session.state.judgement?.reconciliation.differences ?? [];
    if (!difference) throw new Error("the sample has differences");
    await session.giveReason(difference.id, "D05", "补报登记第7页");
    await session.changeSettings({ dueDay: 6 });
    expect(session.state.unwritten).toBe(1);
    await session.write();
    await clock.pass(1000);
    expect(session.state).toMatchObject({ problem: null, unwritten: 0, activity: "idle" });
    expect(session.state.ownSheets).toHaveLength(12);
    session.close();

    const again = await over(host.bytes);
    expect(again.session.state.settings.dueDay).toBe(6);
    const back = again.session.state.judgement?.reconciliation.differences.find(
      ({ id }) => id === difference.id
    );
    expect(back).toMatchObject({ reason: "D05", ground: "补报登记第7页" });
    await again.session.write();
    const { sheetNames } = await judgedBook(again.host.bytes);
    expect(again.session.state.wrote?.sheets).toEqual(Object.values(sheetNames));

    await again.session.removeOwnSheets();
    expect(again.session.state).toMatchObject({ problem: null, ownSheets: [], wrote: null });
    const names = (await again.host.readSheets()).map(({ name }) => name);
    const before = (await (await FileHost.open(SAMPLE, "")).readSheets()).map(({ name }) => name);
    expect(names).toEqual(before);
    await settle();
  });

  it("adds the next month's forms for the same villages", async () => {
    const { session, host } = await over(SAMPLE);
    const units = new Set((await session.lists.subjects()).map(({ unit }) => unit));
    await session.newBlankForm([]);
    expect(session.state.problem).toBeNull();
    const grids = await host.readSheets();
    const form = grids.find(({ values }) => values[0]?.[0] === "2026年1月出生实名制汇总表");
    expect(form?.name).toBe("1月 (2)");
    const named = form?.values.slice(4).map((row) => row[0]) ?? [];
    expect(named.filter((name) => typeof name === "string" && units.has(name)).length).toBe(
      units.size - 1
    );
  });
});
