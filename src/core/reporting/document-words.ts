/** Words that the documents (文书) share, and the shape of their adjustable texts. */
import type { Day } from "../model/period";
import type { ChangeWords, RatioChangeWords } from "./live-text";

/** One adjustable text: how it is called, how it is worded, and the wordings of the other language and of earlier versions. */
export interface TemplateWords {
  readonly label: string;
  readonly text: string;
  /** Every wording that shipped: one of these in the sheet was not changed by anybody. */
  readonly shipped: readonly string[];
}

export type TemplateTexts<Id extends string> = Readonly<Record<Id, TemplateWords>>;

/** Names of a placeholder: the first is that of this language, the others are understood as well. */
export type PlaceholderNames<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface DocumentWords {
  /** Above the templates at the end of a sheet. */
  readonly templates: string;
  readonly templatesNote: (placeholders: readonly string[]) => string;
  /** Words in 【】 that mean nothing. */
  readonly unknown: (words: readonly string[]) => string;
  /** 发文单位 and where to type it. */
  readonly sender: string;
  readonly noSender: string;
  readonly noGirls: string;
  readonly infinite: string;
  readonly dash: string;
  /** A figure that is not shown, or that nobody has. */
  readonly none: string;
  readonly change: ChangeWords;
  readonly ratioChange: RatioChangeWords;
  /** Of the tables of births, boys, girls, ratio and interval. */
  readonly ratioHeaders: Readonly<
    Record<"births" | "male" | "female" | "ratio" | "low" | "high", string>
  >;
  /** 一孩男 */
  readonly figure: (parity: string, sex: string) => string;
  readonly day: (day: Day) => string;
  /** Seal and date at the end. */
  readonly seal: string;
}
