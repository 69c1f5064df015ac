import { FileHost } from "../../../src/hosts/xlsx-file/file-host";
import { richWorkbook } from "../../support/rich-workbook";
import { cell, sheetPlan } from "../../support/sheet-plan";

const PLAN = sheetPlan("审核结果", [[cell("没有问题")]]);

describe("the file host", () => {
  it("says what it can do for each kind of file", async () => {
    const book = await FileHost.open(await richWorkbook(), "a.xlsx");
    expect(book.capabilities).toEqual({
      reveal: false,
      merges: true,
      writeInPlace: true,
      events: false,
      windows: false,
    });
    const text = await FileHost.open(new TextEncoder().encode("单位,男\n青山村,6\n"), "a.csv");
    expect(text.capabilities).toEqual({
      reveal: false,
      merges: false,
      writeInPlace: false,
      events: false,
      windows: false,
    });
    await expect(text.writeSheets([PLAN])).rejects.toMatchObject({ code: "unsupported-format" });
    expect(await text.reveal()).toBe(false);
  });

  it("shows what it wrote, in the same workbook, and remembers settings", async () => {
    const bytes = await richWorkbook({ signed: true });
    const host = await FileHost.open(bytes, "a.xlsx");
    await host.writeSheets([PLAN]);
    await host.rememberSettings('{"dueDay":6}');
    const grids = await host.readSheets();
    expect(grids.map((grid) => grid.ownKind)).toEqual([null, null, null, null, "findings"]);
    expect(await host.readSettings()).toBe('{"dueDay":6}');
    expect(host.notes).toEqual(["signature-dropped"]);
    const again = await FileHost.open(host.bytes, "a.xlsx");
    expect((await again.readSheets()).at(-1)?.values).toEqual([["没有问题"]]);
  });

  it("keeps the workbook as it was when plans cannot be written", async () => {
    const bytes = await richWorkbook();
    const host = await FileHost.open(bytes, "a.xlsx");
    await expect(host.writeSheets([{ ...PLAN, name: "3月" }])).rejects.toThrow("not unique");
    expect(host.bytes).toBe(bytes);
    expect(await host.readSheets()).toHaveLength(4);
  });
});
