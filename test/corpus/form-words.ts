/** One office's choice of words and the births that they stand for. */
import type { Births, Fact } from "./facts";
import { births, other } from "./facts";
import type { HeaderNode, Leaf, Role } from "./header-tree";
import type { Random } from "./random";
import type { Measure, Parity, Sex } from "./truth";
import * as words from "./words";

export type CountWhat = {
  readonly measure?: Measure;
  /** Index of the heading in `parities`; absent: all births. */
  readonly order?: number;
  readonly sex?: Sex;
  readonly part?: number | null;
  readonly optional?: boolean;
};

const FACTS_OF: Readonly<Record<Measure, readonly Fact[]>> = {
  births: ["births"],
  cumulative: ["births", "previous"],
  late: ["late"],
};
const SEX_INDEX: Readonly<Record<Sex, readonly number[] | undefined>> = {
  male: [0],
  female: [1],
  unknown: [2],
  all: undefined,
};

export class FormWords {
  readonly parities: words.ParityWords;
  readonly male: string;
  readonly female: string;
  readonly unknown: string;
  /** 小计 under a heading. */
  readonly all: string;
  readonly allBirths: string;
  readonly policy: string;
  #others = 0;

  constructor(
    readonly random: Random,
    traits: ReadonlySet<string>,
    /** Headings of the two parts by residence. */
    readonly residences: readonly [string, string]
  ) {
    this.parities = random.pick(traits.has("four-orders") ? words.MORE_ORDERS : words.THREE_ORDERS);
    [this.male, this.female] = random.pick(words.SEXES);
    this.unknown = random.pick(words.UNKNOWN_SEX);
    this.all = random.pick(words.SUBTOTAL);
    this.allBirths = random.pick(words.ALL_BIRTHS);
    this.policy = random.pick(words.POLICY);
  }

  /** Birth orders that a heading covers; the last one is open. */
  orders(order: number): number[] {
    if (order < this.parities.length - 1) return [order + 1];
    return [1, 2, 3, 4, 5].filter((each) => each > order);
  }

  parity(order: number | undefined): Parity {
    return order === undefined ? "all" : order === 0 ? "1" : order === 1 ? "2" : "3+";
  }

  count(text: string, what: CountWhat = {}): Leaf {
    const { measure = "births", order, sex = "all", part = null, optional = false } = what;
    const sum = births(this.#which(FACTS_OF[measure], order, sex, part));
    const parity = this.parity(order);
    return { text, role: { is: "count", measure, parity, sex, sum, part, optional } };
  }

  /** Births within the policy: a part that is left out. */
  within(text: string, what: CountWhat = {}): Leaf {
    const { order, sex = "all", part = null } = what;
    return this.#left(text, births(this.#which(["policy"], order, sex, part)));
  }

  /** A figure that is no birth. */
  other(text: string): Leaf {
    this.#others += 1;
    return this.#left(text, other(this.#others));
  }

  ratio(text: string, order?: number, part: number | null = null): Leaf {
    const of = (sex: Sex) => births(this.#which(["births"], order, sex, part));
    const parity = this.parity(order);
    return { text, role: { is: "ratio", parity, male: of("male"), female: of("female"), part } };
  }

  /** A percentage of all births, or births per thousand heads. */
  rate(text: string, order?: number): Leaf {
    const all = births({ facts: ["births"] });
    const top = births(this.#which(["births"], order, "all", null));
    const role: Role = { is: "rate", top, bottom: all, factor: 100, decimals: 2 };
    return { text, role };
  }

  sexes(what: CountWhat, withAll: boolean, withUnknown: boolean): HeaderNode[] {
    return [
      ...(withAll ? [this.count(this.all, what)] : []),
      this.count(this.male, { ...what, sex: "male" }),
      this.count(this.female, { ...what, sex: "female" }),
      ...(withUnknown ? [this.count(this.unknown, { ...what, sex: "unknown" })] : []),
    ];
  }

  #left(text: string, sum: readonly number[]): Leaf {
    return { text, role: { is: "other", sum } };
  }

  #which(facts: readonly Fact[], order: number | undefined, sex: Sex, part: number | null): Births {
    const sexes = SEX_INDEX[sex];
    return {
      facts,
      ...(order === undefined ? {} : { orders: this.orders(order) }),
      ...(sexes ? { sexes } : {}),
      ...(part === null ? {} : { part }),
    };
  }
}
