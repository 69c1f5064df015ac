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

    // Taken out again when asked twice.
    await frame.getByRole("button", { name: "清除本工具生成的表" }).click();
    await frame.getByRole("button", { name: "删除这 12 张表" }).click();
    await until(() => excel.book.sheets.length === 24);
    expect(excel.book.foreignWrites).toEqual([]);
    expect(served.foreign).toEqual([]);
    expect(served.missing).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

interface Look extends OpenOptions {
  readonly language: "zh-CN" | "en-US";
  readonly width: number;
}

/** The sample, checked, and the words and hands to go on with. */
async function openChecked(look: Look) {
  const { frame, excel, complaints } = await open(look);
  const words = messagesIn(look.language === "zh-CN" ? "zh" : "en").pane;
  const press = (name: string) => frame.getByRole("button", { name, exact: true }).first().click();
  const turnTo = async (id: keyof typeof words.shell.tabs) => {
    await frame.getByRole("tab", { name: words.shell.tabs[id] }).click();
    await frame.getByRole("tabpanel", { name: words.shell.tabs[id] }).waitFor();
  };
  const expectSound = async () => {
    expect(await seriousFaults(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
  };
  await press(words.check.check);
  await frame.getByRole("button", { name: words.check.again }).waitFor();
  return { frame, excel, complaints, words, press, turnTo, expectSound };
}

describe("the pane in Excel", () => {
  it.each([
    { host: "windows", language: "zh-CN", dark: true, width: 400 },
    { host: "windows", language: "en-US", dark: false, width: 320 },
  ] as const)(
    "keeps within $width px and has no serious fault of access ($language, dark: $dark)",
    async (look) => {
      const { complaints, words, turnTo, expectSound } = await openChecked(look);
      for (const id of Object.keys(words.shell.tabs) as (keyof typeof words.shell.tabs)[]) {
        await turnTo(id);
        await expectSound();
      }
      expect(complaints).toEqual([]);
    }
  );

  it.each([
    { host: "web", language: "zh-CN", dark: false, width: 320 },
    { host: "web", language: "en-US", dark: true, width: 600 },
  ] as const)(
    "does so in the midst of the work as well ($language, $width px, dark: $dark)",
    async (look) => {
      const opened = await openChecked(look);
      const { frame, excel, complaints, words, press, turnTo, expectSound } = opened;

      await turnTo("sheets");
      await press(words.sheetsFound.receipts);
      await frame.getByRole("button", { name: words.settings.title }).click();
      await expectSound();

      // What was settled, what was made equal, the differences and the form for a reason.
      excel.clerk.type("3月", "H9", 5);
      excel.clerk.type("8月", "J8", 3);
      await turnTo("findings");
      await frame.getByText(words.differences.equalised).waitFor();
      await expectSound();
      await frame.getByRole("switch").click();
      await press(words.differences.chooseReason);
      await expectSound();
      await frame.getByPlaceholder(words.findings.searchHint).fill("nowhere");
      await frame.getByText(words.findings.noMatch).waitFor();
      await expectSound();

      await turnTo("ratio");
      await expectSound();
      await turnTo("score");
      await frame.getByRole("button", { name: "青山镇" }).click();
      await frame.getByRole("button", { name: words.score.back }).waitFor();
      await expectSound();

      excel.book.structureProtected = true;
      await turnTo("writing");
      await press(words.writing.write);
      await frame.getByText(words.problems.code("protected-structure")).waitFor();
      await expectSound();
      expect(complaints).toEqual([]);
    }
  );

  it("is worked by keyboard alone, also where a cell is being typed into", async () => {
    const { page, frame, excel } = await open({ host: "windows" });
    await frame.getByText("认出 24 张出生表").waitFor();
    const focused = () => frame.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    const outlined = () =>
      frame.evaluate(() => {
        const has = document.activeElement;
        if (!has?.matches(":focus-visible")) return false;
        // Fluent draws some outlines with ::after.
        return [null, "::after"].some((part) => {
          const { outlineStyle, borderTopWidth, borderTopStyle } = getComputedStyle(has, part);
          return outlineStyle !== "none" || (borderTopStyle !== "none" && borderTopWidth !== "0px");
        });
      });
    const pressed = async (name: string) => {
      await tabTo(page, async () => (await focused()) === name);
      expect(await outlined()).toBe(true);
      await page.keyboard.press("Enter");
    };

    // Says what to do, and goes on when that is done.
    excel.cellEditMode = true;
    await pressed("审核");
    await frame.getByText("InvalidOperationInCellEditMode").waitFor();
    excel.cellEditMode = false;
    await pressed("重试");
    await frame.getByRole("button", { name: "重新审核" }).waitFor();
    expect(await frame.getByText("InvalidOperationInCellEditMode").count()).toBe(0);

    // To the first finding, and to its cell.
    const role = () => frame.evaluate(() => document.activeElement?.getAttribute("role"));
    await tabTo(page, async () => (await role()) === "row");
    await page.keyboard.press("ArrowDown");
    expect(await outlined()).toBe(true);
    const [sheet] = /^[^!]*!/.exec((await focused()).replace(/^必须更正/, "")) ?? [];
    await page.keyboard.press("Enter");
    await until(() => `${excel.book.active?.name}!` === sheet);

    // On to the last page, and written.
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, async () => (await role()) === "tab", "Shift+Tab");
    await page.keyboard.press("End");
    expect(await focused()).toContain("生成结果表");
    await page.keyboard.press("Enter");
    await tabTo(page, async () => (await role()) === "tabpanel");
    await pressed("生成结果表");
    await frame.getByText("已写好 12 张表").waitFor();
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
async function tabTo(page: Page, there: () => Promise<boolean>, key = "Tab"): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await there()) return;
    await page.keyboard.press(key);
  }
  throw new Error("the focus never came there");
}
