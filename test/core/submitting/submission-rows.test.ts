import type { ClerkEntries, Typed, TypedRow } from "../../../src/core/model/clerk-entries";
import {
  changeFact,
  changeFacts,
  changeId,
  changeOfRow,
  formFact,
  formId,
  formKeyText,
  isChangeRow,
  pieces,
  recordedForms,
} from "../../../src/core/submitting/submission-rows";
import type { FormKey, SubmittedForm } from "../../../src/core/model/submission";

const KEY: FormKey = {
  reportingUnit: "青山/50%镇",
  part: null,
  side: "registration",
  period: "2025-01/2025-03",
};

function row(id: string, values: Record<string, Typed> = {}): TypedRow {
  return { kind: "submissions", id, values, shown: [], shownBy: {} };
}

function entries(...rows: TypedRow[]): ClerkEntries {
  return { rows, sheetNames: {} };
}

function submitted(key: Partial<FormKey>, number: number): TypedRow {
  const whole = { ...KEY, ...key };
  const counts = { day: "2025-04-03", births: 9, male: 5, female: 4, code: "4711" };
  const form: SubmittedForm = { ...whole, ...counts, number, id: formId(whole, number) };
  return row(form.id, { fact: formFact(form, "abc"), figures1: "cell;东村=1,", figures2: ",2" });
}

describe("rows of what was submitted", () => {
  it("come back with office, period and figures, also where a name holds / and %", () => {
    const [found] = recordedForms(entries(submitted({}, 1)));
    expect(found?.form).toEqual({
      ...{ ...KEY, id: formId(KEY, 1), day: "2025-04-03", number: 1 },
      ...{ births: 9, male: 5, female: 4, code: "4711" },
    });
    expect(found).toMatchObject({ figures: "cell;东村=1,,2", checksum: "abc" });
  });

  it("a part of an office is told from the whole", () => {
    const [found] = recordedForms(entries(submitted({ part: "第一片" }, 1)));
    expect(found?.form.part).toBe("第一片");
    expect(formKeyText({ ...KEY, part: "第一片" })).not.toBe(formKeyText(KEY));
  });

  it("stand by period, then registration before health, office and number", () => {
    const found = recordedForms(
      entries(
        submitted({ period: "2025-04" }, 1),
        submitted({ period: "2025-03", reportingUnit: "乙镇" }, 1),
        submitted({ period: "2025-03", reportingUnit: "甲镇" }, 2),
        submitted({ period: "2025-03", reportingUnit: "甲镇" }, 1),
        submitted({ period: "2025-03", side: "health", reportingUnit: "甲镇" }, 1)
      )
    );
    expect(
      found.map(({ form }) => [form.period, form.side, form.reportingUnit, form.number].join(" "))
    ).toEqual(
      [
        "2025-03 registration 乙镇 1",
        "2025-03 registration 甲镇 1",
        "2025-03 registration 甲镇 2",
        "2025-03 health 甲镇 1",
        "2025-04 registration 乙镇 1",
      ].map((line) => line.replace("2025-04 registration 乙镇", "2025-04 registration 青山/50%镇"))
    );
  });

  it.each([
    ["without its facts", row(formId(KEY, 1))],
    ["with a day that is none", row(formId(KEY, 1), { fact: "2025-02-30|9|5|4|4711|abc" })],
    ["of a side that is none", row("submitted/青山镇//both/2025-03/1", { fact: "2025-04-03" })],
    ["with more in its id", row(`${formId(KEY, 1)}/more`, { fact: "2025-04-03" })],
  ])("damaged rows are left out: %s", (_, damaged) => {
    expect(recordedForms(entries(damaged))).toEqual([]);
  });

  it("figures that nobody had stay unknown", () => {
    const [found] = recordedForms(entries(row(formId(KEY, 1), { fact: "2025-04-03||||" })));
    expect(found?.form).toMatchObject({ births: null, male: null, female: null, code: "" });
    expect(found).toMatchObject({ figures: "", checksum: "" });
  });

  it("pieces end where one is missing", () => {
    expect(pieces(row("x", { figures1: "a", figures2: "b", figures4: "d" }))).toEqual(["a", "b"]);
  });
});

describe("rows of what changed since", () => {
  const id = changeId(formId(KEY, 2), "东/村", "3+", "male");

  it("name form, unit, parity and sex", () => {
    expect(isChangeRow(row(id))).toBe(true);
    expect(changeOfRow(row(id))).toEqual({
      form: { ...KEY, id: formId(KEY, 2) },
      ...{ unit: "东/村", parity: "3+", sex: "male" },
    });
  });

  it.each([
    formId(KEY, 2),
    `${id}/more`,
    "change/青山镇//both/2025-03/1/东村/all/male",
    "change/青山镇//health/2025-03/1/东村/all",
  ])("that somebody damaged name nothing: %s", (damaged) => {
    expect(changeOfRow(row(damaged))).toBeNull();
  });

  it("keep the figures and the day on which they were first seen, or neither", () => {
    expect(changeFacts(row(id, { fact: changeFact("3:5", "2025-04-09") }))).toEqual({
      ...{ pair: "3:5", seen: "2025-04-09" },
    });
    expect(changeFacts(row(id, { fact: changeFact("3:5", null) }))).toEqual({
      pair: "3:5",
      seen: "",
    });
    expect(changeFacts(row(id))).toEqual({ pair: "", seen: "" });
  });
});
