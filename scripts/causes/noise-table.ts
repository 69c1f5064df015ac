/** Shares of pure-noise differences that are called likely or possible, kind by kind. */
import { CAUSE_KINDS } from "../../src/core/model/reconciliation";
import type { CauseKind } from "../../src/core/model/reconciliation";
import type { NoiseRates, Partner } from "../../test/causes/noise-rates";
import { percent, printTable, spread } from "./table";

export interface NoiseRun {
  readonly units: number;
  readonly share: number;
  /** One a seed. */
  readonly rates: readonly NoiseRates[];
}

const PARTNERS: readonly Partner[] = ["sex", "parity", "month", "unit"];

export function printNoise(runs: readonly NoiseRun[], named: string): void {
  const sum = ({ rates }: NoiseRun, of: (rate: NoiseRates) => number) =>
    rates.reduce((all, rate) => all + of(rate), 0);
  const share = (run: NoiseRun, of: (rate: NoiseRates) => number) =>
    percent(sum(run, of) / sum(run, ({ differences }) => differences), 2);
  const heads = runs.map((run) => `${run.units} u, ${run.share * 100} %`);
  const row = (title: string, of: (rate: NoiseRates) => number) => [
    title,
    ...runs.map((run) => share(run, of)),
  ];
  const isTold = (strength: "likely" | "possible") => (kind: CauseKind) =>
    runs.some((run) => sum(run, (rate) => rate[strength].get(kind) ?? 0) > 0);
  console.log(
    `\nOf the differences of pure noise (±1 to ±3), %; ${named}; kinds never told are left out\n`
  );
  printTable(
    ["", ...heads],
    [
      ["differences", ...runs.map((run) => String(sum(run, ({ differences }) => differences)))],
      row("likely", ({ anyLikely }) => anyLikely),
      ["likely, min – median – max", ...runs.map(spreadOf("anyLikely"))],
      ...CAUSE_KINDS.filter(isTold("likely")).map((kind) =>
        row(`likely ${kind}`, ({ likely }) => likely.get(kind) ?? 0)
      ),
      row("possible", ({ anyPossible }) => anyPossible),
      ...CAUSE_KINDS.filter(isTold("possible")).map((kind) =>
        row(`possible ${kind}`, ({ possible }) => possible.get(kind) ?? 0)
      ),
      ...PARTNERS.map((one) =>
        row(`has an opposite partner: ${one}`, ({ partner }) => partner[one])
      ),
    ]
  );
}

const spreadOf =
  (key: "anyLikely") =>
  ({ rates }: NoiseRun) =>
    spread(
      rates.map((rate) => (rate.differences === 0 ? null : rate[key] / rate.differences)),
      1
    );
