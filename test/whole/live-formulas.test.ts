import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { a1 } from "../../src/core/model/cell-ref";
import { DOCUMENT_KINDS } from "../../src/core/reporting/result-sheets";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import { hasLibreOffice, recalculated } from "../support/libreoffice";
import { edited } from "../support/edited-workbook";
import { judged, judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";

const MINUTES = 60_000;
const office = hasLibreOffice();
if (!office) process.stderr.write("NOT RUN: no LibreOffice here, formulas not recalculated\n");

/** Relative difference allowed: counts up to 2 million births leave 1e-9. */
const TOLERANCE = 1e-9;

/** Every formula whose recalculated value is not the stored one. */
async function stale(bytes: Uint8Array): Promise<{ formulas: number; differing: string[] }> {
  const values = await recalculated(bytes);
  const { grids } = await readWorkbook(bytes, "book.xlsx");
  const differing: string[] = [];
  let formulas = 0;
  for (const grid of grids) {
    for (const key of grid.formulas.keys()) {
      const row = Math.floor(key / COLUMNS_OF_A_SHEET);
      const column = key % COLUMNS_OF_A_SHEET;
      const place = `${grid.name}!${a1(row, column)}`;
      const stored = grid.values[row]?.[column] ?? "";
      const now = values.get(place) ?? "";
      formulas += 1;
      const same =
        typeof stored === "number" && typeof now === "number"
          ? Math.abs(stored - now) <= TOLERANCE * Math.max(1, Math.abs(stored))
          : stored === now;
      if (!same)
        differing.push(`${place}: stored ${JSON.stringify(stored)}, now ${JSON.stringify(now)}`);
    }
  }
  return { formulas, differing };
}

it("stores a result with every formula of our own sheets", async () => {
  const { bytes } = await judgedBook(await sampleFile(townshipYear()));
  const own = (await readWorkbook(bytes, "book.xlsx")).grids.filter(
    (grid) => grid.ownKind !== null
  );
  expect(own.reduce((sum, grid) => sum + grid.formulas.size, 0)).toBeGreaterThan(500);
  expect(own.reduce((sum, grid) => sum + grid.uncalculated.size, 0)).toBe(0);
});

if (office) {
  describe("formulas recalculated by LibreOffice", () => {
    let township: Judged;
    beforeAll(async () => {
      const file = { name: "book.xlsx", bytes: await sampleFile(townshipYear()) };
      township = await judged([file], { asOf: "2025-12-05" }, "zh", DOCUMENT_KINDS);
    });

    it(
      "give what the core computed, in the township year",
      async () => {
        const { formulas, differing } = await stale(township.bytes);
        expect(differing).toEqual([]);
        expect(formulas).toBeGreaterThan(2000);
      },
      3 * MINUTES
    );

    it(
      "give what the core computed, in the census up to 1.2 million births",
      async () => {
        const bytes = new Uint8Array(readFileSync("assets/samples/census-2010-2020.xlsx"));
        const { formulas, differing } = await stale((await judgedBook(bytes)).bytes);
        expect(differing).toEqual([]);
        expect(formulas).toBeGreaterThan(1500);
      },
      3 * MINUTES
    );

    it(
      "notice a planted stale value",
      async () => {
        const { sheetNames, bytes } = township;
        const parts = await readWorkbook(bytes, "book.xlsx");
        const ratio = parts.grids.find((grid) => grid.name === sheetNames["sex-ratio"]);
        const [key] = [...(ratio?.formulas.keys() ?? [])];
        const place = `${ratio?.name}!${a1(Math.floor((key ?? 0) / COLUMNS_OF_A_SHEET), (key ?? 0) % COLUMNS_OF_A_SHEET)}`;
        const planted = await withStoredValue(bytes, place, 999);
        const { differing } = await stale(planted);
        expect(differing.some((line) => line.startsWith(`${place}: stored 999`))).toBe(true);
      },
      3 * MINUTES
    );

    it(
      "follow a changed source cell: ratio, comparison, and the month's state in the score",
      async () => {
        // 高坪村, April: the health side has 7 boys of second parity, registration 2.
        const [difference] = township.json.reconciliation.differences;
        const assessed = township.assessed.reconciliation.differences[0];
        if (!difference || !assessed) throw new Error("the sample has differences");
        const [cell] = assessed.parts.registration;
        if (!cell) throw new Error("the difference has a cell");
        const before = await recalculated(township.bytes);
        const mended = await edited(township.bytes, {
          [`${cell.sheet}!${a1(cell.row, cell.column)}`]: assessed.health,
        });
        const after = await recalculated(mended);
        const changed = (kind: string) =>
          [...after].filter(
            ([place, value]) =>
              place.startsWith(`${township.sheetNames[kind] ?? ""}!`) && before.get(place) !== value
          );
        expect(changed("comparison").map(([, value]) => value)).toContain("已一致");
        expect(changed("sex-ratio").length).toBeGreaterThan(0);
        expect(changed("receipts").map(([, value]) => value)).toContain("按时一致");
        expect(changed("scores").length).toBeGreaterThan(0);
        const totals = (values: typeof after) =>
          [...values].filter(([place]) =>
            place.startsWith(`${township.sheetNames["ledger"] ?? ""}!`)
          );
        expect(totals(after).map(([, value]) => value)).toContain("一致");
        expect(totals(after).map(([, value]) => value)).not.toContain("有变动，请重新审核");
      },
      3 * MINUTES
    );
  });
}

/** Changes only the stored result of a formula. */
async function withStoredValue(
  bytes: Uint8Array,
  place: string,
  value: number
): Promise<Uint8Array> {
  const { packed, unpacked } = await import("../support/package-parts");
  const address = place.slice(place.lastIndexOf("!") + 1);
  const parts = new Map<string, string | Uint8Array>(await unpacked(bytes));
  for (const [name, content] of parts) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const text = new TextDecoder().decode(content as Uint8Array);
    if (!text.includes("sex-ratio") && !text.includes("BETAINV")) continue;
    const pattern = new RegExp(`(<c r="${address}"[^>]*>(?:(?!</c>).)*<v>)[^<]*(</v>)`, "s");
    parts.set(name, text.replace(pattern, `$1${value}$2`));
  }
  return packed(Object.fromEntries(parts));
}
