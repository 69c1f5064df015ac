/** The page in one file, opened by double-click, in a browser that knows no more than Chromium 86. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { launchChromium } from "../e2e/chromium";
import { builtPages } from "../support/built-pages";

/**
 * What Chromium 86 lacks of what this browser has, as far as programs reach for it: ECMAScript 2021 to
 * 2024, and raw deflate streams (Chromium 103).
 */
const AS_IN_2020 = `
  for (const owner of [Array, String, Object.getPrototypeOf(Uint8Array)]) {
    for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]) {
      delete owner.prototype[name];
    }
  }
  for (const name of ["hasOwn", "groupBy"]) delete Object[name];
  delete Map.groupBy;
  delete Array.fromAsync;
  delete Promise.withResolvers;
  for (const name of ["structuredClone", "CompressionStream", "DecompressionStream", "reportError"]) {
    delete self[name];
  }
`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  builtPages();
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), "hengbi-one-file-"));
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page with both Workers made as forgetful as the page itself. */
function olderPage(): string {
  const page = readFileSync(path.join(builtPages(), "hengbi.html"), "utf8");
  const older = page.replace(
    /(<script type="text\/plain" id="hengbi-(?:judge|files)">)/g,
    (start) => start + AS_IN_2020
  );
  const file = path.join(folder, "衡比 hengbi.html");
  writeFileSync(file, older);
  return pathToFileURL(file).href;
}

describe("hengbi.html by double-click", () => {
  it("opens the sample, judges it and gives the result workbook, without a single request", async () => {
    const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.addInitScript(AS_IN_2020);
    const address = olderPage();
    await page.goto(address);
    await page.getByRole("button", { name: "打开示例" }).click();
    await page.getByText("认出 24 张出生表").waitFor();
    await page.getByRole("button", { name: "审核", exact: true }).click();
    await page.getByRole("tab", { name: "生成结果表" }).click();
    await page.getByRole("button", { name: "生成结果表", exact: true }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: /下载/ }).first().click();
    const file = await (await downloading).path();
    const { grids } = await readWorkbook(new Uint8Array(readFileSync(file)), "");
    expect(grids.filter(({ ownKind }) => ownKind !== null)).toHaveLength(12);
    expect(asked.filter((url) => url !== address && !url.startsWith("blob:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
