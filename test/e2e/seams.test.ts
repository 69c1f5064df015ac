/**
 * The two doors through which the unmodified office.js talks to its host in a browser: they are private, so
 * this fails loudly when they are gone.
 */
import path from "node:path";
import type { Browser, BrowserContext, Frame } from "playwright-core";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { libraryFile } from "../excel-stand-in/client-library";
import { sheetGrid } from "../support/sheet-grid";
import { launchChromium } from "./chromium";
import { openOnTheWeb, WEB_HOST_PAGE, WEB_HOST_PATH } from "./excel-on-the-web";
import { openOnWindows } from "./excel-for-windows";
import { serveFolder, type Served } from "./served-folder";

const PAGE = `<!doctype html><meta charset="utf-8"><title>seam</title>
<script src="/office.js"></script><body>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(): Promise<{ context: BrowserContext; served: Served; excel: StandIn }> {
  const context = await browser.newContext();
  const served = await serveFolder(context, path.dirname(libraryFile("office.js")), {
    "/seam.html": PAGE,
    [WEB_HOST_PATH]: WEB_HOST_PAGE,
  });
  const excel = new StandIn(Book.of([sheetGrid("三月", [["出生", 12]])]));
  return { context, served, excel };
}

/** What the add-in sees: who hosts it, what the sheet holds, and the cell that it then writes. */
async function tryOut(frame: Frame) {
  await frame.waitForFunction(() => "Office" in globalThis);
  return frame.evaluate(async () => {
    const info = await Office.onReady();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("三月").getRange("A1:B1");
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    return {
      host: info.host,
      platform: info.platform,
      language: Office.context.displayLanguage,
      new: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      newer: Office.context.requirements.isSetSupported("ExcelApi", "1.18"),
      values,
    };
  });
}

describe("the unmodified office.js in Chromium", () => {
  it.each([
    ["Excel on the web", openOnTheWeb, "OfficeOnline"],
    ["Excel for Windows", openOnWindows, "PC"],
  ] as const)("talks to %s of the stand-in", async (_, open, platform) => {
    const { context, served, excel } = await opened();
    const page = await context.newPage();
    const frame = await open(page, excel, { file: "seam.html" });
    expect(await tryOut(frame)).toEqual({
      host: "Excel",
      platform,
      language: "zh-CN",
      new: true,
      newer: false,
      values: [["出生", 12]],
    });
    expect(excel.syncs).toHaveLength(1);
    expect(served.foreign).toEqual([]);
    await context.close();
  });
});
