import { logBinomialTerm } from "../../../src/core/statistics/binomial-term";

describe("logBinomialTerm", () => {
  it("gives the chance of so many successes", () => {
    expect(Math.exp(logBinomialTerm(2, 3, 0.5, 0.5))).toBeCloseTo(10 / 32, 14);
    expect(Math.exp(logBinomialTerm(1, 9, 0.9, 0.1))).toBeCloseTo(10 * 0.9 * 1e-9, 20);
  });

  it("keeps its digits at two million births, where the term is about 1 / √(2π·n·p·q)", () => {
    const term = Math.exp(logBinomialTerm(1e6, 1e6, 0.5, 0.5));
    expect(term * Math.sqrt(Math.PI * 1e6)).toBeCloseTo(1 - 1 / 8e6, 12);
  });

  it("adds up to 1 over all numbers of successes", () => {
    let sum = 2 ** -40 * 2;
    for (let boys = 1; boys < 40; boys += 1) {
      sum += Math.exp(logBinomialTerm(boys, 40 - boys, 0.5, 0.5));
    }
    expect(sum).toBeCloseTo(1, 14);
  });
});
