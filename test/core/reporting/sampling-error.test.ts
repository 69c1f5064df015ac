import { samplingError } from "../../../src/core/reporting/sampling-error";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import type { Assessment } from "../../../src/core/model/score";

function assessment(id: string): Assessment {
  const scheme = builtInScheme(id);
  if (!scheme) throw new Error(id);
  return {
    scheme,
    readings: {},
    basisConfirmed: false,
    months: [],
    reports: [],
    inputs: [],
    scores: [],
  };
}

describe("the error of spot checks", () => {
  it("is 11.3 points for two samples of 30 at 2 points a percentage point", () => {
    expect(samplingError(assessment("thousand-point"))?.points).toBeCloseTo(11.25, 2);
  });

  it("is absent from a scheme without spot checks", () => {
    const { scheme } = assessment("thousand-point");
    const without = { ...scheme, items: scheme.items.filter(({ rule }) => rule.shape !== "share") };
    expect(samplingError({ ...assessment("thousand-point"), scheme: without })).toBeNull();
  });
});
