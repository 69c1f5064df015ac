import type { SexRatio } from "../../src/core/model/sex-ratio";

/** A ratio with its fields as own properties, to make a slightly different one. */
export function plainRatio(of: SexRatio): SexRatio {
  return {
    reportingUnit: of.reportingUnit,
    unit: of.unit,
    part: of.part,
    span: of.span,
    spanKind: of.spanKind,
    parity: of.parity,
    male: of.male,
    female: of.female,
    ratio: of.ratio,
    low: of.low,
    high: of.high,
    pAbove: of.pAbove,
    pBelow: of.pBelow,
    qAbove: of.qAbove,
    qBelow: of.qBelow,
    family: of.family,
    tests: of.tests,
    verdict: of.verdict,
  };
}
