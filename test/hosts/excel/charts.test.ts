/** Charts in Excel: found by name, drawn behind the sheets, and never worth a sheet. */
import { DOCUMENTED_CODES } from "./documented-codes";
import { foreignBook, plans as smallPlans } from "./small-year";
import { StandIn, type Fault } from "../../excel-stand-in/stand-in";
import { chartedPlan } from "../../support/charted-plan";
import { excelHost, gridsOf } from "../opened-host";
import { chartsInExcel, plannedCharts } from "../written-charts";
import { cellsOf, plannedCells } from "../written-sheets";

const PLAN = chartedPlan("出生人口性别比", 3, { locked: true });
const NAMES = PLAN.charts?.map(({ name }) => name) ?? [];

function opened(): StandIn {
  return new StandIn(foreignBook()).open();
}

function charts(excel: StandIn) {
  const sheet = excel.book.sheet(PLAN.name);
  return sheet ? chartsInExcel(sheet) : [];
}

function own(excel: StandIn) {
  return gridsOf(excel.book).filter((grid) => grid.ownKind !== null);
}

/** The sheet is whole, finished and protected, whatever became of the charts. */
function expectWhole(excel: StandIn): void {
  expect(own(excel).map(cellsOf)).toEqual([plannedCells(PLAN)]);
  expect(excel.book.sheet(PLAN.name)?.names.has("_hengbi_unfinished")).toBe(false);
  expect(excel.book.sheet(PLAN.name)?.protection).not.toBeNull();
  expect(excel.book.foreignWrites).toEqual([]);
}

describe("charts in Excel", () => {
  it("cost no sync of their own, and their requests stay small", async () => {
    const without = opened();
    await excelHost().writeSheets([{ ...PLAN, charts: [] }]);
    const excel = opened();
    await excelHost().writeSheets([PLAN]);
    expect(excel.syncs).toHaveLength(without.syncs.length);
    const [last, before] = [excel, without].map(({ syncs }) => syncs.at(-1)?.requestBytes ?? 0);
    expect((last ?? 0) - (before ?? 0)).toBeLessThan(40_000);
  });

  it("keep what the clerk put on the sheet, and go when the plan has none", async () => {
    const excel = opened();
    await excelHost().writeSheets([PLAN]);
    const sheet = excel.book.sheet(PLAN.name);
    sheet?.charts.push({ name: "我的图", type: "Line", anchor: null, series: [], settings: {} });
    await excelHost().writeSheets([PLAN]);
    expect(charts(excel).map(({ name }) => name)).toEqual(["我的图", ...NAMES]);
    await excelHost().writeSheets([{ ...PLAN, charts: [] }]);
    expect(charts(excel).map(({ name }) => name)).toEqual(["我的图"]);
  });

  it("draw what hidden rows and columns hold, and nothing for empty cells", async () => {
    const excel = opened();
    await excelHost().writeSheets([PLAN]);
    for (const { settings } of excel.book.sheet(PLAN.name)?.charts ?? []) {
      expect(settings).toMatchObject({ plotVisibleOnly: false, displayBlanksAs: "NotPlotted" });
    }
  });

  it("state what is printed", async () => {
    const excel = opened();
    await excelHost().writeSheets([PLAN]);
    expect(excel.book.sheet(PLAN.name)?.pageLayout.printArea).toBe("A1:D16");
  });

  it.each([
    "Worksheet.Charts",
    "ChartCollection.Add",
    "Chart.PlotVisibleOnly",
    "Chart.DisplayBlanksAs",
    "Chart.Series",
    "Chart.Title",
    "Chart.Axes",
    "Chart.Legend",
    "Chart.SetPosition",
    "Chart.Name",
    "ChartSeriesCollection.Add",
    "ChartSeriesCollection.GetItemAt",
    "ChartSeries.Name",
    "ChartSeries.ChartType",
    "ChartSeries.SetValues",
    "ChartSeries.SetXAxisValues",
    "ChartSeries.MarkerStyle",
    "ChartSeries.MarkerSize",
    "ChartSeries.MarkerBackgroundColor",
    "ChartSeries.MarkerForegroundColor",
    "ChartSeries.Format",
    "ChartLineFormat.Color",
    "ChartLineFormat.LineStyle",
    "ChartLineFormat.Weight",
    "ChartTitle.Text",
    "ChartTitle.Format",
    "ChartFont.Size",
    "ChartAxis.Title",
    "ChartAxis.Minimum",
    "ChartAxis.Maximum",
    "ChartAxis.MajorUnit",
    "ChartAxis.NumberFormat",
    "ChartAxis.MajorGridlines",
    "ChartAxisTitle.Text",
    "ChartLegend.Position",
  ])(
    "are left out, said so, where Excel lacks %s; the sheet is whole and printed",
    async (member) => {
      const excel = opened();
      excel.lacking.add(member);
      const host = excelHost();
      await host.writeSheets([PLAN]);
      expect(host.notes).toEqual(["charts-left-out"]);
      expectWhole(excel);
      expect(excel.book.sheet(PLAN.name)?.pageLayout.orientation).toBe("Landscape");
      if (member !== "Chart.Name") expect(excel.book.sheet(PLAN.name)?.charts).toEqual([]);
      excel.lacking.clear();
      await host.writeSheets([PLAN]);
      expect(host.notes).toEqual([]);
      expect(charts(excel).filter(({ name }) => NAMES.includes(name))).toEqual(plannedCharts(PLAN));
    }
  );

  it("are there where only the print set-up is refused", async () => {
    const excel = opened();
    excel.lacking.add("PageLayout.PaperSize");
    const host = excelHost();
    await host.writeSheets([PLAN]);
    expect(host.notes).toEqual(["print-setup-left-out"]);
    expect(charts(excel)).toEqual(plannedCharts(PLAN));
    expectWhole(excel);
  });

  it("are left out with the print set-up where both are refused", async () => {
    const excel = opened();
    excel.lacking.add("PageLayout.PaperSize").add("ChartSeries.SetValues");
    const host = excelHost();
    await host.writeSheets([PLAN]);
    expect(host.notes).toEqual(["charts-left-out", "print-setup-left-out"]);
    expect(charts(excel)).toEqual([]);
    expectWhole(excel);
  });

  it("leave nothing half drawn, wherever their request breaks off", async () => {
    const counted = opened();
    await excelHost().writeSheets([PLAN]);
    const last = counted.syncs.length;
    const actions = counted.syncs.at(-1)?.actions ?? 0;
    for (let after = 0; after < actions; after += 23) {
      const excel = opened();
      excel.faults = [{ sync: last, code: "GeneralException", after } satisfies Fault];
      const host = excelHost();
      await host.writeSheets([PLAN]);
      expect(host.notes.length).toBeGreaterThan(0);
      const names = charts(excel).map(({ name }) => name);
      expect([[], NAMES]).toContainEqual(names);
      if (names.length > 0) expect(charts(excel)).toEqual(plannedCharts(PLAN));
      expect(own(excel).map(cellsOf)).toEqual([plannedCells(PLAN)]);
      excel.faults = [];
      await host.writeSheets([PLAN]);
      expect(charts(excel)).toEqual(plannedCharts(PLAN));
    }
  });

  it.each(Object.entries(DOCUMENTED_CODES))(
    "are drawn by the next run where %s comes while they are drawn, once or until the end",
    async (code, ours) => {
      const counted = opened();
      await excelHost().writeSheets([PLAN]);
      const last = counted.syncs.length;
      const middle = Math.floor((counted.syncs.at(-1)?.actions ?? 0) / 2);
      for (const [times, after] of [
        [1, 0],
        [1, middle],
        [1, "all"],
        [9, 0],
      ] as const) {
        const excel = opened();
        excel.faults = Array.from({ length: times }, (_, more) => ({
          sync: last + more,
          code,
          after,
        }));
        const host = excelHost();
        const error: unknown = await host.writeSheets([PLAN]).then(
          () => null,
          (thrown: unknown) => thrown
        );
        // The sheet is whole and finished already; what is refused for good is said.
        if (times === 1) expect(error).toBeNull();
        else expect(error).toMatchObject({ code: ours, changed: "own-sheets" });
        expect(own(excel).map(cellsOf)).toEqual([plannedCells(PLAN)]);
        expect(excel.book.sheet(PLAN.name)?.names.has("_hengbi_unfinished")).toBe(false);
        excel.faults = [];
        await host.readSheets();
        await host.writeSheets([PLAN]);
        expect(host.notes).toEqual([]);
        expect(charts(excel)).toEqual(plannedCharts(PLAN));
        expectWhole(excel);
      }
    }
  );

  it("of one sheet that fail leave the other sheets alone", async () => {
    const excel = opened();
    excel.lacking.add("ChartSeries.SetValues");
    await excelHost().writeSheets([...smallPlans(), PLAN]);
    expect(own(excel).map(cellsOf)).toEqual([...smallPlans(), PLAN].map(plannedCells));
  });
});
