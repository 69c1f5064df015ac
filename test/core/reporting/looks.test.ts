import { sheets as enUS } from "../../../src/messages/en-US/sheets";
import { sheets as zhCN } from "../../../src/messages/zh-CN/sheets";
import { CONDITIONAL_LOOKS, LOOKS } from "../../../src/core/reporting/looks";

/** Relative luminance of a colour (WCAG 2.1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(LOOKS))("the look %s can be read: contrast 4.5 : 1 or more", (_, style) => {
  expect(contrast(style.colour, style.fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

it("conditional looks keep texts readable; only what is faded may be paler, at 3 : 1", () => {
  for (const [name, { colour, fill }] of Object.entries(CONDITIONAL_LOOKS)) {
    const least = name === "faded" ? 3 : 4.5;
    expect([name, contrast(colour, fill ?? "FFFFFF") >= least]).toEqual([name, true]);
  }
});

it("only cells for the clerk are unlocked", () => {
  const open = Object.entries(LOOKS).filter(([, style]) => !style.locked);
  expect(open.map(([name]) => name)).toEqual([
    "input",
    "input-day",
    "input-iso-day",
    "input-number",
  ]);
});

it("days are numbers of the same day in both languages, written as the language writes them", () => {
  const languages = [zhCN, enUS].map(({ days }) => [
    LOOKS[days.shown].numberFormat,
    LOOKS[days.typed].numberFormat,
  ]);
  expect(languages).toEqual([
    ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
    ["yyyy-mm-dd", "yyyy-mm-dd"],
  ]);
});

it("text that begins at a line keeps away from it, and nothing else is indented", () => {
  const indented = Object.entries(LOOKS).filter(([, { indent }]) => indent > 0);
  expect(indented.every(([, { align, border }]) => align === "left" && border !== null)).toBe(true);
  expect(indented.map(([name]) => name)).toEqual(["text", "link", "input", "strong", "faded"]);
});
