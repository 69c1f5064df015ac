/**
 * Times against the budgets of the design, and the whole command beside a pandas + openpyxl script that
 * does the same work on the same file. Results are compared for equality before any time is printed.
 * Times are of this machine; the ratio is what counts.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleFile } from "../samples/sample-file";
import { peerWorkbook } from "./bench-year";
import { hengbiFacts, peerFacts, unlikeFacts } from "./facts";
import type { HengbiResult, PeerResult } from "./facts";

/** Bounds in milliseconds, warm (design: Budgets). The second list is with 5 % of the counts different. */
const ASSESS_BUDGETS = [
  [100, 0, 10],
  [500, 0, 30],
  [2000, 0, 100],
  [2000, 0.05, 1100],
] as const;
const COMMAND_UNITS = 500;
const COMMAND_BUDGET = 2000;
const RUNS = 5;

/** The core as it ships, without the loader that runs this script. */
function buildTimer(): void {
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--config-name", "bench", "--env", "bench"];
  execFileSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

const root = path.resolve(import.meta.dirname, "../..");
const TIMER = path.join(root, "dist/bench/time-assess.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "hengbi-bench-"));
try {
  buildTimer();
  console.log("assess on 24 sheets (core only)");
  for (const [units, different, budget] of ASSESS_BUDGETS) timeAssess(units, different, budget);
  console.log(`\nthe command, 24 sheets × ${COMMAND_UNITS} units, file to file`);
  await compareWithPeer();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
function timeAssess(units: number, different: number, budget: number): void {
  const args = ["--expose-gc", TIMER, String(units), String(different)];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const timed = JSON.parse(output) as { cold: number; warm: number[]; differences: number };
  const warm = median(timed.warm);
  const what = `${units} units${different ? `, ${timed.differences} differences` : ""}`;
  console.log(
    `  ${what.padEnd(32)} warm ${shown(warm)} (${spread(timed.warm)})  cold ${shown(timed.cold)}` +
      `  budget ${budget} ms: ${warm <= budget ? "within" : "OVER"}`
  );
}

async function compareWithPeer(): Promise<void> {
  const input = path.join(folder, "year.xlsx");
  writeFileSync(input, await sampleFile(peerWorkbook(COMMAND_UNITS)));
  const own = { seconds: [] as number[], out: path.join(folder, "own.xlsx"), json: at("own.json") };
  const peer = {
    seconds: [] as number[],
    out: path.join(folder, "peer.xlsx"),
    json: at("peer.json"),
  };
  const hengbi = path.join(root, "scripts/hengbi.mjs");
  const script = path.join(import.meta.dirname, "peer.py");
  run(process.execPath, [hengbi, "--version"], [0]);
  // The bundle itself, and a copy: nothing is built while the clock runs.
  const bundle = at("hengbi.mjs");
  copyFileSync(path.join(root, "dist/command-line/hengbi.mjs"), bundle);

  const intervals: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const check = ["check", input, "--out", own.out, "--json", own.json, "--quiet"];
    own.seconds.push(run(process.execPath, [bundle, ...check], [0, 1]));
    peer.seconds.push(run("/usr/bin/python3", [script, input, peer.out, peer.json], [0]));
    const result = JSON.parse(readFileSync(peer.json, "utf8")) as PeerResult;
    intervals.push(result.seconds.intervals * 1000);
    if (turn > 0) continue;
    const judged = JSON.parse(readFileSync(own.json, "utf8")) as HengbiResult;
    const [ours, theirs] = [hengbiFacts(judged), peerFacts(result)];
    const unlike = unlikeFacts(ours, theirs);
    for (const line of unlike) console.log(`  NOT EQUAL: ${line}`);
    if (unlike.length > 0) {
      process.exitCode = 1;
      return;
    }
    console.log(
      `  equal: ${ours.bad.size} bad numbers, ${ours.blamed.size} counts that break sums, ` +
        `${ours.differences.size} differences, ${ours.ratios.size} ratios with intervals`
    );
  }
  const [ownMedian, peerMedian] = [median(own.seconds), median(peer.seconds)];
  const within = ownMedian <= COMMAND_BUDGET ? "within" : "OVER";
  console.log(
    `  hengbi             ${shown(ownMedian)} (${spread(own.seconds)})  budget ${COMMAND_BUDGET} ms: ${within}`
  );
  console.log(
    `  pandas + openpyxl  ${shown(peerMedian)} (${spread(peer.seconds)})` +
      `  of that ${shown(median(intervals))} for intervals in pure Python`
  );
  const without = peerMedian - median(intervals);
  console.log(
    `  ratio              ${(peerMedian / ownMedian).toFixed(1)} × faster, ` +
      `${(without / ownMedian).toFixed(1)} × against the peer without its intervals`
  );
  console.log(
    "  (hengbi also copies the workbook, tests every parity and span, and writes live formulas)"
  );
}

function at(name: string): string {
  return path.join(folder, name);
}

/** Wall time in milliseconds. */
function run(command: string, args: readonly string[], accepted: readonly number[]): number {
  const start = performance.now();
  const ended = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  const time = performance.now() - start;
  if (!accepted.includes(ended.status ?? -1)) {
    throw new Error(
      `${command} ${args.join(" ")}: ${ended.status ?? "no"} status\n${ended.stderr}`
    );
  }
  return time;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
}

function shown(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`.padStart(9);
}
