/**
 * Submissions that were confirmed in the pane. Like reasons they go along with every judgement until a result sheet
 * holds them.
 */
import type { TypedRow } from "../../core/model/clerk-entries";
import type { JudgeLine } from "./judge-feed";

export interface GivenForm {
  /** A row of 报送台账. */
  readonly row: TypedRow;
  /** In a result workbook that was written, where that is another one than is read. */
  readonly written: boolean;
}

export type GivenForms = readonly GivenForm[];

/** Ids of those that are still to be written. */
export function unwrittenForms(submitted: GivenForms): readonly string[] {
  const ids = submitted.flatMap(({ row, written }) => (written ? [] : [row.id]));
  return ids.length === 0 ? NONE : ids;
}

const NONE: readonly string[] = [];

/** What the sheets do not hold; the same list where they hold none of it. */
export async function formsBeside(
  submitted: GivenForms,
  line: Pick<JudgeLine, "ask">
): Promise<GivenForms> {
  if (submitted.length === 0) return submitted;
  const ids = submitted.map(({ row }) => row.id);
  const held = new Set(await line.ask("recorded", ids));
  return held.size === 0 ? submitted : submitted.filter(({ row }) => !held.has(row.id));
}

/**
 * What is given now, after the judge looked at what was given then.
 *
 * @param left of what was sent, what the sheets do not hold
 */
export function formsAfter(now: GivenForms, sent: GivenForms, left: GivenForms): GivenForms {
  if (now === sent) return left;
  return now.filter((each) => left.includes(each) || !sent.includes(each));
}
