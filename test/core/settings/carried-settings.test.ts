import { withCarried } from "../../../src/core/settings/carried-settings";

it("further workbooks add forms and names, and nothing else", () => {
  const main = { dueDay: 6, forms: { a: { side: "health" } } };
  const other = {
    asOf: "2025-01-05",
    dueDay: 7,
    sheets: { "3月": { skip: true } },
    forms: { a: { side: "registration" }, b: {} },
    aliases: [{ name: "李家", unit: "李家村" }],
  };
  expect(withCarried(main, other)).toEqual({
    dueDay: 6,
    forms: { a: { side: "health" }, b: {} },
    aliases: [{ name: "李家", unit: "李家村" }],
  });
});

it("what the main workbook says of a name stands", () => {
  const alias = (unit: string) => ({ aliases: [{ name: "李家", unit }] });
  expect(withCarried(alias("李家村"), alias("李家庄"))).toEqual(alias("李家村"));
});
