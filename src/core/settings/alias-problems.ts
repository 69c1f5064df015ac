/** Aliases that contradict each other: a name of two units, and names that go round in a circle. */
import type { UnitAlias } from "../model/settings";
import type { SettingsProblem } from "./parse-settings";

/** In the order of the list; empty for aliases that can be used. */
export function aliasProblems(aliases: readonly UnitAlias[]): SettingsProblem[] {
  const offices = new Set(["", ...aliases.map(({ reportingUnit = "" }) => folded(reportingUnit))]);
  const problems = new Map<string, SettingsProblem>();
  for (const office of offices) {
    // What is said for any office holds where nothing is said for this one.
    const own = [...inOffice(aliases, ""), ...(office === "" ? [] : inOffice(aliases, office))];
    const byName = new Map<string, { readonly alias: UnitAlias; readonly index: number }>();
    for (const { alias, index } of own) {
      const before = byName.get(folded(alias.name));
      const sameOffice =
        folded(before?.alias.reportingUnit ?? "") === folded(alias.reportingUnit ?? "");
      if (before && sameOffice && folded(before.alias.unit) !== folded(alias.unit)) {
        add(problems, index, arrow(alias.name, alias.unit), arrow(alias.name, before.alias.unit));
      }
      byName.set(folded(alias.name), { alias, index });
    }
    for (const { alias, index } of byName.values()) {
      const passed = [alias.name];
      let { unit } = alias;
      for (;;) {
        const next = byName.get(folded(unit));
        if (!next || folded(next.alias.unit) === folded(unit)) break;
        if (passed.some((name) => folded(name) === folded(unit))) break;
        passed.push(unit);
        ({ unit } = next.alias);
      }
      // A name that is its own unit is kept apart; that is no circle.
      if (passed.length > 1 && folded(unit) === folded(alias.name)) {
        add(problems, index, arrow(...passed, unit), arrow(...passed));
      }
    }
  }
  return [...problems.values()];
}

function inOffice(
  aliases: readonly UnitAlias[],
  office: string
): { readonly alias: UnitAlias; readonly index: number }[] {
  return aliases
    .map((alias, index) => ({ alias, index }))
    .filter(({ alias }) => folded(alias.reportingUnit ?? "") === office);
}

function add(
  problems: Map<string, SettingsProblem>,
  index: number,
  shown: string,
  expected: string
): void {
  const key = `aliases.${index}`;
  if (!problems.has(key)) problems.set(key, { key, code: "value", shown, expected });
}

function arrow(...names: readonly string[]): string {
  return names.join(" → ").slice(0, 120);
}

/** Width and blanks are no difference between names. */
function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}
