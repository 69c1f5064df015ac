/** The share of a check moves on while the causes of differences are sought. */
import { checked } from "./opened-session";

it("goes from the sheets over the causes to the end, and never back", async () => {
  const { states } = await checked();
  const before = states.findLastIndex(({ progress }) => progress?.share === 0);
  const shown = states.slice(before).flatMap(({ progress }) => progress ?? []);
  const causes = shown.filter(({ step }) => step === "causes");
  expect(causes.length).toBeGreaterThan(2);
  expect(causes[0]?.share).toBe(0.5);
  const shares = shown.flatMap(({ share }) => share ?? []);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shown.at(-1)).toMatchObject({ share: 0.95 });
  expect(shown.at(-1)?.step).toBeUndefined();
});
