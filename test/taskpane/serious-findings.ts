/** axe over a rendered part: what a screen reader or a keyboard would stumble over. */
import axe from "axe-core";

/** Rules that need a layout, a canvas or a whole document, which jsdom and a single part do not have. */
const NEEDS_MORE = [
  "color-contrast",
  "label-content-name-mismatch",
  "region",
  "page-has-heading-one",
];

/** Ids of the rules that are broken seriously or critically, with the elements. */
export async function seriousFindings(within: Element): Promise<string[]> {
  const { violations } = await axe.run(within, {
    rules: Object.fromEntries(NEEDS_MORE.map((rule) => [rule, { enabled: false }])),
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
