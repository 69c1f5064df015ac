import type { OfficialWords } from "../../pane/official-words";

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function whyNot({ sheet, why, cell }: Parameters<OfficialWords["whyNot"]>[0]): string {
  const reason = {
    "not-found": "is not in the workbook",
    "own-sheet": "is a sheet of ours, not a form",
    "personal-data": "is a register that names persons and cannot be submitted",
    "no-form": "was not recognised as a form and cannot be copied",
    "not-calculated": `has a formula without a result in ${cell ?? ""}; open and save it with Excel`,
    unreadable: "cannot be read",
  }[why];
  return `"${sheet}" ${reason}`;
}

export const official: OfficialWords = {
  title: "Forms to submit",
  note: "Makes a new workbook of the ticked sheets alone, as values: no formula, link, comment or sheet of ours, nothing hidden. Your workbook stays as it is.",
  forms: "Forms",
  sides: { registration: "registration", health: "health" },
  about: (parts) => parts.join(", "),
  noPeriod: "names no month",
  others: (forms) => `List the other ${forms}`,
  registers: (sheets) =>
    `${quoted(sheets)}: ${sheets.length === 1 ? "a register that names" : "registers that name"} persons and cannot be submitted.`,
  unrecognised: (sheets) =>
    `${quoted(sheets)}: not recognised as ${sheets.length === 1 ? "a form" : "forms"}, cannot be copied.`,
  make: (forms) => `Make the workbook to submit (${forms})`,
  making: "Making the workbook to submit",
  fileName: (period) => `${period === null ? "" : `${period} `}forms to submit.xlsx`,
  opened: (name) =>
    `The forms are open in a window of their own. Please look through them, then save them as "${name}".`,
  downloaded: (name) =>
    `The forms were downloaded as "${name}". Please look through them before sending.`,
  beside: (sheet, cells) =>
    `"${sheet}" has ${cells} filled cell${cells === 1 ? "" : "s"} beside the form; left out.`,
  shown: (sheets) => `Hidden rows are shown in ${quoted(sheets)}.`,
  refused: (forms) => `Nothing was made: ${forms.map(whyNot).join("; ")}.`,
  whyNot,
  notMade: "The workbook was not made; please try again.",
  nothing: "No form was recognised: there is nothing to submit.",
  failed: "It did not come; please try again.",
};
