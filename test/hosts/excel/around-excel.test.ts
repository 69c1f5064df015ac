/** What Office offers beside the workbook: ribbon, dialog, language and theme. */
import { showNotice } from "../../../src/hosts/excel/notice-dialog";
import { tieToRibbon } from "../../../src/hosts/excel/ribbon";
import { isInExcel, isOfficeDark, officeLanguage } from "../../../src/hosts/excel/surroundings";

type Pressed = (event: { completed: () => void }) => void;

function office(rest: object): void {
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
      HostType: { Excel: "Excel" },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: {
        DialogMessageReceived: "dialogMessageReceived",
        DialogEventReceived: "dialogEventReceived",
      },
      ...rest,
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the ribbon", () => {
  function press(pressed: Pressed): Promise<void> {
    return new Promise((completed) => pressed({ completed }));
  }

  it("runs what is tied to a button, by the newer way and the older", async () => {
    const tied = new Map<string, Pressed>();
    office({ actions: { associate: (name: string, run: Pressed) => tied.set(name, run) } });
    const ran: string[] = [];
    tieToRibbon({ checkWorkbook: () => Promise.resolve(void ran.push("check")) });
    const associated = tied.get("checkWorkbook");
    const global = (globalThis as unknown as Record<string, Pressed>)["checkWorkbook"];
    if (!associated || !global) throw new Error("not tied");
    await press(associated);
    await press(global);
    expect(ran).toEqual(["check", "check"]);
  });

  it("completes the event also when the command fails, and where actions are not there", async () => {
    office({});
    const failed = jest.fn(() => Promise.reject(new Error("broken")));
    tieToRibbon({ newBlankForm: failed });
    const pressed = (globalThis as unknown as Record<string, Pressed>)["newBlankForm"];
    if (!pressed) throw new Error("not tied");
    await press(pressed);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

describe("the notice's window", () => {
  interface Result {
    readonly status: string;
    readonly value: unknown;
  }

  function openedWith(status: "succeeded" | "failed") {
    const handlers = new Map<string, () => void>();
    const close = jest.fn();
    const value = {
      close,
      addEventHandler: (event: string, handler: () => void) => handlers.set(event, handler),
    };
    const shown: string[] = [];
    office({
      context: {
        ui: {
          displayDialogAsync: (address: string, _options: object, done: (r: Result) => void) => {
            shown.push(address);
            done({ status, value });
          },
        },
      },
    });
    return { handlers, close, shown };
  }

  it("is waited for until its button asks to close it", async () => {
    const { handlers, close, shown } = openedWith("succeeded");
    const done = showNotice("https://oa.example.cn/notice.html#x");
    handlers.get("dialogMessageReceived")?.();
    expect(await done).toBe(true);
    expect(close).toHaveBeenCalledTimes(1);
    expect(shown).toEqual(["https://oa.example.cn/notice.html#x"]);
  });

  it("is waited for until somebody closes it", async () => {
    const { handlers, close } = openedWith("succeeded");
    const done = showNotice("https://oa.example.cn/notice.html");
    handlers.get("dialogEventReceived")?.();
    expect(await done).toBe(true);
    expect(close).not.toHaveBeenCalled();
  });

  it("is waited for four minutes at most, and then closed", async () => {
    jest.useFakeTimers();
    try {
      const { close } = openedWith("succeeded");
      const done = showNotice("https://oa.example.cn/notice.html");
      jest.advanceTimersByTime(4 * 60_000);
      expect(await done).toBe(true);
      expect(close).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it("may be refused", async () => {
    openedWith("failed");
    expect(await showNotice("https://oa.example.cn/notice.html")).toBe(false);
  });
});

describe("the surroundings", () => {
  it("tell Excel from a browser", async () => {
    office({});
    expect(await isInExcel()).toBe(true);
    office({ onReady: () => Promise.resolve({ host: null, platform: null }) });
    expect(await isInExcel()).toBe(false);
  });

  it.each([
    ["#262626", true],
    ["#FFFFFF", false],
    ["217346", true],
    ["#f3f2f1", false],
  ])("call Office's background %s dark: %s", (bodyBackgroundColor, dark) => {
    office({ context: { officeTheme: { bodyBackgroundColor }, displayLanguage: "zh-CN" } });
    expect(isOfficeDark()).toBe(dark);
    expect(officeLanguage()).toBe("zh-CN");
  });

  it("leave it to the system where Office does not say", () => {
    office({ context: {} });
    expect(isOfficeDark()).toBeNull();
    office({ context: { officeTheme: {} } });
    expect(isOfficeDark()).toBeNull();
  });
});
