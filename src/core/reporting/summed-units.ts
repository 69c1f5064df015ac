/** Very many units of one office as one row of 汇总. */
import { sumOfFigures } from "./form-figure";
import type { FormFigure } from "./form-figure";
import { figuresIn } from "./form-standings";
import type { FormStanding } from "./form-standings";
import type { SummaryRow } from "./summary-facts";

/** The units whose forms passed, added up; `rows` is not empty. */
export function summedUnits(rows: readonly SummaryRow[], id: string, name: string): SummaryRow {
  const passed = rows.filter(({ month }) => month.standing === "counted");
  const whole = passed.filter(({ toDate }) => toDate.every(isCounted));
  const everyLast = passed.every(({ lastMonth }) => isCounted(lastMonth));
  const everyLastToDate = whole.every(({ lastToDate }) => lastToDate.every(isCounted));
  return {
    id,
    name,
    month: together(passed.map(({ month }) => month)) ?? absent(rows[0]?.month),
    toDate: (rows[0]?.toDate ?? []).map(
      (form, index) => together(whole.flatMap(({ toDate }) => toDate[index] ?? [])) ?? absent(form)
    ),
    lastMonth:
      (everyLast ? together(passed.map(({ lastMonth }) => lastMonth)) : null) ??
      absent(rows[0]?.lastMonth),
    lastToDate: (rows[0]?.lastToDate ?? []).map(
      (form, index) =>
        (everyLastToDate
          ? together(whole.flatMap(({ lastToDate }) => lastToDate[index] ?? []))
          : null) ?? absent(form)
    ),
  };
}

function isCounted({ standing }: FormStanding): boolean {
  return standing === "counted";
}

function together(forms: readonly FormStanding[]): FormStanding | null {
  const [first] = forms;
  if (!first) return null;
  // Of thousands of units, and asked for by cells, sums and notes alike.
  const known = new Map<string, FormFigure | null>();
  return {
    month: first.month,
    standing: "counted",
    errors: 0,
    figure: (parity, sex) => {
      const key = `${parity} ${sex}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const figure = sumOfFigures(figuresIn(forms, parity, sex));
      known.set(key, figure);
      return figure;
    },
  };
}

function absent(form: FormStanding | undefined): FormStanding {
  return { month: form?.month ?? "", standing: "missing", errors: 0, figure: () => null };
}
