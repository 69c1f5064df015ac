/**
 * What a command has to say, as it travels in the address of the notice's page: codes and parameters. The
 * words are made on that page, so that no address can put words into our mouth.
 */
import * as v from "valibot";
import { ExcelError, RETRY_ADVICE } from "../hosts/excel-error";
import type { ExcelErrorCode, ExcelErrorParameters } from "../hosts/excel-error";
import type { Language } from "../taskpane/judge/protocol";
import type { Activity, Problem } from "../taskpane/session/session-state";

export type CommandName = "checkWorkbook" | "newBlankForm";

export interface Notice {
  readonly command: CommandName;
  readonly language: Language;
  /** Null: it was done, but a source sheet was edited while the results were written. */
  readonly problem: Problem | null;
}

/** Of texts that are not ours: a window's address may hold some 2,000 characters, and a Han character takes nine. */
const LONGEST_TEXT = 60;

/** For the part of the address after `#`, which no server sees. */
export function noticeFragment({ command, language, problem }: Notice): string {
  const plain = { command, language, problem: problem && plainProblem(problem) };
  const text = JSON.stringify(plain, (_key, value: unknown) =>
    typeof value === "string" ? [...value].slice(0, LONGEST_TEXT).join("") : value
  );
  return encodeURIComponent(text);
}

function plainProblem(problem: Problem): unknown {
  switch (problem.from) {
    case "excel": {
      const { code, parameters, changed } = problem.error;
      return { from: "excel", code, parameters, changed, during: problem.during };
    }
    // Only a host of files tells of those.
    case "file":
      return { from: "unknown", message: problem.error.message, during: "reading" };
    default:
      return problem;
  }
}

const during = v.picklist([
  "starting",
  "reading",
  "judging",
  "writing",
  "removing",
  "idle",
] as const satisfies readonly Activity[]);

const NOTICE = v.object({
  command: v.picklist(["checkWorkbook", "newBlankForm"]),
  language: v.picklist(["zh", "en"]),
  problem: v.nullable(
    v.variant("from", [
      v.object({
        from: v.literal("excel"),
        code: v.picklist(Object.keys(RETRY_ADVICE) as ExcelErrorCode[]),
        parameters: v.object({ excelCode: v.optional(v.string()), sheet: v.optional(v.string()) }),
        changed: v.picklist(["nothing", "own-sheets"]),
        during,
      }),
      v.object({
        from: v.literal("judge"),
        problem: v.variant("code", [
          v.object({
            code: v.literal("settings-refused"),
            key: v.string(),
            shown: v.string(),
            expected: v.string(),
          }),
          v.object({ code: v.literal("scheme-unknown"), scheme: v.string() }),
          v.object({ code: v.literal("judge-failed"), message: v.string() }),
        ]),
      }),
      v.object({ from: v.literal("unknown"), message: v.string(), during }),
      v.object({
        from: v.literal("workbook"),
        code: v.picklist(["nothing-found", "only-registers", "no-figures", "to-confirm"]),
      }),
    ])
  ),
});

/** Null where it is not one of ours. */
export function noticeOf(fragment: string): Notice | null {
  const said = v.safeParse(NOTICE, jsonOf(fragment));
  if (!said.success) return null;
  const { command, language, problem } = said.output;
  if (problem?.from !== "excel") return { command, language, problem };
  const parameters = problem.parameters as ExcelErrorParameters[ExcelErrorCode];
  const error = new ExcelError(problem.code, parameters, problem.changed);
  return { command, language, problem: { from: "excel", error, during: problem.during } };
}

function jsonOf(fragment: string): unknown {
  try {
    // Office may add what it needs to the end of the address.
    return JSON.parse(decodeURIComponent(fragment.split(/[&?|]/)[0] ?? ""));
  } catch {
    return null;
  }
}
