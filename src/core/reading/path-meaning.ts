/** What all the words over a column say together. */
import type { Measure } from "../model/birth-table";
import type { Sex } from "../model/births";
import type { ColumnPath } from "./column-paths";
import type { BirthOrder } from "./header-meaning";
import type { HeaderKind } from "./header-vocabulary";

export interface PathMeaning {
  readonly kinds: ReadonlySet<HeaderKind>;
  /** Null when no word names a birth order. */
  readonly order: BirthOrder | null;
  /** 三孩 below 多孩: the order that takes this one in. */
  readonly within: BirthOrder | null;
  readonly sex: Sex;
  readonly measure: Measure | null;
  readonly residence: string | null;
  readonly ratio: boolean;
  readonly rate: boolean;
  readonly unknown: boolean;
  /** Two orders or two sexes that cannot both hold. */
  readonly contradictory: boolean;
  /** Text of the headings above the last word, to tell siblings. */
  readonly prefix: string;
}

const MEASURES: readonly (readonly [HeaderKind, Measure])[] = [
  ["reduction", "reduction"],
  ["correction", "correction"],
  ["late", "late"],
  ["cumulative", "cumulative"],
  ["this-period", "births"],
];
const SEXES: readonly (readonly [HeaderKind, Sex])[] = [
  ["male", "male"],
  ["female", "female"],
  ["sex-unknown", "unknown"],
];

export function pathMeaning(path: ColumnPath): PathMeaning {
  const kinds = new Set<HeaderKind>();
  const orders = new Set<BirthOrder>();
  let residence: string | null = null;
  let ratio = false;
  let rate = false;
  let unknown = false;
  for (const { meaning } of path.segments) {
    for (const kind of meaning.kinds) kinds.add(kind);
    for (const order of meaning.orders) orders.add(order);
    residence = meaning.residence ?? residence;
    ratio ||= meaning.ratio;
    rate ||= meaning.rate;
    unknown ||= meaning.unknown !== "";
  }
  const [first = null, second = null, ...more] = [...orders];
  const nested = second !== null && more.length === 0 && takesIn(first, second);
  const sexes = SEXES.filter(([kind]) => kinds.has(kind)).map(([, sex]) => sex);
  return {
    kinds,
    order: nested ? second : first,
    within: nested ? first : null,
    sex: sexes[0] ?? "all",
    measure: MEASURES.find(([kind]) => kinds.has(kind))?.[1] ?? null,
    residence,
    ratio,
    rate,
    unknown,
    contradictory: (second !== null && !nested) || sexes.length > 1,
    prefix: path.segments
      .slice(0, -1)
      .map(({ meaning }) => meaning.text)
      .join("/"),
  };
}

function takesIn(outer: BirthOrder | null, inner: BirthOrder): boolean {
  return (outer === "many" || outer === "3+") && Number.parseInt(inner, 10) >= 3;
}
