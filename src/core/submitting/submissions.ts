/** What was submitted, read back from 报送台账, against what the forms hold now. */
import { birthSeries } from "../counting/birth-series";
import type { BirthTable } from "../model/birth-table";
import { typedRows } from "../model/clerk-entries";
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import { NO_SUBMISSIONS } from "../model/submission";
import type { Submissions } from "../model/submission";
import { changedFigures } from "./changed-figures";
import { formChecksum } from "./form-figures";
import { figuresOf } from "./figures-text";
import { formKeyText, recordedForms } from "./submission-rows";
import type { RecordedForm } from "./submission-rows";

/**
 * Only the latest submission of a form is compared: it closes what changed before it. A form that is not among the
 * tables now has no changes.
 *
 * @param asOf the day as of which changes are first seen in this run
 */
export function submissions({ entries, tables }: Reading, asOf: Day | null): Submissions {
  const recorded = recordedForms(entries);
  if (recorded.length === 0) return NO_SUBMISSIONS;
  const rows = typedRows(entries, "submissions");
  const now = submittableTables(tables);
  const changes = latestForms(recorded).flatMap(({ form, figures, checksum }) => {
    const table = now.get(formKeyText(form));
    if (!table || formChecksum(table) === checksum) return [];
    const then = figuresOf(figures);
    return then ? changedFigures(form, then, table, rows, asOf) : [];
  });
  return { forms: recorded.map(({ form }) => form), changes };
}

/** The last submission of each form. */
export function latestForms(recorded: readonly RecordedForm[]): RecordedForm[] {
  const latest = new Map(recorded.map((each) => [formKeyText(each.form), each]));
  return [...latest.values()];
}

/** The tables that can be submitted, one a form, in the order of the sheets. */
export function submittableTables(tables: readonly BirthTable[]): ReadonlyMap<string, BirthTable> {
  const found = new Map<string, BirthTable>();
  for (const { months, spans, overlapping } of birthSeries(tables)) {
    for (const table of [...months.values(), ...spans, ...overlapping]) {
      const { period } = table;
      const key = period === null ? null : formKeyText({ ...table, period });
      if (key !== null && !found.has(key)) found.set(key, table);
    }
  }
  return found;
}
