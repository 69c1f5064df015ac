import type { CellRef } from "../../../src/core/model/cell-ref";
import { FormFigure } from "../../../src/core/reporting/form-figure";
import type { FormStanding, Standing } from "../../../src/core/reporting/form-standings";
import type { SummaryRow } from "../../../src/core/reporting/summary-facts";
import { summedUnits } from "../../../src/core/reporting/summed-units";

const MONTH = "2025-03";

/** A form whose figure of any sex is `births`; null: it has no such figure. */
function form(births: number | null, standing: Standing = "counted", month = MONTH): FormStanding {
  const cell: CellRef = { file: "", sheet: "3月", row: births ?? 0, column: 1 };
  const figure = () =>
    births === null ? null : new FormFigure(births, (cells) => void cells.push(cell));
  return { month, standing, errors: standing === "errors" ? 1 : 0, figure };
}

function unit(name: string, rest: Partial<SummaryRow>): SummaryRow {
  const own = { id: name, name, month: form(1), toDate: [form(1)] };
  return { ...own, lastMonth: form(1), lastToDate: [form(1)], ...rest };
}

const births = ({ figure }: FormStanding) => figure("all", "all")?.value ?? null;
const summed = (...rows: SummaryRow[]) => summedUnits(rows, "all", "合计");

describe("very many units as one row", () => {
  it("adds up the units whose form passed, with all their cells", () => {
    const row = summed(
      unit("东村", { month: form(4) }),
      unit("西村", { month: form(3, "errors") }),
      unit("南村", { month: form(5) })
    );
    expect(row).toMatchObject({ id: "all", name: "合计" });
    expect(row.month).toMatchObject({ month: MONTH, standing: "counted", errors: 0 });
    expect(row.month.figure("all", "all")).toMatchObject({ value: 9 });
    expect(row.month.figure("all", "all")?.cells.map((cell) => cell.row)).toEqual([4, 5]);
    expect(row.month.figure("all", "all")).toBe(row.month.figure("all", "all"));
  });

  it("is missing, not 0, where no unit's form passed", () => {
    const row = summed(unit("东村", { month: form(null, "missing") }));
    expect(row.month).toMatchObject({ month: MONTH, standing: "missing" });
    expect(births(row.month)).toBeNull();
    expect(row.toDate.map(({ standing }) => standing)).toEqual(["missing"]);
  });

  it("has no figure of a kind that no form has", () => {
    const row = summed(unit("东村", { month: form(null) }), unit("西村", { month: form(null) }));
    expect(row.month.standing).toBe("counted");
    expect(births(row.month)).toBeNull();
  });

  it("has in the year so far only units of which every month passed", () => {
    const row = summed(
      unit("东村", { toDate: [form(1), form(2)] }),
      unit("西村", { toDate: [form(9, "errors"), form(9)] })
    );
    expect(row.toDate.map(births)).toEqual([1, 2]);
  });

  it("is compared with last year only where every unit that counts has a form there", () => {
    const whole = unit("东村", { lastMonth: form(6), lastToDate: [form(6)] });
    const lacking = unit("西村", {
      lastMonth: form(null, "missing", "2024-03"),
      lastToDate: [form(null, "missing", "2024-03")],
    });
    expect(births(summed(whole, whole).lastMonth)).toBe(12);
    expect(summed(whole, whole).lastToDate.map(births)).toEqual([12]);
    expect(births(summed(whole, lacking).lastMonth)).toBeNull();
    expect(summed(whole, lacking).lastMonth.standing).toBe("missing");
    expect(summed(lacking, whole).lastMonth.month).toBe("2024-03");
    expect(summed(whole, lacking).lastToDate.map(births)).toEqual([null]);
  });
});
