/** Every conversation with Excel: reads are repeated where that is safe, writes never. */
import { isExcelError, type ExcelError } from "../excel-error";
import { refused } from "./refusals";

/** Waits between repeated reads, in milliseconds. */
const BACKOFF = [500, 2_000] as const;

/** Refusals after which the same read may work (office-js docs: ActivityLimitReached, 5012, GeneralException); a sheet that went means that the list of sheets was old. */
const REPEATABLE: ReadonlySet<string> = new Set([
  "busy",
  "timed-out",
  "excel-failed",
  "sheet-gone",
]);

export type Wait = (milliseconds: number) => Promise<void>;

/** Runs a batch that changes nothing; on a passing refusal the whole of it again, with longer waits. */
export async function reading<T>(
  wait: Wait,
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  for (const pause of BACKOFF) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      const refusal = refused(error, "nothing");
      if (!isExcelError(refusal) || !mayRepeat(refusal)) throw refusal;
      await wait(pause);
    }
  }
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw refused(error, "nothing");
  }
}

function mayRepeat({ code, parameters }: ExcelError): boolean {
  if (!REPEATABLE.has(code)) return false;
  // Any other unknown refusal would only be refused again.
  return code !== "excel-failed" || hasCode(parameters, "GeneralException");
}

function hasCode(parameters: object, code: string): boolean {
  return "excelCode" in parameters && parameters.excelCode === code;
}
