/**
 * 青山镇 (invented) in 2025: twelve villages, both departments, and the mistakes that such sheets have.
 * Each mistake names what a check must find; nothing else is wrong in the workbook.
 */
import type { Severity } from "../../src/core/model/finding";
import type { CauseKind } from "../../src/core/model/reconciliation";
import { cleanYear, formsOf } from "./clean-year";
import type { CleanYear } from "./clean-year";
import type { SampleSheet } from "./sample-sheet";
import type { SampleWorkbook } from "./sample-file";
import { standardForm } from "./standard-form";
import type { FormRecipe, SixCounts } from "./standard-form";

export const TOWNSHIP = "青山镇";
export const TOWNSHIP_YEAR = 2025;

/** Invented names, one syllable pattern for villages and one for communities. */
export const VILLAGES = [
  "柳溪村",
  "石桥村",
  "白鹭村",
  "东岭村",
  "望江村",
  "枫林村",
  "双河村",
  "高坪村",
  "新塘村",
  "竹园村",
  "茶亭社区",
  "青山社区",
] as const;
type Village = (typeof VILLAGES)[number];

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** As printed: `3月!H9`; null where the rule names no cell. */
  readonly cell: string | null;
  /** Cells that must be among the related ones. */
  readonly related?: readonly string[];
}

export interface ExpectedDifference {
  readonly unit: Village;
  readonly period: string;
  readonly parity: "1" | "2" | "3+";
  readonly sex: "male" | "female";
  readonly registration: number;
  readonly health: number;
}

export interface SeededFault {
  /** What the clerk did. */
  readonly what: string;
  readonly apply: (forms: Map<string, FormRecipe>) => void;
  readonly findings: readonly ExpectedFinding[];
  readonly differences?: readonly ExpectedDifference[];
  /** The one story that fits the differences. */
  readonly cause?: CauseKind;
}

/** Counts that the mistakes below need, by month (1–12) and village; they are part of the clean year too. */
const SETTLED: readonly (readonly [number, Village, SixCounts])[] = [
  [2, "白鹭村", [3, 2, 1, 2, 0, 1]],
  [3, "望江村", [2, 1, 2, 3, 1, 0]],
  [4, "高坪村", [1, 2, 2, 1, 0, 0]],
  [6, "枫林村", [3, 2, 1, 1, 0, 0]],
  [7, "双河村", [2, 1, 1, 2, 0, 1]],
  [7, "竹园村", [0, 0, 0, 0, 0, 0]],
  [8, "东岭村", [1, 1, 0, 3, 0, 0]],
  [9, "东岭村", [2, 1, 1, 1, 0, 0]],
  [8, "新塘村", [1, 1, 2, 1, 0, 0]],
  [10, "茶亭社区", [2, 3, 2, 2, 0, 1]],
];

export const SEEDED_FAULTS: readonly SeededFault[] = [
  {
    what: "The ratio of the total row was typed and cut off instead of rounded.",
    apply: (forms) => typeOver(forms, "1月", (form) => ({ N17: cutOffRatio(form) })),
    findings: [{ rule: "stated-ratio", severity: "warning", cell: "1月!N17" }],
  },
  {
    what: "A count was typed with a full-width digit and is text.",
    apply: (forms) => typeOver(forms, "2月", { F7: "３" }),
    findings: [{ rule: "number-as-text", severity: "warning", cell: "2月!F7" }],
  },
  {
    what: "A 小计 was added up wrongly.",
    apply: (forms) => typeOver(forms, "3月", { H9: 6 }),
    findings: [{ rule: "sex-sum", severity: "error", cell: "3月!H9" }],
  },
  {
    what: "A count was mistyped, so that the sums around it no longer hold.",
    apply: (forms) => typeOver(forms, "4月卫生", { I12: 7 }),
    findings: [{ rule: "count-breaks-sums", severity: "error", cell: "4月卫生!I12" }],
    differences: [difference("高坪村", 4, "2", "male", 2, 7)],
  },
  {
    what: "The total row was typed over in one column of an otherwise live form.",
    apply: (forms) => {
      const shown = standardForm(formNamed(forms, "5月")).cells.get("G17")?.value;
      change(forms, "5月", (form) => ({ ...form, typedOver: { G17: Number(shown) + 10 } }));
    },
    findings: [{ rule: "column-total", severity: "error", cell: "5月!G17" }],
  },
  {
    what: "The health sheet of May was copied from April's, and its tab was not renamed.",
    apply: (forms) => change(forms, "5月卫生", (form) => ({ ...form, sheet: "4月卫生 (2)" })),
    findings: [{ rule: "period-conflict", severity: "error", cell: "4月卫生 (2)!A1" }],
  },
  {
    what: "A boy of a first-child birth was registered as a girl.",
    apply: (forms) => recount(forms, "6月", "枫林村", [2, 3, 1, 1, 0, 0]),
    findings: [mismatch("6月", "F10"), mismatch("6月", "G10")],
    differences: [
      difference("枫林村", 6, "1", "male", 2, 3),
      difference("枫林村", 6, "1", "female", 3, 2),
    ],
    cause: "sex-swap",
  },
  {
    what: "The health sheet of June came four days late.",
    apply: (forms) => change(forms, "6月卫生", (form) => ({ ...form, submitted: "2025-07-09" })),
    findings: [{ rule: "late-submission", severity: "error", cell: "6月卫生!A18" }],
  },
  {
    what: "A first child was registered as a second.",
    apply: (forms) => recount(forms, "7月", "双河村", [1, 1, 2, 2, 0, 1]),
    findings: [mismatch("7月", "F11"), mismatch("7月", "I11")],
    differences: [
      difference("双河村", 7, "1", "male", 1, 2),
      difference("双河村", 7, "2", "male", 2, 1),
    ],
    cause: "parity-swap",
  },
  {
    what: "A village without births left its row blank.",
    apply: (forms) => recount(forms, "7月", "竹园村", null),
    findings: [{ rule: "blank-unit-rows", severity: "warning", cell: "7月!A14" }],
  },
  {
    what: "Three births of August were registered in September.",
    apply: (forms) => {
      recount(forms, "8月", "东岭村", [1, 1, 0, 0, 0, 0]);
      recount(forms, "9月", "东岭村", [2, 1, 1, 4, 0, 0]);
    },
    findings: [mismatch("8月", "J8"), mismatch("9月", "J8")],
    differences: [
      difference("东岭村", 8, "2", "female", 0, 3),
      difference("东岭村", 9, "2", "female", 4, 1),
    ],
    cause: "month-shift",
  },
  {
    what: "A count has a decimal.",
    apply: (forms) => typeOver(forms, "8月卫生", { G13: 1.5 }),
    findings: [{ rule: "fractional-count", severity: "error", cell: "8月卫生!G13" }],
  },
  {
    what: "The health sheet of September ends on the 28th.",
    apply: (forms) => change(forms, "9月卫生", (form) => ({ ...form, cutoffDay: 28 })),
    findings: [{ rule: "cutoff-not-month-end", severity: "warning", cell: "9月卫生!A2" }],
  },
  {
    what: "A third child was not registered.",
    apply: (forms) => recount(forms, "10月", "茶亭社区", [2, 3, 2, 2, 0, 0]),
    findings: [mismatch("10月", "M15")],
    differences: [difference("茶亭社区", 10, "3+", "female", 0, 1)],
  },
  {
    what: "The health sheet of November bears no date.",
    apply: (forms) => change(forms, "11月卫生", (form) => ({ ...form, submitted: null })),
    findings: [{ rule: "submission-date-missing", severity: "info", cell: "11月卫生!A18" }],
  },
  {
    what: "A village is missing from the registration sheet of November.",
    apply: (forms) =>
      change(forms, "11月", (form) => ({
        ...form,
        rows: form.rows.filter((row) => row.name !== "石桥村"),
      })),
    findings: [{ rule: "unit-missing", severity: "error", cell: "11月!A3" }],
  },
];

/** Both sides equal, every sum right, every form in time. */
export function cleanTownshipYear(): CleanYear {
  const year = cleanYear({
    year: TOWNSHIP_YEAR,
    reportingUnit: TOWNSHIP,
    units: VILLAGES,
    births: 4.8,
    seed: 20250105,
  });
  return {
    ...year,
    counts: year.counts.map((units, index) =>
      units.map((counts, unit) => {
        const settled = SETTLED.find(
          ([month, village]) => month === index + 1 && village === VILLAGES[unit]
        );
        return settled ? settled[2] : counts;
      })
    ),
  };
}

/** The 24 sheets with the given mistakes (default all of them) and no other. */
export function townshipYearSheets(faults: readonly SeededFault[] = SEEDED_FAULTS): SampleSheet[] {
  const forms = new Map(formsOf(cleanTownshipYear()).map((form) => [form.sheet, form]));
  for (const fault of faults) fault.apply(forms);
  return [...forms.values()].map(standardForm);
}

export function townshipYear(faults: readonly SeededFault[] = SEEDED_FAULTS): SampleWorkbook {
  return {
    title: `${TOWNSHIP}${TOWNSHIP_YEAR}年出生统计月报表`,
    sheets: townshipYearSheets(faults),
  };
}

function formNamed(forms: ReadonlyMap<string, FormRecipe>, sheet: string): FormRecipe {
  const form = forms.get(sheet);
  if (!form) throw new Error(`no form ${sheet}`);
  return form;
}

function change(
  forms: Map<string, FormRecipe>,
  sheet: string,
  to: (form: FormRecipe) => FormRecipe
): void {
  forms.set(sheet, to(formNamed(forms, sheet)));
}

/** The office of such a form typed its sums, so nothing follows when one cell is wrong. */
function typeOver(
  forms: Map<string, FormRecipe>,
  sheet: string,
  cells: FormRecipe["typedOver"] | ((form: FormRecipe) => FormRecipe["typedOver"])
): void {
  change(forms, sheet, (form) => ({
    ...form,
    live: "none",
    typedOver: { ...form.typedOver, ...(typeof cells === "function" ? cells(form) : cells) },
  }));
}

function recount(
  forms: Map<string, FormRecipe>,
  sheet: string,
  village: Village,
  counts: SixCounts | null
): void {
  change(forms, sheet, (form) => ({
    ...form,
    rows: form.rows.map((row) => (row.name === village ? { ...row, counts } : row)),
  }));
}

function cutOffRatio(form: FormRecipe): number {
  const right = Number(standardForm(form).cells.get("N17")?.value);
  const cut = Math.floor(right * 100) / 100;
  if (Math.round(right * 100) / 100 === cut) throw new Error("the ratio of 1月 does not round up");
  return cut;
}

function mismatch(sheet: string, address: string): ExpectedFinding {
  return {
    rule: "source-mismatch",
    severity: "warning",
    cell: null,
    related: [`${sheet}!${address}`, `${sheet}卫生!${address}`],
  };
}

function difference(
  unit: Village,
  month: number,
  parity: ExpectedDifference["parity"],
  sex: ExpectedDifference["sex"],
  registration: number,
  health: number
): ExpectedDifference {
  const period = `${TOWNSHIP_YEAR}-${String(month).padStart(2, "0")}`;
  return { unit, period, parity, sex, registration, health };
}
