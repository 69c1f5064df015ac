/**
 * Workbooks by generator, read from their bytes: what is read is what was written, or the sheet is asked about.
 * A failure prints what makes the same workbook again: `npm run corpus -- --seed <seed> --at <index>`, or this
 * test with `CORPUS_SEED=<seed>`.
 */
import { described, outcomeOf } from "./run-corpus";
import type { CorpusOutcome } from "./run-corpus";

const FIXED_SEED = 20250331;
const WORKBOOKS_A_SEED = 520;
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
    console.log(`corpus: seeds ${FIXED_SEED} and ${newSeed}\n${table(outcomes)}`);
  });

  it("are read as they were written, or asked about", () => {
    const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).map(described);
    expect(wrong).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(1000);
  });

  it.each(HARDLY_ASKED)("of layout %s are asked about in less than 2 of 100", (layout) => {
    const some = outcomes.filter((outcome) => outcome.layout === layout);
    const asked = some.filter((outcome) => outcome.asked.length > 0);
    // One among seventy would be 1.4 %: the rate is that of 20,000 workbooks, here no more than chance allows.
    expect({
      asked: asked.map(described).slice(0, asked.length > 2 ? 5 : 0),
      some: some.length,
    }).toEqual({ asked: [], some: some.length });
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
