/**
 * The page that embeds the pane as Excel on the web does: it talks to office.js by `postMessage`. A page of
 * the same origin is trusted by the library, so the built pane runs as it ships.
 */
import type { Frame, Page } from "playwright-core";
import type { StandIn } from "../excel-stand-in/stand-in";
import { connect } from "./host-messages";
import { ORIGIN } from "./served-folder";

export const WEB_HOST_PATH = "/excel-on-the-web.html";

interface WebHost {
  readonly language: string;
  readonly version: number;
  readonly page: string;
}

/** Runs in the embedding page. */
function embed({ language, version, page }: WebHost): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data?: { readonly ArrayData?: readonly unknown[]; readonly eventDispId?: number };
  }
  const world = globalThis as unknown as {
    answerBatch: (json: string) => Promise<string>;
    fireEvent: (entry: readonly unknown[]) => void;
  };
  const control = "8f1e";
  const matrix = JSON.stringify({
    ExcelApi: `1.${version}`,
    AddinCommands: "1.1",
    DialogApi: "1.2",
    RichApiRuntime: "1.2",
  });
  const appContext = {
    _id: control,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://localhost/book.xlsx",
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _requirementMatrix: matrix,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
  };
  const registrations: Message[] = [];
  let pane: Window | null = null;
  const send = (to: Message, responseType: number, data: unknown) => {
    const answer = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    pane?.postMessage(JSON.stringify(answer), "*");
  };
  const answerTo = async (message: Message): Promise<unknown> => {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext;
    if (message._actionName === "executeMethod") {
      const json = message._data?.ArrayData?.[4];
      if (typeof json !== "string") return { Error: 0 };
      return { Error: 0, Version: 1, Data: [200, [], await world.answerBatch(json)] };
    }
    if (message._data?.eventDispId !== undefined) {
      if (message._actionName === "richApiMessage") registrations.push(message);
      return { Error: 0 };
    }
    return null;
  };
  world.fireEvent = (entry) => {
    for (const to of registrations) send(to, 1, { ArrayData: [entry] });
  };
  addEventListener("message", (event: MessageEvent) => {
    if (typeof event.data !== "string" || !event.data.startsWith("{")) return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0) return;
    pane = event.source as Window;
    void answerTo(message).then((data) => send(message, 0, data));
  });
  const info = ["Excel", "Web", "16.01", language, "telemetry", "isNotDialog", "", "0"].join("$");
  const trust = ["conversation", control, location.origin].join("|");
  const frame = document.createElement("iframe");
  frame.name = "pane";
  frame.style.cssText = "border:0;width:100vw;height:100vh;display:block";
  frame.src = `${page}?_host_Info=${info}#&_xdm_Info=${encodeURIComponent(trust)}`;
  document.body.style.margin = "0";
  document.body.append(frame);
}

export const WEB_HOST_PAGE =
  "<!doctype html><meta charset=utf-8><title>Excel on the web</title><body>";

/** Opens the pane inside Excel on the web; the workbook is the stand-in's. */
export async function openOnTheWeb(
  page: Page,
  excel: StandIn,
  { language = "zh-CN", file = "taskpane.html" } = {}
): Promise<Frame> {
  await connect(page, excel);
  await page.goto(`${ORIGIN}${WEB_HOST_PATH}`);
  await page.evaluate(embed, { language, version: excel.version, page: file });
  const element = await page.waitForSelector("iframe[name=pane]", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane's frame is not there");
  return frame;
}
