#!/usr/bin/env node
/**
 * The command. In a checkout it first builds the bundle when it is missing or older than its sources;
 * where no sources are (a packed release) it only runs it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isStale } from "./build/staleness.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(root, "dist");
const bundle = path.join(dist, "command-line", "hengbi.mjs");
const SOURCES = ["src", "package.json", "tsconfig.json", "webpack.config.js"];

function mustBuild() {
  return existsSync(path.join(root, "src")) && isStale(bundle, root, SOURCES);
}

/** Builds beside the old bundle and swaps: two commands started at once never see half a file. */
function build() {
  mkdirSync(path.dirname(bundle), { recursive: true });
  const temporary = mkdtempSync(path.join(dist, ".building-"));
  try {
    const webpack = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
    const args = [webpack, "--mode", "production", "--config-name", "command-line"];
    const env = ["--env", `commandLineDir=${temporary}`];
    const run = spawnSync(process.execPath, [...args, ...env], { cwd: root, encoding: "utf8" });
    if (run.status !== 0) {
      process.stderr.write(`${run.stdout}${run.stderr}\nhengbi could not be built.\n`);
      process.exit(2);
    }
    renameSync(path.join(temporary, "hengbi.mjs"), bundle);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (mustBuild()) build();
if (!existsSync(bundle)) {
  process.stderr.write("hengbi is not built: run npm ci && npm run build.\n");
  process.exit(2);
}
await import(pathToFileURL(bundle).href);
