import type { FormLayouts } from "../../../src/core/reading/month-columns";
import type { RawRow } from "../../../src/core/reading/row-counts";
import { rowWord } from "../../../src/core/reading/row-words";
import { slicesOf } from "../../../src/core/reading/table-slices";
import type { TableLayout } from "../../../src/core/reading/table-layout";
import { timeWord } from "../../../src/core/reading/time-words";
import type { TimeWord } from "../../../src/core/reading/time-words";

function time(word: string): TimeWord {
  const found = timeWord(word);
  if (!found) throw new RangeError(`no time: ${word}`);
  return found;
}

function raw(row: number, name: string, ...counts: (number | null)[]): RawRow {
  const faults = [{ kind: "negative-count", column: 3, shown: "-1", used: null }] as const;
  const filled = counts.some((count) => count !== null);
  return {
    row,
    word: rowWord(name),
    group: "",
    counts,
    filled,
    faults: counts.length > 3 ? faults : [],
  };
}

/** Boys and girls a time. */
const LAYOUT = { columns: [{}, {}] } as unknown as TableLayout;

function columns(...words: string[]): FormLayouts {
  const times = words.map((word, at) => ({
    time: time(word),
    layout: LAYOUT,
    from: 2 * at,
    cells: [],
  }));
  return { layout: LAYOUT, times };
}

const lines = (...of: (readonly [word: string, ...rows: RawRow[]])[]) =>
  of.map(([word, ...rows]) => ({ time: time(word), rows, cells: [] }));

/** Each slice as `year-month–month: counts`. */
function told(
  ...[form, rows, byRow, yearStart = 1]: [
    FormLayouts,
    RawRow[],
    ReturnType<typeof lines> | null,
    number?,
  ]
) {
  const found = slicesOf(form, { rows, footers: [], next: null }, byRow, yearStart);
  return (
    found && {
      slices: found.slices.map(
        ({ time: { kind, year, first, last }, rows: own }) =>
          `${kind} ${year ?? "?"}-${first}–${last}: ${own.map(({ counts }) => counts.join(" ")).join(" / ")}`
      ),
      aside: found.aside,
    }
  );
}

describe("one form several times", () => {
  it("is none of it without times", () => {
    expect(told(columns(), [raw(4, "东村", 1, 2)], null)).toBeNull();
  });

  it("by columns cuts each row, with the faults of its own columns", () => {
    const rows = [raw(4, "东村", 1, 2, 3, 4)];
    expect(told(columns("1月", "2月"), rows, null)?.slices).toEqual([
      "months ?-1–1: 1 2",
      "months ?-2–2: 3 4",
    ]);
    const found = slicesOf(columns("1月", "2月"), { rows, footers: [], next: null }, null, 1);
    expect(found?.slices.map((slice) => slice.rows[0]?.faults.map(({ column }) => column))).toEqual(
      [[], [1]]
    );
  });

  it("by rows keeps the whole rows, and leaves aside what belongs to no time", () => {
    const [one, two, other] = [raw(4, "东村", 1, 2), raw(6, "东村", 3, 4), raw(9, "东村", 9, 9)];
    expect(told(columns(), [one, two, other], lines(["1月", one], ["2月", two]))).toEqual({
      slices: ["months ?-1–1: 1 2", "months ?-2–2: 3 4"],
      aside: [9],
    });
  });

  it("by years and months of both directions is one time each", () => {
    const [one, two] = [raw(4, "东村", 1, 2, 3, 4), raw(5, "东村", 5, 6, 7, 8)];
    const byRow = lines(["1月", one], ["2月", two]);
    expect(told(columns("2024年", "2025年"), [one, two], byRow)?.slices).toEqual([
      "months 2024-1–1: 1 2",
      "months 2025-1–1: 3 4",
      "months 2024-2–2: 5 6",
      "months 2025-2–2: 7 8",
    ]);
  });

  it("takes the sum of a year for the year, of a month for the month, and no Januaries of several years", () => {
    const [one, sum] = [raw(4, "东村", 1, 2, 3, 4), raw(5, "东村", 5, 6, 7, 8)];
    const years = told(columns("2024年", "2025年"), [one, sum], lines(["1月", one], ["合计", sum]));
    expect(years?.slices).toContain("year 2024-0–0: 5 6");
    const months = told(columns("1月", "2月"), [one, sum], lines(["2025年", one], ["合计", sum]));
    expect(months).toEqual({
      slices: ["months 2025-1–1: 1 2", "months 2025-2–2: 3 4"],
      aside: [5],
    });
    const both = told(columns("合计", "1月"), [one, sum], lines(["2月", one], ["3月", sum]));
    expect(both?.slices).toEqual(["months ?-2–2: 1 2", "months ?-3–3: 5 6"]);
  });

  it("of two lines that name one time the first counts, and a time without units is none", () => {
    const [one, again, total] = [raw(4, "东村", 1, 2), raw(5, "东村", 9, 9), raw(6, "合计", 1, 2)];
    expect(
      told(columns(), [one, again, total], lines(["1月", one], ["1月", again], ["2月", total]))
    ).toEqual({ slices: ["months ?-1–1: 1 2"], aside: [5, 6] });
  });
});

describe("sums beside the times that they add up", () => {
  const [one, two, sum] = [raw(4, "东村", 1, 2), raw(5, "东村", 3, 4), raw(6, "东村", 4, 6)];
  const blank = raw(5, "东村", null, null);
  const kept = (
    word: string,
    second = two,
    months: readonly [string, string] = ["1月", "2月"],
    yearStart = 1
  ) =>
    told(
      columns(),
      [one, second, sum],
      lines([months[0], one], [months[1], second], [word, sum]),
      yearStart
    )?.aside;

  it("are checked where two of the times hold a number", () => {
    expect(kept("合计")).toEqual([]);
    expect(kept("合计", blank)).toEqual([6]);
  });

  it("are left aside where they add up a part, or began before the list", () => {
    expect(kept("小计")).toEqual([6]);
    expect(kept("累计")).toEqual([]);
    expect(kept("累计", two, ["3月", "4月"])).toEqual([6]);
    expect(kept("累计", two, ["10月", "11月"], 10)).toEqual([]);
    expect(kept("累计", two, ["2024年", "2025年"])).toEqual([]);
  });
});
