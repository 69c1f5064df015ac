/**
 * Library functions newer than Chromium 86 (October 2020) that the bundles reach for: each is added by
 * src/polyfills.ts, or is asked for before it is used.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { builtPages } from "../support/built-pages";
import { bundles } from "./built-files";

/** Since which Chromium (MDN), and how it looks in minified code. */
const NEWER: Readonly<Record<string, { readonly since: number; readonly used: RegExp }>> = {
  "Array.prototype.at": { since: 92, used: /\.at\(/ },
  "Array.prototype.findLast": { since: 97, used: /\.findLast\(/ },
  "Array.prototype.findLastIndex": { since: 97, used: /\.findLastIndex\(/ },
  "Array.prototype.toSorted": { since: 110, used: /\.toSorted\(/ },
  "Array.prototype.toReversed": { since: 110, used: /\.toReversed\(/ },
  "Array.prototype.toSpliced": { since: 110, used: /\.toSpliced\(/ },
  "Array.prototype.with": { since: 110, used: /\.with\(/ },
  "Array.fromAsync": { since: 121, used: /Array\.fromAsync/ },
  "Object.hasOwn": { since: 93, used: /Object\.hasOwn/ },
  "Object.groupBy": { since: 117, used: /(Object|Map)\.groupBy/ },
  "String.prototype.isWellFormed": { since: 111, used: /\.(isWellFormed|toWellFormed)\(/ },
  "Set methods": {
    since: 122,
    used: /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  },
  "Iterator helpers": {
    since: 122,
    used: /\.(values|keys|entries)\(\)\.(map|filter|toArray|some)\(/,
  },
  "Promise.withResolvers": { since: 119, used: /Promise\.(withResolvers|try)\b/ },
  structuredClone: { since: 98, used: /\bstructuredClone\b/ },
  "crypto.randomUUID": { since: 92, used: /\brandomUUID\b/ },
  "Intl.Segmenter": { since: 87, used: /Intl\.Segmenter/ },
  "AbortSignal.timeout": { since: 103, used: /AbortSignal\.(timeout|any)/ },
  reportError: { since: 95, used: /\breportError\b/ },
  "Document.startViewTransition": { since: 111, used: /\bstartViewTransition\b/ },
  "deflate-raw streams": { since: 103, used: /deflate-raw/ },
  "Error.cause": { since: 93, used: /\.cause\b/ },
};

/** Added by src/polyfills.ts. */
const ADDED = new Set([
  "Array.prototype.at",
  "Array.prototype.findLast",
  "Array.prototype.findLastIndex",
  "Array.prototype.toSorted",
  "Object.hasOwn",
]);

/** Asked for before it is used, or harmless where it is missing. */
const GUARDED: Readonly<Record<string, string>> = {
  reportError: "React logs to the console instead",
  "Document.startViewTransition": "React changes the page at once instead",
  "deflate-raw streams": "zip.js inflates by itself instead",
  "Error.cause": "read of an error that has none: undefined",
};

let used: ReadonlySet<string>;
beforeAll(() => {
  const all = [...bundles(builtPages()).values()].join("\n");
  used = new Set(Object.keys(NEWER).filter((name) => NEWER[name]?.used.test(all)));
}, 600_000);

describe("library functions newer than Chromium 86", () => {
  it("are added, or not relied on", () => {
    expect([...used].filter((name) => !ADDED.has(name) && !(name in GUARDED))).toEqual([]);
  });

  it("are added only where something uses them", () => {
    expect([...ADDED].filter((name) => !used.has(name))).toEqual([]);
    const polyfills = readFileSync(path.resolve(__dirname, "../../src/polyfills.ts"), "utf8");
    for (const name of ADDED) expect(polyfills).toContain(`"${name.split(".").at(-1) ?? ""}"`);
  });
});
