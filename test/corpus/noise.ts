/** What twenty years of copying do to words. */
import type { Random } from "./random";

/** ASCII as full-width forms. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** 合 计, 男　婴: blanks between the characters of some words. */
export function spaced(random: Random, text: string): string {
  if (text.length < 2 || text.length > 4 || random.chance(0.5)) return text;
  return [...text].join(random.pick([" ", "　", "  "]));
}

/** A line break inside a longer heading. */
export function broken(random: Random, text: string): string {
  if (text.length < 4 || random.chance(0.5)) return text;
  const at = random.between(1, text.length - 1);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}
