/** What lies in the built folder, for the tests of it. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Pages that a server gives out. */
export const PAGES = ["taskpane", "commands", "notice", "browser", "support"] as const;

export function readPage(folder: string, name: string): string {
  return readFileSync(path.join(folder, `${name}.html`), "utf8");
}

/** Compiled scripts, by name: not office.js, not what stands before the program. */
export function bundles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && !/^(fallback|engine-probe)\./.test(name)
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

/** Files that a page names. */
export function namedFiles(page: string): string[] {
  return [...page.matchAll(/\b(?:src|href)="([^"#]+)"/g)].map(([, name = ""]) => name);
}

export interface InlineScript {
  readonly attributes: string;
  readonly text: string;
}

/** Script elements with text in them, as a browser finds their ends. */
export function inlineScripts(page: string): InlineScript[] {
  return [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/gi)]
    .map(([, attributes = "", text = ""]) => ({ attributes, text }))
    .filter(({ text }) => text.trim() !== "");
}

export function policyOf(page: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
}
