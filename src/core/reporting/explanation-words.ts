/** Texts of 数据差异情况说明. */
import type { PlaceholderNames, TemplateTexts } from "./document-words";

export type ExplanationText = "title" | "month" | "state" | "close";

export type ExplanationFigure =
  | "sender"
  | "month"
  | "deadline"
  | "registration"
  | "health"
  | "apart"
  | "places"
  | "confirmed-places"
  | "open-places"
  | "year-places"
  | "year-confirmed-places";

export interface ExplanationWords {
  readonly nothing: string;
  readonly months: {
    readonly title: string;
    readonly headers: Readonly<
      Record<
        | "month"
        | "registration"
        | "health"
        | "difference"
        | "confirmed"
        | "open"
        | "uncompared"
        | "places",
        string
      >
    >;
    readonly total: string;
    readonly note: string;
  };
  readonly reasons: {
    readonly title: string;
    readonly headers: Readonly<
      Record<
        "reason" | "monthPlaces" | "monthBirths" | "yearPlaces" | "yearNet" | "yearBirths",
        string
      >
    >;
    readonly none: string;
    readonly note: string;
  };
  readonly list: {
    readonly confirmedTitle: string;
    readonly openTitle: string;
    readonly headers: Readonly<
      Record<
        | "month"
        | "unit"
        | "figure"
        | "registration"
        | "health"
        | "difference"
        | "reason"
        | "ground",
        string
      >
    >;
    readonly open: string;
    readonly noneConfirmed: string;
    readonly noneOpen: string;
    readonly more: (count: number) => string;
  };
  readonly signatures: {
    readonly registration: string;
    readonly health: string;
    readonly lines: readonly string[];
  };
  readonly templates: TemplateTexts<ExplanationText>;
  readonly placeholders: PlaceholderNames<ExplanationFigure>;
}
