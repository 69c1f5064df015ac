/** The folder for the web server, file by file. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import packageJson from "../../package.json";
import { builtPages } from "../support/built-pages";
import { bundles, inlineScripts, namedFiles, PAGES, policyOf, readPage } from "./built-files";
import { isEs5, newestSyntaxFault } from "./syntax";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

let folder: string;
beforeAll(() => {
  folder = builtPages();
}, 600_000);

describe.each(PAGES)("%s.html", (name) => {
  it("names only files that are there, none of them elsewhere", () => {
    const files = namedFiles(readPage(folder, name));
    for (const file of files) {
      expect([file, existsSync(path.join(folder, file))]).toEqual([file, true]);
    }
  });

  it("allows nothing but its own origin, and holds no script itself", () => {
    const page = readPage(folder, name);
    expect(policyOf(page)).toBe(POLICY);
    expect(inlineScripts(page)).toEqual([]);
    expect(page).not.toMatch(/\son\w+=/);
    expect(page).not.toContain("slot:");
  });
});

describe("the pages", () => {
  it("show a waiting text in both languages until the program takes its place", () => {
    for (const name of ["taskpane", "browser"]) {
      const page = readPage(folder, name);
      expect(page).toMatch(
        /<div id="root">\s*<div id="waiting"[^]*衡比正在打开[^]*Hengbi is opening/
      );
    }
  });

  it("load what explains a failure first, then office.js, then the program", () => {
    const scripts = namedFiles(readPage(folder, "taskpane")).filter((name) => name.endsWith(".js"));
    expect(scripts.map((name) => name.replace(/\.[0-9a-f]{16,}\./, "."))).toEqual([
      "fallback.js",
      "engine-probe.js",
      "office/office.js",
      "taskpane.js",
    ]);
  });

  it("leave office.js out of the browser page: opened by itself it would call home", () => {
    expect(readPage(folder, "browser")).not.toContain("office");
    expect(readPage(folder, "hengbi")).not.toContain('office.js"');
  });

  it("state the version in the help", () => {
    expect(readPage(folder, "support")).toContain(`版本 ${packageJson.version}`);
  });

  it("weigh at most 400 KB gzipped at start, the judge's Worker included", () => {
    const files = namedFiles(readPage(folder, "taskpane")).filter((name) =>
      /^[^/]+\.(js|css)$/.test(name)
    );
    const worker = [...bundles(folder).keys()].filter((name) => name.startsWith("judge."));
    expect(worker).toHaveLength(1);
    const bytes = ["taskpane.html", ...files, ...worker].map(
      (name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length
    );
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(400_000);
  });
});

describe("the bundles", () => {
  it("hold syntax that Chromium 86 knows", () => {
    for (const [name, text] of bundles(folder)) {
      expect([name, newestSyntaxFault(text)]).toEqual([name, null]);
    }
  });

  it("evaluate no text", () => {
    for (const [name, text] of bundles(folder)) {
      expect([name, text.match(/\beval\(|new Function\(|\bFunction\(["'`]/g)]).toEqual([
        name,
        null,
      ]);
    }
  });

  it("name no content network and no source path of this computer", () => {
    const root = path.resolve(__dirname, "../..");
    for (const [name, text] of bundles(folder)) {
      expect([name, /appsforoffice|officeapps|cdn\./.exec(text)?.[0]]).toEqual([name, undefined]);
      expect([name, text.includes(root)]).toEqual([name, false]);
    }
  });

  it("leave what explains a failure readable by Internet Explorer", () => {
    const [name = ""] = namedFiles(readPage(folder, "taskpane")).filter((each) =>
      each.startsWith("fallback.")
    );
    expect(isEs5(readFileSync(path.join(folder, name), "utf8"))).toBe(true);
  });
});

describe("hengbi.html", () => {
  it("asks for no other file", () => {
    const page = readPage(folder, "hengbi");
    const head = page.slice(0, page.indexOf("<script"));
    expect(namedFiles(head).every((name) => name.startsWith("data:"))).toBe(true);
    expect(page).not.toMatch(/<script[^>]*\bsrc=|<link[^>]*stylesheet|<script[^>]*module/);
  });

  it("allows exactly its own scripts, by their hashes, and no connection", () => {
    const page = readPage(folder, "hengbi");
    const running = inlineScripts(page).filter(
      ({ attributes }) => !attributes.includes("text/plain")
    );
    expect(running.length).toBeGreaterThanOrEqual(3);
    const hashes = running.map(
      ({ text }) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`
    );
    expect(policyOf(page)).toBe(
      `default-src 'none'; script-src ${hashes.join(" ")}; style-src 'unsafe-inline'; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'`
    );
  });

  it("carries both Workers and the sample, none of which ends its element early", () => {
    const blocks = inlineScripts(readPage(folder, "hengbi")).filter(({ attributes }) =>
      attributes.includes("text/plain")
    );
    expect(blocks.map(({ attributes }) => /id="([^"]+)"/.exec(attributes)?.[1])).toEqual([
      "hengbi-judge",
      "hengbi-files",
      "hengbi-sample",
    ]);
    for (const { text } of blocks.slice(0, 2)) expect(newestSyntaxFault(text)).toBeNull();
    const sample = readFileSync(path.resolve(__dirname, "../../assets/samples/township-year.xlsx"));
    expect(blocks[2]?.text).toBe(sample.toString("base64"));
  });

  it("holds syntax that Chromium 86 knows", () => {
    for (const { attributes, text } of inlineScripts(readPage(folder, "hengbi"))) {
      if (!attributes.includes("text/plain")) expect(newestSyntaxFault(text)).toBeNull();
      // Either would change where the element ends.
      expect(text).not.toMatch(/<!--|<\/script/i);
    }
  });
});
