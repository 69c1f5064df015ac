/** The browser page as one file, opened by double-click: no server, no request, the whole way. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { contentOf } from "../hosts/written-sheets";
import { edited } from "../support/edited-workbook";
import { judged } from "../support/judged";
import { builtPages } from "../support/built-pages";
import { launchChromium } from "./chromium";
import { complaintsOf, seriousFaults } from "./watched-page";

const SAMPLE = readFileSync("assets/samples/township-year.xlsx");
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
  readonly complaints: readonly string[];
  /** Addresses asked for, but for the file itself. */
  readonly requests: readonly string[];
}

async function open({ language = "zh-CN", width = 1280, dark = false } = {}): Promise<Opened> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
  });
  contexts.push(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const address = pathToFileURL(path.join(builtPages(), "hengbi.html")).href;
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) {
      requests.push(request.url());
    }
  });
  await page.goto(address);
  return { page, complaints, requests };
}

/** As if dropped on the page; a chooser gives no handles either. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: WORKBOOK, buffer });
}

describe("the browser page as one file", () => {
  it("opens, checks, jumps, takes the corrected file, writes and gives the workbook", async () => {
    const { page, complaints, requests } = await open();
    await drop(page, "青山镇.xlsx", SAMPLE);
    await page.getByRole("button", { name: "审核", exact: true }).click();
    await page.getByPlaceholder("查找单位、表、单元格、月份").fill("3月!H9");
    await page.getByText("3月!H9", { exact: true }).first().click();
    await page.getByRole("grid", { name: "工作表“3月”" }).waitFor();
    expect(await page.getByRole("gridcell", { selected: true }).innerText()).toBe("6");
    await page.getByPlaceholder("查找单位、表、单元格、月份").fill("");

    // Corrected elsewhere and dropped again.
    const corrected = await edited(SAMPLE, { "3月!H9": 5 });
    await drop(page, "青山镇.xlsx", corrected);
    await page.getByText("已改正 1 处").waitFor();

    await page.getByRole("tab", { name: "生成结果表" }).click();
    await page.getByRole("button", { name: "生成结果表", exact: true }).click();
    await page.getByText("已写好 12 张表").waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果工作簿" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("青山镇-审核结果.xlsx");
    const written = await readWorkbook(new Uint8Array(readFileSync(await download.path())), "");
    const command = await judged([{ name: "青山镇.xlsx", bytes: corrected }]);
    const expected = await readWorkbook(command.bytes, "");
    const names = (workbook: typeof written) => workbook.grids.map(({ name }) => name);
    expect(names(written)).toEqual(names(expected));
    const findings = (workbook: typeof written) =>
      workbook.grids.filter(({ ownKind }) => ownKind === "findings").map(contentOf);
    expect(findings(written)).toEqual(findings(expected));

    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    { language: "zh-CN", width: 1280, dark: false, check: "审核", no: "“说明.pdf”不是工作簿" },
    { language: "en-US", width: 1280, dark: true, check: "Check", no: "is no workbook but a PDF" },
    { language: "zh-CN", width: 400, dark: true, check: "审核", no: "而是PDF 文件" },
  ])(
    "stays sound after a file that is none ($language, $width px, dark: $dark)",
    async (options) => {
      const { page, complaints } = await open(options);
      await drop(page, "说明.pdf", new TextEncoder().encode("%PDF-1.7"));
      await page.getByText(options.no).waitFor();
      expect(await seriousFaults(page.mainFrame())).toEqual([]);
      await drop(page, "青山镇.xlsx", SAMPLE);
      await page.getByRole("gridcell", { name: "柳溪村" }).waitFor();
      if (options.width < 900) await page.getByRole("tab", { name: "审核", exact: true }).click();
      await page.getByRole("button", { name: options.check, exact: true }).click();
      await page.getByRole("button", { name: /重新审核|Check again/ }).waitFor();
      expect(await seriousFaults(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
      expect(complaints).toEqual([]);
    }
  );
});
