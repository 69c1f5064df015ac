/** What must hold of a scheme beyond its shape: unique ids, references that lead somewhere, sums that add up. */
import type {
  Condition,
  Scheme,
  SchemeItem,
  SchemeNumber,
  SchemeReading,
  SchemeSwitch,
} from "../model/scheme";
import { isOption } from "./readings";
import type { InputOwner } from "./scheme-inputs";
import { conditionInputs, inputKey, ownedInputs, ruleInputs } from "./scheme-inputs";

export type SchemeProblemCode =
  | "shape"
  | "duplicate-id"
  | "unknown-input"
  | "unknown-chapter"
  | "unknown-reading"
  | "option-not-mapped"
  | "default-not-an-option"
  | "number-missing"
  | "full-marks"
  | "chapter-marks"
  | "month-marks"
  | "unequal-options"
  | "fixed-input-kind";

/** Problems are data: `path` leads to the place in the file, `detail` says what is there. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode;
  readonly path: string;
  readonly detail: string;
}

type Found = (code: SchemeProblemCode, path: string, detail?: string | number) => void;

/** What a months rule may be told unequal means; see {@link ItemRule}. */
const UNEQUAL_OPTIONS = ["unexplained", "cell", "total"];

export function schemeProblems(scheme: Scheme): SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  const found: Found = (code, path, detail = "") => {
    problems.push({ code, path, detail: String(detail) });
  };
  checkIds(scheme, found);
  for (const reading of scheme.readings) {
    if (!isOption(reading, reading.default)) {
      found("default-not-an-option", `readings.${reading.id}`, String(reading.default));
    }
  }
  const keys = new Set(ownedInputs(scheme).map((input) => input.key));
  const checkRefs = (owner: InputOwner, refs: readonly string[]) => {
    for (const ref of refs)
      if (!keys.has(inputKey(owner, ref))) found("unknown-input", owner.id, ref);
  };
  const byReading = new Map(scheme.readings.map((reading) => [reading.id, reading]));
  for (const item of scheme.items) {
    checkRefs(item, ruleInputs(item.rule));
    checkItem(item, scheme, byReading, found);
  }
  for (const adjustment of scheme.adjustments) {
    checkRefs(adjustment, ruleInputs(adjustment.rule));
    checkNumbers(adjustment.id, adjustment.rule, byReading, found);
  }
  for (const flag of scheme.flags) {
    for (const condition of [flag.when, ...(flag.warnWhen ? [flag.warnWhen] : [])]) {
      checkRefs(flag, conditionInputs(condition));
      checkCondition(flag.id, condition, byReading, found);
    }
  }
  for (const { key, input } of ownedInputs(scheme)) {
    checkNumber(key, input.max, byReading, found, true);
  }
  checkSums(scheme, found);
  return problems;
}

function checkIds(scheme: Scheme, found: Found): void {
  const once = (path: string, ids: readonly string[]) => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) found("duplicate-id", path, id);
      seen.add(id);
    }
  };
  const owners: readonly InputOwner[] = [...scheme.items, ...scheme.adjustments, ...scheme.flags];
  once(
    "items",
    owners.map((owner) => owner.id)
  );
  once(
    "chapters",
    scheme.chapters.map((chapter) => chapter.id)
  );
  once(
    "readings",
    scheme.readings.map((reading) => reading.id)
  );
  for (const owner of owners)
    once(
      `${owner.id}.inputs`,
      owner.inputs.map((input) => input.id)
    );
}

type Readings = ReadonlyMap<string, SchemeReading>;

function checkItem(item: SchemeItem, scheme: Scheme, readings: Readings, found: Found): void {
  if (!scheme.chapters.some((chapter) => chapter.id === item.chapter)) {
    found("unknown-chapter", item.id, item.chapter);
  }
  checkNumbers(item.id, item.rule, readings, found);
  const { rule } = item;
  if (rule.shape === "fixed") {
    const input = item.inputs.find((one) => one.id === rule.input);
    if (input && input.kind !== "yes-no" && input.kind !== "points") {
      found("fixed-input-kind", item.id, input.kind);
    }
  }
  if (rule.shape === "share") checkSwitch(item.id, rule.whole, readings, found);
  if (rule.shape === "months") {
    checkSwitch(item.id, rule.twice, readings, found);
    const unequal = readings.get(rule.unequal);
    if (!unequal) found("unknown-reading", item.id, rule.unequal);
    else if (!unequal.options.every(({ value }) => UNEQUAL_OPTIONS.includes(String(value)))) {
      found("unequal-options", item.id, rule.unequal);
    }
    if (typeof rule.good !== "number" || rule.good * 12 !== item.max) found("month-marks", item.id);
  }
}

type NumberedRule = SchemeItem["rule"] | Scheme["adjustments"][number]["rule"];

function checkNumbers(path: string, rule: NumberedRule, readings: Readings, found: Found): void {
  const given = (number: SchemeNumber) => checkNumber(path, number, readings, found, false);
  const orNone = (number: SchemeNumber | undefined) =>
    checkNumber(path, number, readings, found, true);
  if ("gains" in rule) {
    for (const gain of rule.gains) {
      given(gain.each);
      orNone(gain.cap);
    }
    for (const loss of rule.losses) given(loss.each);
  } else if ("each" in rule) given(rule.each);
  if ("floor" in rule) orNone(rule.floor);
  if (rule.shape === "share") orNone(rule.allow);
  if (rule.shape === "ratio-level") given(rule.limit);
  if (rule.shape === "months") given(rule.bad);
}

function checkNumber(
  path: string,
  number: SchemeNumber | undefined,
  readings: Readings,
  found: Found,
  mayBeNone: boolean
): void {
  if (number === null || number === undefined) {
    if (!mayBeNone) found("number-missing", path);
    return;
  }
  if (typeof number === "number") return;
  const reading = readings.get(number.reading);
  if (!reading) {
    found("unknown-reading", path, number.reading);
    return;
  }
  if (reading.kind === "number") return;
  for (const { value } of reading.options) {
    const mapped = number.values[String(value)];
    if (mapped === undefined || (mapped === null && !mayBeNone)) {
      found("option-not-mapped", path, `${reading.id}=${String(value)}`);
    }
  }
}

function checkSwitch(path: string, of: SchemeSwitch, readings: Readings, found: Found): void {
  if (typeof of === "boolean") return;
  const reading = readings.get(of.reading);
  if (!reading) found("unknown-reading", path, of.reading);
  else if (!isOption(reading, of.is)) {
    found("option-not-mapped", path, `${of.reading}=${String(of.is)}`);
  }
}

function checkCondition(path: string, of: Condition, readings: Readings, found: Found): void {
  const inner =
    "all" in of ? of.all : "any" in of ? of.any : "reading" in of ? [of.then, of.otherwise] : [];
  if ("reading" in of) checkSwitch(path, of, readings, found);
  for (const condition of inner) checkCondition(path, condition, readings, found);
}

function checkSums(scheme: Scheme, found: Found): void {
  const sum = (marks: readonly number[]) => marks.reduce((total, mark) => total + mark, 0);
  for (const chapter of scheme.chapters) {
    const items = scheme.items.filter((item) => item.chapter === chapter.id);
    const marks = sum(items.map((item) => item.max));
    if (marks !== chapter.fullMarks) found("chapter-marks", chapter.id, marks);
  }
  const full = sum(scheme.chapters.map((chapter) => chapter.fullMarks));
  if (full !== scheme.fullMarks) found("full-marks", "fullMarks", full);
}
