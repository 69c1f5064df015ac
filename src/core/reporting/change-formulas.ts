/**
 * The losses and gains of an item as live formulas over the value-used cells of 考核录入. They mirror
 * scoring/rules one by one; a test recalculates them against what scoring computed.
 */
import type { Gain, Loss, SchemeAdjustment, SchemeItem, SchemeNumber } from "../model/scheme";
import { schemeNumber, schemeSwitch } from "../scoring/readings";
import type { Readings } from "../scoring/readings";
import { inputKey, ruleInputs } from "../scoring/scheme-inputs";

/** The value-used cell of an input (full key) for the unit. */
export type InputCell = (key: string) => string;

export interface ChangeFormula {
  /** Matches the lines of the ledger: code, and the input's key for counted ones. */
  readonly key: string;
  /** Points ≥ 0, rounded to hundredths. */
  readonly amount: string;
  readonly gain: boolean;
}

interface Owner {
  readonly owner: SchemeItem | SchemeAdjustment;
  readonly readings: Readings;
  readonly cell: InputCell;
}

/** Key of a ledger line or change: its code, and which count it is about. */
export function changeKey(code: string, input: string | number | undefined): string {
  return code === "occurrences" ? `${code} ${input ?? ""}` : code;
}

/** Losses of an item in the order in which scoring books them; empty for shapes that need no entry. */
export function itemChanges(
  item: SchemeItem,
  readings: Readings,
  cell: InputCell,
  ratio: { readonly male: string; readonly female: string } | null
): ChangeFormula[] {
  const of: Owner = { owner: item, readings, cell };
  const { rule, max } = item;
  switch (rule.shape) {
    case "fixed": {
      const kind = item.inputs.find((input) => input.id === rule.input)?.kind;
      const value = number(of, rule.input);
      const amount = kind === "points" ? `MAX(0,${max}-${value})` : `IF(${value}>0,0,${max})`;
      return [loss("entered-below-full", amount)];
    }
    case "target":
      return [
        loss("target-missed", `IF(${number(of, rule.task)}>${number(of, rule.done)},${max},0)`),
      ];
    case "linear": {
      const gains = rule.gains.map((gain) => gained(of, gain));
      const sum = [rule.start === "full" ? String(max) : "0", ...gains].join("+");
      return [
        loss("entered-below-full", `${max}-MIN(${max},${sum})`),
        ...rule.losses.map((one) => counted(of, one, false)),
      ];
    }
    case "share": {
      const allow = schemeNumber(rule.allow, readings) ?? 0;
      const sample = number(of, rule.sample);
      const beyond = `MAX(0,100*${number(of, rule.faulty)}/MAX(1,${sample})-${allow})`;
      // A quotient such as 100*7/25 may fall just short of a whole number in binary.
      const points = schemeSwitch(rule.whole, readings) ? `INT(ROUND(${beyond},9))` : beyond;
      return [
        loss("share-faulty", `${points}*${each(of, rule.each)}`),
        ...(rule.deduction === undefined ? [] : [loss("deduction", number(of, rule.deduction))]),
      ];
    }
    case "ratio-level": {
      if (!ratio) return [];
      const limit = each(of, rule.limit);
      return [
        loss(
          "ratio-above",
          `MAX(0,100*(${ratio.male})/(${ratio.female})-${limit})*${each(of, rule.each)}`
        ),
      ];
    }
    case "months":
      return [];
  }
}

/** Whether something that the item needs is not entered or not acceptable, as a condition; "FALSE" where nothing is needed. */
export function lacking(item: SchemeItem, cell: InputCell): string {
  const optional = new Set(item.inputs.filter((input) => input.optional).map((input) => input.id));
  const conditions = ruleInputs(item.rule).map((ref) => {
    const at = cell(inputKey(item, ref));
    return optional.has(ref) ? `${at}="!"` : `NOT(ISNUMBER(${at}))`;
  });
  if (item.rule.shape === "share") {
    const sample = cell(inputKey(item, item.rule.sample));
    conditions.push(`N(${sample})<=0`, `N(${cell(inputKey(item, item.rule.faulty))})>N(${sample})`);
  }
  return conditions.length === 0 ? "FALSE" : `OR(${conditions.join(",")})`;
}

/** Gains and losses of an adjustment. */
export function adjustmentChanges(
  adjustment: SchemeAdjustment,
  readings: Readings,
  cell: InputCell
): ChangeFormula[] {
  const of: Owner = { owner: adjustment, readings, cell };
  const { rule } = adjustment;
  if (rule.shape === "occurrences") {
    return [
      ...rule.gains.map((gain): ChangeFormula => ({
        ...counted(of, gain, true),
        amount: rounded(gained(of, gain)),
      })),
      ...rule.losses.map((one) => counted(of, one, false)),
    ];
  }
  const done = number(of, rule.done);
  const task = number(of, rule.task);
  const blank = `OR(NOT(ISNUMBER(${cell(inputKey(adjustment, rule.done))})),NOT(ISNUMBER(${cell(inputKey(adjustment, rule.task))})))`;
  const share = `100*MAX(0,${task}-${done})/MAX(1,${task})*${each(of, rule.each)}`;
  const floor = schemeNumber(rule.floor, readings);
  const bounded = floor === null ? share : `MIN(${Math.abs(floor)},${share})`;
  return [loss("shortfall", `IF(${blank},0,${bounded})`)];
}

function rounded(points: string): string {
  return `ROUND(${points},2)`;
}

function loss(key: string, points: string): ChangeFormula {
  return { key, amount: rounded(points), gain: false };
}

function counted(of: Owner, { input, each: price }: Loss, gain: boolean): ChangeFormula {
  const key = changeKey("occurrences", inputKey(of.owner, input));
  return { key, amount: rounded(`${number(of, input)}*${each(of, price)}`), gain };
}

function gained(of: Owner, gain: Gain): string {
  const points = `${number(of, gain.input)}*${each(of, gain.each)}`;
  const cap = schemeNumber(gain.cap, of.readings);
  return cap === null ? points : `MIN(${cap},${points})`;
}

/** The entry as a number; blank and unacceptable entries are 0. */
function number(of: Owner, ref: string): string {
  return `N(${of.cell(inputKey(of.owner, ref))})`;
}

function each(of: Owner, value: SchemeNumber): string {
  return String(schemeNumber(value, of.readings) ?? 0);
}
