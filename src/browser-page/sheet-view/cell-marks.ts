/** Which cells of a sheet the findings point at. */
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Finding, Severity } from "../../core/model/finding";
import { cellKey, type SheetGrid } from "../../core/model/sheet-grid";

export interface CellMark {
  readonly severity: Severity;
  /** One a rule. */
  readonly findings: readonly Finding[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * By {@link cellKey}. Blocks are marked at their first cell. Of related cells only those of findings without
 * a cell of their own are marked: both sides of a difference are, a sum that a wrong count breaks is not.
 */
export function cellMarks(
  findings: readonly Finding[],
  { file, name }: Pick<SheetGrid, "file" | "name">
): ReadonlyMap<number, CellMark> {
  const marks = new Map<number, CellMark>();
  for (const finding of findings) {
    for (const place of finding.cell ? [finding.cell] : finding.related) {
      if (isOwnCell(place) || place.sheet !== name || place.file !== file) continue;
      const key = isRange(place)
        ? cellKey(place.firstRow, place.firstColumn)
        : cellKey(place.row, place.column);
      const old = marks.get(key);
      const heavier = old && WEIGHT[old.severity] > WEIGHT[finding.severity];
      marks.set(key, {
        severity: heavier ? old.severity : finding.severity,
        findings: [...(old?.findings ?? []).filter((each) => each.rule !== finding.rule), finding],
      });
    }
  }
  return marks;
}
