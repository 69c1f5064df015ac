/** Events, the other doors, and the few functions of the stand-in: each stops a test when it is taken away. */
import { sheetGrid } from "../support/sheet-grid";
import { Book } from "./book";
import type { EventEntry } from "./event-feed";
import { StandIn } from "./stand-in";

function opened(version = 17): StandIn {
  const grids = [sheetGrid("一月", [["单位", 3, 5]]), sheetGrid("二月", [])];
  const excel = new StandIn(Book.of(grids)).open();
  excel.version = version;
  return excel;
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done));
}

/** Everything that the library hands to handlers of the collection of sheets. */
async function heard(excel: StandIn) {
  const told: Record<string, unknown>[] = [];
  const handler = (args: object): Promise<void> => {
    const { type, worksheetId, address, source, triggerSource, nameAfter } = args as Record<
      string,
      unknown
    >;
    const sheet = excel.book.sheets.find(({ id }) => id === worksheetId)?.name ?? null;
    const all = { type, sheet, address, source, triggerSource, nameAfter };
    told.push(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(handler);
    worksheets.onAdded.add(handler);
    worksheets.onDeleted.add(handler);
    worksheets.onCalculated.add(handler);
    worksheets.onSelectionChanged.add(handler);
    if (excel.version >= 10) worksheets.onRowSorted.add(handler);
    if (excel.version >= 17) worksheets.onNameChanged.add(handler);
    await context.sync();
  });
  return told;
}

describe("events reach the library as Excel's do", () => {
  it("of the clerk and of a co-author", async () => {
    const excel = opened();
    const told = await heard(excel);
    const { clerk, coAuthor } = excel;
    clerk.type("一月", "B1", 4);
    coAuthor.type("二月", "A1", "x");
    clerk.select("一月", "B1:C1");
    clerk.calculated("二月");
    clerk.sort("一月", "A1:C1");
    clerk.renameSheet("二月", "三月");
    clerk.addSheet("四月");
    clerk.deleteSheet("四月");
    await quiet();
    const trigger = { triggerSource: "Unknown" };
    expect(told).toEqual([
      { type: "WorksheetChanged", sheet: "一月", address: "B1", source: "Local", ...trigger },
      { type: "WorksheetChanged", sheet: "三月", address: "A1", source: "Remote", ...trigger },
      { type: "WorksheetSelectionChanged", sheet: "一月", address: "B1:C1" },
      { type: "WorksheetCalculated", sheet: "三月", address: "A1" },
      { type: "WorksheetRowSorted", sheet: "一月", address: "A1:C1", source: "Local" },
      { type: "WorksheetNameChanged", sheet: "三月", source: "Local", nameAfter: "三月" },
      { type: "WorksheetAdded", sheet: null, source: "Local" },
      { type: "WorksheetDeleted", sheet: null, source: "Local" },
    ]);
    expect(excel.book.sheet("一月")?.cells.get(1)?.value).toBe(4);
  });

  it("of the add-in's own writing, adding, renaming, selecting and deleting", async () => {
    const excel = opened();
    const told = await heard(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("审核结果");
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.getRange("A1").clear("All");
      sheet.getRange("B2").select();
      sheet.name = "结果";
      sheet.delete();
      await context.sync();
    });
    await quiet();
    const ours = { triggerSource: "ThisLocalAddin" };
    const gone = { sheet: null };
    expect(told).toEqual([
      { type: "WorksheetAdded", ...gone, source: "Local" },
      { type: "WorksheetChanged", ...gone, address: "A1:B1", source: "Local", ...ours },
      { type: "WorksheetChanged", ...gone, address: "A1", source: "Local", ...ours },
      { type: "WorksheetSelectionChanged", ...gone, address: "B2" },
      { type: "WorksheetNameChanged", ...gone, source: "Local", nameAfter: "结果" },
      { type: "WorksheetDeleted", ...gone, source: "Local" },
    ]);
  });

  it("without saying who did it below ExcelApi 1.14", async () => {
    const excel = opened(13);
    const told = await heard(excel);
    excel.clerk.type("一月", "B1", 4);
    await quiet();
    expect(told).toEqual([
      { type: "WorksheetChanged", sheet: "一月", address: "B1", source: "Local" },
    ]);
  });

  it("no sooner than the answer of the batch that raised them", async () => {
    const excel = opened();
    const told = await heard(excel);
    const before = await Excel.run(async (context) => {
      context.workbook.worksheets.add("审核结果");
      await context.sync();
      return told.length;
    });
    await quiet();
    expect([before, told.length]).toEqual([0, 1]);
  });

  it("only while they are registered", async () => {
    const excel = opened();
    const entries: EventEntry[] = [];
    excel.onEvent = (entry) => entries.push(entry);
    excel.clerk.type("一月", "B1", 4);
    expect(entries).toEqual([]);
    const result = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
      return added;
    });
    excel.clerk.select("一月", "A1");
    excel.clerk.type("一月", "B1", 5);
    expect(entries).toHaveLength(1);
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    excel.clerk.type("一月", "B1", 6);
    expect(entries).toHaveLength(1);
  });

  it("of a set that the stand-in does not play are not to be had", async () => {
    opened(16);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("any door", () => {
  const BATCH = {
    Actions: [
      { Id: 3, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 },
      { Id: 5, ActionType: 1, Name: "", ObjectPathId: 4 },
      { Id: 6, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["name"] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      4: {
        Id: 4,
        ObjectPathType: 5,
        Name: "",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["一月"] },
      },
    },
  };

  it("is answered as text, and counted", () => {
    const excel = new StandIn(Book.of([sheetGrid("一月", [])]));
    const id = excel.book.sheets[0]?.id;
    const text = JSON.stringify(BATCH);
    expect(JSON.parse(excel.answer(text))).toEqual({
      Results: [
        { ActionId: 3, Value: null },
        { ActionId: 5, Value: { _Id: id } },
        { ActionId: 6, Value: { _Id: id, Name: "一月" } },
      ],
    });
    expect(excel.syncs).toMatchObject([{ requestBytes: Buffer.byteLength(text), actions: 3 }]);
  });

  it("is handed the raw event", () => {
    const excel = new StandIn(Book.of([sheetGrid("一月", [])]));
    const entries: EventEntry[] = [];
    excel.onEvent = (entry) => entries.push(entry);
    excel.answer(JSON.stringify(BATCH));
    excel.clerk.type("一月", "F9", 5);
    const worksheetId = excel.book.sheets[0]?.id;
    expect(entries.map(([category, type, target, , id]) => [category, type, target, id])).toEqual([
      [65_536, 10, "Workbook", 1],
    ]);
    expect(JSON.parse(entries[0]?.[3] ?? "")).toEqual({
      address: "F9",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId,
    });
  });
});

describe("functions", () => {
  /** NPV at 100 %: weights of a half, a quarter, an eighth. */
  function netPresentValue(address: string): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一月").getRange(address);
      const result = context.workbook.functions.npv(1, range);
      result.load("value,error");
      await context.sync();
      return [result.value, result.error];
    });
  }

  it("add numbers up with falling weights, and pass over all else", async () => {
    const excel = opened();
    expect(await netPresentValue("A1:D9")).toEqual([3 / 2 + 5 / 4, null]);
    excel.clerk.type("一月", "B1", 5);
    excel.clerk.type("一月", "C1", 3);
    expect(await netPresentValue("A1:D9")).toEqual([5 / 2 + 3 / 4, null]);
  });

  it("give an error on, and one where there is no number", async () => {
    const excel = opened();
    expect(await netPresentValue("A1")).toEqual([null, "#VALUE!"]);
    excel.book.sheet("一月")?.cells.set(1, { value: "#N/A", formula: "=NA()", prefixed: false });
    expect(await netPresentValue("A1:D9")).toEqual([null, "#N/A"]);
  });
});

describe("another workbook", () => {
  it("opens through the application", async () => {
    const excel = opened();
    await Excel.createWorkbook("AAAA");
    expect(excel.book.openedWorkbooks).toEqual(["AAAA"]);
  });

  it("opens through the root in Excel on the web", () => {
    const excel = opened();
    const action = { Id: 2, ActionType: 3, Name: "CreateAndOpenWorkbook", ObjectPathId: 1 };
    const batch = {
      Actions: [{ ...action, ArgumentInfo: { Arguments: ["BBBB"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    expect(JSON.parse(excel.answer(JSON.stringify(batch)))).toEqual({
      Results: [{ ActionId: 2, Value: null }],
    });
    expect(excel.book.openedWorkbooks).toEqual(["BBBB"]);
  });
});

describe("a co-author and the clerk", () => {
  it("cannot be taken for the add-in: their changes are no foreign writes", () => {
    const excel = opened();
    excel.clerk.type("一月", "A1", "");
    excel.coAuthor.renameSheet("一月", "1月");
    expect(excel.book.foreignWrites).toEqual([]);
    expect(excel.book.sheet("1月")?.cells.has(0)).toBe(false);
    expect(() => excel.clerk.type("一月", "A1", 1)).toThrow("no sheet 一月");
  });
});
