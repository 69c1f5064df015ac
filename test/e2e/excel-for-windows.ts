/**
 * The pane as Excel for Windows shows it: a page of its own whose `window.external` is the host. What the
 * library asks of it was found by running the unmodified office.js of @microsoft/office-js 1.1.110.
 */
import type { Frame, Page } from "playwright-core";
import type { StandIn } from "../excel-stand-in/stand-in";
import { connect } from "./host-messages";
import { ORIGIN } from "./served-folder";

interface WindowsHost {
  readonly language: string;
  readonly version: number;
  /** Colours as 0xRRGGBB. */
  readonly background: number;
  readonly foreground: number;
}

/** Runs in the pane before any of its scripts. */
function beExternal({ language, version, background, foreground }: WindowsHost): void {
  interface SafeArray {
    readonly dimensions: () => number;
    readonly toArray: () => readonly unknown[];
  }
  const world = globalThis as unknown as {
    answerBatch: (json: string) => Promise<string>;
    fireEvent: (entry: readonly unknown[]) => void;
  };
  const always = (value: unknown) => () => value;
  const safeArray = (...items: readonly unknown[]): SafeArray => ({
    dimensions: () => 1,
    toArray: () => items,
  });
  const matrix = {
    ExcelApi: Number(`1.${version}`),
    AddinCommands: 1.1,
    DialogApi: 1.2,
    SharedRuntime: 1.1,
    RichApiRuntime: 1.2,
  };
  const theme = {
    primaryFontColor: foreground,
    primaryBackgroundColor: background,
    secondaryFontColor: foreground,
    secondaryBackgroundColor: background,
  };
  const context = {
    GetAppType: always(1),
    GetSolutionRef: always("8f1e"),
    GetAppVersionMajor: always(16),
    GetAppVersionMinor: always(1),
    GetAppUILocale: always(language),
    GetAppDataLocale: always(language),
    GetDocUrl: always("C:\\book.xlsx"),
    GetAppCapabilities: always(1),
    GetActivationMode: always(1),
    GetControlIntegrationLevel: always(1),
    GetSolutionToken: always(""),
    GetCorrelationId: always("c"),
    GetInstanceId: always("i"),
    GetTouchEnabled: always(false),
    GetCommerceAllowed: always(false),
    GetSupportedMatrix: always(JSON.stringify(matrix)),
    GetHostFullVersion: always("16.0.14332.20000"),
    GetOfficeThemeInfo: always(JSON.stringify(theme)),
    GetSettings: () => ({ Read: () => undefined }),
    GetFeaturesForSolution: always("{}"),
    GetInitialDisplayMode: always(0),
    GetHostCustomMessage: always(""),
  };
  /** Calls of the rich API; everything else that the library calls is its own housekeeping. */
  const RICH_API = 93;
  const RICH_API_EVENT = 33;
  const handlers: ((id: number, event: SafeArray) => void)[] = [];
  const later = (run: () => void) => void setTimeout(run, 0);
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$corr$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: always(false),
    Execute(id: number, parameters: unknown, done: (answer: SafeArray, code: number) => void) {
      const json =
        id === RICH_API
          ? [parameters]
              .flat(3)
              .find((each) => typeof each === "string" && each.includes('"Actions"'))
          : undefined;
      if (typeof json !== "string") {
        later(() => done(safeArray(0), 0));
        return;
      }
      void world.answerBatch(json).then((answer) => {
        const headers = safeArray("CONTENT-TYPE", "application/json");
        done(safeArray(0, safeArray(200, headers, answer)), 0);
      });
    },
    RegisterEvent(
      id: number,
      _type: unknown,
      handler: (id: number, event: SafeArray) => void,
      done: (code: number) => void
    ) {
      if (id === RICH_API_EVENT) handlers.push(handler);
      later(() => done(0));
    },
    UnregisterEvent: (_id: number, _type: unknown, done?: (code: number) => void) =>
      later(() => done?.(0)),
  };
  world.fireEvent = (entry) => {
    for (const handler of handlers) handler(RICH_API_EVENT, safeArray(safeArray(...entry)));
  };
  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
}

const WHITE = 0xffffff;
const BLACK = 0x000000;

/** Opens the pane inside Excel for Windows; the workbook is the stand-in's. */
export async function openOnWindows(
  page: Page,
  excel: StandIn,
  { language = "zh-CN", file = "taskpane.html", dark = false } = {}
): Promise<Frame> {
  await connect(page, excel);
  await page.addInitScript(beExternal, {
    language,
    version: excel.version,
    background: dark ? 0x262626 : WHITE,
    foreground: dark ? WHITE : BLACK,
  });
  await page.goto(`${ORIGIN}/${file}`);
  return page.mainFrame();
}
