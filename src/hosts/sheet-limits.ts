/** What one worksheet can hold (Excel specifications and limits). */

/** More links make Excel repair the file. */
export const MAX_HYPERLINKS = 65_530;

/** Longest text of a cell. */
export const MAX_TEXT_LENGTH = 32_767;

/** Longest formula, without its "=". */
export const MAX_FORMULA_LENGTH = 8_192;
