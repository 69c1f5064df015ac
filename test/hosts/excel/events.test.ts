/** What the clerk and others do at the workbook is heard; what we do ourselves never is. */
import type { CellRef } from "../../../src/core/model/cell-ref";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { editHandlers } from "../../../src/hosts/excel/event-handlers";
import type { WorkbookEdit } from "../../../src/hosts/workbook-host";
import type { EventEntry } from "../../excel-stand-in/event-feed";
import { StandIn } from "../../excel-stand-in/stand-in";
import { NOTICE } from "../opened-host";
import { foreignBook, plans } from "./small-year";

/** Longest wait between repeated reads; a longer one is for late events. */
const LONGEST_RETRY = 2_000 - 1;

function opened(version = 17) {
  const excel = new StandIn(foreignBook()).open();
  excel.version = version;
  const late: (() => void)[] = [];
  const host = new ExcelHost({
    notice: NOTICE,
    wait: (pause) =>
      pause === 500 || pause > LONGEST_RETRY
        ? Promise.resolve()
        : new Promise((done) => late.push(done)),
  });
  const edits: WorkbookEdit[] = [];
  const take = () => edits.splice(0);
  return {
    excel,
    host,
    edits,
    take,
    noMoreLateEvents: () => late.splice(0).forEach((end) => end()),
  };
}

/** Registrations and events have come and gone. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}

async function listening(version = 17) {
  const all = opened(version);
  await all.host.readSheets();
  const stop = all.host.onEdit((edit) => all.edits.push(edit));
  await quiet();
  return { ...all, stop };
}

describe.each([9, 13, 14, 17])("with ExcelApi 1.%i a listener hears", (version) => {
  it("of edits by the clerk and by a co-author, with the sheet's name", async () => {
    const { excel, take } = await listening(version);
    excel.clerk.type("3月", "C6", 4);
    excel.coAuthor.type("说明", "A3", "再看");
    await quiet();
    expect(take()).toEqual([{ sheets: ["3月"] }, { sheets: ["说明"] }]);
  });

  it("nothing of our own writing, rewriting and removing", async () => {
    const { excel, host, take, noMoreLateEvents } = await listening(version);
    await host.writeSheets(plans());
    await quiet();
    noMoreLateEvents();
    await quiet();
    await host.writeSheets(plans("注").map((plan) => ({ ...plan, name: `${plan.name}2` })));
    await quiet();
    noMoreLateEvents();
    await quiet();
    await host.removeOwnSheets();
    await quiet();
    noMoreLateEvents();
    await quiet();
    expect(take()).toEqual([]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["3月", "说明"]);
  });

  it("of what the clerk types into our sheets once they are written", async () => {
    const { excel, host, take, noMoreLateEvents } = await listening(version);
    await host.writeSheets(plans());
    await quiet();
    noMoreLateEvents();
    await quiet();
    excel.clerk.type("审核结果", "C4", "已打电话核实");
    await quiet();
    expect(take()).toEqual([{ sheets: ["审核结果"] }]);
  });

  it("of edits of the clerk's sheets while ours are written", async () => {
    const { excel, host, take } = await listening(version);
    excel.resetCounters();
    excel.meanwhile = { sync: 3, act: () => excel.clerk.type("3月", "C6", 4) };
    await host.writeSheets(plans());
    await quiet();
    expect(take()).toEqual([{ sheets: ["3月"] }]);
    expect(host.notes).toEqual(["edited-meanwhile"]);
  });

  it("of a co-author who types into a sheet that is just being written", async () => {
    const { excel, host, take, noMoreLateEvents } = await listening(version);
    await host.writeSheets(plans());
    await quiet();
    noMoreLateEvents();
    excel.resetCounters();
    excel.meanwhile = { sync: 3, act: () => excel.coAuthor.type("审核结果", "C4", "看") };
    await host.writeSheets(plans());
    await quiet();
    expect(take()).toEqual([{ sheets: ["审核结果"] }]);
  });

  it("of sheets that came or went, and reads them all again", async () => {
    const { excel, take } = await listening(version);
    excel.clerk.addSheet("4月");
    excel.clerk.deleteSheet("说明");
    await quiet();
    expect(take()).toEqual([{ sheets: [] }, { sheets: [] }]);
  });

  it("of a sheet that the clerk adds while ours are added", async () => {
    const { excel, host, take, noMoreLateEvents } = await listening(version);
    excel.resetCounters();
    excel.meanwhile = { sync: 3, act: () => excel.clerk.addSheet("4月") };
    await host.writeSheets(plans());
    await quiet();
    noMoreLateEvents();
    await quiet();
    expect(take()).toEqual([{ sheets: [] }]);
  });

  it("of new names where Excel tells of them", async () => {
    const { excel, take } = await listening(version);
    excel.clerk.renameSheet("3月", "三月");
    await quiet();
    expect(take()).toEqual(version === 17 ? [{ sheets: [] }] : []);
  });

  it("of sorted rows where Excel tells of them", async () => {
    const { excel, take } = await listening(version);
    excel.clerk.sort("3月", "A5:I6");
    await quiet();
    expect(take()).toEqual(version === 9 ? [] : [{ sheets: ["3月"] }]);
  });
});

describe("an edit that changes other sheets by their formulas", () => {
  it("is told of these sheets too", async () => {
    const { excel, take } = await listening();
    excel.clerk.type("3月", "C6", 4);
    excel.clerk.calculated("说明");
    await quiet();
    expect(take()).toEqual([{ sheets: ["3月"] }, { sheets: ["说明"] }]);
  });

  it("is told of no sheet of ours, which follow by themselves", async () => {
    const { excel, host, take, noMoreLateEvents } = await listening();
    await host.writeSheets(plans());
    await quiet();
    noMoreLateEvents();
    excel.clerk.calculated("审核结果");
    await quiet();
    expect(take()).toEqual([]);
  });

  it("asks for everything where the workbook calculates by hand: reading calculates it", async () => {
    const { excel, host, take } = opened();
    excel.book.calculationMode = "Manual";
    const edits: WorkbookEdit[] = [];
    await host.readSheets();
    host.onEdit((edit) => edits.push(edit));
    await quiet();
    excel.clerk.type("3月", "C6", 4);
    excel.clerk.calculated("说明");
    await quiet();
    expect(edits).toEqual([{ sheets: [] }]);
    expect(take()).toEqual([]);
  });
});

describe("handlers", () => {
  const registered = (excel: StandIn) =>
    [...excel.book.events.registered].flatMap(([name, count]) =>
      count > 0 ? [[name, count]] : []
    );

  it("are registered once, by the first listener, and go with the last", async () => {
    const { excel, host, edits } = opened();
    await quiet();
    expect(registered(excel)).toEqual([]);
    const stops = [1, 2].map(() => host.onEdit((edit) => edits.push(edit)));
    await quiet();
    const all = ["changed", "added", "deleted", "calculated", "sorted", "renamed"];
    expect(registered(excel)).toEqual(all.map((name) => [name, 1]));
    expect(excel.syncs).toHaveLength(1);
    stops[0]?.();
    await quiet();
    expect(excel.syncs).toHaveLength(1);
    stops[1]?.();
    stops[1]?.();
    await quiet();
    expect(registered(excel)).toEqual([]);
    expect(excel.syncs).toHaveLength(2);
    excel.clerk.type("3月", "C6", 4);
    await quiet();
    expect(edits).toEqual([]);
  });

  it("end as the last word says, however quickly listeners come and go", async () => {
    const { excel, host } = opened();
    for (let time = 0; time < 5; time++) host.onSelect(() => undefined)();
    const stop = host.onSelect(() => undefined);
    await quiet();
    expect(registered(excel)).toEqual([["selected", 1]]);
    stop();
    host.onSelect(() => undefined);
    stop();
    await quiet();
    expect(registered(excel)).toEqual([["selected", 1]]);
  });

  it("that Excel refused come with the next reading", async () => {
    const { excel, host, edits } = opened();
    excel.cellEditMode = true;
    host.onEdit((edit) => edits.push(edit));
    await quiet();
    expect(registered(excel)).toEqual([]);
    excel.cellEditMode = false;
    await host.readSheets();
    await quiet();
    excel.clerk.type("3月", "C6", 4);
    await quiet();
    expect(edits).toEqual([{ sheets: ["3月"] }]);
  });

  it("of a listener that leaves inside its call do no harm", async () => {
    const { excel, host, edits } = opened();
    await host.readSheets();
    const stop = host.onEdit((edit) => {
      edits.push(edit);
      stop();
    });
    const seen: WorkbookEdit[] = [];
    host.onEdit((edit) => seen.push(edit));
    await quiet();
    excel.clerk.type("3月", "C6", 4);
    excel.clerk.type("3月", "C6", 5);
    await quiet();
    expect(edits).toHaveLength(1);
    expect(seen).toHaveLength(2);
  });

  it("do without new names where the library throws at their mention", () => {
    new StandIn(foreignBook()).open();
    const event = { add: () => ({}) };
    const worksheets = {
      onChanged: event,
      onAdded: event,
      onDeleted: event,
      onCalculated: event,
      onRowSorted: event,
      get onNameChanged(): never {
        throw new Error("ApiNotFound");
      },
    };
    const add = editHandlers(() => undefined);
    expect(add(worksheets as unknown as Excel.WorksheetCollection)).toHaveLength(5);
  });
});

describe("events that come late", () => {
  it("are known for ours by the sheet for a while, and by their trigger for ever", async () => {
    for (const version of [13, 14]) {
      const { excel, host, take, noMoreLateEvents } = await listening(version);
      const held: EventEntry[] = [];
      const send = excel.onEvent;
      excel.onEvent = (entry) => held.push(entry);
      await host.writeSheets(plans());
      await quiet();
      expect(held.length).toBeGreaterThanOrEqual(10);
      if (version === 14) noMoreLateEvents();
      for (const entry of held.filter(([, type]) => type === 10)) send?.(entry);
      await quiet();
      noMoreLateEvents();
      await quiet();
      expect(take()).toEqual([]);
    }
  });
});

describe("a selection", () => {
  async function selecting() {
    const { excel, host } = opened();
    await host.readSheets();
    const cells: CellRef[] = [];
    host.onSelect((cell) => cells.push(cell));
    await quiet();
    return { excel, host, cells };
  }

  it.each([
    ["F9", 8, 5],
    ["B2:D7", 1, 1],
    ["$C$3", 2, 2],
    ["A4:B5,F9", 3, 0],
    ["3:5", 2, 0],
    ["D:F", 0, 3],
  ])("of %s is told by its top left cell", async (address, row, column) => {
    const { excel, cells } = await selecting();
    excel.book.events.raise("selected", { address, worksheetId: excel.book.sheet("3月")?.id });
    excel.clerk.select("说明", "A1");
    await quiet();
    expect(cells).toEqual([
      { file: "", sheet: "3月", row, column },
      { file: "", sheet: "说明", row: 0, column: 0 },
    ]);
  });

  it("that we make ourselves to show a cell is told to nobody", async () => {
    const { excel, host, cells } = await selecting();
    await host.reveal({ file: "", sheet: "3月", row: 8, column: 5 });
    await quiet();
    excel.clerk.select("3月", "F9");
    await quiet();
    expect(cells).toEqual([{ file: "", sheet: "3月", row: 8, column: 5 }]);
  });

  it("on a sheet that nobody has read is passed over", async () => {
    const { excel, cells } = await selecting();
    excel.clerk.addSheet("新");
    excel.clerk.select("新", "A1");
    await quiet();
    expect(cells).toEqual([]);
  });
});
