/**
 * A cell as a plain grid shows it: numbers by the decimals of their format, days as days. Only what these
 * sheets use; any other format is shown as General.
 */
import { calendarDay } from "./calendar-day";
import type { CellValue, SheetGrid } from "../../core/model/sheet-grid";
import { cellKey, valueAt } from "../../core/model/sheet-grid";

/** General shows about eleven digits (Excel specifications: 11 in a cell of standard width). */
const GENERAL_DIGITS = 11;

export function cellText(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return shown(value, grid.numberFormats.get(cellKey(row, column)));
}

/** Numbers and days stand on the right. */
export function isNumeric(grid: SheetGrid, row: number, column: number): boolean {
  return typeof valueAt(grid, row, column) === "number";
}

function shown(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value.error;
  return format === undefined ? general(value) : formatted(value, format);
}

function general(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}

function formatted(value: number, format: string): string {
  const [code = ""] = format.split(";");
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[yd]/i.test(bare)) return calendarDay(value);
  const decimals = /0\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes("%")) return `${(value * 100).toFixed(decimals)}%`;
  if (!/[0#]/.test(bare)) return general(value);
  const text = value.toFixed(decimals);
  return bare.includes("#,##0") ? withThousands(text) : text;
}

function withThousands(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
