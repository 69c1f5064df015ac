import { isRange, isOwnCell } from "../../model/cell-ref";
import type { Located, Place } from "../../model/cell-ref";
import { isExplained } from "../../model/submission";
import type { SubmittedChange } from "../../model/submission";
import type { Found, Rule } from "../rule";

/** More cells than a clerk would explain one by one: a form that was replaced. */
const ONE_FAULT_FROM_CELLS = 20;

/** A figure differs from what was recorded as submitted, and nobody has said why. */
export const changedAfterSubmission: Rule<"changed-after-submission"> = {
  id: "changed-after-submission",
  severity: "warning",
  since: "0.1.0",
  find: ({ submissions }) => {
    if (!submissions || submissions.changes.length === 0) return [];
    const days = new Map(submissions.forms.map(({ id, day }) => [id, day]));
    const open = submissions.changes.filter((change) => !isExplained(change));
    const forms = new Map<string, SubmittedChange[]>();
    for (const change of open) {
      const known = forms.get(change.form);
      if (known) known.push(change);
      else forms.set(change.form, [change]);
    }
    return [...forms].flatMap(([form, changes]) => {
      const day = days.get(form) ?? "";
      if (changes.length >= ONE_FAULT_FROM_CELLS) return aboutForm(changes, day);
      return changes.map((change): Found => {
        const { submitted, now } = change;
        return {
          ...aboutChange(change),
          unit: change.unit,
          parity: change.parity,
          sex: change.sex,
          actual: now,
          detail: { day, ...(submitted !== null && { submitted }) },
        };
      });
    });
  },
};

function aboutChange({ cell, side, reportingUnit, period }: SubmittedChange): Found {
  return { cell, side, reportingUnit, period };
}

function aboutForm(changes: readonly SubmittedChange[], day: string): Found[] {
  const [first] = changes;
  if (!first) return [];
  return [
    {
      ...aboutChange(first),
      cell: around(changes.flatMap(({ cell }) => cell ?? [])),
      detail: { day, cells: changes.length },
    },
  ];
}

/** The smallest block around all of them; a form's changes stand on one sheet. */
function around(places: readonly Place[]): Place | null {
  const located = places.filter((place): place is Located => !isOwnCell(place));
  const [first] = located;
  if (!first) return null;
  const blocks = located.map((place) =>
    isRange(place)
      ? place
      : {
          firstRow: place.row,
          lastRow: place.row,
          firstColumn: place.column,
          lastColumn: place.column,
        }
  );
  return {
    file: first.file,
    sheet: first.sheet,
    firstRow: Math.min(...blocks.map(({ firstRow }) => firstRow)),
    lastRow: Math.max(...blocks.map(({ lastRow }) => lastRow)),
    firstColumn: Math.min(...blocks.map(({ firstColumn }) => firstColumn)),
    lastColumn: Math.max(...blocks.map(({ lastColumn }) => lastColumn)),
  };
}
