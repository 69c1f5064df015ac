/** What must hold of every list of causes, whatever the differences are. */
import type { Cause, Difference } from "../../src/core/model/reconciliation";

/** In words, what is wrong with a list of causes; nothing where all of it holds. */
export function unsound(causes: readonly Cause[], differences: readonly Difference[]): string[] {
  const byId = new Map(differences.map((each) => [each.id, each]));
  const causeIds = new Set(causes.map(({ id }) => id));
  const said: string[] = [];
  if (causeIds.size !== causes.length) said.push("two causes of one id");

  const likely = new Map<string, number>();
  for (const { id, strength, chance, rivals = [], parts } of causes) {
    if (parts.length === 0) said.push(`${id} explains nothing`);
    for (const { difference, amount } of parts) {
      const whole = byId.get(difference)?.difference;
      if (whole === undefined) said.push(`${id} explains what is no difference`);
      else if (amount === 0 || amount * whole < 0 || Math.abs(amount) > Math.abs(whole))
        said.push(`${id} explains ${amount} of ${whole}`);
      if (strength === "likely") likely.set(difference, (likely.get(difference) ?? 0) + 1);
    }
    if (new Set(parts.map(({ difference }) => difference)).size !== parts.length)
      said.push(`${id} explains a difference twice`);
    if (chance !== null && !(chance >= 0 && chance <= 1)) said.push(`${id} has chance ${chance}`);
    if (strength === "likely" && rivals.length > 0) said.push(`${id} is likely and has rivals`);
    if (rivals.some((rival) => rival === id || !causeIds.has(rival)))
      said.push(`${id} names a rival that is not there`);
  }
  for (const [difference, stories] of likely)
    if (stories > 1) said.push(`${difference} has ${stories} likely causes`);
  return said;
}

/** What a list of causes tells, without the words for it: comparable between years that are the same but for names. */
export function stories(
  causes: readonly Cause[],
  named: (difference: string) => string,
  sign: 1 | -1 = 1
): string[] {
  return causes
    .map(({ kind, strength, parts }) =>
      [
        strength,
        kind,
        ...parts.map(({ difference, amount }) => `${named(difference)} ${amount * sign}`).sort(),
      ].join(" | ")
    )
    .sort();
}
