/** 确认上报: the rows that record forms as submitted. */
import { codeMargins, codeText, tableCodes } from "../counting/check-code";
import type { BirthTable } from "../model/birth-table";
import { isDue } from "../model/calendar";
import type { TypedRow } from "../model/clerk-entries";
import { isSpan } from "../model/period";
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { FormKey, SubmittableForm, SubmittedForm, Submissions } from "../model/submission";
import { FormRows, birthsOf, formChecksum } from "./form-figures";
import { figuresText } from "./figures-text";
import { formFact, formId, formKeyText, recordedForms } from "./submission-rows";
import { latestForms, submittableTables } from "./submissions";

/** Every form that holds a number, with what is recorded of it. */
export function submittableForms(
  { tables, entries }: Reading,
  submissions: Submissions,
  settings: Settings,
  asOf: Day | null
): SubmittableForm[] {
  const latest = new Map(
    latestForms(recordedForms(entries)).map(({ form }) => [formKeyText(form), form])
  );
  return [...submittableTables(tables)].flatMap(([key, table]) => {
    const { reportingUnit, part, side, period } = table;
    if (period === null || table.rows.every(({ blank }) => blank)) return [];
    const last = latest.get(key) ?? null;
    const changes = submissions.changes.filter(({ form }) => form === last?.id).length;
    const due = asOf !== null && !isSpan(period) && isDue(period, asOf, settings);
    return [{ reportingUnit, part, side, period, sheet: table.sheet, isDue: due, last, changes }];
  });
}

/** Those of the registration side (of the only side there is) that are due and not recorded yet. */
export function formsToRecord(forms: readonly SubmittableForm[]): SubmittableForm[] {
  const side = forms.some((form) => form.side === "registration") ? "registration" : "health";
  return forms.filter((form) => form.side === side && form.isDue && form.last === null);
}

/**
 * One row a form, with the figures of its units. A form that is recorded already gets the next number; what was
 * recorded first stays.
 */
export function submittedRows(
  { tables, entries }: Pick<Reading, "tables" | "entries">,
  forms: readonly FormKey[],
  day: Day
): TypedRow[] {
  const now = submittableTables(tables);
  const numbers = new Map<string, number>();
  for (const { form } of recordedForms(entries)) {
    const key = formKeyText(form);
    numbers.set(key, Math.max(form.number, numbers.get(key) ?? 0));
  }
  return forms.flatMap((form) => {
    const key = formKeyText(form);
    const table = now.get(key);
    return table ? [submittedRow(form, (numbers.get(key) ?? 0) + 1, table, day)] : [];
  });
}

function submittedRow(key: FormKey, number: number, table: BirthTable, day: Day): TypedRow {
  const figures = new FormRows(table).figures();
  const [margin = "total"] = codeMargins([table]);
  const form: SubmittedForm = {
    id: formId(key, number),
    reportingUnit: key.reportingUnit,
    part: key.part,
    side: key.side,
    period: key.period,
    day,
    number,
    births: birthsOf(figures, "all"),
    male: birthsOf(figures, "male"),
    female: birthsOf(figures, "female"),
    code: codeText(tableCodes(table, margin).code),
  };
  const texts = figuresText(figures).map((text, index): [string, string] => [
    `figures${index + 1}`,
    text,
  ]);
  return {
    kind: "submissions",
    id: form.id,
    values: { fact: formFact(form, formChecksum(table)), ...Object.fromEntries(texts) },
    shown: [],
    shownBy: {},
  };
}
