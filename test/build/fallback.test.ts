/** Never a white pane: what the page says in a real browser when something does not load. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../e2e/chromium";
import { ORIGIN, serveFolder } from "../e2e/served-folder";
import type { Served } from "../e2e/served-folder";
import { builtPages } from "../support/built-pages";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Served;

beforeAll(async () => {
  builtPages();
  browser = await launchChromium();
}, 600_000);
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  served = await serveFolder(context, builtPages());
  page = await context.newPage();
});
afterEach(() => context.close());

/** Code of the reason and the text, once the page says something. */
async function failure(): Promise<[string | null, string]> {
  const failed = page.locator("[data-failed]");
  await failed.waitFor();
  return [await failed.getAttribute("data-failed"), await failed.innerText()];
}

async function open(name = "taskpane.html"): Promise<void> {
  await page.goto(`${ORIGIN}/${name}`);
}

describe("a page that does not come up", () => {
  it("says at once that the program did not load", async () => {
    served.withheld = (path) => path.startsWith("/taskpane.") && path.endsWith(".js");
    await open();
    const [code, text] = await failure();
    expect(code).toBe("program");
    expect(text).toContain("衡比的程序文件没有加载");
    expect(text).toContain("Hengbi's program did not load");
  });

  it("says at once that office.js did not load", async () => {
    served.withheld = (path) => path === "/office/office.js";
    await open();
    const [code, text] = await failure();
    expect(code).toBe("office");
    expect(text).toContain("office.js 没有加载");
    expect(text).toContain("hengbi.html");
  });

  it("says after ten seconds that office.js does not answer", async () => {
    await context.route("**/office/office.js", () => undefined);
    await page.clock.install();
    await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: "commit" });
    await page.getByText("衡比正在打开").waitFor();
    await page.clock.fastForward(9_000);
    expect(await page.locator("[data-failed]").count()).toBe(0);
    await page.clock.fastForward(2_000);
    expect((await failure())[0]).toBe("office");
  });

  it("says that the browser component is too old where the newest syntax does not parse", async () => {
    await context.route("**/engine-probe.*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "const newer = #syntax;" })
    );
    await open();
    const [code, text] = await failure();
    expect(code).toBe("engine");
    expect(text).toContain("WebView2");
    expect(text).toContain("hengbi.html");
  });

  it("speaks of browsers, not of Office, on the browser page", async () => {
    served.withheld = (path) => path.startsWith("/browser.") && path.endsWith(".js");
    await context.route("**/engine-probe.*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "const newer = #syntax;" })
    );
    await open("browser.html");
    const [code, text] = await failure();
    expect(code).toBe("engine");
    expect(text).toContain("极速模式");
    expect(text).not.toContain("WebView2");
  });

  it("says that the program broke off while starting, and with what", async () => {
    await context.route("**/taskpane.*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: 'throw new Error("broken off");' })
    );
    await open();
    const [code, text] = await failure();
    expect(code).toBe("stopped");
    expect(text).toContain("broken off");
  });

  it("says outside of Excel that it belongs there, and asks nobody else", async () => {
    await open();
    const [code, text] = await failure();
    expect(code).toBe("outside");
    expect(text).toContain("这一页要在 Excel 里打开");
    expect(served.foreign).toEqual([]);
  });

  it("keeps within a narrow pane", async () => {
    served.withheld = (path) => path === "/office/office.js";
    await open();
    await failure();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe("a page that comes up", () => {
  it("keeps quiet", async () => {
    await page.clock.install();
    await open("browser.html");
    await page.getByRole("tab").first().waitFor();
    await page.clock.fastForward(11_000);
    expect(await page.locator("[data-failed]").count()).toBe(0);
    expect(served.missing).toEqual([]);
    expect(served.foreign).toEqual([]);
  });
});
