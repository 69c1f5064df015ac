/** Ratios as plain values, which a message, a JSON text or a spread can carry. */
import type { SexRatio } from "../model/sex-ratio";

/** Every field by its name: neither a spread nor a structured clone takes the getters of the core's ratios along. */
export function plainRatio(ratio: SexRatio): SexRatio {
  return {
    reportingUnit: ratio.reportingUnit,
    unit: ratio.unit,
    part: ratio.part,
    span: ratio.span,
    spanKind: ratio.spanKind,
    parity: ratio.parity,
    male: ratio.male,
    female: ratio.female,
    ratio: ratio.ratio,
    low: ratio.low,
    high: ratio.high,
    pAbove: ratio.pAbove,
    pBelow: ratio.pBelow,
    qAbove: ratio.qAbove,
    qBelow: ratio.qBelow,
    family: ratio.family,
    tests: ratio.tests,
    verdict: ratio.verdict,
  };
}
