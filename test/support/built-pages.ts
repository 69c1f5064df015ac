/**
 * The folder for the web server as `npm run build` makes it: `dist/` where that is newer than the sources,
 * else a build of the tests' own, which all test files of a run share.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = [
  "src",
  "assets",
  "scripts/build",
  "webpack.config.js",
  "package.json",
  "manifest.xml",
  "tsconfig.json",
];
const OWN = path.join(ROOT, "node_modules/.cache/hengbi-pages");
/** A build takes half a minute; whoever built longer was killed. */
const LONGEST_BUILD = 10 * 60_000;

/** @returns absolute path of the folder with taskpane.html and hengbi.html */
export function builtPages(): string {
  const dist = path.join(ROOT, "dist");
  if (isFresh(dist)) return dist;
  while (!isFresh(OWN)) {
    if (locked()) {
      // Another test file builds.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    } else {
      build();
    }
  }
  return OWN;
}

function isFresh(folder: string): boolean {
  const since = Math.min(
    ...["taskpane.html", "hengbi.html"].map((name) => changedAt(path.join(folder, name)))
  );
  return SOURCES.every((source) => changedAt(path.join(ROOT, source)) <= since);
}

function build(): void {
  mkdirSync(OWN, { recursive: true });
  const lock = path.join(OWN, ".lock");
  try {
    writeFileSync(lock, "", { flag: "wx" });
  } catch {
    return;
  }
  try {
    const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    const args = [webpack, "--mode", "production", "--config-name", "pane"];
    args.push("--env", `paneDir=${OWN}`);
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  } finally {
    rmSync(lock, { force: true });
  }
}

function locked(): boolean {
  const lock = path.join(OWN, ".lock");
  if (!existsSync(lock)) return false;
  const isLeft = Date.now() - changedAt(lock) > LONGEST_BUILD;
  if (isLeft) rmSync(lock, { force: true });
  return !isLeft;
}

/** Of a folder: of the newest file in it. */
function changedAt(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
