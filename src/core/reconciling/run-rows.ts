/** What the rows of 数据比对 say about the run that wrote them. */
import type { ClerkEntries, TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Difference, DifferenceSince } from "../model/reconciliation";
import { pairOf } from "../model/typed-reason";
import type { FigurePair } from "../model/typed-reason";

/** Id of the row that says that there was a run, also one that found no difference; `figures` is its day. */
export const RUN_ID = "run";

/**
 * What a row says under `since`. `settled`: it was gone for the first time, `gone`: it was gone before; `unknown`: it
 * could not be compared. Nothing: no earlier run was known.
 */
export type RowSince = DifferenceSince | "settled" | "gone" | "unknown";

const SINCE: readonly RowSince[] = ["new", "open", "reopened", "settled", "gone", "unknown"];

export interface LastRun {
  readonly asOf: string;
  /** The rows of differences, those that were gone already included. */
  readonly rows: ReadonlyMap<string, TypedRow>;
}

/** Null where no run of a version that tells is known. */
export function lastRun(entries: ClerkEntries): LastRun | null {
  const rows = new Map(typedRows(entries, "comparison"));
  const run = rows.get(RUN_ID);
  if (!run) return null;
  for (const [id, row] of rows) if (pairOf(row.values["figures"]) === null) rows.delete(id);
  return { asOf: String(run.values["figures"] ?? ""), rows };
}

export function sinceOf({ values }: TypedRow): RowSince | null {
  return SINCE.find((since) => since === values["since"]) ?? null;
}

/** 已消除, in this run or an earlier one. */
export function wasSettled(row: TypedRow): boolean {
  const since = sinceOf(row);
  return since === "settled" || since === "gone";
}

/** The figures of the last run in which they differed. */
export function lastFigures({ values }: TypedRow): FigurePair | null {
  return pairOf(values["figures"]);
}

const PREFIX = "difference";

/** What a difference's id names: see `differenceOf` in compare-month.ts. */
export function figureOfId(
  id: string
): Pick<Difference, "id" | "reportingUnit" | "unit" | "period" | "parity" | "sex"> | null {
  const [prefix, office, unit, period, parity, sex, ...more] = id.split("/");
  if (prefix !== PREFIX || sex === undefined || more.length > 0) return null;
  const name = (part = "") => part.replaceAll("%2F", "/").replaceAll("%25", "%");
  return {
    id,
    reportingUnit: name(office),
    unit: name(unit),
    period: period ?? "",
    parity: parity as Difference["parity"],
    sex: sex as Difference["sex"],
  };
}
