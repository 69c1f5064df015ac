/** A page whose every complaint is remembered: errors, console errors, serious faults that axe finds. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(
  path.join(path.dirname(require.resolve("axe-core/package.json")), "axe.min.js"),
  "utf8"
);

export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What axe calls serious or critical, by rule and first element. Left out are the invisible stops with which
 * Fluent's keyboard library (tabster) leads the focus back into the page: they hand it on at once.
 */
export async function seriousFaults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async () => {
    // A colour on its way from disabled to enabled is neither; marks that turn for ever are not waited for.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          context: { readonly exclude: readonly string[] },
          // What is in order need not be listed.
          options: { readonly resultTypes: readonly ["violations"]; readonly preload: false }
        ) => Promise<AxeResult>;
      };
    };
    const within = { exclude: ["[data-tabster-dummy]"] };
    return axe.run(within, { resultTypes: ["violations"], preload: false });
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}
