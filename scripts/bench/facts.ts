/** What both tools must agree on before their times are compared: sets of cells and figures. */

export interface HengbiResult {
  readonly findings: readonly { readonly rule: string; readonly cell: string | null }[];
  readonly reconciliation: {
    readonly differences: readonly {
      readonly unit: string;
      readonly period: string;
      readonly parity: string;
      readonly sex: string;
      readonly registration: number;
      readonly health: number;
    }[];
  };
  readonly ratios: readonly {
    readonly unit: string;
    readonly spanKind: string;
    readonly parity: string;
    readonly male: number;
    readonly female: number;
    readonly ratio: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

type Row = readonly (string | number | null)[];

export interface PeerResult {
  readonly bad: readonly string[];
  readonly blamed: readonly string[];
  readonly differences: readonly Row[];
  readonly ratios: readonly Row[];
  readonly seconds: { readonly intervals: number };
}

export interface Facts {
  readonly bad: ReadonlySet<string>;
  readonly blamed: ReadonlySet<string>;
  readonly differences: ReadonlySet<string>;
  readonly ratios: ReadonlySet<string>;
}

const BAD = ["not-a-number", "fractional-count", "negative-count", "formula-error"];
/** The peer's bisection ends at 2^-60 of p; eight digits of the ratio are beyond doubt. */
const DIGITS = 8;

export function hengbiFacts(result: HengbiResult): Facts {
  const cells = (rules: readonly string[]) =>
    new Set(
      result.findings.filter(({ rule }) => rules.includes(rule)).map(({ cell }) => String(cell))
    );
  const whole = result.ratios.filter(
    ({ spanKind, parity, unit }) => spanKind === "all" && parity === "all" && unit !== "*"
  );
  return {
    bad: cells(BAD),
    blamed: cells(["count-breaks-sums"]),
    differences: new Set(
      result.reconciliation.differences.map((one) =>
        fact([one.unit, one.period, one.parity, one.sex, one.registration, one.health])
      )
    ),
    ratios: new Set(
      whole.map(({ unit, male, female, ratio, low, high }) =>
        fact([unit, male, female, ratio, low, high])
      )
    ),
  };
}

export function peerFacts(result: PeerResult): Facts {
  return {
    bad: new Set(result.bad),
    blamed: new Set(result.blamed),
    differences: new Set(result.differences.map(fact)),
    ratios: new Set(result.ratios.map(fact)),
  };
}

/** One line for each kind of fact that differs, with the first fact that only one of them has. */
export function unlikeFacts(ours: Facts, theirs: Facts): string[] {
  return (["bad", "blamed", "differences", "ratios"] as const).flatMap((kind) => {
    const onlyOurs = [...ours[kind]].filter((one) => !theirs[kind].has(one));
    const onlyTheirs = [...theirs[kind]].filter((one) => !ours[kind].has(one));
    if (onlyOurs.length + onlyTheirs.length === 0) return [];
    return [
      `${kind}: ${onlyOurs.length} only ours (${onlyOurs[0] ?? "–"}), ` +
        `${onlyTheirs.length} only theirs (${onlyTheirs[0] ?? "–"})`,
    ];
  });
}

function fact(row: Row): string {
  return row
    .map((one) =>
      typeof one === "number" ? String(Number(one.toPrecision(DIGITS))) : (one ?? "–")
    )
    .join(" ");
}
