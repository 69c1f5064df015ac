/** Data validation and conditional formats of a range. */
import type { GridRange } from "../../../src/core/model/sheet-grid";
import { overlap } from "../addresses";
import { method, property, type ApiObject, type Member } from "../api-object";
import { ExcelFailure } from "../excel-failure";
import type { Sheet, Validation } from "../sheet";

/** Longest list inside a validation (Excel specifications and limits). */
const LONGEST_LIST = 255;

export function dataValidationApi(sheet: Sheet, areas: readonly GridRange[]): ApiObject {
  const settings: Record<string, unknown> = {};
  const set = (name: string, check: (value: unknown) => void = () => undefined): Member =>
    property(
      8,
      () => settings[name] ?? null,
      (value) => {
        sheet.change("validation");
        check(value);
        settings[name] = value;
        const known: Validation = { areas, settings };
        if (!sheet.validations.some((each) => each.settings === settings)) {
          sheet.validations.push(known);
        }
      }
    );
  return {
    type: "DataValidation",
    members: {
      Rule: set("rule", checkRule),
      IgnoreBlanks: set("ignoreBlanks"),
      ErrorAlert: set("errorAlert"),
      Clear: method(8, () => {
        sheet.change("clear validation");
        sheet.validations = sheet.validations.filter(
          (each) => !each.areas.some((area) => areas.some((cleared) => overlap(area, cleared)))
        );
      }),
    },
  };
}

function checkRule(rule: unknown): void {
  const { list } = rule as { list?: { source?: unknown } };
  if (!list) return;
  const { source } = list;
  const tooLong =
    typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST;
  if (typeof source !== "string" || source === "" || tooLong) {
    throw new ExcelFailure("InvalidArgument", "list");
  }
}

export function conditionalFormatsApi(sheet: Sheet, range: GridRange): ApiObject {
  return {
    type: "ConditionalFormatCollection",
    members: {
      Add: method(6, ([type]) => {
        sheet.change("conditional format");
        if (type !== "Custom") throw new ExcelFailure("ApiNotFound", `conditional ${String(type)}`);
        const settings: Record<string, unknown> = {};
        sheet.conditionalFormats.push({ range, settings });
        return conditionalFormatApi(sheet, settings);
      }),
      ClearAll: method(6, () => {
        sheet.change("clear conditional formats");
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (each) => !overlap(each.range, range)
        );
      }),
    },
  };
}

function conditionalFormatApi(sheet: Sheet, settings: Record<string, unknown>): ApiObject {
  const node = (type: string, members: Readonly<Record<string, Member>>): ApiObject => ({
    type,
    members,
  });
  const kept = (path: string): Member =>
    property(
      6,
      () => settings[path] ?? null,
      (value) => {
        sheet.change("conditional format");
        settings[path] = value;
      }
    );
  const font = node("ConditionalRangeFont", { Color: kept("font.color") });
  const fill = node("ConditionalRangeFill", { Color: kept("fill.color") });
  const format = node("ConditionalRangeFormat", {
    Font: property(6, () => font),
    Fill: property(6, () => fill),
  });
  const rule = node("ConditionalFormatRule", { Formula: kept("formula") });
  const custom = node("CustomConditionalFormat", {
    Rule: property(6, () => rule),
    Format: property(6, () => format),
  });
  return node("ConditionalFormat", { Custom: property(6, () => custom) });
}
