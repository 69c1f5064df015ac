/** What the clerk said of a form's columns, put over what the reader made of them. */
import type { ColumnMeaning, FormCorrection, Settings } from "../model/settings";
import type { ColumnRole, CountRole } from "./classify-columns";
import type { ColumnPath } from "./column-paths";
import { columnKeys } from "./form-fingerprint";

type CountMeaning = Exclude<ColumnMeaning, string>;

/** Headers name orders up to here (十孩). */
const LARGEST_ORDER = 10;

export interface SaidColumns {
  readonly roles: readonly ColumnRole[];
  /** Null: nothing was said of the form. */
  readonly correction: FormCorrection | null;
  /** Keys of {@link FormCorrection.columns} that the form has no column for. */
  readonly unknownColumns: boolean;
  /** Sheet column by {@link FormCorrection.unitColumn} among those with words; null: not said, or not among them. */
  readonly unitColumn: number | null;
}

/** The clerk's word for a form; names of keys that every object has are none. */
export function correctionOf(fingerprint: string, forms: Settings["forms"]): FormCorrection | null {
  return Object.hasOwn(forms, fingerprint) ? (forms[fingerprint] ?? null) : null;
}

/** Every column that is named gets its meaning; the others keep what the reader gave them. */
export function saidColumns(
  paths: readonly ColumnPath[],
  read: readonly ColumnRole[],
  correction: FormCorrection | null
): SaidColumns {
  if (!correction) {
    return { roles: read, correction, unknownColumns: false, unitColumn: null };
  }
  const keys = columnKeys(paths);
  const said = new Map(Object.entries(correction.columns ?? {}));
  const unit = correction.unitColumn === undefined ? -1 : keys.indexOf(correction.unitColumn);
  const furtherOrders = new Map<string, number>();
  const roles = read.map((role, index): ColumnRole => {
    if (index === unit) return { kind: "unit" };
    const meaning = said.get(keys[index] ?? "");
    // One column names the units: the clerk's, where there is one.
    if (!meaning) return unit >= 0 && role.kind === "unit" ? { kind: "foreign" } : role;
    if (meaning === "left-out") return { kind: "left-out", what: "part" };
    const { measure, sex } = meaning;
    const order = ownOrder(role, meaning) ?? saidOrder(meaning, furtherOrders);
    return { kind: "count", measure, order, within: null, sex, residence: null };
  });
  return {
    roles,
    correction,
    unknownColumns: [...said.keys()].some((key) => !keys.includes(key)),
    unitColumn: paths[unit]?.column ?? null,
  };
}

/** 四孩 stays 四孩 where the clerk says 多孩 of it. */
function ownOrder(role: ColumnRole, { parity }: CountMeaning): CountRole["order"] | null {
  if (role.kind !== "count" || parity !== "3+") return null;
  return role.order === "many" || Number.parseInt(role.order, 10) >= 3 ? role.order : null;
}

/** Several columns of 多孩 are added up, as 三孩 and 四孩 are: each has an order, and so a block, of its own. */
function saidOrder(
  { measure, parity, sex }: CountMeaning,
  further: Map<string, number>
): CountRole["order"] {
  if (parity !== "3+") return parity;
  const key = `${measure} ${sex}`;
  const order = further.get(key);
  further.set(key, (order ?? LARGEST_ORDER) + 1);
  return order === undefined ? "many" : `${order}`;
}
