/** Single causes and slips, for whoever wants to see why a figure is what it is. */
import type { Measured } from "../../test/causes/measure";

export function printCases(years: readonly Measured[], most: number): void {
  const short = (id: string) => id.split("/").slice(2).join("/");
  const first = <T>(of: (year: Measured) => readonly T[]) => years.flatMap(of).slice(0, most);
  for (const { kind, chance, parts } of first(({ wrong }) => wrong))
    console.log(
      `WRONG  ${kind} ${chance ?? "–"} ${parts.map(({ difference, amount }) => `${short(difference)} ${amount}`).join(", ")}`
    );
  for (const { slip, ids } of first(({ missed }) => missed))
    console.log(
      `missed ${slip.kind} (${slip.side}) ${slip.effects.map(({ before, after }) => `${before}→${after}`).join(" ")} of ${[...ids].map(short).join(", ")}`
    );
}
