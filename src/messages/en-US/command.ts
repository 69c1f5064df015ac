/** English words of the command line. */
import type { CommandWords } from "../command-words";
import { official } from "./pane/official";
import { doubt } from "./skips";

const NAMED_SHEETS = 6;

/** Jan, Feb … and 6 more. */
function some(sheets: readonly string[]): string {
  const named = sheets.slice(0, NAMED_SHEETS).join(", ");
  const more = sheets.length - NAMED_SHEETS;
  return more > 0 ? `${named} and ${more} more` : named;
}

export const command: CommandWords = {
  recorded: (forms, day) =>
    forms === 0
      ? "Nothing to record as submitted: the forms that are due are recorded already."
      : `Recorded ${forms} form${forms === 1 ? "" : "s"} as submitted on ${day}.`,
  help: `Hengbi: checks, reconciles and scores birth sheets, and states the sex ratio at birth

Usage
  hengbi check <workbook>... [--health <workbook>...] [--out <result.xlsx>] [--json <result.json>]
               [--settings <settings.json>] [--as-of YYYY-MM-DD]
               [--submitted YYYY-MM-DD] [--documents all|none|<names>] [--lang zh|en] [--quiet]
  hengbi submission <workbook>... [--sheets 3月,4月] --out <submission.xlsx>
  hengbi template [--months 1-12] [--year 2025] [--units <list.txt>] --out <blank.xlsx>
  hengbi --version | --help

check     reads every sheet, judges, and adds the result sheets to a copy of the workbook;
          the given file is never changed.
          --health  the workbooks that follow are read as the health department's
          --out     the result workbook (default: beside the input); never equal to an input
          --json    the machine-readable result; "-" for standard output
          --as-of   the day that decides which months are due
          --submitted  records as submitted on that day the registration forms (the health forms where
                    there are no others) that are due and not recorded yet
          --documents  which documents to write: all (the default), none, or names with commas between:
                    explanation, feedback, notice, analysis, readings
submission  writes a clean copy of the chosen forms alone: values, no formulas, links, comments or sheets
          of ours, nothing hidden; without --sheets the registration forms of the last due month
template  writes a year's blank forms (registration and health); the list has one unit a line.

Exit      0 nothing to do; 1 errors or unexplained differences; 2 could not judge.
Everything stays on this machine; registers that name persons are not read.`,
  argument: {
    "no-command": () =>
      "Say what to do: hengbi check <workbook> or hengbi template --out <file>. See --help.",
    "unknown-command": (shown) =>
      `There is no command "${shown}"; there are check, submission and template. See --help.`,
    "unknown-option": (shown) =>
      `There is no option "${shown}", or it does not belong here. See --help.`,
    "option-needs-value": (shown) => `The option ${shown} needs a value. See --help.`,
    "no-workbook": () => "Name the workbook to check, for example: hengbi check 2025.xlsx",
    "no-submission-out": () => "Say where the copy goes, for example: --out submission.xlsx",
    "no-out": () => "Say where the blank form goes, for example: --out blank.xlsx",
    "bad-language": (shown) => `--lang takes zh or en, not "${shown}".`,
    "bad-day": (shown) => `--as-of takes a day such as 2025-04-05, not "${shown}".`,
    "bad-submitted-day": (shown) => `--submitted takes a day such as 2025-04-05, not "${shown}".`,
    "bad-documents": (shown) =>
      `--documents knows no "${shown}"; it takes all, none, or explanation, feedback, notice, analysis, readings with commas between.`,
    "bad-months": (shown) => `--months takes months such as 1-12 or 1,2,3, not "${shown}".`,
    "bad-year": (shown) => `--year takes a year of four digits such as 2025, not "${shown}".`,
    "surplus-argument": (shown) =>
      `What is "${shown}"? The template reads no workbook. See --help.`,
  },
  file: {
    "not-found": (path) => `There is no file "${path}". Check the path and the name.`,
    "no-permission": (path) =>
      `No permission to read or write "${path}". Check its permissions, or close the program that uses it.`,
    "is-folder": (path) => `"${path}" is a folder. Name a file.`,
    "no-folder": (path) =>
      `The folder "${path}" does not exist. Create it, or choose another place.`,
    "not-json": (path, reason) =>
      `"${path}" is not proper JSON (${reason}). Check brackets, quotation marks and commas.`,
    disk: (path, reason) =>
      `Reading or writing "${path}" failed (${reason}). Check the disk and the network drive, then try again.`,
    "same-as-input": (path) =>
      `--out must not equal the input (${path}), which is never changed. Choose another name.`,
    "json-is-out": (path) =>
      `--out and --json must not be the same file (${path}). Choose another name.`,
    "wrong-ending": (path, ending) =>
      `The result workbook "${path}" must end in ${ending}, or Excel will not open it.`,
    "json-is-input": (path) => `--json must not equal an input (${path}). Choose another name.`,
  },
  settings: (file, { key, code, shown, expected }) =>
    code === "unknown-key"
      ? `The settings${file} have no key "${key}". Check its spelling.`
      : code === "not-an-object"
        ? `The settings${file} must be JSON of the form { … }, not ${shown}.`
        : `In the settings${file} the value of "${key}" is ${shown}; expected ${expected}.`,
  scheme: (id, problems) =>
    `The scheme "${id}" has faults: ${problems.join("; ")}. Correct its file.`,
  schemeUnknown: (id, known) =>
    `There is no scheme "${id}". There are ${known.join(", ")}; or give the path of a scheme file.`,
  nothingJudged: (skipped) =>
    `No sheet could be judged: ${skipped.join("; ") || "the workbook has none"}. A header needs unit, boys and girls; the title needs the month and the department.`,
  toConfirm: {
    name: "To confirm",
    form: (sheets, doubts, fingerprint) =>
      `${some(sheets)}: ${doubts.map((each) => doubt[each]).join("; ")} (key ${fingerprint} of forms)`,
    all: (forms, fingerprint) =>
      `No sheet could be judged: how they are read has to be confirmed first. ${forms.join("; ")}. Confirm or correct it in the pane or the browser page (Sheets found), export the settings and load them with --settings; where the reading is right, {"forms":{"${fingerprint}":{}}} in the settings will do.`,
  },
  noFigures: (tables) =>
    `All ${tables} forms are blank: there is no number to judge. Fill them in first, with 0 where there were no births.`,
  onlyRegisters: (sheets) =>
    `There are only registers that name persons (${sheets.join(", ")}), which are not read. Use the summary by unit, parity and sex.`,
  notes: {
    "signature-dropped":
      "The digital signature no longer holds for the copy and was left out; the given file is unchanged.",
    "links-left-out":
      "There are more links than Excel allows on a sheet; the last ones were left out.",
  },
  steps: { read: "reading", judge: "judging", write: "writing" },
  unexpected: (message) =>
    `Something unforeseen happened (${message}). The given file is unchanged. Please report this line.`,
  list: ", ",
  summary: {
    title: (asOf) => `Result (as of ${asOf})`,
    read: "Read",
    readContent: (tables, rows, judged, skipped) =>
      `${tables} tables; ${rows} rows = ${judged} judged + ${skipped} no data`,
    skipped: "Not read",
    findings: "Findings",
    findingsContent: (error, warning, info) =>
      `${error} to correct, ${warning} to verify, ${info} notes`,
    compared: "Compared",
    comparedContent: (differences, net, confirmed, presumed, unexplained) =>
      differences === 0
        ? "all figures that could be compared are equal"
        : `${differences} differ, net ${net}; absolute: ${confirmed} explained, ${presumed} likely, ${unexplained} unexplained`,
    notCompared: "nothing to compare",
    incomplete: (count) => `; ${count} not compared: one side has no usable figure`,
    ratio: "Ratio",
    ratioContent: (span, ratio, low, high, verdict) =>
      `${span}: ${ratio} (${low}–${high}), ${verdict}`,
    score: "Score",
    scoreContent: (unit, total, provisional, rank) =>
      `${unit} ${total}${provisional ? " (provisional)" : ""}${rank === null ? "" : `, rank ${rank}`}`,
    notScored: "nobody is assessed",
    where: "Look here first",
    headers: ["Severity", "Cell", "Unit, period", "Problem"],
    more: (count) => `… and ${count} more on the sheet Findings of the result workbook`,
    written: (path) => `Result workbook: ${path}`,
    nothingToDo: "Nothing to do.",
  },
  submission: {
    written: (path, sheets) =>
      `The forms to submit: ${path} (${sheets.join(", ")}). Please look through them before sending.`,
    beside: official.beside,
    shown: official.shown,
    nothing:
      "No monthly form that is due holds a number: there is nothing to submit. Name the sheets with --sheets.",
    refused: (forms, recognised) =>
      `${official.refused(forms)}${
        forms.some(({ why }) => why === "no-form") ? " The check says why." : ""
      } Forms that can be submitted: ${recognised.join(", ") || "none"}.`,
  },
  templateWritten: (path, count) => `Blank forms written: ${path} (${count} sheets)`,
  noUnits: (path) => `The list "${path}" names no unit. Write one unit a line.`,
};
