/**
 * 上报件 from the pane as it ships in Excel: the button, the workbook that Excel is asked to open, and the
 * download where it will not, over the unmodified office.js.
 */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { gridsOf } from "../hosts/opened-host";
import { cellsOf, contentOf } from "../hosts/written-sheets";
import { builtPages } from "../support/built-pages";
import { launchChromium } from "./chromium";
import { openOnTheWeb, WEB_HOST_PAGE, WEB_HOST_PATH } from "./excel-on-the-web";
import { openOnWindows } from "./excel-for-windows";
import { serveFolder } from "./served-folder";
import { complaintsOf, seriousFaults } from "./watched-page";

jest.setTimeout(180_000);

/** The sheet of the sample's last month. */
const DECEMBER = "12月";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

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
  readonly excel: StandIn;
  /** What went wrong in the page, or left it. */
  readonly wrong: () => readonly string[];
}

/** The sample is checked, and the part that makes 上报件 stands open with December ticked. */
async function open(host: "web" | "windows"): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  contexts.push(context);
  const served = await serveFolder(context, builtPages(), { [WEB_HOST_PATH]: WEB_HOST_PAGE });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const excel = new StandIn(Book.of((await readWorkbook(SAMPLE, "")).grids));
  const frame = await (host === "web" ? openOnTheWeb : openOnWindows)(page, excel);
  await frame.getByRole("button", { name: "审核", exact: true }).click();
  await frame.getByRole("tab", { name: "生成结果表" }).click();
  await frame.getByRole("button", { name: "生成上报件" }).click();
  await frame.getByRole("checkbox", { name: DECEMBER, exact: true }).waitFor();
  return {
    page,
    frame,
    excel,
    wrong: () => [...complaints, ...served.foreign, ...served.missing, ...excel.book.foreignWrites],
  };
}

const make = (frame: Frame, forms: number) =>
  frame.getByRole("button", { name: `生成上报件（${forms}张表）` }).click();

/** Values by address, whatever was a formula, without what is not shown. */
function shown(grid: SheetGrid | undefined) {
  if (!grid) throw new Error("no sheet");
  return contentOf({ ...grid, hiddenRows: new Set() }).values;
}

function sheetOf(excel: StandIn, name: string): SheetGrid | undefined {
  return gridsOf(excel.book).find((grid) => grid.name === name);
}

async function openedBooks(excel: StandIn): Promise<(readonly SheetGrid[])[]> {
  return Promise.all(
    excel.book.openedWorkbooks.map(async (base64) => {
      const bytes = new Uint8Array(Buffer.from(base64, "base64"));
      return (await readWorkbook(bytes, "")).grids;
    })
  );
}

it.each(["web", "windows"] as const)(
  "opens beside the workbook, as values of what stands there now (%s)",
  async (host) => {
    const { frame, excel, wrong } = await open(host);
    // Corrected behind the check: what is submitted is read again first.
    excel.clerk.type(DECEMBER, "H9", 8);
    const before = gridsOf(excel.book);
    await make(frame, 1);
    await frame.getByText(/已在新窗口打开上报件.*“2025年12月上报件.xlsx”/).waitFor();

    await frame.getByRole("button", { name: /列出其余 \d+ 张表/ }).click();
    await frame.getByRole("checkbox", { name: "3月卫生", exact: true }).check();
    expect(await seriousFaults(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await make(frame, 2);
    await frame.getByText(/“2025年3月—12月上报件.xlsx”/).waitFor();

    const [first = [], second = [], ...more] = await openedBooks(excel);
    expect(more).toEqual([]);
    expect(first.map(({ name, ownKind }) => [name, ownKind])).toEqual([[DECEMBER, null]]);
    expect(second.map(({ name }) => name)).toEqual(["3月卫生", DECEMBER]);
    for (const grid of [...first, ...second]) {
      expect(grid.formulas.size).toBe(0);
      expect(shown(grid)).toEqual(shown(sheetOf(excel, grid.name)));
    }
    expect(shown(first[0])["H9"]).toBe(8);
    // The workbook itself is as it was.
    expect(gridsOf(excel.book).map(cellsOf)).toEqual(before.map(cellsOf));
    expect(wrong()).toEqual([]);
  }
);

it("is a download where Excel opens no window, and waits for a cell that is being typed into", async () => {
  const { page, frame, excel, wrong } = await open("windows");
  // Corrected, and the next cell is being typed into: older figures are not given out meanwhile.
  excel.cellEditMode = true;
  excel.clerk.type(DECEMBER, "H9", 8);
  await make(frame, 1);
  await frame.getByText("InvalidOperationInCellEditMode").waitFor();
  expect(excel.book.openedWorkbooks).toEqual([]);
  excel.cellEditMode = false;

  excel.lacking.add("Application.CreateWorkbook");
  const waiting = page.waitForEvent("download");
  await make(frame, 1);
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("2025年12月上报件.xlsx");
  await frame.getByText("已下载上报件“2025年12月上报件.xlsx”").waitFor();
  const { grids } = await readWorkbook(new Uint8Array(readFileSync(await download.path())), "");
  expect(grids.map(({ name, formulas }) => [name, formulas.size])).toEqual([[DECEMBER, 0]]);
  expect(shown(grids[0])).toEqual(shown(sheetOf(excel, DECEMBER)));
  expect(shown(grids[0])["H9"]).toBe(8);
  expect(excel.book.openedWorkbooks).toEqual([]);
  expect(wrong()).toEqual([]);
});
