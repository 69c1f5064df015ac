/** 生成结果表, 清除本工具生成的表. */
import type { ResultKind } from "../../core/reporting/result-sheets";

export interface WritingWords {
  readonly title: string;
  readonly write: string;
  readonly rewrite: string;
  /** Why nothing can be written yet. */
  readonly notChecked: string;
  readonly nothingJudged: string;
  readonly busy: string;
  readonly willWrite: (count: number) => string;
  readonly willRewrite: (count: number) => string;
  readonly willAdd: (count: number) => string;
  /** What a sheet is for. */
  readonly purpose: Readonly<Record<ResultKind, string>>;
  readonly stays: string;
  readonly staysInCopy: string;
  readonly writing: string;
  readonly cannotStop: string;
  readonly written: (count: number) => string;
  readonly show: (sheet: string) => string;
  readonly cannotShow: string;
  readonly outdated: string;
  /** Reasons chosen in the pane that no sheet holds yet. */
  readonly unwritten: (count: number) => string;

  readonly remove: string;
  readonly removeNote: string;
  readonly nothingToRemove: string;
  readonly removeTitle: string;
  readonly removeNames: (count: number) => string;
  readonly removeWarning: string;
  readonly removeConfirm: (count: number) => string;
  readonly keep: string;
  readonly removing: string;
  readonly removed: (names: string) => string;

  readonly blank: {
    readonly title: string;
    readonly note: string;
    readonly choose: string;
  };
}
