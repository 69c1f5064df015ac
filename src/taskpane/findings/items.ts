/** A judgement as items: each finding once, differences with what belongs to them, settled ones among them. */
import { isOwnCell } from "../../core/model/cell-ref";
import type { CellRef, Place } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { Difference } from "../../core/model/reconciliation";
import type { Judgement } from "../judge/judgement";
import type { SettledFinding } from "../session/session-state";
import { MISMATCH } from "./item";
import type { Item } from "./item";
import { inSheetOrder } from "./sheet-order";

/**
 * In the order of the workbook, what must be corrected first: a finding that was settled stands where it
 * stood. Differences that another finding tells of come along; the list shows them among the differences only.
 */
export function itemsOf(
  judgement: Pick<Judgement, "findings" | "reconciliation" | "tables">,
  settled: readonly SettledFinding[]
): Item[] {
  const { findings, reconciliation, tables } = judgement;
  const differences = new Map(reconciliation.differences.map((one) => [one.id, one]));
  const open = new Set(findings.map(({ id }) => id));
  const items: Item[] = [];
  for (const finding of findings) {
    const difference = differences.get(differenceIdOf(finding));
    if (difference) {
      items.push({ kind: "difference", key: finding.id, difference, finding, told: null });
      differences.delete(difference.id);
    } else {
      items.push({ kind: "finding", key: finding.id, finding });
    }
  }
  if (differences.size > 0) {
    const about = findingsByCell(findings);
    for (const difference of differences.values()) {
      const told = toldBy(difference, about);
      items.push({ kind: "difference", key: difference.id, difference, finding: null, told });
    }
  }
  for (const { finding } of settled) {
    if (!open.has(finding.id)) items.push({ kind: "settled", key: finding.id, finding });
  }
  return inSheetOrder(items, tables);
}

export function differenceIdOf(finding: Finding): string {
  return finding.rule === MISMATCH ? String(finding.detail["differenceId"] ?? "") : "";
}

function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const by = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.cell === null ? null : keyOf(finding.cell);
    if (key !== null && !by.has(key)) by.set(key, finding);
  }
  return by;
}

function toldBy({ parts }: Difference, about: ReadonlyMap<string, Finding>): Finding | null {
  for (const cell of [...parts.registration, ...parts.health]) {
    const finding = about.get(cellKey(cell));
    if (finding) return finding;
  }
  return null;
}

function keyOf(place: Place): string | null {
  return isOwnCell(place) || "firstRow" in place ? null : cellKey(place);
}

function cellKey({ file, sheet, row, column }: CellRef): string {
  return `${file}|${sheet}|${row}|${column}`;
}
