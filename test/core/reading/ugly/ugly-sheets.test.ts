import { read } from "../reading-support";
import { compared } from "../as-read";
import { COLUMNS_THAT_ARE_NOT_COUNTS } from "./columns-that-are-not-counts";
import { ROWS_THAT_ARE_NOT_UNITS } from "./rows-that-are-not-units";
import { TITLES_AND_WORDS } from "./titles-and-words";

/**
 * Typed and committed, with what a careful person reads from them, before anybody looked at the reader. Where
 * an expectation was changed afterwards, `asked` and `mayAsk` say why.
 */
describe.each([
  ["titles and words", TITLES_AND_WORDS],
  ["rows that are no units", ROWS_THAT_ARE_NOT_UNITS],
  ["columns that are no counts", COLUMNS_THAT_ARE_NOT_COUNTS],
])("an ugly sheet: %s", (_, sheets) => {
  it.each(sheets.map((sheet) => [sheet.what, sheet] as const))("%s", (__, sheet) => {
    const { got, wanted } = compared(sheet, read([sheet.grid], sheet.settings));
    expect(got).toEqual(wanted);
  });
});
