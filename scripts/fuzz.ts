/**
 * Tries hostile files on the way of the command: spoiled workbooks of every kind that is read, and files made to
 * exhaust whoever opens them. Each must be judged or refused with a sentence, within five seconds of the processor
 * and a gigabyte.
 *
 * npm run fuzz -- [--minutes 5] [--seed 7]
 */
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/fuzz";

const { values } = parseArgs({
  options: { minutes: { type: "string" }, seed: { type: "string" } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const seconds = Number(values.minutes ?? 5) * 60;

process.stdout.write(`seed ${seed}\n`);
const { tried, judged, refused, slowest, largest, failures } = await fuzz({
  seed,
  seconds,
  mostSeconds: 5,
});
for (const failure of failures) process.stdout.write(`${JSON.stringify(failure, null, 2)}\n`);
process.stdout.write(
  `${tried} files: ${judged} judged, ${refused} refused, ${failures.length} failed; ` +
    `slowest ${slowest.toFixed(1)} s, at most ${largest} MB\n`
);
process.exitCode = failures.length > 0 ? 1 : 0;
