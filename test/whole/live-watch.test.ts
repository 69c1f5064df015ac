/** 出生监测 recalculated by another program: an alarm, a change by parity and a deviation of girls. */
import { sampleFile } from "../../scripts/samples/sample-file";
import { standardForm } from "../../scripts/samples/standard-form";
import type { SixCounts } from "../../scripts/samples/standard-form";
import { a1 } from "../../src/core/model/cell-ref";
import { addMonths, dayOf } from "../../src/core/model/period";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { hasLibreOffice, recalculated } from "../support/libreoffice";

const MINUTES = 60_000;
const office = hasLibreOffice();
if (!office) process.stderr.write("NOT RUN: no LibreOffice here, 出生监测 not recalculated\n");

/** Two years of one village; the second year has more boys among third births. */
function years(): Promise<Uint8Array> {
  const sheets = Array.from({ length: 24 }, (_, index) => {
    const month = addMonths("2024-01", index);
    const step = index % 5;
    const counts: SixCounts =
      index < 12
        ? [150 + step, 140, 120, 110 + step, 30, 30]
        : [160, 130 + step, 140 + step, 90, 40, 20];
    return standardForm({
      ...{ side: "registration", month, sheet: month, reportingUnit: "清河县", live: "all" },
      submitted: dayOf(addMonths(month, 1), 3),
      rows: [{ name: "东村", counts }],
    });
  });
  return sampleFile({ title: "两年", sheets });
}

let judged: Judged;
beforeAll(async () => {
  judged = await judgedBook(await years());
});

async function watchGrid(): Promise<SheetGrid> {
  const { grids } = await readWorkbook(judged.bytes, "book.xlsx");
  const sheet = grids.find(({ ownKind }) => ownKind === "watch");
  if (!sheet) throw new Error("no sheet of the watch");
  return sheet;
}

it("holds an alarm, a change by parity and a deviation, every formula with its result", async () => {
  const { watched, changes, deviations } = judged.assessed.surveillance;
  expect(watched[0]?.months.some(({ alarm }) => alarm === "high")).toBe(true);
  expect(changes[0]?.parities).toHaveLength(3);
  expect(deviations.length).toBeGreaterThan(0);
  const { formulas, uncalculated } = await watchGrid();
  expect(formulas.size).toBeGreaterThan(300);
  expect(uncalculated.size).toBe(0);
});

if (office) {
  it(
    "gives the same when LibreOffice recalculates it",
    async () => {
      const values = await recalculated(judged.bytes);
      const sheet = await watchGrid();
      const differing = [...sheet.formulas.keys()].flatMap((key) => {
        const [row, column] = [Math.floor(key / COLUMNS_OF_A_SHEET), key % COLUMNS_OF_A_SHEET];
        const stored = sheet.values[row]?.[column] ?? "";
        const now = values.get(`${sheet.name}!${a1(row, column)}`) ?? "";
        const same =
          typeof stored === "number" && typeof now === "number"
            ? Math.abs(stored - now) <= 1e-9 * Math.max(1, Math.abs(stored))
            : stored === now;
        return same ? [] : [`${a1(row, column)}: ${JSON.stringify({ stored, now })}`];
      });
      expect(differing).toEqual([]);
    },
    2 * MINUTES
  );
}
