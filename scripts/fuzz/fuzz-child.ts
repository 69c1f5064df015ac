/**
 * Tries files until its time is over and prints a line for each: its number before it begins, what came of it
 * after. Run in a process of its own, so that one that hangs or eats the memory is seen from outside.
 *
 * fuzz-child <seed> <seconds> <first number> <most seconds of the processor for a file>
 */
import { Random } from "../samples/random";
import { bombs } from "./bombs";
import { spoiled } from "./mutations";
import { seedFiles } from "./seed-files";
import { tryFile } from "./try-file";

async function main(): Promise<void> {
  const [seed = 1, seconds = 5, first = 0, most = 5] = process.argv.slice(2).map(Number);
  const files = await seedFiles();
  const [one, ...others] = files;
  if (!one) throw new Error("no seeds");
  const fixed = first === 0 ? await bombs(files) : [];
  const end = performance.now() + seconds * 1000;
  const say = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);
  for (let number = first; performance.now() < end || number < fixed.length; number++) {
    say({ begins: number });
    const bomb = fixed[number];
    const file = bomb ?? (await spoiled(new Random(seed * 1_000_003 + number), [one, ...others]));
    const outcome = await tryFile(file, most);
    const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
    say({ number, what: file.what, ...outcome, megabytes });
  }
}

void main();
