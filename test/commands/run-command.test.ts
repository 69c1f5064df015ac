/** The ribbon's commands over Microsoft's own client library and a workbook behind it. */
import { readFileSync } from "node:fs";
import { runCommand } from "../../src/commands/run-command";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { excelHost } from "../hosts/opened-host";
import { sheetGrid } from "../support/sheet-grid";
import "../support/both-languages";

async function sampleGrids(): Promise<readonly SheetGrid[]> {
  const bytes = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));
  return (await readWorkbook(bytes, "")).grids;
}

function opened(grids: readonly SheetGrid[]): StandIn {
  return new StandIn(Book.of(grids)).open();
}

const REGISTER = sheetGrid("登记册", [
  ["姓名", "身份证号", "住址"],
  ["甲", "110101199001010011", "某村"],
]);

describe("开始审核", () => {
  it("writes the result sheets, shows 审核结果 and has nothing to say", async () => {
    const excel = opened(await sampleGrids());
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "zh" });
    expect(notice).toBeNull();
    expect(excel.book.sheets.slice(24).map(({ name }) => name)).toEqual([
      "审核结果",
      "汇总",
      "数据比对",
      "差异调节表",
      "出生人口性别比",
      "出生监测",
      "收报登记",
      "考核录入",
      "考核得分",
      "加扣分明细",
      "报送台账",
      "审核记录",
    ]);
    expect(excel.book.active?.name).toBe("审核结果");
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("says that there are only registers of persons, and writes nothing", async () => {
    const excel = opened([REGISTER]);
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "en" });
    expect(notice).toEqual({
      command: "checkWorkbook",
      language: "en",
      problem: { from: "workbook", code: "only-registers" },
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["登记册"]);
  });

  it("says that no birth table was found", async () => {
    opened([sheetGrid("目录", [["说明"], ["本月材料"]])]);
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "zh" });
    expect(notice?.problem).toEqual({ from: "workbook", code: "nothing-found" });
  });

  it("says so about an empty workbook, too", async () => {
    opened([sheetGrid("Sheet1", [])]);
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "zh" });
    expect(notice?.problem).toMatchObject({ from: "workbook", code: "nothing-found" });
  });

  it("says what Excel refused", async () => {
    const excel = opened(await sampleGrids());
    excel.cellEditMode = true;
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "zh" });
    expect(notice?.problem).toMatchObject({ from: "excel", error: { code: "cell-edit-mode" } });
  });

  it("says so when a figure was edited while the sheets were written", async () => {
    const excel = opened(await sampleGrids());
    const host = excelHost();
    const write = host.writeSheets.bind(host);
    jest.spyOn(host, "writeSheets").mockImplementation(async (plans) => {
      excel.clerk.type("3月", "C6", 9);
      await write(plans);
    });
    const notice = await runCommand("checkWorkbook", { host, language: "zh" });
    expect(notice).toEqual({ command: "checkWorkbook", language: "zh", problem: null });
    expect(excel.book.active?.name).toBe("审核结果");
  });

  it("tells a setting of the workbook that is of no use, and judges without it", async () => {
    const excel = opened(await sampleGrids());
    await excelHost().rememberSettings('{"schema":"hengbi.settings/1","dueDay":99}');
    const notice = await runCommand("checkWorkbook", { host: excelHost(), language: "zh" });
    expect(notice?.problem).toMatchObject({
      from: "judge",
      problem: { code: "settings-refused", key: "dueDay", shown: "99" },
    });
    expect(excel.book.sheets).toHaveLength(36);
  });

  it("says whatever else goes wrong", async () => {
    opened(await sampleGrids());
    const host = excelHost();
    jest.spyOn(host, "reveal").mockRejectedValue(new Error("no screen"));
    const notice = await runCommand("checkWorkbook", { host, language: "zh" });
    expect(notice?.problem).toMatchObject({ from: "unknown", message: "no screen" });
  });
});

describe("新建空白表", () => {
  it("adds next month's forms of both sides with the units of the latest table, and shows the first", async () => {
    const excel = opened(await sampleGrids());
    const notice = await runCommand("newBlankForm", { host: excelHost(), language: "zh" });
    expect(notice).toBeNull();
    const added = excel.book.sheets.slice(24);
    expect(added.map(({ name }) => name)).toEqual(["1月 (2)", "1月卫生 (2)"]);
    const texts = added.map(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(texts[0]).toContain("2026年1月出生实名制汇总表");
    expect(texts[1]).toContain("2026年1月卫生部门出生情况信息采集卡汇总表");
    for (const text of texts) expect(text).toEqual(expect.arrayContaining(["柳溪村", "青山社区"]));
    expect(excel.book.active?.name).toBe("1月 (2)");
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("starts with this month in an empty workbook", async () => {
    const excel = opened([sheetGrid("Sheet1", [])]);
    const notice = await runCommand("newBlankForm", { host: excelHost(), language: "zh" });
    expect(notice).toBeNull();
    expect(excel.book.sheets).toHaveLength(3);
  });

  it("says that the structure is protected, and adds nothing", async () => {
    const excel = opened(await sampleGrids());
    excel.book.structureProtected = true;
    const notice = await runCommand("newBlankForm", { host: excelHost(), language: "zh" });
    expect(notice?.problem).toMatchObject({ error: { code: "protected-structure" } });
    expect(excel.book.sheets).toHaveLength(24);
  });
});
