/**
 * The two scripts that stand before the program: what says why a page does not come up, and what tries
 * the syntax. Neither is compiled, since each must run where the program cannot.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const SCRIPTS = [
  { name: "fallback", file: "src/taskpane/fallback.js", part: "program" },
  { name: "engine-probe", file: "src/taskpane/engine-probe.js", part: "program" },
];

/** @returns {{ name: string, source: string, text: string, part: string }[]} name with its hash */
export function guardScripts(root) {
  return SCRIPTS.map(({ name, file, part }) => {
    const source = path.join(root, file);
    const text = readFileSync(source, "utf8");
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    return { name: `${name}.${hash}.js`, source, text, part };
  });
}
