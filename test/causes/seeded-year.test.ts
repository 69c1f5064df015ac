import { figureId, toExplain } from "./two-sides";
import { FIXED_MIX, seededYear } from "./seeded-year";
import type { YearRecipe } from "./seeded-year";

const recipe: YearRecipe = { ...FIXED_MIX, units: 110, seed: 4 };
const quiet = seededYear({ ...recipe, noise: { share: 0, upTo: 1 } });

describe("a seeded year", () => {
  it("holds one slip per 40 unit-months, each of the eleven kinds as often", () => {
    const counts = new Map<string, number>();
    for (const { kind } of quiet.slips) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(quiet.slips).toHaveLength(33);
    expect([...counts.values()]).toEqual(Array.from({ length: 11 }, () => 3));
    expect(quiet.impossible).toEqual([]);
  });

  it("differs exactly by what the slips did", () => {
    const sums = new Map<string, number>();
    for (const { effects } of quiet.slips)
      for (const { unit, month, figure, amount } of effects) {
        const id = figureId(unit, month, figure, "cell");
        sums.set(id, (sums.get(id) ?? 0) + amount);
      }
    const expected = [...sums].filter(([, amount]) => amount !== 0).sort();
    const found = toExplain(quiet).differences.map(({ id, difference }) => [id, difference]);
    expect(found.sort()).toEqual(expected);
    expect(found.length).toBeGreaterThan(60);
  });

  it("is the same for the same seed, and another for another", () => {
    const again = seededYear(recipe);
    expect(toExplain(again).differences).toEqual(toExplain(seededYear(recipe)).differences);
    expect(toExplain(again).differences).not.toEqual(
      toExplain(seededYear({ ...recipe, seed: 5 })).differences
    );
  });

  it("adds ±1 to about 2 % of the cells, and never falls below 0", () => {
    const noisy = seededYear({ ...recipe, units: 400, unitMonthsPerSlip: null });
    const { differences } = toExplain(noisy);
    expect(new Set(differences.map(({ difference }) => Math.abs(difference)))).toEqual(
      new Set([1])
    );
    expect(differences.length / (400 * 12 * 6)).toBeCloseTo(0.02, 2);
    for (const side of [noisy.registration, noisy.health])
      expect(Math.min(...side.flat(2))).toBe(0);
  });

  it("moves one, two and three births at 60, 30 and 10 %, whatever the units' counts allow", () => {
    const many = seededYear({ ...recipe, units: 1_600 });
    const swaps = many.slips.filter(({ kind }) => kind === "sex-swap");
    const share = (size: number) =>
      swaps.filter((slip) => slip.size === size).length / swaps.length;
    expect(swaps.length).toBeGreaterThan(40);
    // Within two standard errors of the shares that were asked for.
    for (const [size, wanted] of [
      [1, 0.6],
      [2, 0.3],
      [3, 0.1],
    ] as const)
      expect(Math.abs(share(size) - wanted)).toBeLessThan(
        2 * Math.sqrt((wanted * (1 - wanted)) / swaps.length)
      );
  });

  it("gives single births and twins no signature, and mistyped numbers always one", () => {
    const many = seededYear({ ...recipe, units: 300 }).slips;
    const signatures = (of: (slip: (typeof many)[number]) => boolean) =>
      new Set(many.filter(of).map(({ signature }) => signature));
    expect(
      signatures(
        ({ kind, size }) =>
          size === 1 && ["sex-swap", "parity-swap", "month-shift", "twins"].includes(kind)
      )
    ).toEqual(new Set([false]));
    expect(signatures(({ kind }) => ["digits-swapped", "times-ten"].includes(kind))).toEqual(
      new Set([true])
    );
  });

  it("has no signature left where the health side counts no parities", () => {
    const sexes = seededYear({ ...recipe, margin: "sex", units: 300 }).slips;
    const parity = sexes.filter(({ kind }) => kind === "parity-swap");
    expect(parity.length).toBeGreaterThan(5);
    expect(parity.every(({ effects, signature }) => effects.length === 0 && !signature)).toBe(true);
  });
});
