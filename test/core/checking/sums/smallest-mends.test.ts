import { smallestMends } from "../../../../src/core/checking/sums/smallest-mends";
import type { Equation, MendSearch } from "../../../../src/core/checking/sums/smallest-mends";

/** `equation(3, "a", "-b")`: a − b must change by 3 together. Cells are letters. */
function equation(rest: number, ...terms: readonly string[]): Equation {
  const cells = new Map(
    terms.map((term) => [term.charCodeAt(term.length - 1), term.startsWith("-") ? -1 : 1] as const)
  );
  return { cells, rest };
}

function mends(equations: readonly Equation[], given: Partial<MendSearch> = {}): string[] | null {
  const found = smallestMends(equations, {
    least: 0,
    most: 4,
    nodes: 500,
    sets: 50,
    lowest: () => -100,
    admits: () => true,
    ...given,
  });
  return (
    found?.map(({ changes, settled }) => {
      const cells = [...changes].map(([cell, by]) => `${String.fromCharCode(cell)}${by}`).sort();
      return `${cells.join(" ")}${settled ? "" : " …"}`;
    }) ?? null
  );
}

describe("smallestMends", () => {
  it("changes nothing where nothing is broken", () => {
    expect(mends([equation(0, "a", "b")])).toEqual([""]);
  });

  it("names every cell that would do", () => {
    expect(mends([equation(3, "a", "-b")])).toEqual(["a3", "b-3"]);
  });

  it("prefers the one cell that two sums share to two cells", () => {
    expect(mends([equation(2, "a", "b"), equation(2, "b", "c")])).toEqual(["b2"]);
  });

  it("takes two cells where the shared one would need two values", () => {
    expect(mends([equation(2, "a", "b"), equation(5, "b", "c")])).toEqual([
      "a-3 b5",
      "a2 c5",
      "b2 c3",
    ]);
  });

  it("keeps sums that hold holding", () => {
    expect(mends([equation(2, "a", "b"), equation(0, "a", "c"), equation(0, "b", "d")])).toEqual([
      "a2 c-2",
      "b2 d-2",
    ]);
  });

  it("divides by what the coefficients share, and passes over halves of a birth", () => {
    expect(mends([equation(2, "a", "b"), equation(0, "a", "-b")])).toEqual(["a1 b1"]);
    expect(mends([equation(1, "a", "b"), equation(0, "a", "-b")])).toBeNull();
  });

  it("never lets a count fall below 0, and takes one cell more where that is needed", () => {
    const lowest = (least: number) => ({ lowest: () => least });
    expect(mends([equation(-2, "a", "b")], lowest(-2))).toEqual(["a-2", "b-2"]);
    expect(mends([equation(-2, "a", "b")], lowest(-1))).toEqual(["a-1 b-1"]);
    expect(mends([equation(-4, "a", "b")], lowest(-3))).toEqual(["a-1 b-3 …"]);
    expect(mends([equation(-4, "a", "b")], lowest(-1))).toBeNull();
    expect(mends([equation(-4, "a", "b"), equation(0, "c", "d")], lowest(-1))).toBeNull();
  });

  it("takes up what cannot be taken away with a cell of the other sign", () => {
    const lowest = (cell: number) => (cell === "a".charCodeAt(0) ? -1 : 0);
    expect(mends([equation(-2, "a", "-b")], { lowest })).toEqual(["b2"]);
    expect(mends([equation(-2, "a", "-b"), equation(0, "b", "c")], { lowest })).toBeNull();
  });

  it("asks whether a set is admitted", () => {
    const admits = (changes: ReadonlyMap<number, number>) => !changes.has("a".charCodeAt(0));
    expect(mends([equation(3, "a", "b")], { admits })).toEqual(["b3"]);
    const lowest = () => -1;
    expect(mends([equation(-2, "a", "b")], { admits, lowest })).toBeNull();
  });

  it("gives up at its bounds instead of guessing", () => {
    const far = [equation(1, "a"), equation(1, "b"), equation(1, "c")];
    expect(mends(far)).toEqual(["a1 b1 c1"]);
    expect(mends(far, { most: 2 })).toBeNull();
    expect(mends(far, { nodes: 2 })).toBeNull();
    expect(mends([equation(1, "a", "b", "c", "d")], { sets: 2 })).toBeNull();
  });

  it("begins with the least number of cells that it is told", () => {
    expect(mends([equation(1, "a", "b"), equation(1, "c", "d")], { least: 2 })).toEqual([
      "a1 c1",
      "a1 d1",
      "b1 c1",
      "b1 d1",
    ]);
  });

  it("finds nothing where no cell is left to change", () => {
    expect(mends([{ cells: new Map(), rest: 1 }])).toBeNull();
  });
});
