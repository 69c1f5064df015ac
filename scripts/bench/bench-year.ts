/** The workbooks that the benchmark runs on: clean, or with known mistakes on the health side. */
import { cleanYear, formsOf, numberedUnits } from "../samples/clean-year";
import { Random } from "../samples/random";
import { gridOf } from "../samples/sample-sheet";
import type { SampleWorkbook } from "../samples/sample-file";
import { FIRST_ROW, standardForm } from "../samples/standard-form";
import type { FormRecipe, FormRow, SixCounts } from "../samples/standard-form";
import { a1 } from "../../src/core/model/cell-ref";
import type { SheetGrid } from "../../src/core/model/sheet-grid";

const SEED = 7;
/** Columns of 男 and 女 of 一孩, 二孩, 多孩 in the standard form, from 0. */
const COUNT_COLUMNS = [5, 6, 8, 9, 11, 12] as const;

function forms(units: number): FormRecipe[] {
  const year = cleanYear({
    year: 2025,
    reportingUnit: "某县",
    units: numberedUnits(units),
    births: 5,
    seed: SEED,
  });
  return formsOf(year);
}

/** 24 sheets; `different` is the share of counts of the health side that are one more than registration's. */
export function benchGrids(units: number, different: number): SheetGrid[] {
  const random = new Random(SEED);
  return forms(units)
    .map((form) => (form.side === "health" ? moved(form, different, random) : form))
    .map((form) => gridOf(standardForm(form)));
}

/**
 * The workbook for the comparison with the peer: 2 % of the health counts differ; every other health
 * sheet has one mistyped count, the rest one number that is none. One mistake a sheet, so that both
 * tools must come to the same cells.
 */
export function peerWorkbook(units: number): SampleWorkbook {
  const random = new Random(SEED);
  let sheet = 0;
  const sheets = forms(units).map((form) => {
    if (form.side !== "health") return standardForm(form);
    const different = moved(form, 0.02, random);
    const unit = random.between(0, units - 1);
    const place = random.between(0, COUNT_COLUMNS.length - 1);
    const address = a1(FIRST_ROW + unit, COUNT_COLUMNS[place] ?? 5);
    const count = different.rows[unit]?.counts?.[place] ?? 0;
    sheet += 1;
    const wrong = [count + 7, -3, 1.5][sheet % 2 === 0 ? 0 : 1 + (sheet % 3 === 0 ? 1 : 0)] ?? -3;
    return standardForm({ ...different, live: "none", typedOver: { [address]: wrong } });
  });
  return { title: `benchmark, ${units} units`, sheets };
}

function moved(form: FormRecipe, share: number, random: Random): FormRecipe {
  const one = (count: number) => (random.next() < share ? count + 1 : count);
  const row = (unit: FormRow): FormRow => {
    if (unit.counts === null) return unit;
    const [m1, f1, m2, f2, m3, f3] = unit.counts;
    const counts: SixCounts = [one(m1), one(f1), one(m2), one(f2), one(m3), one(f3)];
    return { ...unit, counts };
  };
  return { ...form, rows: form.rows.map(row) };
}
