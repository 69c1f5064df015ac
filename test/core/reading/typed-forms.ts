/** All typed sheets in one list, for tests that turn each of them about. */
import { FAMILY_PLANNING_FORMS } from "./layouts/family-planning-forms";
import { OTHER_FORMS } from "./layouts/other-forms";
import type { TypedForm } from "./typed-form";
import { COLUMNS_THAT_ARE_NOT_COUNTS } from "./ugly/columns-that-are-not-counts";
import { ROWS_THAT_ARE_NOT_UNITS } from "./ugly/rows-that-are-not-units";
import { TITLES_AND_WORDS } from "./ugly/titles-and-words";

export const TYPED_FORMS: readonly TypedForm[] = [
  ...TITLES_AND_WORDS,
  ...ROWS_THAT_ARE_NOT_UNITS,
  ...COLUMNS_THAT_ARE_NOT_COUNTS,
  ...FAMILY_PLANNING_FORMS,
  ...OTHER_FORMS,
];
