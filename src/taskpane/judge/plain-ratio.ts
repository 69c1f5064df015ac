/** Ratios as plain values, which a message to the page can carry. */
import type { SexRatio } from "../../core/model/sex-ratio";
import type { PlainRatio } from "./judgement";

/** Every field by its name: neither a spread nor a structured clone takes the core's getters along. */
export function plainRatio(ratio: SexRatio): PlainRatio {
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
