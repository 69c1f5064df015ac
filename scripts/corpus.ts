/**
 * Reads generated workbooks by the thousand: `npm run corpus -- --count 20000 --seed 7`. Prints how many of each
 * layout and trait were read, asked about and wrong; Ctrl+C stops and prints what was read so far. `--at 12` makes
 * and judges one workbook of the seed, and `--write <file>` keeps it. `--kinds` counts the faults by their words.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { corpusBook } from "../test/corpus/corpus-book";
import { described, outcomeOf } from "../test/corpus/run-corpus";
import type { CorpusOutcome } from "../test/corpus/run-corpus";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string" },
    at: { type: "string" },
    write: { type: "string" },
    show: { type: "string", default: "20" },
    kinds: { type: "boolean", default: false },
  },
});

const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const outcomes: CorpusOutcome[] = [];
if (values.at !== undefined) {
  const index = Number(values.at);
  if (values.write) writeFileSync(values.write, corpusBook(seed, index).bytes);
  outcomes.push(await outcomeOf(seed, index));
} else {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  for (let index = 0; index < Number(values.count) && !stop.signal.aborted; index += 1) {
    outcomes.push(await outcomeOf(seed, index));
    // Signals are heard between turns of the event loop.
    if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

const bad = outcomes.filter(({ wrong, asked }) => wrong.length + asked.length > 0);
for (const outcome of bad
  .sort((a, b) => Number(b.wrong.length > 0) - Number(a.wrong.length > 0))
  .slice(0, Number(values.show)))
  console.log(`${outcome.wrong.length > 0 ? "WRONG" : "asked"} ${described(outcome)}`);

interface Tally {
  read: number;
  asked: number;
  wrong: number;
}

function tallied(keys: (outcome: CorpusOutcome) => readonly string[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const outcome of outcomes)
    for (const key of keys(outcome)) {
      const tally = tallies.get(key) ?? { read: 0, asked: 0, wrong: 0 };
      if (outcome.wrong.length > 0) tally.wrong += 1;
      else if (outcome.asked.length > 0) tally.asked += 1;
      else tally.read += 1;
      tallies.set(key, tally);
    }
  return new Map([...tallies].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(
    `\n${title.padEnd(24)}${"read".padStart(8)}${"asked".padStart(8)}${"wrong".padStart(8)}`
  );
  for (const [key, { read, asked, wrong }] of tallies)
    console.log(
      `${key.padEnd(24)}${String(read).padStart(8)}${String(asked).padStart(8)}${String(wrong).padStart(8)}`
    );
}

/** What is said, without the place and the figures: the same fault once. */
function kinds(said: readonly string[]): string[] {
  return [
    ...new Set(said.map((each) => each.replace(/\d+/g, "#").replace(/\b[A-Z]{1,2}\b/g, "@"))),
  ];
}

if (values.kinds) {
  const counted = new Map<string, number>();
  for (const { wrong, asked } of bad)
    for (const kind of kinds([...wrong.map((each) => `WRONG ${each}`), ...asked]))
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
  for (const [kind, times] of [...counted].sort(([, a], [, b]) => b - a).slice(0, 80))
    console.log(String(times).padStart(6), kind);
}

print(
  `layout (seed ${seed})`,
  tallied(({ layout }) => [layout, "all"])
);
print(
  "trait",
  tallied(({ traits }) => traits)
);
process.exitCode = outcomes.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
