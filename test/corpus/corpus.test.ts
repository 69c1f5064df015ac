/**
 * Workbooks by generator, read from their bytes: what is read is what was written, or the sheet is asked about.
 * A failure prints what makes the same workbook again: `npm run corpus -- --seed <seed> --at <index>`, or this
 * test with `CORPUS_SEED=<seed>`.
 */
import { described, outcomeOf } from "./run-corpus";
import type { CorpusOutcome } from "./run-corpus";

const FIXED_SEED = 20250331;
const WORKBOOKS_A_SEED = 505;
/** Half a minute where nothing else runs. */
const SLOWEST_MACHINE = 900_000;
/** Real forms with their sexes, months or orders plain to see: asking about one would be a nuisance. */
const HARDLY_ASKED: readonly string[] = ["L1", "L2", "L3", "L4", "L5", "L9", "L10"];

const newSeed = Number(process.env["CORPUS_SEED"] ?? Math.floor(Math.random() * 1e9));

async function outcomesOf(seed: number): Promise<CorpusOutcome[]> {
  const outcomes: CorpusOutcome[] = [];
  for (let index = 0; index < WORKBOOKS_A_SEED; index += 1)
    outcomes.push(await outcomeOf(seed, index));
  return outcomes;
}

describe("workbooks by generator", () => {
  const outcomes: CorpusOutcome[] = [];

  beforeAll(async () => {
    outcomes.push(...(await outcomesOf(FIXED_SEED)), ...(await outcomesOf(newSeed)));
    process.stdout.write(`corpus: seeds ${FIXED_SEED} and ${newSeed}\n${table(outcomes)}\n`);
  }, SLOWEST_MACHINE);

  it("are read as they were written, or asked about", () => {
    const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).map(described);
    expect(wrong).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(1000);
  });

  // Under 2 % of all; among the seventy of one layout chance alone may ask about two.
  it.each(HARDLY_ASKED)("of layout %s are hardly ever asked about", (layout) => {
    const some = outcomes.filter((outcome) => outcome.layout === layout);
    const asked = some.filter((outcome) => outcome.asked.length > 0).map(described);
    expect(some.length).toBeGreaterThan(60);
    expect(asked.slice(2)).toEqual([]);
  });

  it("of the layouts that say everything are asked about in less than 2 of 100", () => {
    const some = outcomes.filter(({ layout }) => HARDLY_ASKED.includes(layout));
    const asked = some.filter((outcome) => outcome.asked.length > 0);
    expect(asked.length / some.length).toBeLessThan(0.02);
  });
});

function table(outcomes: readonly CorpusOutcome[]): string {
  const layouts = [...new Set(outcomes.map(({ layout }) => layout))];
  return layouts
    .map((layout) => {
      const some = outcomes.filter((outcome) => outcome.layout === layout);
      const asked = some.filter(({ wrong, asked: why }) => wrong.length === 0 && why.length > 0);
      const wrong = some.filter((outcome) => outcome.wrong.length > 0);
      return `${layout.padEnd(4)} ${some.length} workbooks, ${asked.length} asked about, ${wrong.length} wrong`;
    })
    .join("\n");
}
