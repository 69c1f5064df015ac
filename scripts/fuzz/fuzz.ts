/** Runs the trials in a process of their own, and starts another where one hangs, crashes or runs out of memory. */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

export interface FuzzOrder {
  readonly seed: number;
  readonly seconds: number;
  /** Of the processor, for one file. */
  readonly mostSeconds: number;
}

export interface Failure {
  readonly number: number;
  readonly what: string;
  readonly detail: string;
}

export interface FuzzResult {
  readonly tried: number;
  readonly judged: number;
  readonly refused: number;
  /** Seconds of the processor. */
  readonly slowest: number;
  /** Megabytes of the process. */
  readonly largest: number;
  readonly failures: readonly Failure[];
}

const HEAP_MEGABYTES = 1024;
/** A trial that says nothing for so long hangs, whatever else the machine does. */
const SILENCE_MS = 90_000;

interface TrialLine {
  readonly begins?: number;
  readonly number?: number;
  readonly what?: string;
  readonly result?: "judged" | "refused" | "failed";
  readonly detail?: string;
  readonly seconds?: number;
  readonly megabytes?: number;
}

export async function fuzz({ seed, seconds, mostSeconds }: FuzzOrder): Promise<FuzzResult> {
  const end = performance.now() + seconds * 1000;
  const total = { tried: 0, judged: 0, refused: 0, slowest: 0, largest: 0 };
  const failures: Failure[] = [];
  let next = 0;
  do {
    let begun = -1;
    let done = -1;
    const left = Math.max(0, (end - performance.now()) / 1000);
    const ended = await child([seed, left, next, mostSeconds], (line) => {
      if (line.begins !== undefined) begun = line.begins;
      if (line.number === undefined) return;
      done = line.number;
      total.tried += 1;
      if (line.result === "judged") total.judged += 1;
      else if (line.result === "refused") total.refused += 1;
      else failures.push({ number: done, what: line.what ?? "", detail: line.detail ?? "" });
      total.slowest = Math.max(total.slowest, line.seconds ?? 0);
      total.largest = Math.max(total.largest, line.megabytes ?? 0);
    });
    if (begun === done && ended.sound) break;
    failures.push({ number: Math.max(begun, 0), what: `seed ${seed}`, detail: ended.said });
    next = begun + 1;
    // One that never begins would be started again and again.
    if (begun < 0) break;
  } while (performance.now() < end);
  return { ...total, failures };
}

/** @returns how the process ended, with the last that it said of it */
function child(
  words: readonly number[],
  take: (line: TrialLine) => void
): Promise<{ readonly sound: boolean; readonly said: string }> {
  const script = path.resolve("scripts/fuzz/fuzz-child.ts");
  const flags = [`--max-old-space-size=${HEAP_MEGABYTES}`, "--import", "tsx", script];
  const run = spawn(process.execPath, [...flags, ...words.map(String)]);
  let said = "";
  let hung = false;
  const watch = setInterval(() => {
    if (performance.now() - heard < SILENCE_MS) return;
    hung = true;
    run.kill("SIGKILL");
  }, 1000);
  let heard = performance.now();
  createInterface({ input: run.stdout }).on("line", (line) => {
    heard = performance.now();
    take(JSON.parse(line) as TrialLine);
  });
  run.stderr.on("data", (text: Buffer) => (said = (said + text.toString()).slice(-2000)));
  return new Promise((resolve) => {
    run.on("close", (code) => {
      clearInterval(watch);
      resolve({ sound: code === 0, said: hung ? "hangs" : `exit ${code}: ${said}` });
    });
  });
}
