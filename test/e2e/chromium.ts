/**
 * The browser of the tests: Debian's Chromium, else the one that an npm package carries inside. Nothing is
 * downloaded, and it is told to keep quiet: a request of its own would look like one of ours.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: QUIET });
}

function chromiumPath(): string {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  // An ES module; tests run as CommonJS.
  const unpack =
    'import("@sparticuz/chromium").then(async (it) => console.log(await it.default.executablePath()))';
  return execFileSync(process.execPath, ["-e", unpack], { encoding: "utf8" }).trim();
}
