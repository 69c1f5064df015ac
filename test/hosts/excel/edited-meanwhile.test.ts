/** An edit of a source cell between reading and the end of writing is noticed, and a source that is gone is not pointed at. */
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import type { HostNote } from "../../../src/hosts/workbook-host";
import { cell, sheetPlan } from "../../support/sheet-plan";
import { sheetGrid } from "../../support/sheet-grid";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost, gridsOf } from "../opened-host";
import { cellsOf, plannedCells } from "../written-sheets";
import { foreignBook, plans } from "./small-year";

/** Points at a cell of the clerk's. */
const POINTING: SheetPlan = sheetPlan("审核结果", [
  [cell("id")],
  [cell(3, "count", { formula: "'3月'!C5" })],
]);

function opened(version = 17) {
  const excel = new StandIn(foreignBook()).open();
  excel.version = version;
  return { excel, host: excelHost() };
}

async function notesAfter(
  act: (excel: StandIn) => void,
  version = 17
): Promise<readonly HostNote[]> {
  const { excel, host } = opened(version);
  await host.readSheets();
  act(excel);
  await host.writeSheets(plans());
  expect(gridsOf(excel.book).slice(-2).map(cellsOf)).toEqual(plans().map(plannedCells));
  expect(excel.book.foreignWrites).toEqual([]);
  return host.notes;
}

const EDITED: readonly HostNote[] = ["edited-meanwhile"];

describe.each([9, 17])("with ExcelApi 1.%i and nobody listening", (version) => {
  it("a figure typed between reading and writing is noticed", async () => {
    expect(await notesAfter((excel) => excel.clerk.type("3月", "C5", 9), version)).toEqual(EDITED);
  });

  it("two figures exchanged are noticed", async () => {
    const exchange = (excel: StandIn) => {
      excel.clerk.type("3月", "C6", 4);
      excel.clerk.type("3月", "D6", 2);
    };
    const { excel, host } = opened(version);
    const grid = (await host.readSheets())[0];
    expect(grid?.values[5]?.slice(2, 4)).toEqual([3, 5]);
    excel.clerk.type("3月", "C6", 5);
    excel.clerk.type("3月", "D6", 3);
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
    expect(await notesAfter(exchange, version)).toEqual(EDITED);
  });

  it("a row typed below the others, a deleted sheet and a new one are noticed", async () => {
    expect(await notesAfter((excel) => excel.clerk.type("3月", "A20", "新村"), version)).toEqual(
      EDITED
    );
    expect(await notesAfter((excel) => excel.clerk.addSheet("4月"), version)).toEqual(EDITED);
    expect(await notesAfter((excel) => excel.clerk.deleteSheet("说明"), version)).toEqual(EDITED);
  });

  it("an edit while the sheets are written is noticed, at every sync", async () => {
    for (const sync of [3, 4]) {
      const { excel, host } = opened(version);
      await host.readSheets();
      excel.resetCounters();
      excel.meanwhile = { sync, act: () => excel.clerk.type("3月", "C5", 9) };
      await host.writeSheets(plans());
      expect([sync, host.notes]).toEqual([sync, EDITED]);
      expect(excel.syncs).toHaveLength(4);
      expect([...excel.book.events.registered.values()].every((count) => count === 0)).toBe(true);
    }
  });

  it("nothing is said where nothing was edited, also when the sheets are written again", async () => {
    const { excel, host } = opened(version);
    await host.readSheets();
    await host.writeSheets(plans());
    expect(host.notes).toEqual([]);
    await host.writeSheets(plans("注"));
    expect(host.notes).toEqual([]);
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("a sheet read again by itself counts as read", async () => {
    const { excel, host } = opened(version);
    await host.readSheets();
    excel.clerk.type("3月", "C5", 9);
    expect((await host.readSheets(["3月"])).map(({ name }) => name)).toEqual(["3月"]);
    await host.writeSheets(plans());
    expect(host.notes).toEqual([]);
  });
});

describe("with a listener", () => {
  async function listened() {
    const { excel, host } = opened();
    await host.readSheets();
    host.onEdit(() => undefined);
    await settled();
    return { excel, host };
  }

  async function settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  }

  it("also a text is noticed that changes no number", async () => {
    const { excel, host } = await listened();
    excel.clerk.type("3月", "A5", "青山社区");
    await settled();
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
    await host.readSheets();
    await host.writeSheets(plans());
    expect(host.notes).toEqual([]);
  });

  it("a reading of one sheet leaves the edit of the other unread", async () => {
    const { excel, host } = await listened();
    excel.clerk.type("3月", "A5", "青山社区");
    excel.clerk.type("说明", "A1", "x");
    await settled();
    await host.readSheets(["3月"]);
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
  });

  it("a reading that fails leaves it unread", async () => {
    const { excel, host } = await listened();
    excel.clerk.type("3月", "A5", "青山社区");
    await settled();
    excel.cellEditMode = true;
    await expect(host.readSheets()).rejects.toMatchObject({ code: "cell-edit-mode" });
    excel.cellEditMode = false;
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
  });

  it("an edit while everything is read is noticed when it is written", async () => {
    const { excel, host } = await listened();
    excel.resetCounters();
    excel.meanwhile = { sync: 3, act: () => excel.clerk.type("3月", "A5", "青山社区") };
    await host.readSheets();
    await settled();
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
  });
});

describe("a source that the plans point at", () => {
  it.each<[string, (excel: StandIn) => void]>([
    ["renamed", (excel) => excel.clerk.renameSheet("3月", "三月")],
    ["deleted", (excel) => excel.clerk.deleteSheet("3月")],
  ])("and that was %s meanwhile is not written about", async (_, act) => {
    for (const sync of [null, 1]) {
      const { excel, host } = opened();
      await host.readSheets();
      excel.resetCounters();
      if (sync === null) act(excel);
      else excel.meanwhile = { sync, act: () => act(excel) };
      await expect(host.writeSheets([POINTING])).rejects.toMatchObject({
        code: "sheet-gone",
        changed: "nothing",
        retry: "soon",
      });
      expect(excel.book.sheets.some((sheet) => sheet.born)).toBe(false);
      excel.meanwhile = null;
      await host.readSheets();
      await host.writeSheets(plans());
      expect(host.notes).toEqual([]);
    }
  });

  it("and that was renamed while the sheets were written is noticed at the end", async () => {
    const { excel, host } = opened(9);
    await host.readSheets();
    excel.resetCounters();
    excel.meanwhile = { sync: 4, act: () => excel.clerk.renameSheet("3月", "三月") };
    await host.writeSheets([POINTING]);
    expect(host.notes).toEqual(EDITED);
  });

  it("and that was protected meanwhile is of no concern: nobody writes there", async () => {
    expect(
      await notesAfter((excel) => {
        const sheet = excel.book.sheet("3月");
        if (sheet) sheet.protection = { password: "x" };
      })
    ).toEqual([]);
  });
});

describe("a sheet with an error in a cell", () => {
  it("is compared all the same, as far as its sum says anything", async () => {
    const { excel, host } = opened();
    const sheet = excel.book.append(sheetGrid("4月", [[1, 2]]));
    sheet.cells.set(2, { value: "#DIV/0!", formula: "=1/0", prefixed: false });
    await host.readSheets();
    await host.writeSheets(plans());
    expect(host.notes).toEqual([]);
    excel.clerk.type("4月", "A3", 1);
    await host.writeSheets(plans());
    expect(host.notes).toEqual(EDITED);
  });
});
