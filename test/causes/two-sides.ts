/** Both sides' figures of a year, and the differences between them as the engine is asked about them. */
import type { Side } from "../../src/core/model/births";
import type { ComparedMonth, Difference, Margin } from "../../src/core/model/reconciliation";
import type { DifferencesToExplain } from "../../src/core/reconciling/causes/differences-to-explain";
import { copyOf } from "./true-year";
import type { Counts } from "./true-year";

export const OFFICE = "青山镇";
const FIRST_YEAR = 2025;

/** Both sides with full cells, or a health side without 孩次. */
export type SeededMargin = Extract<Margin, "cell" | "sex">;

export interface TwoSides {
  readonly margin: SeededMargin;
  readonly registration: Counts;
  readonly health: Counts;
}

type Figure = Pick<Difference, "parity" | "sex">;

const CELL_FIGURES: readonly Figure[] = (["1", "2", "3+"] as const).flatMap((parity) => [
  { parity, sex: "male" },
  { parity, sex: "female" },
]);
const SEX_FIGURES: readonly Figure[] = [
  { parity: "all", sex: "male" },
  { parity: "all", sex: "female" },
];

export function bothAs(counts: Counts, margin: SeededMargin): TwoSides {
  return { margin, registration: copyOf(counts), health: copyOf(counts) };
}

/** The figures of a unit and month at the margin: the cells, or their sums by sex. */
export function figuresOf(cells: readonly number[], margin: SeededMargin): number[] {
  return margin === "cell"
    ? [...cells]
    : [0, 1].map((sex) =>
        cells.reduce((sum, count, cell) => (cell % 2 === sex ? sum + count : sum), 0)
      );
}

export function monthName(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function monthIndex(name: string): number {
  return (Number(name.slice(0, 4)) - FIRST_YEAR) * 12 + Number(name.slice(5)) - 1;
}

const SYLLABLES = [
  ..."青石杏林桃柳松竹梅兰荷桂枫榆槐桐杨柏金银铜铁玉珠宝龙凤鹤鹿马牛羊河湖江海泉溪潭湾山岭坡岗坪坝沟谷东西南北中上下前后新古大小高",
] as const;

/** Names that do not look alike just because their numbers do: 64 × 64 × 64 of them. */
export function unitName(unit: number): string {
  const scattered = (unit * 96_557 + 7_919) % 262_144;
  return (
    [scattered >> 12, scattered >> 6, scattered].map((part) => SYLLABLES[part & 63]).join("") + "村"
  );
}

export function differenceId(unit: number, month: number, figure: Figure): string {
  const { parity, sex } = figure;
  return ["difference", OFFICE, unitName(unit), monthName(month), parity, sex].join("/");
}

export function figureId(
  unit: number,
  month: number,
  figure: number,
  margin: SeededMargin
): string {
  const named = (margin === "cell" ? CELL_FIGURES : SEX_FIGURES)[figure];
  if (!named) throw new RangeError(`no figure ${figure} at margin ${margin}`);
  return differenceId(unit, month, named);
}

/** What the engine is asked: the way `reconcile` would ask it, without sheets in between. */
export function toExplain({ margin, registration, health }: TwoSides): DifferencesToExplain {
  const named = margin === "cell" ? CELL_FIGURES : SEX_FIGURES;
  const place = new Map(registration.map((_, unit) => [unitName(unit), unit]));
  const side = (counts: Counts, unit: string, period: string) =>
    figuresOf(counts[place.get(unit) ?? -1]?.[monthIndex(period)] ?? [], margin);
  const monthsCompared = registration[0]?.length ?? 0;
  return {
    differences: differencesOf({ margin, registration, health }, named),
    figures: (_, unit, period) => ({
      registration: side(registration, unit, period),
      health: side(health, unit, period),
    }),
    rowOf: (_, unit) => place.get(unit) ?? null,
    months: Array.from({ length: monthsCompared }, (_, month): ComparedMonth => ({
      reportingUnit: OFFICE,
      period: monthName(month),
      margin,
      byUnit: true,
      compared: registration.length * named.length,
      incomplete: [],
    })),
  };
}

function differencesOf(
  { margin, registration, health }: TwoSides,
  named: readonly Figure[]
): Difference[] {
  return registration.flatMap((months, unit) =>
    months.flatMap((cells, month) => {
      const theirs = health[unit]?.[month] ?? [];
      if (cells.every((count, cell) => count === theirs[cell])) return [];
      const [ours, others] = [figuresOf(cells, margin), figuresOf(theirs, margin)];
      return named.flatMap((figure, column): Difference[] => {
        const [one = 0, other = 0] = [ours[column], others[column]];
        return one === other ? [] : [difference(unit, month, figure, column, one, other)];
      });
    })
  );
}

function difference(
  unit: number,
  month: number,
  figure: Figure,
  column: number,
  registration: number,
  health: number
): Difference {
  const at = (side: Side) => ({
    file: "",
    sheet: `${month + 1}月${side === "health" ? "卫生" : ""}`,
    row: unit + 4,
    column: column + 3,
  });
  const cells = { registration: at("registration"), health: at("health") };
  return {
    id: differenceId(unit, month, figure),
    reportingUnit: OFFICE,
    unit: unitName(unit),
    period: monthName(month),
    ...figure,
    registration,
    health,
    difference: registration - health,
    cells,
    parts: { registration: [cells.registration], health: [cells.health] },
    reason: null,
    ground: null,
  };
}
