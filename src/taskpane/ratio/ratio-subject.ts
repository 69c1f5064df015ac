/** Whose ratio: an office, one of its parts, or a unit. */
import type { Messages } from "../../messages/languages";
import { ALL_UNITS } from "../../core/model/births";
import type { RatioSubject } from "../judge/judgement";

export type Subject = Pick<RatioSubject, "reportingUnit" | "unit" | "part">;

export function subjectKey({ reportingUnit, unit, part }: Subject): string {
  return JSON.stringify([reportingUnit, unit, part]);
}

/** 全部单位; 青山镇（全部单位）; 东风村; with several offices 青山镇 东风村. A part follows in brackets. */
export function subjectName(
  { reportingUnit, unit, part }: Subject,
  severalOffices: boolean,
  { sheets, pane }: Messages
): string {
  const inside = part === null ? "" : sheets.parentheses(part);
  if (unit !== ALL_UNITS) return `${severalOffices ? `${reportingUnit} ` : ""}${unit}${inside}`;
  return reportingUnit === ALL_UNITS || reportingUnit === ""
    ? `${sheets.unit(ALL_UNITS)}${inside}`
    : `${pane.ratio.whole(reportingUnit)}${inside}`;
}

/** Offices and all units together before single units; otherwise the order of the sheets, never that of the ratios. */
export function inSheetOrder<Of extends Subject>(subjects: readonly Of[]): readonly Of[] {
  return [
    ...subjects.filter(({ unit }) => unit === ALL_UNITS),
    ...subjects.filter(({ unit }) => unit !== ALL_UNITS),
  ];
}
