/** Every rule in English; the type makes it complete. */
import type { Finding } from "../../core/model/finding";
import type { RuleWords, SentenceWords } from "../rule-words";
import { births, dayText, figureText, periodText } from "./common";

const CHECK_REGISTER = "Look up the register to see which cell is wrong, then correct it.";

const shown = (value: number | string | null) => (value === null ? "blank" : String(value));

const text = (finding: Finding, key: string) => String(finding.detail[key] ?? "");

/** Where the sheet has another spelling. */
function written(finding: Finding): string {
  const spelling = text(finding, "written");
  return spelling === "" ? "" : ` (written “${spelling}”)`;
}

/** Lijia village (first births, boys) */
function where(finding: Finding): string {
  const unit = finding.unit === "*" ? "Total row" : `${finding.unit}${written(finding)}`;
  const figure = figureOf(finding);
  return figure === "" ? unit : `${unit} (${figure})`;
}

/** By the form's own heading where the parity alone does not tell (四孩, 累计). */
function figureOf(finding: Finding): string {
  const heading = text(finding, "heading");
  if (heading === "") return figureText(finding);
  return finding.sex === null ? heading : `${heading}, ${births.sex[finding.sex]}`;
}

const officeAndSide = ({ reportingUnit, side }: Finding) =>
  [reportingUnit, side === null ? "" : births.side[side]].filter((part) => part).join(", ");

function places(finding: Finding, words: SentenceWords): string {
  const cells = finding.related.slice(0, Number(finding.detail["sums"])).map(words.place);
  if (cells.length === 0) return "";
  return ` (${cells.slice(0, 4).join(", ")}${cells.length > 4 ? ", …" : ""})`;
}

/** Many cells of one table with the same fault are told as one. */
function cellFault(what: string, sentence: (finding: Finding) => string) {
  return (finding: Finding) => {
    const { cells, unused } = finding.detail;
    if (cells === undefined) return sentence(finding);
    const used = Number(cells) - Number(unused);
    const counted =
      used === 0
        ? "none is counted"
        : Number(unused) === 0
          ? "all are used as read"
          : `${used} are used as read, the rest is not counted`;
    return `${cells} cells of this table ${what}; ${counted}.`;
  };
}

function sumSentence(what: string) {
  return (finding: Finding) => {
    const start = `${where(finding)} is ${shown(finding.actual)}; ${what} ${shown(finding.expected)}`;
    return finding.detail["open"] === 1
      ? `${start}. The table does not tell which cell is wrong.`
      : `${start}, which is what it should be.`;
  };
}

const SLIPS: Readonly<Record<string, string>> = {
  rounding: " It looks like a slip of rounding.",
  "per-one": " It looks as if × 100 was forgotten.",
  exchanged: " It looks as if boys and girls were exchanged.",
};

function ratioSentence(finding: Finding): string {
  const heading = finding.parity === "all" ? { ...finding, parity: null } : finding;
  const start = `${where(heading)}: the stated ratio is “${text(finding, "shown")}”`;
  const slip = text(finding, "slip");
  if (slip === "undefined")
    return `${start}, but there are no girls: there is no ratio, leave it blank.`;
  const counts = `${text(finding, "male")} boys / ${text(finding, "female")} girls × 100`;
  return `${start}; ${counts} is ${text(finding, "right")}.${SLIPS[slip] ?? ""}`;
}

const VERDICTS = {
  "ratio-high": { limit: "above", word: "above", children: "girls" },
  "ratio-low": { limit: "below", word: "below", children: "boys" },
} as const;

function verdictSentence(rule: keyof typeof VERDICTS) {
  const { limit, word, children } = VERDICTS[rule];
  return (finding: Finding) => {
    const { detail } = finding;
    const unit = finding.unit === "*" ? "all units" : finding.unit;
    const few = Number(detail["male"]) + Number(detail["female"]) < 1000;
    const bound = (key: string) =>
      detail[key] === undefined ? "∞" : Number(detail[key]).toFixed(few ? 0 : 1);
    const place = [
      finding.reportingUnit,
      unit,
      figureText(finding),
      periodText(finding.period ?? ""),
    ].filter((part) => part);
    return (
      `${place.join(", ")}: ${text(finding, "male")} boys, ${text(finding, "female")} girls, ratio ${text(finding, "shown")}, ` +
      `interval ${bound("low")}–${bound("high")}, ${word} ${text(finding, limit)} (by a test, ${text(finding, "tests")} compared). ` +
      `First check the registration (${children} omitted or registered late, sex or birth order wrong), then look for other causes.`
    );
  };
}

/** By chance alone about one such workbook in 3000 */
function rarely(finding: Finding, what: string): string {
  const chance = Number(finding.detail["chance"]);
  const times = chance < 1e-6 ? "more than a million" : String(Number((1 / chance).toPrecision(1)));
  return `By chance alone about one ${what} in ${times}`;
}

const whose = (finding: Finding) =>
  `${officeAndSide(finding)}, ${finding.unit === "*" ? "all units" : finding.unit}`;

function repeatedSentence(finding: Finding): string {
  const [first, months] = [text(finding, "first"), Number(finding.detail["months"])];
  const block =
    first === ""
      ? whose(finding)
      : `${officeAndSide(finding)}, ${first} to ${text(finding, "last")}`;
  const rows = first === "" ? "" : `${text(finding, "rows")} units with births, `;
  const others = months > 2 ? `, and so are ${months - 2} more months` : "";
  return (
    `${block}: the counts of ${periodText(finding.period ?? "")} (${rows}${text(finding, "births")} births) are the same as those of ${periodText(text(finding, "source"))} in every column${others}. ` +
    `${rarely(finding, "such workbook")} has this. Check that the form was filled in from that month's register.`
  );
}

const VERDICT_ACTION =
  "First check for omitted or late registrations and wrong sex or birth order; only then look for other causes. Never conclude from one ratio.";

export const rules: RuleWords = {
  "personal-data-sheet": {
    name: "Names persons",
    meaning:
      "The header holds an identity number or at least two columns about persons (name, address, telephone …). Such a register is not read, stored or printed.",
    action: "Use a summary with counts only; keep registers out of the workbook that is sent on.",
    sentence: (finding) =>
      `The sheet “${text(finding, "sheet")}” is a register of persons: it was not read, and nothing of it is kept.`,
  },
  "no-sex-columns": {
    name: "No boys and girls",
    meaning: "A births table without 男 and 女: no ratio can be computed.",
    action: "Add the two columns, or ask the office for counts by sex.",
    sentence: () =>
      "This table has no columns for boys and girls: no ratio, and no comparison by sex.",
  },
  "no-parity-columns": {
    name: "No birth orders",
    meaning: "The table does not split births by order; only totals and sexes can be compared.",
    action: "Use a form with birth orders where they are to be compared; otherwise nothing.",
    sentence: () => "This table has no birth orders: only totals and sexes are compared.",
  },
  "period-missing": {
    name: "No month found",
    meaning: "Neither title nor sheet name nor settings say which month it is.",
    action: "Write year and month into the title (2025年3月), or name the sheet after the month.",
    sentence: (finding) =>
      `Neither the title nor the name of “${text(finding, "sheet")}” says which month it is; its figures were checked and used for nothing else.`,
  },
  "period-conflict": {
    name: "Months disagree",
    meaning: "The title and the line about the period, or the sheet's name, say different months.",
    action: "See which month the sheet is for, correct title, line or name, and check again.",
    sentence: (finding) =>
      text(finding, "line") === ""
        ? `The title says ${periodText(text(finding, "title"))}, the sheet's name ${periodText(text(finding, "sheetName"))}.`
        : `The title says ${periodText(text(finding, "title"))}, the line about the period ${periodText(text(finding, "line"))}.`,
  },
  "cutoff-not-month-end": {
    name: "Not closed at month end",
    meaning: "The stated end of the period is not the last day of the month.",
    action: "Check the date; if the count was closed early, complete it to the end of the month.",
    sentence: (finding) =>
      `The period is stated to end on ${dayText(shown(finding.actual))}; its last day is ${dayText(shown(finding.expected))}.`,
  },
  "column-unknown": {
    name: "Column not understood",
    meaning: "A column under births could not be placed and was not counted.",
    action:
      "Use the names of the form (一孩, 二孩, 多孩, 男, 女); leave columns that are no births.",
    sentence: (finding) =>
      `The column “${shown(finding.actual)}” under births could not be placed and was not counted.`,
  },
  "not-a-number": {
    name: "Not a number",
    meaning: "Text or a sign stands where a count belongs; it was not counted.",
    action: "Enter a whole number from the register; 0 where there was no birth.",
    sentence: cellFault(
      "hold words or signs",
      (finding) =>
        `${where(finding)} should be a count and is “${shown(finding.actual)}”; it was not counted.`
    ),
  },
  "fractional-count": {
    name: "Not a whole number",
    meaning: "A count with decimals; it was not counted.",
    action: "Enter a whole number from the register, or correct the formula.",
    sentence: cellFault(
      "have decimals",
      (finding) =>
        `${where(finding)} is ${shown(finding.actual)}; births are whole numbers. It was not counted.`
    ),
  },
  "formula-error": {
    name: "Formula error",
    meaning: "An error (#DIV/0!, #REF! …) stands where a count belongs; it was not counted.",
    action: "Correct the formula, or enter the number from the register.",
    sentence: cellFault(
      "hold formula errors",
      (finding) =>
        `${where(finding)}: the formula shows “${shown(finding.actual)}”; it was not counted.`
    ),
  },
  "negative-count": {
    name: "Below zero",
    meaning: "A count below 0 outside 核减 and 更正; it was not counted.",
    action: "Enter 0 or more; subtract in the columns 核减 or 更正.",
    sentence: cellFault(
      "are negative",
      (finding) =>
        `${where(finding)} is ${shown(finding.actual)}; a count is never below 0. It was not counted.`
    ),
  },
  "number-as-text": {
    name: "Number written as text",
    meaning:
      "A text that reads as a count (full-width digits, blanks, leading apostrophe): used, and reported.",
    action: "Type the number again in plain digits.",
    sentence: cellFault(
      "hold numbers as text",
      (finding) =>
        `${where(finding)} is the text “${shown(finding.actual)}”, not a number; it was used as ${text(finding, "used")}.`
    ),
  },
  "formula-not-calculated": {
    name: "Formula without a value",
    meaning:
      "A formula without a stored result. Sums are added up by this tool; anything else is unknown, never 0.",
    action: "Open it in Excel or WPS, recalculate, save, and check again.",
    sentence: cellFault("hold formulas without a stored result", (finding) =>
      finding.detail["used"] === undefined
        ? `${where(finding)}: the formula has no stored result; it is unknown and was not counted.`
        : `${where(finding)}: the formula has no stored result; it was used as ${text(finding, "used")}.`
    ),
  },
  "count-breaks-sums": {
    name: "One count breaks the sums",
    meaning: "One count whose change alone would mend every broken sum that it is part of.",
    action: "Look the count up in the register; if it is right there, look at the sums.",
    sentence: (finding, words) =>
      `${where(finding)} is ${shown(finding.actual)}; if it were ${shown(finding.expected)}, the sums that it is part of${places(finding, words)} would all hold.`,
  },
  "sex-sum": {
    name: "Boys and girls do not add up",
    meaning: "男 + 女 (+ 性别不明) is not 小计.",
    action: CHECK_REGISTER,
    sentence: sumSentence("the sexes add up to"),
  },
  "parity-sum": {
    name: "Birth orders do not add up",
    meaning: "The birth orders do not add up to 出生合计 (for 小计, 男 and 女).",
    action: CHECK_REGISTER,
    sentence: sumSentence("the birth orders add up to"),
  },
  "column-total": {
    name: "Units do not add up",
    meaning: "The total row (or an inner subtotal) is not the sum of its units.",
    action: CHECK_REGISTER,
    sentence: sumSentence("the units add up to"),
  },
  "cumulative-sum": {
    name: "Cumulative figure does not follow",
    meaning:
      "Last month's 累计 + 本月 + 补报 − 核减 is not this month's 累计; in the first month of the statistical year 累计 = 本月.",
    action:
      "Check last month's figure and this month's; enter late births and reductions in their columns.",
    sentence: (finding) =>
      `${where(finding)}: the cumulative figure is ${shown(finding.actual)}; last month's and this month's make ${shown(finding.expected)}.`,
  },
  "span-total": {
    name: "Months do not add up",
    meaning: "A table over a span that single months cover completely is not their sum.",
    action: "Check the summary against the months; a corrected month changes the summary too.",
    sentence: (finding) =>
      `${where(finding)} is ${shown(finding.actual)}; the months add up to ${shown(finding.expected)}.`,
  },
  "period-overlap": {
    name: "Periods overlap",
    meaning: "A table over several months overlaps others: it is checked and never added.",
    action: "Nothing; just know that it is not counted twice.",
    sentence: (finding) =>
      `The period of this table (${periodText(shown(finding.actual))}) overlaps others; it is checked and not added.`,
  },
  "table-duplicate": {
    name: "Two sheets for one month",
    meaning: "Two visible sheets of one side, office and month; only the first is used.",
    action: "Delete or hide the one that is not wanted, and check again.",
    sentence: (finding) =>
      `“${text(finding, "second")}” and “${text(finding, "first")}” are for the same office and month; only “${text(finding, "first")}” is used.`,
  },
  "stated-ratio": {
    name: "Stated ratio not right",
    meaning:
      "The stated 性别比 is not boys / girls × 100 at the decimals that it shows, or a number stands where there are no girls. Without girls there is no ratio; it is not 0.",
    action: "Compute it again with two decimals, halves up; leave it blank without girls.",
    sentence: ratioSentence,
  },
  "duplicate-unit": {
    name: "Unit twice",
    meaning: "The same unit twice in one table.",
    action: "See whether it was entered twice or two units have one name.",
    sentence: (finding) => `“${finding.unit}”${written(finding)} is in this table more than once.`,
  },
  "blank-unit-rows": {
    name: "Units left blank",
    meaning: "Units without any number: zero, or not reported? One finding a sheet.",
    action: "Enter 0 where there was no birth; ask for the report where it is missing.",
    sentence: (finding) =>
      `${text(finding, "count")} ${Number(finding.detail["count"]) === 1 ? "unit has" : "units have"} no number at all (${text(finding, "first")}${Number(finding.detail["count"]) > 1 ? " …" : ""}): no births, or not reported?`,
  },
  "unit-missing": {
    name: "Unit missing",
    meaning: "A unit of the other months or of the other side is not there.",
    action:
      "Add the unit (0 where there was no birth); use one spelling; explain units that no longer exist.",
    sentence: (finding) => {
      const sheets = Number(finding.detail["sheets"]);
      const start = `${officeAndSide(finding)}, ${periodText(finding.period ?? "")}${sheets > 1 ? ` and ${sheets - 1} more` : ""}: no “${finding.unit}”, which other sheets have.`;
      const [similar, renamed] = [text(finding, "similar"), text(finding, "renamed")];
      const confirm = "If they are one unit, confirm it under “Sheets found”.";
      if (similar !== "") return `${start} “${similar}” is much like it. ${confirm}`;
      if (renamed !== "")
        return `${start} Only other months have “${renamed}”: perhaps it was renamed. ${confirm}`;
      const instead = text(finding, "instead");
      return instead === ""
        ? start
        : `${start} “${instead}” stands there, perhaps another spelling of the same unit.`;
    },
  },
  "unit-sets-differ": {
    name: "Different units",
    meaning:
      "Fewer than half of the unit names match (health lists institutions, registration villages): only totals are compared.",
    action: "Nothing; to compare by unit both sides need the same list.",
    sentence: (finding) =>
      `Registration lists ${text(finding, "registration")} units, health ${text(finding, "health")}; ${text(finding, "matched")} names match. Only totals were compared.`,
  },
  "month-missing": {
    name: "Month missing",
    meaning: "A month that is due has no sheet on a side that has sheets.",
    action: "Hand in the month's form; with 0 where there were no births.",
    sentence: (finding) =>
      `${officeAndSide(finding)}: no sheet for ${periodText(finding.period ?? "")}.`,
  },
  "side-absent": {
    name: "One side only",
    meaning: "The workbook holds forms of one side only: nothing can be compared.",
    action: "Add the other side's forms to compare.",
    sentence: (finding) =>
      `There is no form of the other side (${finding.side === null ? "" : births.side[finding.side]}); nothing was compared.`,
  },
  "late-submission": {
    name: "Late",
    meaning: "The form arrived after the due day (收报登记 first, else 填报日期).",
    action: "Check the day; correct a wrong one in the receipts sheet and say why.",
    sentence: (finding) =>
      `${officeAndSide(finding)}: the form for ${periodText(finding.period ?? "")} arrived on ${dayText(shown(finding.actual))}; it was due on ${dayText(shown(finding.expected))}.`,
  },
  "submission-date-missing": {
    name: "No date",
    meaning:
      "Neither the form nor the receipts sheet says when it arrived: to be confirmed, not late.",
    action: "Enter the day in the receipts sheet.",
    sentence: () =>
      "Neither the form nor the receipts sheet says when it arrived; whether it was on time is open.",
  },
  "source-mismatch": {
    name: "The two sides differ",
    meaning: "Registration and health differ where both count the same. Neither is called right.",
    action:
      "Look up the registers, then choose the reason and its ground in the comparison sheet. Do not simply copy the other side's number.",
    sentence: (finding) =>
      `Registration ${text(finding, "registration")}, health ${text(finding, "health")}, difference ${Math.abs(Number(finding.detail["difference"]))}. Either side may be wrong, or they count differently. Look up the registers and choose a reason; do not simply copy the other side's number.`,
  },
  "changed-after-submission": {
    name: "Changed after submission",
    meaning:
      "A figure is not the one that the record of submissions holds, and the reason and ground of the correction are not written down.",
    action:
      "Write the reason and ground of the correction into the record of submissions. A correction costs no points, and what was submitted stays on record.",
    sentence: (finding) => {
      const day = dayText(text(finding, "day"));
      const cells = finding.detail["cells"];
      if (cells !== undefined)
        return `${cells} cells of this form changed after it was submitted on ${day}, without a reason and its ground.`;
      const then = finding.detail["submitted"];
      return `${where(finding)} was ${then === undefined ? "not reported" : String(then)} when submitted on ${day} and is ${finding.actual === null ? "not reported" : String(finding.actual)} now, without a reason and its ground.`;
    },
  },
  "identical-sources": {
    name: "Both sides identical",
    meaning:
      "Six months or more with 100 births or more are equal in every cell, although the sides count by different places (residence and place of birth). Even if only one birth in a hundred differed for that reason, a hundred births would all agree in one case of three, and 460 in less than one of a hundred: so this is a question, no praise and no verdict.",
    action: "Confirm that each side counts from its own register.",
    sentence: (finding) =>
      `${text(finding, "months")} months running with ${text(finding, "births")} births are equal in every cell. The sides count differently, so this is rare: confirm that each counts from its own register.`,
  },
  "block-repeated": {
    name: "The same as another month",
    meaning:
      "The counts of a block of units (ten rows or more, or the whole form) or of one unit are the same as in another month in every column, and with so many births chance hardly ever does that: less than one honest workbook in a hundred is flagged. Small villages often repeat a month by chance; that is not flagged.",
    action:
      "Check that the form was filled in from that month's register and not left over from another month; if it was, say so in the note.",
    sentence: repeatedSentence,
  },
  "parity-columns-identical": {
    name: "Second and later births identical",
    meaning:
      "二孩 and 多孩 are equal in every unit, as if one column had been used twice; told only where chance would hardly do that (at least three units with births).",
    action: "Check where the two columns come from (query, formula, paste).",
    sentence: (finding) =>
      `“${text(finding, "second")}” and “${text(finding, "third")}” are equal in every unit, as if one set of figures had been used twice. ${rarely(finding, "such workbook")} has this.`,
  },
  "too-regular": {
    name: "Months vary too little",
    meaning:
      "From month to month the share of boys of a unit (or of all units) changes less than chance alone would change it (under one in a thousand, corrected for how many units are looked at). Needs ten births a month and eight months; fewer cannot show it.",
    action:
      "Check that the boys and girls of every month were counted from the register, not reckoned or shared out.",
    sentence: (finding) =>
      `${whose(finding)}: over ${text(finding, "months")} months with ${text(finding, "births")} births the share of boys hardly changes, less than chance alone would change it. ` +
      `${rarely(finding, "such unit")} does this (${text(finding, "compared")} were looked at). Check the register.`,
  },
  "count-jump": {
    name: "Sudden change in births",
    meaning:
      "The births of a month are at least a third more or fewer than the unit's other months and the other units in that month lead to expect, and with so many births and the usual scatter of the form chance hardly ever does that: about one honest workbook in a hundred is flagged. Small units vary much; that is not flagged.",
    action:
      "Check the register: a real change, births left out or counted twice, a row that slipped, or late registrations gathered in this month? If it is right, say so in the note.",
    sentence: (finding) =>
      `${whose(finding)}: ${shown(finding.actual)} births in ${periodText(finding.period ?? "")}; going by the other months, and by the other units in that month, about ${text(finding, "usual")} are usual. ` +
      `${rarely(finding, "such workbook")} has this; it may be a real change or a mistake in the form. Check the register.`,
  },
  "ratio-high": {
    name: "Ratio high, by a test",
    meaning:
      "The ratio of a complete statistical year (or of three) is above the reference by an exact test, corrected for how many are compared; never by the bare number.",
    action: VERDICT_ACTION,
    sentence: verdictSentence("ratio-high"),
  },
  "ratio-low": {
    name: "Ratio low, by a test",
    meaning:
      "The ratio of a complete statistical year (or of three) is below the reference by an exact test, corrected for how many are compared; never by the bare number.",
    action: VERDICT_ACTION,
    sentence: verdictSentence("ratio-low"),
  },
};
