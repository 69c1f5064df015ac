/** Makes, reads and judges workbooks of the corpus. */
import { readSheets } from "../../src/core/reading/read-sheets";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { corpusBook } from "./corpus-book";
import { judgeReading, settingsFor } from "./judge-reading";
import type { Judgement } from "./judge-reading";

export interface CorpusOutcome extends Judgement {
  readonly seed: number;
  readonly index: number;
  readonly layout: string;
  readonly traits: readonly string[];
}

export async function outcomeOf(seed: number, index: number): Promise<CorpusOutcome> {
  const book = corpusBook(seed, index);
  const { layout, traits } = book;
  const { grids } = await readWorkbook(book.bytes, book.file);
  const reading = readSheets(grids, settingsFor(book.settings));
  return { seed, index, layout, traits, ...judgeReading(book, reading) };
}

/** One line for a failure: enough to make the same workbook again. */
export function described({ seed, index, layout, traits, wrong, asked }: CorpusOutcome): string {
  const said = wrong.length > 0 ? wrong : asked;
  return `CORPUS_SEED=${seed} index ${index} ${layout} [${traits.join(" ")}]: ${said.slice(0, 4).join("; ")}`;
}
