/**
 * The pane as it ships, in a real browser, with the unmodified office.js and a workbook behind it: what a
 * clerk does from opening to writing, as Excel on the web and as Excel for Windows.
 */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { builtFolder } from "./built-folder";
import { launchChromium } from "./chromium";
import { openOnTheWeb, WEB_HOST_PAGE, WEB_HOST_PATH } from "./excel-on-the-web";
import { openOnWindows } from "./excel-for-windows";
import { serveFolder, type Served } from "./served-folder";
import { complaintsOf, seriousFaults } from "./watched-page";

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
  const served = await serveFolder(context, builtFolder(), { [WEB_HOST_PATH]: WEB_HOST_PAGE });
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
    await frame.getByText("已写好 8 张表").waitFor();
    expect(excel.book.sheets.slice(24).map(({ name }) => name)).toEqual([
      "审核结果",
      "数据比对",
      "出生人口性别比",
      "收报登记",
      "考核录入",
      "考核得分",
      "加扣分明细",
      "审核记录",
    ]);
    expect(excel.book.foreignWrites).toEqual([]);
    expect(served.foreign).toEqual([]);
    expect(served.missing).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
