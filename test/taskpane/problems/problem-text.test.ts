import { ExcelError, RETRY_ADVICE } from "../../../src/hosts/excel-error";
import type { ExcelErrorCode, ExcelErrorParameters } from "../../../src/hosts/excel-error";
import { HostError } from "../../../src/hosts/host-error";
import type { HostErrorCode, HostErrorParameters } from "../../../src/hosts/host-error";
import type { HostNote } from "../../../src/hosts/workbook-host";
import { excelSentence } from "../../../src/messages/excel-sentence";
import { messagesIn } from "../../../src/messages/languages";
import { problemText } from "../../../src/taskpane/problems/problem-text";
import type { Problem } from "../../../src/taskpane/session/session-state";

const LANGUAGES = ["zh", "en"] as const;

function excelError(code: ExcelErrorCode, changed?: "nothing" | "own-sheets"): ExcelError {
  const parameters: ExcelErrorParameters[ExcelErrorCode] =
    code === "own-sheet-protected"
      ? { sheet: "审核结果" }
      : code === "protected-structure" || code === "last-visible-sheet"
        ? {}
        : { excelCode: "AccessDenied" };
  return new ExcelError(code, parameters, changed);
}

const EXCEL_CODES = Object.keys(RETRY_ADVICE) as ExcelErrorCode[];

const HOST_ERRORS: { readonly [Code in HostErrorCode]: HostErrorParameters[Code] } = {
  "empty-file": {},
  "damaged-file": { part: "xl/workbook.xml" },
  "encrypted-file": {},
  "not-a-workbook": { kind: "pdf" },
  "unsupported-format": { format: "xlsb" },
  "too-large": { limit: 1048576, size: 3145728 },
  "too-many-cells": { limit: 3_000_000 },
  "last-visible-sheet": {},
};

const NOTES: Readonly<Record<HostNote, true>> = {
  "calculated-first": true,
  "merges-not-read": true,
  "edited-meanwhile": true,
  "links-left-out": true,
  "print-setup-left-out": true,
  "charts-left-out": true,
  "signature-dropped": true,
};

/** Chinese in Chinese, and no Chinese in English but for names of sheets. */
function expectWords(text: string, language: "zh" | "en"): void {
  expect(text.length).toBeGreaterThan(language === "zh" ? 12 : 30);
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  if (language === "zh") expect(text).toMatch(/\p{Script=Han}.*。$/u);
  else expect(text.replaceAll("审核结果", "")).toMatch(/^[\P{Script=Han}]*[.)]$/u);
}

describe.each(LANGUAGES)("problems in words (%s)", (language) => {
  const messages = messagesIn(language);
  const words = messages.pane.problems;

  it.each(EXCEL_CODES)(
    "say what Excel refused with %s, what was not changed, what to do",
    (code) => {
      for (const changed of ["nothing", "own-sheets"] as const) {
        const error = excelError(code, changed);
        const sentence = excelSentence(error, messages);
        expectWords(sentence, language);
        const kept = sentence.indexOf(words.changed[changed]);
        expect(kept).toBeGreaterThan(5);
        expect(sentence.length - kept - words.changed[changed].length).toBeGreaterThan(5);
        const shown = problemText({ from: "excel", error, during: "writing" }, messages);
        expect(shown).toMatchObject({ sentence, retry: RETRY_ADVICE[code] !== "never" });
        expect(shown.code).toContain(code);
      }
    }
  );

  it("tell every refusal of Excel apart", () => {
    const sentences = EXCEL_CODES.map((code) => excelSentence(excelError(code), messages));
    expect(new Set(sentences).size).toBe(20);
  });

  it("name the protected sheet", () => {
    expect(excelSentence(excelError("own-sheet-protected"), messages)).toContain("审核结果");
  });

  it.each(Object.keys(HOST_ERRORS) as HostErrorCode[])(
    "say what is wrong with a file: %s",
    (code) => {
      const error = new HostError(code, HOST_ERRORS[code]);
      const shown = problemText({ from: "file", error, file: "3月.xlsx" }, messages);
      expect(shown.sentence).toContain("3月.xlsx");
      expect(shown).toMatchObject({ code, retry: false });
    }
  );

  it.each<[string, Problem, boolean]>([
    [
      "settings",
      {
        from: "judge",
        problem: { code: "settings-refused", key: "dueDay", shown: "40", expected: "1–28" },
      },
      false,
    ],
    ["scheme", { from: "judge", problem: { code: "scheme-unknown", scheme: "x" } }, false],
    ["judge", { from: "judge", problem: { code: "judge-failed", message: "boom" } }, true],
    ["unknown", { from: "unknown", message: "boom", during: "reading" }, true],
    ["nothing found", { from: "workbook", code: "nothing-found" }, false],
    ["only registers", { from: "workbook", code: "only-registers" }, false],
    ["no figures", { from: "workbook", code: "no-figures" }, false],
  ])("say what happened and what to do: %s", (_, problem, retry) => {
    const shown = problemText(problem, messages);
    expectWords(shown.sentence, language);
    expect(shown.retry).toBe(retry);
  });

  it("keep the words that a report needs", () => {
    const refused: Problem = {
      from: "judge",
      problem: { code: "settings-refused", key: "dueDay", shown: "40", expected: "1–28" },
    };
    const { sentence } = problemText(refused, messages);
    for (const part of ["dueDay", "40", "1–28"]) expect(sentence).toContain(part);
    const unknown: Problem = { from: "unknown", message: "x is not y", during: "judging" };
    expect(problemText(unknown, messages).sentence).toContain("x is not y");
  });

  it.each(Object.keys(NOTES) as HostNote[])("explain the note %s", (note) => {
    expectWords(words.notes[note], language);
  });
});
