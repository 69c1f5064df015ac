/** The rows of 报送台账: submitted forms, and figures that changed since, by their ids. */
import type { ClerkEntries, TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import { SIDES } from "../model/births";
import type { Parity, Sex } from "../model/births";
import { isDay } from "../model/period";
import { idPart } from "../model/reconciliation";
import type { FormKey, SubmittedForm } from "../model/submission";
import { unitKey } from "../counting/unit-key";

const FORM = "submitted";
const CHANGE = "change";
/** Between the facts that a hidden cell holds together. */
const BETWEEN = "|";

export interface RecordedForm {
  readonly form: SubmittedForm;
  /** See figures-text.ts. */
  readonly figures: string;
  /** See `formChecksum`. */
  readonly checksum: string;
  readonly row: TypedRow;
}

/** Office, part, side and period: what the submissions of one form have in common. */
export function formKeyText({ reportingUnit, part, side, period }: FormKey): string {
  return [unitKey(reportingUnit), part ?? "", side, period].map(idPart).join("/");
}

export function formId(key: FormKey, number: number): string {
  return `${FORM}/${formKeyText(key)}/${number}`;
}

export function changeId(form: string, unit: string, parity: string, sex: string): string {
  return [CHANGE, form.slice(FORM.length + 1), idPart(unitKey(unit)), parity, sex].join("/");
}

/** The submissions in their order; rows that somebody damaged are left out. */
export function recordedForms(entries: ClerkEntries): RecordedForm[] {
  const rows = typedRows(entries, "submissions");
  const forms = [...rows.values()].flatMap((row) => recordedForm(row) ?? []);
  return forms.sort(
    ({ form: a }, { form: b }) =>
      compared(a.period, b.period) ||
      compared(b.side, a.side) ||
      compared(a.reportingUnit, b.reportingUnit) ||
      a.number - b.number
  );
}

export function isChangeRow({ id }: TypedRow): boolean {
  return id.startsWith(`${CHANGE}/`);
}

/** What the id of a change names; null where somebody damaged it. */
export function changeOfRow({ id }: TypedRow): ChangedFigure | null {
  const [kind, office, part, side, period, number, unit, parity, sex, ...more] = id.split("/");
  const known = SIDES.find((each) => each === side);
  if (kind !== CHANGE || !known || sex === undefined || more.length > 0) return null;
  const key = {
    reportingUnit: text(office),
    part: text(part) || null,
    side: known,
    period: text(period),
  };
  return {
    form: { ...key, id: formId(key, Number(number)) },
    unit: text(unit),
    parity: parity as Parity,
    sex: sex as Sex,
  };
}

export interface ChangedFigure {
  readonly form: FormKey & { readonly id: string };
  readonly unit: string;
  readonly parity: Parity;
  readonly sex: Sex;
}

/** The inverse of `idPart`. */
function text(part = ""): string {
  return part.replaceAll("%2F", "/").replaceAll("%25", "%");
}

/** Figures of a change as they were last written, and the day on which it was first seen. */
export function changeFacts({ values }: TypedRow): {
  readonly pair: string;
  readonly seen: string;
} {
  const [pair = "", seen = ""] = String(values["fact"] ?? "").split(BETWEEN);
  return { pair, seen };
}

export function changeFact(pair: string, seen: string | null): string {
  return `${pair}${BETWEEN}${seen ?? ""}`;
}

export function formFact(
  { day, births, male, female, code }: SubmittedForm,
  checksum: string
): string {
  return [day, births, male, female, code, checksum].map((value) => value ?? "").join(BETWEEN);
}

function recordedForm(row: TypedRow): RecordedForm | null {
  const [kind, office, part, side, period, number, ...more] = row.id.split("/");
  const [day = "", births, male, female, code = "", checksum = ""] = String(
    row.values["fact"] ?? ""
  ).split(BETWEEN);
  const known = SIDES.find((each) => each === side);
  if (kind !== FORM || !known || more.length > 0 || !isDay(day)) return null;
  const count = (of: string | undefined) => (of ? Number(of) : null);
  return {
    form: {
      id: row.id,
      reportingUnit: text(office),
      part: text(part) || null,
      side: known,
      period: text(period),
      day,
      number: Number(number),
      births: count(births),
      male: count(male),
      female: count(female),
      code,
    },
    figures: pieces(row).join(""),
    checksum,
    row,
  };
}

/** `figures1`, `figures2` … as many as there are. */
export function pieces({ values }: TypedRow): string[] {
  const found: string[] = [];
  for (;;) {
    const piece = values[`figures${found.length + 1}`];
    if (piece === undefined) return found;
    found.push(String(piece));
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
