import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Scheme } from "../../../src/core/model/scheme";
import { resolveReadings, schemeNumber } from "../../../src/core/scoring/readings";
import {
  builtInScheme,
  builtInSchemes,
  isScheme,
  loadScheme,
} from "../../../src/core/scoring/scheme";
import { THOUSAND } from "./scoring-fixture";

const item = {
  id: "I1",
  chapter: "c",
  article: "1",
  title: { zh: "一", en: "one" },
  max: 10,
  inputs: [{ id: "met", title: { zh: "有", en: "met" }, kind: "yes-no" }],
  rule: { shape: "fixed", input: "met" },
};

/** A scheme of one item that loads, changed. */
function tiny(
  changes: Record<string, unknown> = {},
  ofItem: Record<string, unknown> = {}
): unknown {
  return {
    schema: "hengbi.scheme/1",
    id: "tiny",
    version: "1",
    title: { zh: "小", en: "tiny" },
    basis: { document: { zh: "文", en: "doc" }, number: null, year: null, inForce: true },
    note: { zh: "注", en: "note" },
    fullMarks: 10,
    readings: [
      {
        id: "r",
        question: { zh: "问", en: "ask" },
        kind: "choice",
        options: [
          { value: "a", label: { zh: "甲", en: "a" } },
          { value: "b", label: { zh: "乙", en: "b" } },
        ],
        default: "a",
      },
      { id: "n", question: { zh: "问", en: "ask" }, kind: "number", options: [], default: null },
    ],
    chapters: [{ id: "c", title: { zh: "章", en: "chapter" }, fullMarks: 10 }],
    items: [{ ...item, ...ofItem }],
    adjustments: [],
    flags: [],
    grades: [],
    ...changes,
  };
}

function problems(json: unknown): string[] {
  const loaded = loadScheme(json);
  return isScheme(loaded) ? [] : loaded.map(({ code, path }) => `${code} ${path}`);
}

const flag = (when: unknown) => ({
  flags: [
    {
      id: "F1",
      article: "1",
      title: { zh: "旗", en: "flag" },
      inputs: [],
      effect: "veto",
      label: { zh: "否", en: "veto" },
      when,
    },
  ],
});
const linear = (rest: Record<string, unknown>) => ({
  rule: { shape: "linear", start: "zero", gains: [], losses: [], floor: 0, ...rest },
});
const months = (rest: Record<string, unknown>) => ({
  inputs: [],
  rule: { shape: "months", good: 10, bad: 0, twice: false, unequal: "r", ...rest },
});
const byReading = (values: Record<string, number | null>, reading = "r") => ({ reading, values });

describe("loading a scheme", () => {
  it("loads the two that ship", () => {
    expect(builtInSchemes.map(({ id }) => id)).toEqual(["thousand-point", "village-hundred"]);
    expect(builtInScheme("nothing")).toBeNull();
    expect(problems(JSON.parse(JSON.stringify(THOUSAND)))).toEqual([]);
    expect(problems(tiny())).toEqual([]);
  });

  it("says where the shape is wrong, an unknown key included", () => {
    expect(problems(null)).toEqual(["shape "]);
    expect(problems(tiny({ version: "" }))).toEqual(["shape version"]);
    expect(problems(tiny({}, { bonus: 1 }))).toEqual(["shape items.0.bonus"]);
    expect(problems(tiny({}, { rule: { shape: "guess" } }))).toEqual(["shape items.0.rule.shape"]);
  });

  it.each<[string, unknown, string[]]>([
    [
      "an id used twice",
      tiny({ items: [item, { ...item, max: 10 }] }),
      ["duplicate-id items", "chapter-marks c"],
    ],
    [
      "an input used twice",
      tiny({}, { inputs: [item.inputs[0], item.inputs[0]] }),
      ["duplicate-id I1.inputs"],
    ],
    ["an unknown chapter", tiny({}, { chapter: "d" }), ["unknown-chapter I1", "chapter-marks c"]],
    [
      "an unknown input",
      tiny({}, { rule: { shape: "target", done: "met", task: "X.y" } }),
      ["unknown-input I1"],
    ],
    [
      "a fixed item on a count",
      tiny({}, { inputs: [{ ...item.inputs[0], kind: "count" }] }),
      ["fixed-input-kind I1"],
    ],
    ["chapters that do not add up", tiny({ fullMarks: 20 }), ["full-marks fullMarks"]],
    ["items that do not add up", tiny({}, { max: 9 }), ["chapter-marks c"]],
    [
      "a missing number",
      tiny({}, linear({ gains: [{ input: "met", each: null }] })),
      ["number-missing I1"],
    ],
    ["an unknown reading", tiny({}, linear({ floor: byReading({}, "q") })), ["unknown-reading I1"]],
    [
      "an option without a number",
      tiny({}, linear({ floor: byReading({ a: 0 }) })),
      ["option-not-mapped I1"],
    ],
    [
      "an option without a needed number",
      tiny({}, linear({ losses: [{ input: "met", each: byReading({ a: 1, b: null }) }] })),
      ["option-not-mapped I1"],
    ],
    ["months that do not add up", tiny({}, months({})), ["unequal-options I1", "month-marks I1"]],
    [
      "months by an unknown reading",
      tiny({}, months({ unequal: "q", twice: { reading: "q", is: 1 } })),
      ["unknown-reading I1", "unknown-reading I1", "month-marks I1"],
    ],
    [
      "a switch on no option",
      tiny({}, months({ twice: { reading: "r", is: "c" } })),
      ["option-not-mapped I1", "unequal-options I1", "month-marks I1"],
    ],
    [
      "a flag on an unknown input",
      tiny(flag({ any: [{ yes: "I1.met" }, { yes: "I1.no" }] })),
      ["unknown-input F1"],
    ],
    [
      "a flag on an unknown reading",
      tiny(
        flag({
          all: [
            {
              reading: "q",
              is: 1,
              then: { totalBelow: 1 },
              otherwise: { above: { input: "I1.met", limit: 1 } },
            },
          ],
        })
      ),
      ["unknown-reading F1"],
    ],
  ])("refuses %s", (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  it("refuses a default that is no option, and takes any number where a number is asked", () => {
    const readings = THOUSAND.readings.map((reading) => ({ ...reading, default: 7 }));
    const found = problems({ ...THOUSAND, readings });
    expect(found).toHaveLength(6);
    expect(found).not.toContain("default-not-an-option readings.b246Floor");
  });

  it("takes a number that a free reading decides", () => {
    expect(problems(tiny({}, linear({ floor: byReading({}, "n") })))).toEqual([]);
  });
});

describe("readings", () => {
  it("are the defaults unless the settings choose", () => {
    const { readings, problems: none } = resolveReadings(THOUSAND, {
      a21Bad: "zero",
      b246Floor: -500,
    });
    expect(none).toEqual([]);
    expect(readings).toMatchObject({ a21Bad: "zero", a14Times: 6, b246Floor: -500 });
  });

  it("refuse an unknown id or option as a problem in data, and keep the default", () => {
    const { readings, problems: found } = resolveReadings(THOUSAND, {
      a21bad: "zero",
      a14Times: 7,
      b246Floor: "none",
    });
    expect(found).toMatchObject([
      { code: "unknown-reading", reading: "a21bad" },
      { code: "unknown-option", reading: "a14Times", value: 7, accepted: ["6", "12"] },
      { code: "unknown-option", reading: "b246Floor", accepted: ["null", "-200"] },
    ]);
    expect(found[0]?.accepted).toContain("a21Bad");
    expect(readings).toMatchObject({ a14Times: 6, b246Floor: null });
  });

  it("give a number of the scheme, or none", () => {
    expect(schemeNumber(undefined, {})).toBeNull();
    expect(schemeNumber({ reading: "x", values: { "6": 10 } }, { x: 6 })).toBe(10);
    expect(schemeNumber({ reading: "x", values: {} }, { x: 4 })).toBe(4);
    expect(schemeNumber({ reading: "x", values: {} }, {})).toBeNull();
  });
});

describe("nothing of a scheme is hidden in code", () => {
  it("names no item, adjustment or flag outside scheme files", () => {
    const ids = builtInSchemes.flatMap((scheme: Scheme) =>
      [...scheme.items, ...scheme.adjustments, ...scheme.flags].map(({ id }) => id)
    );
    const pattern = new RegExp(`\\b(?:${ids.map((id) => id.replaceAll(".", "\\.")).join("|")})\\b`);
    const root = join(__dirname, "../../../src");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file)
    );
    expect(files.length).toBeGreaterThan(50);
    const found = files.filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));
    expect(found).toEqual([]);
  });
});
