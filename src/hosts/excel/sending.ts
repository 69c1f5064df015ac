/** Requests on their way to Excel: suspended calculation, halves of what is too large, and what was refused. */
import { ExcelError, isExcelError } from "../excel-error";
import type { PlanTarget } from "./plan-targets";
import { isRequestTooLarge, refused } from "./refusals";
import type { WriteStep } from "./write-step";

/** Requests in their order; the first one takes protections off before it changes anything. */
export async function sendAll(
  context: Excel.RequestContext,
  [first, ...others]: readonly WriteStep[][],
  targets: readonly PlanTarget[]
): Promise<void> {
  if (!first) return;
  try {
    await send(context, first);
  } catch (error) {
    const own = targets.find(({ present }) => present?.protected)?.present;
    if (!own || !failedAt(error, "unprotect")) throw error;
    throw new ExcelError("own-sheet-protected", { sheet: own.name }, "nothing", { cause: error });
  }
  for (const request of others) await send(context, request);
}

/** Whether the library names this method as the place of an error (`WorksheetProtection.unprotect`). */
function failedAt(error: unknown, method: string): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return error.debugInfo.errorLocation?.endsWith(`.${method}`) ?? false;
}

/**
 * One request. Sizes are estimates and hosts have smaller limits than documented, so one that is refused as
 * too large, and has done nothing, comes again in halves.
 */
export async function send(
  context: Excel.RequestContext,
  steps: readonly WriteStep[]
): Promise<void> {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.run(workbook);
  try {
    await context.sync();
  } catch (error) {
    if (!isRequestTooLarge(error) || steps.length === 1) throw error;
    const middle = Math.ceil(steps.length / 2);
    await send(context, steps.slice(0, middle));
    await send(context, steps.slice(middle));
  }
}

/** False where Excel refused. */
export async function accepted(
  context: Excel.RequestContext,
  steps: readonly WriteStep[]
): Promise<boolean> {
  try {
    await send(context, steps);
    return true;
  } catch (error) {
    if (!isExcelError(refused(error, "own-sheets"))) throw error;
    return false;
  }
}
