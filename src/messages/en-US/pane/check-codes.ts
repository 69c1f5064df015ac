import type { CheckCodesWords } from "../../pane/check-codes-words";

export const checkCodes: CheckCodesWords = {
  title: (table) => `Check codes: ${table}`,
  what: "Two offices read codes over the telephone instead of counts. Begin with the whole table; where it differs, go through the rows, find the unit, and look it up in both registers.",
  margin: "Made from (choose the same on both sides)",
  margins: {
    cell: "birth order and sex",
    sex: "sex only",
    parity: "birth order only",
    total: "all births only",
  },
  wholeTable: "Whole table",
  unit: "Unit",
  code: "Code",
  theirs: "Their code",
  theirsOf: (row) => `Their code: ${row}`,
  verdict: {
    same: "same",
    different: "different",
    "not-a-code": "four digits, please",
  },
  search: "Find a unit",
  shown: (shown, of) => `The first ${shown} of ${of} rows. Search for others.`,
  noneMatches: "No unit matches.",
  notSecret:
    "Equal codes mean equal counts, but for about one chance in ten thousand. A code is no secret: small counts can be found by trying.",
  failed: "No codes could be made. Close this and try again.",
  close: "Close",
};
