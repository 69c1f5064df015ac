/** What comes when the sheets are whole: charts, print set-up, protection, a last look. */
import type { HostNote } from "../workbook-host";
import { chartSteps, isOwnChart } from "./chart-steps";
import { drawnCharts } from "./drawn-charts";
import type { NamedSheet } from "./known-sheets";
import type { PlanTarget } from "./plan-targets";
import type { Handler } from "./registration";
import { accepted, send } from "./sending";
import { printSteps, protectSteps } from "./sheet-steps";
import type { WriteStep } from "./write-step";

const CALL_BYTES = 400;

export interface Finish {
  readonly notes: readonly HostNote[];
  /** All sheets as they are called now. */
  readonly sheets: readonly NamedSheet[];
}

/**
 * The sheets are whole by now: charts and a print set-up that fail are said and change nothing. Protection
 * comes behind them, then a last look at who is called what, and the handlers of this writing go.
 */
export async function finish(
  context: Excel.RequestContext,
  targets: readonly PlanTarget[],
  run: { handlers: readonly Handler[] }
): Promise<Finish> {
  const looked: Excel.WorksheetCollection[] = [];
  const look: WriteStep = {
    bytes: CALL_BYTES * (1 + run.handlers.length),
    run: ({ worksheets }) => {
      looked[0] = worksheets.load("items/id,items/name");
      for (const handler of run.handlers) handler.remove();
    },
  };
  const notes = await decorate(context, targets, look);
  run.handlers = [];
  const sheets = looked[0]?.items.map(({ id, name }) => ({ id, name })) ?? [];
  return { notes, sheets };
}

/** Charts, print set-up and the ending in one request; more only where something is refused. */
async function decorate(
  context: Excel.RequestContext,
  targets: readonly PlanTarget[],
  look: WriteStep
): Promise<HostNote[]> {
  const charts = targets.flatMap(({ plan, present, sheet }) =>
    chartSteps(plan, sheet, present?.charts.filter(isOwnChart) ?? [])
  );
  const print = targets.flatMap(({ plan, sheet }) => printSteps(plan, sheet));
  const open = targets.filter(
    ({ plan, present }) => (plan.locked ?? false) || present?.protected === true
  );
  const protect = (which: readonly PlanTarget[]) =>
    which.flatMap(({ sheet }) => protectSteps(sheet));
  if (await accepted(context, [...charts, ...print, ...protect(open), look])) return [];
  const { whole, clearing } = await drawnCharts(context, targets);
  if (!whole && (await accepted(context, [...clearing, ...print, ...protect(open), look]))) {
    return ["charts-left-out"];
  }
  // Only the answer may have been lost: protecting what is protected would be refused.
  await send(context, [...protect(await unprotected(context, open)), look]);
  return whole ? ["print-setup-left-out"] : ["charts-left-out", "print-setup-left-out"];
}

/** Those that are still open, as far as Excel says. */
async function unprotected(
  context: Excel.RequestContext,
  targets: readonly PlanTarget[]
): Promise<readonly PlanTarget[]> {
  if (targets.length === 0) return [];
  const asked = targets.map((target) => ({
    target,
    protection: target.sheet(context.workbook).protection.load("protected"),
  }));
  await context.sync();
  return asked.flatMap(({ target, protection }) => (protection.protected ? [] : [target]));
}
