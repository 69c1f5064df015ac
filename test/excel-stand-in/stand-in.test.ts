/** The stand-in itself: the seam to the real library, what it refuses, what it limits, what it counts. */
import fs from "node:fs";
import { sheetGrid } from "../support/sheet-grid";
import { Book } from "./book";
import { libraryFile } from "./client-library";
import { StandIn } from "./stand-in";
import { typedCell } from "./typed-input";

function opened(): StandIn {
  return new StandIn(Book.of([sheetGrid("一月", [["单位", 3]]), sheetGrid("二月", [])])).open();
}

function refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return Excel.run(batch).then(
    () => null,
    (error: unknown) => (error as OfficeExtension.Error).code
  );
}

/** A write to a sheet of our own. */
async function withOwnSheet(act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return refusal(async (context) => {
    const sheet = context.workbook.worksheets.add("审核结果");
    act(sheet);
    await context.sync();
  });
}

describe("the seam to the client library", () => {
  it("is there in the pinned version, whose file is Microsoft's own", () => {
    const file = fs.readFileSync(libraryFile("excel-web-16.00.debug.js"), "utf8");
    expect(file).toContain("_richApiNativeBridge");
    const { version } = JSON.parse(fs.readFileSync(libraryFile("../package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe("1.1.110");
  });

  it("carries a batch to the stand-in and its answer back", async () => {
    const excel = opened();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const cell = context.workbook.worksheets.getItem("一月").getRange("A1:B1").load("values");
      const none = context.workbook.worksheets.getItemOrNullObject("三月").load("name");
      await context.sync();
      return [sheets.items.map(({ name }) => name), cell.values, none.isNullObject];
    });
    expect(names).toEqual([["一月", "二月"], [["单位", 3]], true]);
    expect(excel.syncs).toHaveLength(1);
    expect(excel.syncs[0]?.requestBytes).toBeGreaterThan(500);
    expect(excel.cellsRead).toBe(2);
  });

  it("has the library's own rules: what was not loaded cannot be read", async () => {
    opened();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一月");
      await context.sync();
      return sheet.name;
    });
    expect(code).toBe("PropertyNotLoaded");
  });
});

describe("the stand-in refuses", () => {
  it("every member that it does not know", async () => {
    opened();
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("一月").shapes.load("items/name");
        await context.sync();
      })
    ).toBe("ApiNotFound");
  });

  it("a member above the requirement set that it plays", async () => {
    for (const [version, code] of [
      [9, "ApiNotFound"],
      [13, null],
    ] as const) {
      opened().version = version;
      const excel = opened();
      excel.version = version;
      expect(
        await refusal(async (context) => {
          context.workbook.worksheets
            .getItem("一月")
            .getRange("A1:B1")
            .getMergedAreasOrNullObject()
            .load("address");
          await context.sync();
        })
      ).toBe(code);
    }
  });

  it("any write to a sheet that is not ours, and says so to the test", async () => {
    const excel = opened();
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("一月").getRange("A1").values = [["x"]];
        await context.sync();
      })
    ).toBe("GeneralException");
    expect(excel.book.foreignWrites).toEqual(["一月: values"]);
    expect(excel.book.sheet("一月")?.cells.get(0)?.value).toBe("单位");
  });

  it("names that Excel refuses for a sheet", async () => {
    for (const name of ["a/b", "'a", "History", "", "一".repeat(32)]) {
      opened();
      expect(
        await refusal(async (context) => {
          context.workbook.worksheets.add("表").name = name;
          await context.sync();
        })
      ).toBe("InvalidArgument");
    }
    opened();
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.add("二月");
        await context.sync();
      })
    ).toBe("ItemAlreadyExists");
  });

  it("arrays that do not fit their range, and null for a whole property", async () => {
    opened();
    expect(await withOwnSheet((sheet) => (sheet.getRange("A1:B1").values = [["a"]]))).toBe(
      "InvalidArgument"
    );
    opened();
    expect(
      await withOwnSheet(
        (sheet) => (sheet.getRange("A1").format.font.color = null as unknown as string)
      )
    ).toBe("InvalidArgument");
  });

  it("overlapping merges and addresses beyond 8,192 characters", async () => {
    opened();
    expect(
      await withOwnSheet((sheet) => {
        sheet.getRange("A1:B1").merge(false);
        sheet.getRange("B1:C1").merge(false);
      })
    ).toBe("MergedRangeConflict");
    opened();
    const long = Array.from({ length: 1_300 }, (_, row) => `A${row + 10_000}`).join(",");
    expect(await withOwnSheet((sheet) => (sheet.getRanges(long).format.font.bold = true))).toBe(
      "InvalidArgument"
    );
  });

  it("changes of a protected sheet, and protecting what is protected", async () => {
    opened();
    expect(
      await withOwnSheet((sheet) => {
        sheet.protection.protect();
        sheet.getRange("A1").values = [["x"]];
      })
    ).toBe("AccessDenied");
    opened();
    expect(
      await withOwnSheet((sheet) => {
        sheet.protection.protect();
        sheet.protection.protect();
      })
    ).toBe("AccessDenied");
    opened();
    expect(await withOwnSheet((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  });

  it("everything while a cell is edited, and new sheets in a protected structure", async () => {
    const excel = opened();
    excel.cellEditMode = true;
    expect(await withOwnSheet(() => undefined)).toBe("InvalidOperationInCellEditMode");
    excel.cellEditMode = false;
    excel.book.structureProtected = true;
    expect(await withOwnSheet(() => undefined)).toBe("AccessDenied");
  });

  it("payloads over its limit, either way", async () => {
    const excel = opened();
    excel.payloadLimit = 2_000;
    const long = "'".padEnd(3_000, "x");
    expect(await withOwnSheet((sheet) => (sheet.getRange("A1").values = [[long]]))).toBe(
      "RequestPayloadSizeLimitExceeded"
    );
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.getItem("一月").getRange("A1:Z100").load("values");
        await context.sync();
      })
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("the stand-in behaves as Excel", () => {
  it("in that a failing action ends the batch and what ran before has happened", async () => {
    const excel = opened();
    expect(
      await withOwnSheet((sheet) => {
        sheet.getRange("A1").values = [["'先"]];
        sheet.getRange("A2:B2").values = [["x"]];
      })
    ).toBe("InvalidArgument");
    expect(excel.book.sheet("审核结果")?.cells.get(0)?.value).toBe("先");
  });

  it("in that null instead of values comes back above five million cells", async () => {
    const excel = opened();
    expect(excel.mostCellsRead).toBe(5_000_000);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("一月")
        .getRange("A1:E1000001")
        .load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it.each([
    ["=1+1", { value: 0, formula: "=1+1", prefixed: false }],
    ["＝1+1", { value: 0, formula: "=1+1", prefixed: false }],
    ["@SUM(A1)", { value: 0, formula: "=@SUM(A1)", prefixed: false }],
    ["'=1", { value: "=1", formula: null, prefixed: true }],
    ["０１2", { value: 12, formula: null, prefixed: false }],
    ["3月", { value: 45_000, formula: null, prefixed: false }],
    ["true", { value: true, formula: null, prefixed: false }],
    ["青山村", { value: "青山村", formula: null, prefixed: false }],
    ["", null],
  ])("in that it reads %j as if it were typed", (sent, cell) => {
    expect(typedCell(sent, "General", () => 0)).toEqual(cell);
  });

  it("in that a cell formatted as text takes what it is sent", () => {
    expect(typedCell("=1+1", "@", () => 0)?.value).toBe("=1+1");
  });
});
