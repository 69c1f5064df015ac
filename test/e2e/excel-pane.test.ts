/**
 * The pane as it ships, in a real browser, with the unmodified office.js and a workbook behind it: what a
 * clerk does from opening to writing, as Excel on the web and as Excel for Windows.
 */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { messagesIn } from "../../src/messages/languages";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { builtPages } from "../support/built-pages";
import { sheetGrid } from "../support/sheet-grid";
import { launchChromium } from "./chromium";
import { openOnTheWeb, WEB_HOST_PAGE, WEB_HOST_PATH } from "./excel-on-the-web";
import { openOnWindows } from "./excel-for-windows";
import { serveFolder, type Served } from "./served-folder";
import { complaintsOf, seriousFaults } from "./watched-page";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const contexts: BrowserContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly served: Served;
  readonly excel: StandIn;
  readonly complaints: readonly string[];
}

async function sampleBook(): Promise<Book> {
  const bytes = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));
  return Book.of((await readWorkbook(bytes, "")).grids);
}

interface OpenOptions {
  readonly host: "web" | "windows";
  readonly book?: Book;
  readonly language?: string;
  readonly dark?: boolean;
  readonly width?: number;
}

async function open(options: OpenOptions): Promise<Opened> {
  const { host, language = "zh-CN", dark = false, width = 400 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
  });
  contexts.push(context);
  const served = await serveFolder(context, builtPages(), { [WEB_HOST_PATH]: WEB_HOST_PAGE });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const excel = new StandIn(options.book ?? (await sampleBook()));
  const frame =
    host === "web"
      ? await openOnTheWeb(page, excel, { language })
      : await openOnWindows(page, excel, { language, dark });
  return { page, frame, served, excel, complaints };
}

async function until(holds: () => boolean): Promise<void> {
  for (const start = Date.now(); !holds();) {
    if (Date.now() - start > 20_000) throw new Error("it never came to that");
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe.each(["web", "windows"] as const)("the pane in Excel (%s)", (host) => {
  it("leads from the sheets to the findings, to the cell, and to the sheets to send upward", async () => {
    const { frame, served, excel, complaints } = await open({ host });
    await frame.getByText("认出 24 张出生表").waitFor();
    await frame.getByRole("button", { name: "审核", exact: true }).click();

    // To the cell.
    await frame.getByPlaceholder("查找单位、表、单元格、月份").fill("3月!H9");
    await frame.getByText("3月!H9", { exact: true }).first().click();
    await until(() => excel.book.active?.name === "3月");
    expect(excel.book.active?.selected).toMatchObject({ firstRow: 8, firstColumn: 7 });

    await frame.getByPlaceholder("查找单位、表、单元格、月份").fill("");

    // Corrected by hand: the finding leaves by itself.
    excel.clerk.type("3月", "H9", 5);
    await frame.getByText("已改正 1 处").waitFor();

    // Both sides made equal without a reason: it stays listed.
    excel.clerk.type("8月", "J8", 3);
    await frame.getByText("已改为一致，尚缺更正原因").waitFor();

    await frame.getByRole("tab", { name: "生成结果表" }).click();
    await frame.getByRole("button", { name: "生成结果表", exact: true }).click();
    await frame.getByText("已写好 12 张表").waitFor();
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
    expect(excel.book.foreignWrites).toEqual([]);
    expect(served.foreign).toEqual([]);
    expect(served.missing).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("the pane in Excel", () => {
  it.each([
    { host: "web", language: "zh-CN", dark: false, width: 320 },
    { host: "windows", language: "zh-CN", dark: true, width: 400 },
    { host: "windows", language: "en-US", dark: false, width: 320 },
    { host: "web", language: "en-US", dark: true, width: 600 },
  ] as const)(
    "keeps within $width px and has no serious fault of access ($language, dark: $dark)",
    async (options) => {
      const { frame, complaints } = await open(options);
      const words = messagesIn(options.language === "zh-CN" ? "zh" : "en").pane;
      await frame.getByRole("button", { name: words.check.check, exact: true }).click();
      await frame.getByRole("button", { name: words.check.again }).waitFor();
      for (const tab of Object.values(words.shell.tabs)) {
        await frame.getByRole("tab", { name: tab }).click();
        await frame.getByRole("tabpanel", { name: tab }).waitFor();
        expect(await seriousFaults(frame)).toEqual([]);
        const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(options.width);
      }
      expect(complaints).toEqual([]);
    }
  );

  it("is worked by keyboard alone", async () => {
    const { page, frame, excel } = await open({ host: "windows" });
    await frame.getByText("认出 24 张出生表").waitFor();
    const focused = () => frame.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    await tabTo(page, async () => (await focused()) === "审核");
    await page.keyboard.press("Enter");
    await frame.getByText("必须更正").first().waitFor();
    const role = () => frame.evaluate(() => document.activeElement?.getAttribute("role"));
    await tabTo(page, async () => (await role()) === "row");
    await page.keyboard.press("ArrowDown");
    const [sheet] = /^[^!]*!/.exec((await focused()).replace(/^必须更正/, "")) ?? [];
    await page.keyboard.press("Enter");
    await until(() => `${excel.book.active?.name}!` === sheet);
  });

  it("says what to do while a cell is being typed into, and goes on when that is done", async () => {
    const { frame, excel } = await open({ host: "windows" });
    await frame.getByText("认出 24 张出生表").waitFor();
    excel.cellEditMode = true;
    await frame.getByRole("button", { name: "审核", exact: true }).click();
    await frame.getByRole("alert").or(frame.getByText("Esc")).first().waitFor();
    expect(await frame.getByText("InvalidOperationInCellEditMode").count()).toBe(1);
    excel.cellEditMode = false;
    await frame.getByRole("button", { name: "重试" }).click();
    await frame.getByRole("button", { name: "重新审核" }).waitFor();
    expect(await frame.getByText("InvalidOperationInCellEditMode").count()).toBe(0);
  });

  it("takes its sheets out again when asked twice", async () => {
    const { frame, excel } = await open({ host: "web" });
    await frame.getByRole("button", { name: "审核", exact: true }).click();
    await frame.getByRole("tab", { name: "生成结果表" }).click();
    await frame.getByRole("button", { name: "生成结果表", exact: true }).click();
    await frame.getByText("已写好 12 张表").waitFor();
    await frame.getByRole("button", { name: "清除本工具生成的表" }).click();
    await frame.getByRole("button", { name: "删除这 12 张表" }).click();
    await until(() => excel.book.sheets.length === 24);
    expect(excel.book.foreignWrites).toEqual([]);
  });

  it("explains itself on an empty workbook and makes blank forms there", async () => {
    const { frame, excel } = await open({
      host: "windows",
      book: Book.of([sheetGrid("Sheet1", [])]),
    });
    await frame.getByText("欢迎使用衡比").waitFor();
    expect(await seriousFaults(frame)).toEqual([]);
    await frame.getByRole("button", { name: "新建空白表" }).first().click();
    await frame.getByRole("button", { name: "新建", exact: true }).click();
    await until(() => excel.book.sheets.length > 1);
    expect(excel.book.foreignWrites).toEqual([]);
  });
});

/** Tab by Tab, as long as it may take on a page of many rows. */
async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the focus never came there");
}
