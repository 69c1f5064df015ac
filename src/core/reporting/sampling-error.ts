/**
 * How far chance alone moves the points of spot checks: printed beside the ranks, because places closer
 * than that say nothing (statistics of a binomial share).
 */
import type { Assessment } from "../model/score";
import { schemeNumber } from "../scoring/readings";

/** A share of faults that inspectors call good. */
const TRUE_SHARE = 0.05;
/** Sample of a spot check where none was entered yet. */
const USUAL_SAMPLE = 30;

export interface SamplingError {
  /** Standard deviation of a unit's points over all spot checks. */
  readonly points: number;
  readonly sample: number;
  /** Percent. */
  readonly share: number;
}

/** Null for a scheme without spot checks. Two samples of 30 at 2 points a percentage point give 11.3. */
export function samplingError({ scheme, readings }: Assessment): SamplingError | null {
  const variances = scheme.items.flatMap(({ rule }) => {
    if (rule.shape !== "share") return [];
    const each = schemeNumber(rule.each, readings) ?? 0;
    return [(100 * each) ** 2 * ((TRUE_SHARE * (1 - TRUE_SHARE)) / USUAL_SAMPLE)];
  });
  if (variances.length === 0) return null;
  const points = Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
  return { points, sample: USUAL_SAMPLE, share: 100 * TRUE_SHARE };
}
