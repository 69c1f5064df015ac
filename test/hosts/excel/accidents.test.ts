/** Somebody renames, deletes or protects sheets while we write: nothing of theirs is lost, and the next run puts ours right. */
import { isExcelError } from "../../../src/hosts/excel-error";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { gridsOf, NOTICE } from "../opened-host";
import { cellsOf, contentOf, plannedCells } from "../written-sheets";
import { foreignBook, plans, typedNote } from "./small-year";

const NOTE = "已打电话核实";

/** Small requests, so that there is much in between. */
function host(): ExcelHost {
  return new ExcelHost({ notice: NOTICE, wait: () => Promise.resolve(), bytesARequest: 12_000 });
}

function own(book: Book) {
  return gridsOf(book).filter((grid) => grid.ownKind !== null);
}

function others(book: Book) {
  return gridsOf(book)
    .filter((grid) => grid.ownKind === null)
    .map(contentOf);
}

interface Accident {
  readonly what: string;
  readonly act: (excel: StandIn) => void;
  /** Codes that it may end in, where it does not go by unnoticed. */
  readonly codes: readonly string[];
  /** What the clerk does afterwards, where something has to be done. */
  readonly mend?: (excel: StandIn) => void;
  readonly losesNote?: boolean;
}

const ACCIDENTS: readonly Accident[] = [
  {
    what: "an own sheet renamed",
    act: ({ clerk, book }) => book.sheet("审核结果") && clerk.renameSheet("审核结果", "结果"),
    codes: ["sheet-gone"],
  },
  {
    what: "an own sheet deleted",
    act: ({ clerk, book }) => book.sheet("审核结果") && clerk.deleteSheet("审核结果"),
    codes: ["sheet-gone"],
    losesNote: true,
  },
  {
    what: "an own sheet protected",
    act: ({ book }) => {
      const sheet = book.sheet("审核结果");
      if (sheet) sheet.protection = { password: null };
    },
    codes: ["access-denied"],
  },
  {
    what: "the structure protected",
    act: ({ book }) => (book.structureProtected = true),
    codes: ["access-denied", "protected-structure"],
    mend: ({ book }) => (book.structureProtected = false),
  },
  {
    what: "a sheet called as ours is to be called",
    act: ({ clerk, book }) => book.sheet("审核结果") ?? clerk.addSheet("审核结果"),
    codes: ["name-taken"],
    mend: ({ clerk, book }) => {
      const taken = book.sheets.find((sheet) => sheet.name === "审核结果" && !sheet.born);
      if (taken && !taken.names.has("_hengbi")) clerk.renameSheet("审核结果", "别人的");
    },
  },
  {
    what: "a cell being edited",
    act: (excel) => (excel.cellEditMode = true),
    codes: ["cell-edit-mode"],
    mend: (excel) => (excel.cellEditMode = false),
  },
];

async function syncsOf(begin: () => Promise<StandIn>): Promise<number> {
  const excel = await begin();
  const writing = host();
  await writing.readSheets();
  excel.resetCounters();
  await writing.writeSheets(plans(NOTE));
  return excel.syncs.length;
}

function firstTime(): Promise<StandIn> {
  return Promise.resolve(new StandIn(foreignBook()).open());
}

async function again(): Promise<StandIn> {
  const excel = await firstTime();
  await host().writeSheets(plans(NOTE));
  excel.resetCounters();
  return excel;
}

describe.each([
  ["for the first time", firstTime],
  ["again", again],
])("while sheets are written %s", (time, begin) => {
  it.each(ACCIDENTS)("$what at any moment", async ({ act, codes, mend, losesNote = false }) => {
    const syncs = await syncsOf(begin);
    for (let sync = 1; sync <= syncs; sync++) {
      const excel = await begin();
      const writing = host();
      await writing.readSheets();
      excel.resetCounters();
      excel.meanwhile = { sync, act: () => act(excel) };
      const error: unknown = await writing.writeSheets(plans(NOTE)).then(
        () => null,
        (thrown: unknown) => thrown
      );
      if (error !== null) {
        if (!isExcelError(error)) throw new Error("no ExcelError", { cause: error });
        expect(codes).toContain(error.code);
        expect(error.changed).toBe(sync <= 2 ? error.changed : "own-sheets");
      }
      expect(excel.book.foreignWrites).toEqual([]);

      excel.meanwhile = null;
      mend?.(excel);
      const theirs = others(excel.book);
      const grids = await host().readSheets();
      if (time === "again" && !losesNote) expect(typedNote(grids)).toBe(NOTE);
      await host().writeSheets(plans(NOTE));
      // One that was deleted has come again, at the end.
      const written = new Map(own(excel.book).map((grid) => [grid.name, cellsOf(grid)]));
      expect(written).toEqual(new Map(plans(NOTE).map((plan) => [plan.name, plannedCells(plan)])));
      expect(others(excel.book)).toEqual(theirs.filter(({ name }) => !/^_hengbi_\d+$/.test(name)));
      expect(excel.book.foreignWrites).toEqual([]);
      expect(excel.book.xmlParts.size).toBe(0);
    }
  });
});

describe("Excel answers nothing instead of values", () => {
  it("for the first rows: the sheet is named, the others are read", async () => {
    const excel = await firstTime();
    // Wider than its first rows may be.
    excel.book.sheets[1]?.type(2, 4_000, 7);
    excel.mostCellsRead = 3_000;
    const grids = await host().readSheets();
    expect(grids.map(({ name, unreadable }) => [name, unreadable])).toEqual([
      ["3月", undefined],
      ["说明", "sheet-too-large"],
    ]);
  });

  it("for the rest: it is asked for in halves", async () => {
    const excel = await firstTime();
    for (let row = 60; row < 200; row++) excel.book.sheets[1]?.type(row, 9, row);
    const whole = await host().readSheets();
    excel.mostCellsRead = 500;
    expect(await host().readSheets()).toEqual(whole);
  });
});
