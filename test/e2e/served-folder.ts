/**
 * The built folder as a static server on an intranet gives it out, under https and without any network:
 * the browser's requests are answered from the disk, and whatever goes elsewhere is refused and remembered.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where the development manifest says that the pane is served. */
export const ORIGIN = "https://localhost:3000";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Served {
  /** Requests to anywhere else; the promise is that there are none. */
  readonly foreign: readonly string[];
  /** Requests to files that are not there. */
  readonly missing: readonly string[];
  /** Paths answered, in order. */
  readonly answered: readonly string[];
  /** Files that answer 404 although they are there: what an incomplete installation looks like. */
  withheld: (path: string) => boolean;
}

/** @param extra pages that only the tests have, by path */
export async function serveFolder(
  context: BrowserContext,
  folder: string,
  extra: Readonly<Record<string, string>> = {}
): Promise<Served> {
  const foreign: string[] = [];
  const missing: string[] = [];
  const answered: string[] = [];
  const served: Served = { foreign, missing, answered, withheld: () => false };
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === "blob:" || url.protocol === "data:") return route.continue();
    if (url.origin !== ORIGIN) {
      foreign.push(url.href);
      return route.abort();
    }
    const name = decodeURIComponent(url.pathname);
    const page = extra[name];
    if (page !== undefined) {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: page });
    }
    const file = path.join(folder, name);
    const inside = file.startsWith(folder + path.sep);
    if (!inside || served.withheld(name) || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(name);
      return route.fulfill({ status: 404, body: "" });
    }
    answered.push(name);
    return route.fulfill({
      contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
      body: readFileSync(file),
    });
  });
  return served;
}
