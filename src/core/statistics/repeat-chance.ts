/** How often chance repeats a row of counts. */
import { equalCounts } from "./equal-counts";
import { stirlingError } from "./stirling-error";

/**
 * ln of the chance that a month's row of counts that is not all zero comes again in another month, where births fall as
 * often in both and their mean is what stands there; `shares` are the shares of the columns in all births (they add up
 * to 1). Poisson counts: Π e^(−2λ) I₀(2λ) without the rows of zeros, which say nothing.
 */
export function logEqualRow(births: number, shares: readonly number[]): number {
  const bothZero = Math.exp(-2 * births);
  const equal = shares.reduce((chance, share) => chance * equalCounts(births * share), 1);
  return Math.log((equal - bothZero) / (1 - bothZero));
}

/**
 * ln of the highest chance that a month gives exactly these counts, whatever the true means: Π of the Poisson
 * probabilities of the counts at means equal to them. Never below the true chance.
 */
export function logLikeliest(counts: readonly number[]): number {
  let log = 0;
  for (const count of counts) {
    // Stirling: k^k e^(−k) / k! = e^(−δ(k)) / √(2πk).
    if (count > 0) log -= stirlingError(count) + Math.log(2 * Math.PI * count) / 2;
  }
  return log;
}

/** Not above {@link logLikeliest} for any way to spread so many births over so many counts. */
export function logLikeliestAtLeast(births: number, counts: number): number {
  return (-counts / 2) * Math.log((2 * Math.PI * births) / counts + 1.1);
}
