/** Charts of the stand-in: what is kept, and what is refused. */
import { sheetGrid } from "../support/sheet-grid";
import { Book } from "./book";
import { StandIn } from "./stand-in";

function opened(): StandIn {
  return new StandIn(Book.of([sheetGrid("一月", [["单位", 3]])])).open();
}

/** The code of a refusal, or null. */
function onOwnSheet(act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.add("出生人口性别比"));
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as OfficeExtension.Error).code
  );
}

function add(sheet: Excel.Worksheet): Excel.Chart {
  return sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
}

describe("charts of the stand-in", () => {
  it("are made from one column with one series, and keep what is set", async () => {
    const excel = opened();
    const code = await onOwnSheet((sheet) => {
      const chart = add(sheet);
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A4"));
      const more = chart.series.add("上限");
      more.setValues(sheet.getRange("C2:C4"));
      more.format.line.lineStyle = "Dash";
      chart.axes.valueAxis.maximum = 200;
      chart.setPosition("E2", "H9");
      chart.name = "hengbi.x";
    });
    expect(code).toBeNull();
    const column = (firstColumn: number) => ({
      firstRow: 1,
      lastRow: 3,
      firstColumn,
      lastColumn: firstColumn,
    });
    expect(excel.book.sheet("出生人口性别比")?.charts).toEqual([
      {
        name: "hengbi.x",
        type: "Line",
        anchor: { firstRow: 1, firstColumn: 4, lastRow: 8, lastColumn: 7 },
        settings: { "valueAxis.maximum": 200 },
        series: [
          { values: column(1), x: column(0), settings: {} },
          { values: column(2), x: null, settings: { name: "上限", "line.style": "Dash" } },
        ],
      },
    ]);
  });

  it("are found by name and deleted", async () => {
    const excel = opened();
    expect(
      await onOwnSheet((sheet) => {
        add(sheet).name = "a";
        add(sheet).name = "b";
        sheet.charts.getItem("a").delete();
      })
    ).toBeNull();
    expect(excel.book.sheet("出生人口性别比")?.charts.map(({ name }) => name)).toEqual(["b"]);
    opened();
    expect(await onOwnSheet((sheet) => sheet.charts.getItem("c").delete())).toBe("ItemNotFound");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "a kind that is no kind",
      (sheet) => sheet.charts.add("Lines" as "Line", sheet.getRange("B2:B4")),
    ],
    ["a colour by name", (sheet) => (add(sheet).title.format.font.color = "teal")],
    [
      "a line style that is none",
      (sheet) => (add(sheet).series.getItemAt(0).format.line.lineStyle = "dash" as "Dash"),
    ],
    ["a marker over 72 points", (sheet) => (add(sheet).series.getItemAt(0).markerSize = 73)],
    ["a series that is not there", (sheet) => (add(sheet).series.getItemAt(1).name = "x")],
    [
      "a way to show blanks that is none",
      (sheet) => (add(sheet).displayBlanksAs = "Gap" as "Zero"),
    ],
  ])("refuse %s", async (_, act) => {
    opened();
    expect(await onOwnSheet(act)).toBe("InvalidArgument");
  });

  it("do not guess what Excel makes of a block, and lack what a test takes away", async () => {
    opened();
    expect(
      await onOwnSheet((sheet) => sheet.charts.add("Line", sheet.getRange("B2:C4"), "Columns"))
    ).toBe("ApiNotFound");
    opened().lacking.add("ChartSeries.SetValues");
    expect(
      await onOwnSheet((sheet) => add(sheet).series.getItemAt(0).setValues(sheet.getRange("B2:B4")))
    ).toBe("ApiNotFound");
  });

  it("stay away from sheets that are not ours, and from protected ones", async () => {
    const excel = opened();
    const code = await Excel.run(async (context) => {
      add(context.workbook.worksheets.getItem("一月"));
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    expect(code).toBe("GeneralException");
    expect(excel.book.foreignWrites).toEqual(["一月: chart"]);
    opened();
    expect(
      await onOwnSheet((sheet) => {
        sheet.protection.protect();
        add(sheet);
      })
    ).toBe("AccessDenied");
  });
});
