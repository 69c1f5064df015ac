/** What the rows of the own sheets are about, by their ids, and the cells behind it. */
import type { Assessed } from "../../../core/model/assessed";
import type { Place } from "../../../core/model/cell-ref";
import type { Finding } from "../../../core/model/finding";
import type { MonthlyReport } from "../../../core/model/monthly-report";
import type { Difference } from "../../../core/model/reconciliation";
import type { OwnSheetKind } from "../../../core/model/sheet-grid";
import type { SexRatio } from "../../../core/model/sex-ratio";
import { ratioCells } from "../../../core/ratio/ratio-cells";
import { ledgerRows } from "../../../core/reporting/ledger-sheet";
import type { LedgerRow } from "../../../core/reporting/ledger-sheet";
import { ratioId, shownRatios } from "../../../core/reporting/ratio-sheet";

/** Made when first asked for, and again after the next judgement. */
export class JudgedRows {
  private readonly findings = once(() => byId(this.assessed.findings));
  private readonly differences = once(() => byId(this.assessed.reconciliation.differences));
  private readonly reports = once(() => byId(this.assessed.assessment?.reports ?? []));
  private readonly ledger = once(() => byId(ledgerRows(this.assessed.assessment)));
  private readonly ratios = once(
    () => new Map(shownRatios(this.assessed.ratios).map((ratio) => [ratioId(ratio), ratio]))
  );
  private readonly cellsOf = once(() => ratioCells(this.assessed.reading, this.assessed.settings));

  constructor(private readonly assessed: Assessed) {}

  finding(id: string): Finding | null {
    return this.findings().get(id) ?? null;
  }

  difference(id: string): Difference | null {
    return this.differences().get(id) ?? null;
  }

  /** The difference of a month of one unit, where it is the only one. */
  onlyDifference(kind: OwnSheetKind, id: string): string | null {
    const report =
      kind === "receipts"
        ? this.reports().get(id)
        : kind === "ledger"
          ? this.reportOf(this.ledger().get(id))
          : undefined;
    const [only, ...further] = report?.differing ?? [];
    return only && further.length === 0 ? only.id : null;
  }

  /** The cells that a figure without a formula was made from; empty for all but figures of sources. */
  behindFigure(kind: OwnSheetKind, id: string, key: string): readonly Place[] {
    if (kind === "comparison") return behindDifference(this.difference(id), key);
    if (kind === "receipts") return behindDate(this.reports().get(id), key);
    if (kind === "sex-ratio") return this.behindRatio(this.ratios().get(id), key);
    return [];
  }

  /** All cells that a row is about. */
  behindRow(kind: OwnSheetKind, id: string): readonly Place[] {
    switch (kind) {
      case "findings": {
        const finding = this.finding(id);
        return finding ? [...(finding.cell ? [finding.cell] : []), ...finding.related] : [];
      }
      case "comparison":
        return ["registration", "health"].flatMap((key) => this.behindFigure(kind, id, key));
      case "sex-ratio":
        return ["male", "female"].flatMap((key) => this.behindFigure(kind, id, key));
      case "receipts":
        return behindReport(this.reports().get(id));
      case "ledger":
        return this.behindLedgerRow(this.ledger().get(id));
      default:
        return [];
    }
  }

  private behindRatio(ratio: SexRatio | undefined, key: string): readonly Place[] {
    return ratio && (key === "male" || key === "female") ? this.cellsOf()(ratio)[key] : [];
  }

  private behindLedgerRow(row: LedgerRow | undefined): readonly Place[] {
    if (!row?.entry) return [];
    const report = this.reportOf(row);
    return [...row.entry.evidence, ...(report ? differing(report) : [])];
  }

  private reportOf(row: LedgerRow | undefined): MonthlyReport | undefined {
    const month = row?.entry?.month ?? null;
    return month === null
      ? undefined
      : this.assessed.assessment?.reports.find(
          (each) => each.unit === row?.unit && each.month === month
        );
  }
}

function behindDifference(difference: Difference | null, key: string): readonly Place[] {
  if (!difference) return [];
  const { registration, health } = difference.parts;
  if (key === "registration" || key === "registrationCell") return registration;
  return key === "health" || key === "healthCell" ? health : [];
}

function behindDate(report: MonthlyReport | undefined, key: string): readonly Place[] {
  const form =
    key === "registrationStated"
      ? report?.registration
      : key === "healthStated"
        ? report?.health
        : undefined;
  return form?.stated ? [form.stated.cell] : [];
}

function behindReport(report: MonthlyReport | undefined): readonly Place[] {
  if (!report) return [];
  const { registration, health } = report;
  const forms = [registration.evidence, health.evidence].filter((place) => place !== null);
  return [...forms, ...differing(report)];
}

function differing({ differing: differences }: MonthlyReport): readonly Place[] {
  return differences.flatMap(({ parts }) => [...parts.registration, ...parts.health]);
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}
