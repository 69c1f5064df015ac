/** Settings of a run (contract §3.1), every key resolved to a value. */
import type { Measure } from "./birth-table";
import type { Parity, Sex, Side } from "./births";
import type { Day, Month, Period } from "./period";

export interface AssessedUnit {
  readonly name: string;
  /** Type of unit as the scheme names it, e.g. 乡镇; items that do not apply to a type are neither won nor lost. */
  readonly type: string;
}

export interface SheetSetting {
  readonly side?: Side | undefined;
  readonly period?: Period | undefined;
  readonly skip?: boolean | undefined;
}

/** What a column of a form holds, as the clerk says it: a count, or nothing that is counted. */
export type ColumnMeaning =
  "left-out" | { readonly measure: Measure; readonly parity: Parity; readonly sex: Sex };

/**
 * What the clerk said of a form, for every sheet whose header has the same words in the same order
 * (`BirthTable.fingerprint`). An absent key leaves that matter to the reader.
 */
export interface FormCorrection {
  readonly side?: Side | undefined;
  /** Key of the column that names the units, see `ReadColumn.key`. */
  readonly unitColumn?: string | undefined;
  /** By `ReadColumn.key`; columns that are not named keep the reader's meaning. */
  readonly columns?: Readonly<Record<string, ColumnMeaning>> | undefined;
  readonly totalRow?: "first" | "last" | "none" | undefined;
}

/**
 * Another name of a unit. `partOf`: the name is (or was, before or after units were merged or split) a part of
 * the unit, and rows of both are added up.
 */
export interface UnitAlias {
  readonly name: string;
  readonly unit: string;
  /** 填报单位 that the name belongs to; absent: any. */
  readonly reportingUnit?: string | undefined;
  readonly partOf?: boolean | undefined;
}

/** A reading of the scheme that a county decides: id → option. */
export type ReadingValue = string | number | boolean | null;

export interface Settings {
  /** Null: the due day of the last month in which any side has a number. */
  readonly asOf: Day | null;
  readonly dueDay: number;
  readonly dueDates: Readonly<Record<Month, Day>>;
  readonly dueInclusive: boolean;
  readonly reconcileDay: number;
  /** 1, 10 or 11. */
  readonly yearStartMonth: 1 | 10 | 11;
  readonly scored: "auto" | "reporting" | "rows";
  readonly assessedUnits: readonly AssessedUnit[];
  readonly sheets: Readonly<Record<string, SheetSetting>>;
  /** By the form's fingerprint. An empty correction confirms what was read. */
  readonly forms: Readonly<Record<string, FormCorrection>>;
  readonly aliases: readonly UnitAlias[];
  /** 应报单位: who must report every month; empty: whoever has ever reported. */
  readonly mustReport: readonly string[];
  readonly reference: { readonly above: number; readonly below: number; readonly centre: number };
  readonly fdr: number;
  readonly minBirths: number;
  readonly blankInReportedRow: "zero" | "missing";
  /** Label of the block or table that is the total; null: the whole where it exists. */
  readonly residence: string | null;
  readonly lateRegistration: "exclude" | "count";
  readonly compare: "cells" | "totals";
  /** Id of a scheme that ships, or a path that the host resolves before the core sees it. */
  readonly scheme: string;
  readonly schemeReadings: Readonly<Record<string, ReadingValue>>;
  readonly missingBeforeFirst: "open" | "lost";
}

export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  dueDay: 5,
  dueDates: {},
  dueInclusive: true,
  reconcileDay: 10,
  yearStartMonth: 1,
  scored: "auto",
  assessedUnits: [],
  sheets: {},
  forms: {},
  aliases: [],
  mustReport: [],
  reference: { above: 107, below: 103, centre: 106 },
  fdr: 0.025,
  minBirths: 50,
  blankInReportedRow: "zero",
  residence: null,
  lateRegistration: "exclude",
  compare: "cells",
  scheme: "thousand-point",
  schemeReadings: {},
  missingBeforeFirst: "open",
};
