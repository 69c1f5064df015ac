/** The shape of a scheme file, checked on load; what shapes cannot say is in scheme-checks.ts. */
import * as v from "valibot";
import type { Condition, Scheme } from "../model/scheme";

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/));
const option = v.union([v.string(), v.number(), v.boolean()]);
const bilingual = v.strictObject({ zh: text, en: text });
const schemeNumber = v.nullable(
  v.union([
    v.number(),
    v.strictObject({ reading: id, values: v.record(v.string(), v.nullable(v.number())) }),
  ])
);
const schemeSwitch = v.union([v.boolean(), v.strictObject({ reading: id, is: option })]);

const input = v.strictObject({
  id,
  title: bilingual,
  kind: v.picklist(["yes-no", "points", "count", "number"]),
  max: v.optional(schemeNumber),
  optional: v.optional(v.boolean()),
});
const gains = v.array(
  v.strictObject({ input: id, each: schemeNumber, cap: v.optional(schemeNumber) })
);
const losses = v.array(v.strictObject({ input: id, each: schemeNumber }));

const itemRule = v.variant("shape", [
  v.strictObject({ shape: v.literal("fixed"), input: id }),
  v.strictObject({ shape: v.literal("target"), done: id, task: id }),
  v.strictObject({
    shape: v.literal("linear"),
    start: v.picklist(["zero", "full"]),
    gains,
    losses,
    floor: schemeNumber,
  }),
  v.strictObject({
    shape: v.literal("share"),
    faulty: id,
    sample: id,
    each: schemeNumber,
    allow: v.optional(schemeNumber),
    whole: schemeSwitch,
    deduction: v.optional(id),
    floor: schemeNumber,
  }),
  v.strictObject({
    shape: v.literal("months"),
    good: schemeNumber,
    bad: schemeNumber,
    twice: schemeSwitch,
    unequal: id,
  }),
  v.strictObject({
    shape: v.literal("ratio-level"),
    limit: schemeNumber,
    each: schemeNumber,
    floor: schemeNumber,
  }),
]);

const adjustmentRule = v.variant("shape", [
  v.strictObject({ shape: v.literal("occurrences"), gains, losses }),
  v.strictObject({
    shape: v.literal("shortfall"),
    done: id,
    task: id,
    each: schemeNumber,
    floor: schemeNumber,
  }),
]);

const condition: v.GenericSchema<Condition> = v.union([
  v.strictObject({ yes: id }),
  v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  v.strictObject({ any: v.array(v.lazy(() => condition)) }),
  v.strictObject({ below: v.strictObject({ done: id, task: id, share: v.number() }) }),
  v.strictObject({ shareAbove: v.strictObject({ faulty: id, sample: id, share: v.number() }) }),
  v.strictObject({ above: v.strictObject({ input: id, limit: v.number() }) }),
  v.strictObject({ totalBelow: v.number() }),
  v.strictObject({
    reading: id,
    is: option,
    then: v.lazy(() => condition),
    otherwise: v.lazy(() => condition),
  }),
]);

const positive = v.pipe(v.number(), v.gtValue(0));

export const schemeShape: v.GenericSchema<unknown, Scheme> = v.strictObject({
  schema: v.literal("hengbi.scheme/1"),
  id,
  version: text,
  title: bilingual,
  basis: v.strictObject({
    document: bilingual,
    number: v.nullable(text),
    year: v.nullable(text),
    inForce: v.nullable(v.boolean()),
  }),
  note: bilingual,
  fullMarks: positive,
  readings: v.array(
    v.strictObject({
      id,
      question: bilingual,
      kind: v.picklist(["choice", "number"]),
      options: v.array(v.strictObject({ value: v.nullable(option), label: bilingual })),
      default: v.nullable(option),
    })
  ),
  chapters: v.array(v.strictObject({ id, title: bilingual, fullMarks: positive })),
  items: v.array(
    v.strictObject({
      id,
      chapter: id,
      article: text,
      title: bilingual,
      max: positive,
      inputs: v.array(input),
      rule: itemRule,
      types: v.optional(v.array(text)),
    })
  ),
  adjustments: v.array(
    v.strictObject({
      id,
      article: text,
      title: bilingual,
      inputs: v.array(input),
      rule: adjustmentRule,
      noteBeyond: v.optional(v.strictObject({ points: positive, note: bilingual })),
    })
  ),
  flags: v.array(
    v.strictObject({
      id,
      article: text,
      title: bilingual,
      inputs: v.array(input),
      effect: v.picklist(["class", "veto"]),
      label: bilingual,
      when: condition,
      warnWhen: v.optional(condition),
    })
  ),
  grades: v.array(v.strictObject({ from: v.number(), title: bilingual })),
});
