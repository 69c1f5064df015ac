/** The layout of a table: which column holds which count, gathered into blocks by birth order. */
import type { CountColumn, Measure, ParityBlock, UnplacedColumn } from "../model/birth-table";
import type { Parity, Sex } from "../model/births";
import type { Settings } from "../model/settings";
import { classifyColumns } from "./classify-columns";
import type { ColumnRole, CountRole, HeaderContext, RatioRole } from "./classify-columns";
import type { ColumnPath } from "./column-paths";
import { selectColumns } from "./column-selection";
import { correctionOf, saidColumns } from "./form-corrections";
import { formFingerprint } from "./form-fingerprint";
import { formLayout, unitChoice } from "./form-layout";
import type { FormLayout } from "./form-layout";
import type { HeaderBlock } from "./header-block";
import type { SourceSheet } from "./source-sheet";

export interface TableLayout {
  readonly block: HeaderBlock;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Columns that may name the row's unit, the finest first. */
  readonly unitColumns: readonly number[];
  readonly unitHeader: { readonly row: number; readonly column: number };
  /** False where no header names the unit column and it was inferred from its place. */
  readonly unitNamed: boolean;
  readonly rowNumberColumn: number | null;
  readonly columns: readonly CountColumn[];
  readonly blocks: readonly ParityBlock[];
  readonly unplaced: readonly UnplacedColumn[];
  readonly hasSex: boolean;
  readonly hasParity: boolean;
  /** The one residence word that stands over all counts, or null. */
  readonly residence: string | null;
  readonly fingerprint: string;
  readonly form: FormLayout;
}

interface Draft {
  readonly measure: Measure;
  readonly residence: string | null;
  readonly order: string;
  readonly label: string;
  readonly at: Record<Sex, number | null>;
  ratioColumn: number | null;
}

/** Null when the header holds no births, and the clerk said nothing of it. */
export function tableLayout(
  sheet: SourceSheet,
  block: HeaderBlock,
  paths: readonly ColumnPath[],
  context: HeaderContext,
  { residence, forms }: Pick<Settings, "residence" | "forms">
): TableLayout | null {
  const fingerprint = formFingerprint(paths);
  const correction = correctionOf(fingerprint, forms);
  const said = saidColumns(paths, classifyColumns(paths, context), correction);
  const { roles } = said;
  const selection = selectColumns(roles, residence);
  const split = roles.some((role) => role.kind === "count" && role.residence !== null);
  const asks = split && selection.unplaced.length > 0;
  if (selection.used.length === 0 && !asks && !correction) return null;

  const drafts: Draft[] = [];
  const columns: CountColumn[] = [];
  for (const index of selection.used) {
    const path = paths[index];
    const role = roles[index];
    if (!path || role?.kind !== "count") continue;
    const at = draftOf(drafts, role, path);
    const draft = drafts[at];
    if (draft) draft.at[role.sex] = columns.length;
    columns.push({
      column: path.column,
      measure: role.measure,
      parity: parityOf(role.order),
      sex: role.sex,
      block: at,
      label: labelOf(path),
    });
  }
  placeRatios(paths, roles, columns, drafts);
  const used = new Set(selection.used);
  const unplaced = selection.unplaced.filter((index) => !used.has(index));
  const measured = drafts.some((draft) => draft.measure === "births")
    ? columns.filter((column) => column.measure === "births")
    : columns;
  const firstCount = columns[0]?.column ?? Infinity;
  const units = unitChoice(sheet, block, paths, said, firstCount);
  const place = unitPlace(block, paths, roles, firstCount, units.said);
  const unitColumn = place.unitColumns[0] ?? block.unitColumn;
  return {
    block,
    firstColumn: paths[0]?.column ?? 0,
    lastColumn: paths.at(-1)?.column ?? 0,
    ...place,
    columns,
    blocks: drafts.map(({ measure, order, label, at, ratioColumn }) => ({
      measure,
      parity: parityOf(order),
      label,
      ...at,
      ratioColumn,
    })),
    unplaced: unplaced.flatMap((index) => unplacedColumn(paths[index])),
    hasSex: (["male", "female"] as const).every((sex) => measured.some((c) => c.sex === sex)),
    hasParity: measured.some((column) => column.parity !== "all"),
    residence: selection.residence,
    fingerprint,
    form: formLayout(paths, said, selection, columns, units, unitColumn),
  };
}

/** 三孩, 四孩, 五孩及以上, 多孩 are all `3+`; each keeps its own block. */
function parityOf(order: string): Parity {
  return order === "all" || order === "1" || order === "2" ? order : "3+";
}

function labelOf(path: ColumnPath): string {
  return path.segments.map((segment) => segment.label).join("/");
}

function draftOf(drafts: Draft[], role: CountRole, path: ColumnPath): number {
  const found = drafts.findIndex(
    (draft) => draft.measure === role.measure && draft.order === role.order
  );
  if (found >= 0) return found;
  const heading =
    path.segments.findLast(({ meaning }) => meaning.orders.length > 0) ??
    path.segments.find(({ meaning }) => meaning.kinds.has("births") || meaning.kinds.has("sum")) ??
    path.segments[0];
  drafts.push({
    measure: role.measure,
    residence: role.residence,
    order: role.order,
    label: heading?.label ?? "",
    at: { male: null, female: null, unknown: null, all: null },
    ratioColumn: null,
  });
  return drafts.length - 1;
}

/**
 * A 性别比 below a block's heading is that block's; a single one outside any block is that of 合计; of several
 * such each follows the block before it. Where the sheet has no 合计 columns, an empty block keeps it.
 */
function placeRatios(
  paths: readonly ColumnPath[],
  roles: readonly ColumnRole[],
  columns: readonly CountColumn[],
  drafts: Draft[]
): void {
  const bare = roles.filter((role) => role.kind === "ratio" && role.order === null).length;
  const residences = new Set(
    roles.flatMap((role) =>
      role.kind === "count" && role.residence !== null ? role.residence : []
    )
  );
  // Of a split by residence, the ratio of the other part or of the whole says nothing of the part that is used.
  const isOf = (draft: Draft, role: RatioRole) =>
    draft.residence === role.residence || (residences.size === 1 && role.residence === null);
  for (const [index, role] of roles.entries()) {
    const path = paths[index];
    if (role.kind !== "ratio" || !path) continue;
    const before = columns.findLast((column) => column.column < path.column);
    const follows = bare > 1 && role.order === null ? drafts[before?.block ?? -1] : undefined;
    const order = follows?.order ?? role.order ?? "all";
    const measure = follows?.measure ?? role.measure;
    const mine = drafts.filter((one) => isOf(one, role));
    const draft = mine.find((one) => one.measure === measure && one.order === order);
    if (draft) draft.ratioColumn ??= path.column;
    else if (order === "all" && mine.some((one) => one.measure === measure)) {
      drafts.push({
        measure,
        residence: role.residence,
        order,
        label: labelOf(path),
        at: { male: null, female: null, unknown: null, all: null },
        ratioColumn: path.column,
      });
    }
  }
}

function unplacedColumn(path: ColumnPath | undefined): UnplacedColumn[] {
  const last = path?.segments.at(-1);
  if (!path || !last) return [];
  return [{ column: path.column, row: last.row, label: labelOf(path) }];
}

function unitPlace(
  block: HeaderBlock,
  paths: readonly ColumnPath[],
  roles: readonly ColumnRole[],
  firstCount: number,
  said: number | null
): Pick<TableLayout, "unitColumns" | "unitHeader" | "unitNamed" | "rowNumberColumn"> {
  const ofKind = (kind: "unit" | "row-number") =>
    paths.filter((path, index) => roles[index]?.kind === kind && path.column < firstCount);
  const units = ofKind("unit").reverse();
  const [numbers] = ofKind("row-number");
  const inferred = units.length > 0 ? units.map((path) => path.column) : [block.unitColumn];
  const unitColumns = said === null ? inferred : [said];
  const unit = paths.find(({ column }) => column === unitColumns[0])?.segments[0];
  return {
    unitColumns,
    unitHeader: unit
      ? { row: unit.row, column: unit.column }
      : { row: block.firstRow, column: unitColumns[0] ?? block.unitColumn },
    unitNamed: units.length > 0 || said !== null,
    rowNumberColumn: numbers?.column ?? null,
  };
}
