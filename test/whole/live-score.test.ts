import { sampleFile } from "../../scripts/samples/sample-file";
import { TOWNSHIP, VILLAGES, townshipYear } from "../../scripts/samples/township-year";
import { hasLibreOffice, recalculated } from "../support/libreoffice";
import { edited } from "../support/edited-workbook";
import { judgedBook } from "../support/judged";
import { ownCells } from "../support/own-cell";

const MINUTES = 60_000;
const office = hasLibreOffice();
if (!office) process.stderr.write("NOT RUN: no LibreOffice here, scores were not recalculated\n");

/** A year's entries with losses of every shape. */
const ENTRIES: Readonly<Record<string, string | number>> = {
  "A04.points": 6,
  "A05.signed": 7,
  "A06.quarters": 3,
  "A07.points": 10,
  "A08.met": "否",
  "A09.county": 7,
  "A09.city": 1,
  "A09.province": 1,
  "A10.sent": 12,
  "A10.county": 5,
  "A10.city": 2,
  "A11.events": 4,
  "A14.1.times": 6,
  "A14.1.omitted": 40,
  "A14.2.missing": 2,
  "A14.3.missed": 1,
  "A16.Q2.sample": 30,
  "A16.Q2.faulty": 1,
  "A16.Q2.deduction": 3.5,
  "A16.Q4.sample": 30,
  "A16.Q4.faulty": 30,
  "A22.1.task": 10,
  "A22.1.done": 9,
  "A22.3.faults": 2,
  "B24.2.county": 1,
  "B24.1.times": 1,
};

it("scores every village under the hundred-point scheme, and keeps its ledger's sum", async () => {
  const settings = { scheme: "village-hundred", scored: "rows" };
  const { json } = await judgedBook(await sampleFile(townshipYear()), settings);
  expect(json.scores.map(({ unit }) => unit)).toEqual([...VILLAGES]);
  for (const score of json.scores) {
    const entries = score.items.flatMap((item) => item.entries);
    const sum = entries.reduce((total, entry) => total + Math.round(entry.points * 100), 0);
    expect(sum).toBe(Math.round(score.total * 100) - 10_000);
  }
});

if (office) {
  describe("a score in the workbook", () => {
    it.each([
      ["thousand-point", {}],
      [
        "thousand-point",
        {
          schemeReadings: {
            a21Bad: "zero",
            a21Twice: true,
            a21Unequal: "cell",
            a16Whole: true,
            b246Floor: -150,
          },
        },
      ],
      [
        "thousand-point",
        { asOf: "2025-07-06", schemeReadings: { a21Unequal: "total", a14Times: 12 } },
      ],
    ])(
      "follows what is typed to what a new run computes (%s, %j)",
      async (_, settings) => {
        const first = await judgedBook(await sampleFile(townshipYear()), settings);
        const cellOf = await ownCells(first.bytes);
        const inputs = (first.assessed.assessment?.inputs ?? []).map(({ key }) => key);
        const typed = Object.fromEntries(
          inputs.map((key) => [
            cellOf("score-input", `${key}@${TOWNSHIP}`, "typed.value"),
            ENTRIES[key] ?? (/met|done|present|yes|V25/.test(key) ? "是" : 0),
          ])
        );
        const filled = await edited(first.bytes, {
          ...typed,
          [cellOf("score-input", "basis", "typed.value")]: "是",
          [cellOf("receipts", `report/${TOWNSHIP}/2025-11`, "typed.healthReceived")]: 46000,
          [cellOf("receipts", `report/${TOWNSHIP}/2025-04`, "typed.state")]: "按时一致",
          [cellOf("receipts", `report/${TOWNSHIP}/2025-04`, "typed.reason")]: "已核实",
          [cellOf("receipts", `report/${TOWNSHIP}/2025-02`, "typed.registrationReceived")]: 45731,
        });
        const live = await recalculated(filled);
        const again = await judgedBook(filled, settings);
        const [score] = again.json.scores;
        if (!score) throw new Error("the township is assessed");
        expect(live.get(cellOf("scores", TOWNSHIP, "total"))).toBeCloseTo(score.total, 9);
        for (const { id, points } of score.items) {
          const place = cellOf("scores", TOWNSHIP, "total").split("!")[0] ?? "";
          const row = Number(/\d+$/.exec(cellOf("scores", `${TOWNSHIP}/${id}`, "unit"))?.[0]);
          const apart = Math.abs(Number(live.get(`${place}!I${row}`)) - (points ?? 0));
          expect([id, apart < 1e-9]).toEqual([id, true]);
        }
        const listed = score.items.flatMap((item) => item.entries);
        const sum = listed.reduce((total, entry) => total + Math.round(entry.points * 100), 0);
        expect(sum).toBe(Math.round(score.total * 100) - 100_000);
        const recalculatedAgain = await recalculated(again.bytes);
        const ledger = again.sheetNames["ledger"] ?? "";
        const closing = [...recalculatedAgain].filter(
          ([place, value]) => place.startsWith(`${ledger}!`) && value === "一致"
        );
        expect(closing).toHaveLength(again.json.scores.length);
      },
      4 * MINUTES
    );

    it(
      "is live for villages under the hundred-point scheme, ratio item included",
      async () => {
        const settings = { scheme: "village-hundred", scored: "rows" };
        const { bytes, json, assessed, sheetNames } = await judgedBook(
          await sampleFile(townshipYear()),
          settings
        );
        expect(json.scores.map(({ unit }) => unit)).toEqual([...VILLAGES]);
        const cellOf = await ownCells(bytes);
        const live = await recalculated(bytes);
        for (const score of json.scores) {
          expect(live.get(cellOf("scores", score.unit, "total"))).toBeCloseTo(score.total, 9);
        }
        const above = assessed.assessment?.scores.flatMap((score) =>
          score.items.flatMap((item) =>
            item.entries.filter((entry) => entry.why.code === "ratio-above")
          )
        );
        expect(above?.length).toBeGreaterThan(0);
        const ledger = sheetNames["ledger"] ?? "";
        const checks = [...live].filter(
          ([place, value]) => place.startsWith(`${ledger}!`) && value === "一致"
        );
        expect(checks).toHaveLength(VILLAGES.length);
      },
      4 * MINUTES
    );
  });
}
