/** The looks of a plan as formats: by property and block, never by cell. */
import type { GridRange } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { FONT_NAME, LOOKS, type LookStyle } from "../../core/reporting/looks";
import { addresses, rectangles } from "./rectangles";
import { a1Range } from "../../core/model/cell-ref";
import type { WriteStep } from "./write-step";

/** What a call takes in a request beside its address: object paths, their instantiation, the setting. */
const AREA_BYTES = 1_000;
const BORDER_BYTES = 2_400;
const RANGE_BYTES = 330;

const BASE = LOOKS.plain;

type Set = (format: Excel.RangeFormat) => void;

const ALIGN = { general: "General", left: "Left", center: "Center", right: "Right" } as const;

export type SheetOf = (workbook: Excel.Workbook) => Excel.Worksheet;

export function formatSteps(plan: SheetPlan, sheet: SheetOf): WriteStep[] {
  const { rows } = plan;
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  if (rows.length === 0) return [];
  const where = (has: (style: LookStyle) => boolean): GridRange[] => {
    const looks = new Set(
      Object.entries(LOOKS).flatMap(([look, style]) => (has(style) ? [look] : []))
    );
    return rectangles(rows, (cell) => cell !== null && looks.has(cell.look));
  };
  const on = (areas: readonly GridRange[], set: Set, bytes = AREA_BYTES): WriteStep[] =>
    addresses(areas).map((address) => ({
      bytes: address.length + bytes,
      run: (workbook) => set(sheet(workbook).getRanges(address).format),
    }));
  const each = <Value extends string | number>(
    valueOf: (style: LookStyle) => Value | null,
    set: (value: Value) => Set
  ): WriteStep[] => {
    const base = valueOf(BASE);
    const values = new Set(Object.values(LOOKS).map(valueOf));
    return [...values].flatMap((value) =>
      value === null || value === base
        ? []
        : on(
            where((style) => valueOf(style) === value),
            set(value)
          )
    );
  };
  const whole = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: width - 1 };
  return [
    ...on([whole], setBase, BORDER_BYTES),
    ...on(
      where((style) => style.bold),
      ({ font }) => (font.bold = true)
    ),
    ...on(
      where((style) => style.underline),
      ({ font }) => (font.underline = "Single")
    ),
    ...each(
      ({ size }) => size,
      (size) =>
        ({ font }) =>
          (font.size = size)
    ),
    ...each(
      ({ colour }) => colour,
      (colour) =>
        ({ font }) =>
          (font.color = `#${colour}`)
    ),
    ...each(
      ({ fill }) => fill,
      (fill) => (format) => (format.fill.color = `#${fill}`)
    ),
    ...each(
      ({ align }) => align,
      (align) => (format) => (format.horizontalAlignment = ALIGN[align])
    ),
    ...on(
      where(({ indent }) => indent === 1),
      (format) => (format.indentLevel = 1)
    ),
    ...on(
      where((style) => style.wrap),
      (format) => (format.wrapText = true)
    ),
    ...on(
      where((style) => style.vertical === "top"),
      (format) => (format.verticalAlignment = "Top")
    ),
    ...on(
      where((style) => !style.locked),
      ({ protection }) => (protection.locked = false)
    ),
    ...borders(where, on),
    ...numberFormats(where, sheet),
  ];
}

/** What all looks share; clearing left the workbook's own default font. */
function setBase(format: Excel.RangeFormat): void {
  const { font } = format;
  font.name = FONT_NAME;
  font.size = BASE.size;
  font.color = `#${BASE.colour}`;
  format.verticalAlignment = "Center";
}

/** Inner lines only where there are any: a single row has no line inside. */
function borders(
  where: (has: (style: LookStyle) => boolean) => GridRange[],
  on: (areas: readonly GridRange[], set: Set, bytes?: number) => WriteStep[]
): WriteStep[] {
  const colours = new Set(Object.values(LOOKS).flatMap(({ border }) => border ?? []));
  return [...colours].flatMap((colour) => {
    const areas = where(({ border }) => border === colour);
    const lines =
      (...sides: (keyof typeof SIDES)[]): Set =>
      (format) => {
        for (const side of sides) {
          const border = format.borders.getItem(SIDES[side]);
          border.style = "Continuous";
          border.color = `#${colour}`;
        }
      };
    const tall = areas.filter(({ firstRow, lastRow }) => lastRow > firstRow);
    const wide = areas.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
    return [
      ...on(areas, lines("top", "bottom", "left", "right"), BORDER_BYTES),
      ...on(tall, lines("insideRows"), AREA_BYTES),
      ...on(wide, lines("insideColumns"), AREA_BYTES),
    ];
  });
}

const SIDES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideRows: "InsideHorizontal",
  insideColumns: "InsideVertical",
} as const;

/** Number formats belong to ranges, not to areas; one value goes for all cells of a range. */
function numberFormats(
  where: (has: (style: LookStyle) => boolean) => GridRange[],
  sheet: SheetOf
): WriteStep[] {
  const formats = new Set(Object.values(LOOKS).map((style) => style.numberFormat));
  formats.delete(BASE.numberFormat);
  return [...formats].flatMap((format) =>
    where((style) => style.numberFormat === format).map((area) => ({
      bytes: RANGE_BYTES + format.length * 3,
      run: (workbook) => {
        // The library's types know two-dimensional arrays only.
        sheet(workbook).getRange(a1Range(area)).numberFormat = format as unknown as string[][];
      },
    }))
  );
}
