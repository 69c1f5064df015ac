/**
 * Microsoft's own client library for Excel on the web, unmodified, in a context of its own. It is only ever
 * loaded from the npm package. Where a global `_richApiNativeBridge` exists before the file is loaded, the
 * library sends each batch through it; that seam is private, so a test fails loudly when it is gone.
 */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

import type { EventEntry } from "./event-feed";

/** Answers the JSON text of a batch with that of `{ Results, Error }`. */
export type Respond = (batch: string) => string;

export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

let loaded: ClientLibrary | null = null;
let toLibrary: ((text: string) => void) | null = null;
let respond: Respond | null = null;

/** The library, talking to whoever was named last. */
export function clientLibrary(host: Respond): ClientLibrary {
  respond = host;
  loaded ??= load();
  return loaded;
}

/** Hands an event over to the library, behind whatever was answered before. */
export function sendEvent([messageCategory, messageType, targetId, message]: EventEntry): void {
  const entries = [{ messageCategory, messageType, targetId, message }];
  setImmediate(() => toLibrary?.(JSON.stringify({ type: 3, message: { entries } })));
}

export function libraryFile(name: string): string {
  return path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist",
    name
  );
}

function load(): ClientLibrary {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const json = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      if (!respond) throw new Error("no host answers the library");
      const body = respond(json);
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    location: { href: "https://localhost/", search: "", hash: "" },
    navigator: { userAgent: "stand-in" },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
  };
  page.window = page;
  page.self = page;
  const file = libraryFile("excel-web-16.00.debug.js");
  vm.runInContext(fs.readFileSync(file, "utf8"), vm.createContext(page), { filename: file });
  const { Excel: excel, OfficeExtension: extension } = page as unknown as Partial<ClientLibrary>;
  if (!excel || !extension || !bridge.onMessageFromHost) {
    throw new Error("the client library no longer talks through _richApiNativeBridge");
  }
  toLibrary = (text) => bridge.onMessageFromHost?.(text);
  return { Excel: excel, OfficeExtension: extension };
}
