/** Which charts stand on own sheets: asked where drawing was refused, and cleared of what is half drawn. */
import { chartSteps, isOwnChart } from "./chart-steps";
import type { PlanTarget } from "./plan-targets";
import type { WriteStep } from "./write-step";

export interface DrawnCharts {
  /** Whether every chart of the plans is there and whole. */
  readonly whole: boolean;
  /** Takes out what this writing began to draw. */
  readonly clearing: readonly WriteStep[];
}

const NOTHING_DRAWN: DrawnCharts = { whole: false, clearing: [] };

/** Charts bear their name when they are whole; one that was not there before and has another is half drawn. */
export async function drawnCharts(
  context: Excel.RequestContext,
  targets: readonly PlanTarget[]
): Promise<DrawnCharts> {
  const drawing = targets.filter(({ plan }) => plan.charts?.length);
  if (drawing.length === 0) return { whole: true, clearing: [] };
  const asked = drawing.map((target) => {
    const { charts } = target.sheet(context.workbook);
    charts.load("items/name");
    return { target, charts };
  });
  try {
    await context.sync();
  } catch {
    // An Excel that does not even list charts drew none.
    return NOTHING_DRAWN;
  }
  const seen = asked.map(({ target, charts }) => ({
    target,
    names: charts.items.map(({ name }) => name),
  }));
  const whole = seen.every(({ target: { plan }, names }) =>
    plan.charts?.every(({ name }) => names.includes(name))
  );
  const clearing = seen.flatMap(({ target: { present, plan, sheet }, names }) => {
    const others = new Set(present?.charts.filter((name) => !isOwnChart(name)));
    return chartSteps(
      { ...plan, charts: [] },
      sheet,
      names.filter((name) => !others.has(name))
    );
  });
  return { whole, clearing };
}
