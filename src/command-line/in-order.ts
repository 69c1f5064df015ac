/** Work on many things, a few at once, with the results in the order of the things. */

/** The first failure in the order of the things is thrown, and nothing new is begun after one. */
export async function inOrder<Thing, Result>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing, index: number) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = [];
  const failures = new Map<number, unknown>();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < things.length && failures.size === 0) {
      const index = next++;
      const thing = things[index];
      if (thing === undefined) return;
      try {
        results[index] = await work(thing, index);
      } catch (error) {
        failures.set(index, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
  const [first] = [...failures].sort(([a], [b]) => a - b);
  if (first) throw first[1];
  return results;
}
