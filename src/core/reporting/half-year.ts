/** 半年小结: births by sex and parity of a half of the statistical year, beside the same half a year before. */
import type { Parity, Sex } from "../model/births";
import { PARITIES } from "../model/births";
import { yearStart } from "../model/calendar";
import { addMonths, monthsBetween, monthsOf } from "../model/period";
import type { Month } from "../model/period";
import type { Settings } from "../model/settings";
import { sumOfFigures } from "./form-figure";
import type { FormFigure } from "./form-figure";
import { figuresIn } from "./form-standings";
import type { FormStanding } from "./form-standings";
import { isCounted } from "./summary-facts";
import type { SummaryTable } from "./summary-facts";

const MONTHS = 6;

export interface HalfYear {
  readonly half: 1 | 2;
  readonly first: Month;
  readonly last: Month;
}

export interface HalfYearRow {
  readonly parity: Parity;
  readonly male: FormFigure;
  readonly female: FormFigure;
}

export interface HalfYearFacts extends HalfYear {
  /** Months of which no form is counted, later ones included. */
  readonly lacking: readonly Month[];
  /** Units of which only some months are counted. */
  readonly partial: readonly string[];
  /** 合计 first; parities that the forms have. Empty without any births. */
  readonly rows: readonly HalfYearRow[];
  /** The same half a year before; null unless both halves are whole. */
  readonly before: readonly HalfYearRow[] | null;
}

/** The half that ends with this month or ended last; in the first half of a year, that one. */
export function halfYearOf(month: Month, settings: Settings): HalfYear {
  const start = yearStart(month, settings);
  const half = monthsBetween(start, month) + 1 === 2 * MONTHS ? 2 : 1;
  const first = addMonths(start, half === 1 ? 0 : MONTHS);
  return { half, first, last: addMonths(first, MONTHS - 1) };
}

export function halfYearFacts({ members, month }: SummaryTable, settings: Settings): HalfYearFacts {
  const of = halfYearOf(month, settings);
  const months = monthsOf(of.first, of.last);
  const now = members.map(({ toDate }) => within(toDate, months));
  const lastYear = months.map((each) => addMonths(each, -12));
  const before = members.map(({ lastToDate }) => within(lastToDate, lastYear));
  const isWhole = (forms: readonly (readonly FormStanding[])[]) =>
    forms.every((own) => own.length === MONTHS && own.every(isCounted));
  const lacking = months.filter(
    (each) => !now.some((own) => own.some((form) => form.month === each && isCounted(form)))
  );
  return {
    ...of,
    lacking,
    partial: members.flatMap(({ name }, at) => {
      const own = now[at] ?? [];
      const due = months.filter((each) => !lacking.includes(each));
      return due.every((each) => own.some((form) => form.month === each && isCounted(form)))
        ? []
        : [name];
    }),
    rows: rowsOf(now),
    before: isWhole(now) && isWhole(before) ? rowsOf(before) : null,
  };
}

function within(forms: readonly FormStanding[], months: readonly Month[]): readonly FormStanding[] {
  return forms.filter(({ month }) => months.includes(month));
}

function rowsOf(forms: readonly (readonly FormStanding[])[]): HalfYearRow[] {
  const counted = forms.flat().filter(isCounted);
  return PARITIES.flatMap((parity) => {
    const male = added(counted, parity, "male");
    const female = added(counted, parity, "female");
    return male && female ? [{ parity, male, female }] : [];
  });
}

/** Null where any of the forms does not say. */
function added(forms: readonly FormStanding[], parity: Parity, sex: Sex): FormFigure | null {
  const figures = figuresIn(forms, parity, sex);
  return figures.length < forms.length ? null : sumOfFigures(figures);
}
