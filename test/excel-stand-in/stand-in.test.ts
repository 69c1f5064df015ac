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

function sheetOf({ workbook }: { readonly workbook: Excel.Workbook }, name: string) {
  return workbook.worksheets.getItem(name);
}

function listOf(sheet: Excel.Worksheet, source: string): void {
  sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
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

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["an apostrophe at the end of a name", "InvalidArgument", (sheet) => (sheet.name = "a'")],
    ["a cell above the first row", "InvalidArgument", (sheet) => sheet.getRange("A0").clear()],
    ["a cell below the last row", "InvalidArgument", (sheet) => sheet.getRange("A1048577").clear()],
    ["a cell behind the last column", "InvalidArgument", (sheet) => sheet.getRange("XFE1").clear()],
    [
      "a range from its end to its beginning",
      "InvalidArgument",
      (sheet) => sheet.getRange("B2:A1").clear(),
    ],
    [
      "properties of fewer columns than there are",
      "InvalidArgument",
      (sheet) => sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 9 } }]),
    ],
    [
      "a list of more than 255 signs inside a validation",
      "InvalidArgument",
      (sheet) => listOf(sheet, "一".repeat(256)),
    ],
    ["an empty list", "InvalidArgument", (sheet) => listOf(sheet, "")],
    [
      "a border of no side",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").format.borders.getItem("Top" as "EdgeTop").style = "Dash"),
    ],
    [
      "a name twice on a sheet",
      "ItemAlreadyExists",
      (sheet) => {
        sheet.names.add("a", "=1");
        sheet.names.add("A", "=2");
      },
    ],
    ["a name that is not there", "ItemNotFound", (sheet) => sheet.names.getItem("b").delete()],
    [
      "a sheet that is not there",
      "ItemNotFound",
      ({ context }) => sheetOf(context, "九月").delete(),
    ],
    [
      "a part of the package that is no XML with a namespace",
      "InvalidArgument",
      ({ context }) => context.workbook.customXmlParts.add("<a/>"),
    ],
    [
      "the only part of two",
      "InvalidOperation",
      ({ context }) => {
        const { customXmlParts } = context.workbook;
        for (const text of ["1", "2"]) customXmlParts.add(`<a xmlns="urn:a">${text}</a>`);
        customXmlParts.getByNamespace("urn:a").getOnlyItem().delete();
      },
    ],
  ])("%s", async (_, code, act) => {
    opened();
    expect(await withOwnSheet((sheet) => void act(sheet))).toBe(code);
  });

  it("the deletion of the last sheet to be seen, and a hidden sheet as the active one", async () => {
    const excel = opened();
    for (const sheet of excel.book.sheets) sheet.visibility = "Hidden";
    expect(await withOwnSheet((sheet) => sheet.delete())).toBe("GeneralException");
    const code = await refusal(async (context) => {
      sheetOf(context, "一月").activate();
      await context.sync();
    });
    expect(code).toBe("GeneralException");
  });

  it("everything while a cell is edited, and new sheets in a protected structure", async () => {
    const excel = opened();
    excel.cellEditMode = true;
    expect(await withOwnSheet(() => undefined)).toBe("InvalidOperationInCellEditMode");
    excel.cellEditMode = false;
    expect(await withOwnSheet(() => undefined)).toBeNull();
    excel.book.structureProtected = true;
    expect(await withOwnSheet(() => undefined)).toBe("AccessDenied");
    for (const act of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => void (sheet.name = "结果"),
    ]) {
      const code = await refusal(async (context) => {
        act(sheetOf(context, "审核结果"));
        await context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
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
