import { fuzz } from "../../scripts/fuzz/fuzz";

/** New files on every run; `npm run fuzz -- --seed N` tries the same ones again, and more. */
const SEED = Math.floor(Math.random() * 1_000_000);
const SECONDS = 6;
/** Five on a quiet machine (`npm run fuzz`); a busy one counts its waiting as work. */
const MOST_SECONDS = 15;

it(`judges or refuses hostile files with a sentence, in time and in a gigabyte (seed ${SEED})`, async () => {
  const { tried, judged, refused, largest, failures } = await fuzz({
    seed: SEED,
    seconds: SECONDS,
    mostSeconds: MOST_SECONDS,
  });
  expect({ seed: SEED, failures }).toEqual({ seed: SEED, failures: [] });
  expect(judged + refused).toBe(tried);
  // The bombs are tried even where the time is over, and some of both must be among the files.
  expect(tried).toBeGreaterThanOrEqual(26);
  expect(Math.min(judged, refused)).toBeGreaterThan(5);
  expect(largest).toBeLessThan(1500);
}, 300_000);
