/** A file dropped on the pane as it ships, in Excel on the web: read in a Worker, judged, copied when written. */
import { savedWorkbook } from "../excel-stand-in/saved-workbook";
import { Book } from "../excel-stand-in/book";
import { StandIn } from "../excel-stand-in/stand-in";
import { builtPages } from "../support/built-pages";
import { HEALTH, partedSample } from "../taskpane/added-files/parted-sample";
import { launchChromium } from "./chromium";
import { openOnTheWeb, WEB_HOST_PAGE, WEB_HOST_PATH } from "./excel-on-the-web";
import { serveFolder } from "./served-folder";
import { complaintsOf, seriousFaults } from "./watched-page";

jest.setTimeout(180_000);

it("takes the health department's file beside the open workbook", async () => {
  const { registration, health } = await partedSample();
  const bytes = await savedWorkbook(Book.of(health));
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const served = await serveFolder(context, builtPages(), { [WEB_HOST_PATH]: WEB_HOST_PAGE });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const excel = new StandIn(Book.of(registration));
    const frame = await openOnTheWeb(page, excel);
    await frame.getByText("认出 12 张出生表").waitFor();
    await frame.getByRole("heading", { name: "加入其他文件" }).waitFor();
    // Reading files is no part of the start: its Worker comes with the first file.
    const workers = () => served.answered.filter((name) => name.startsWith("/files."));
    expect(workers()).toEqual([]);

    await frame
      .locator("input[type=file]")
      .setInputFiles({ name: "空.xlsx", mimeType: "", buffer: Buffer.alloc(0) });
    await frame.getByText("空.xlsx").waitFor();

    const transfer = await frame.evaluateHandle(
      ([name, base64]) => {
        const dropped = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        dropped.items.add(new File([content], name));
        return dropped;
      },
      [HEALTH, Buffer.from(bytes).toString("base64")] as const
    );
    await frame.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await frame.getByRole("heading", { name: "松开鼠标即可加入" }).waitFor();
    await frame.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await frame.getByText("认出 24 张出生表").waitFor();
    await frame.getByText("12 张出生表", { exact: true }).waitFor();
    expect(new Set(workers()).size).toBe(1);
    expect(await seriousFaults(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await frame.getByRole("button", { name: "审核", exact: true }).click();
    await frame.getByRole("tab", { name: "生成结果表" }).click();
    await frame.getByText(/加入的文件里有 12 张工作表用到了/).waitFor();
    await frame.getByRole("button", { name: "生成结果表", exact: true }).click();
    await frame.getByText(/已写好 \d+ 张表/).waitFor();
    const names = excel.book.sheets.map(({ name }) => name);
    expect(names).toContain("卫生2025年1-12月_3月");
    expect(excel.book.foreignWrites).toEqual([]);
    expect(served.foreign).toEqual([]);
    expect(served.missing).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
