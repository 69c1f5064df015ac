/** 单位名称: names that may be one unit, and what the clerk has said of names. */
import type { Side } from "../../core/model/births";

/** A name and the side of the sheet that it stands in first; null where that is not known. */
export interface NamePlace {
  readonly name: string;
  readonly side: Side | null;
}

export interface UnitNamesWords {
  readonly title: (count: number) => string;
  readonly more: (count: number) => string;
  /** Two names that are alike. */
  readonly similar: (name: NamePlace, unit: NamePlace) => string;
  /** The unit ends where the name begins. */
  readonly renamed: (name: string, unit: string) => string;
  /** A name that may be one of several units. */
  readonly which: (name: NamePlace) => string;
  readonly office: (name: string) => string;
  readonly spellings: (spellings: readonly string[]) => string;
  readonly same: string;
  readonly apart: string;
  readonly merged: (name: string, unit: string) => string;
  /** The name is this one. */
  readonly isUnit: (unit: string) => string;
  readonly none: string;
  readonly unproposed: (count: number) => string;

  readonly said: {
    readonly title: (count: number) => string;
    readonly same: (name: string, unit: string) => string;
    readonly merged: (name: string, unit: string) => string;
    readonly apart: (name: string) => string;
    readonly withdraw: string;
    /** What a screen reader says of the button. */
    readonly withdrawSpoken: (said: string) => string;
  };
}
