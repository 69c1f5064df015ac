/** The list in groups: by unit, by rule or by sheet. */
import { ALL_UNITS } from "../../core/model/births";
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import type { Messages } from "../../messages/languages";
import type { Grouping } from "../../messages/pane/findings-words";
import type { Judgement } from "../judge/judgement";
import { MISMATCH, mainPlace, placesOf, severityOf, subjectOf } from "./item";
import type { Item } from "./item";
import { sheetKey, sheetNumbers } from "./sheet-order";

export interface Group {
  readonly key: string;
  readonly name: string;
  /** The office, where there are several; "" otherwise. */
  readonly of: string;
  readonly items: readonly Item[];
}

/** Where a group stands among the others: compared number by number. */
type Rank = readonly number[];

interface GroupHead {
  readonly key: string;
  readonly name: string;
  readonly of?: string;
  readonly rank: Rank;
}

export function groupsOf(
  items: readonly Item[],
  grouping: Grouping,
  judgement: Pick<Judgement, "tables" | "files">,
  messages: Messages
): Group[] {
  const headOf = HEADS[grouping](judgement, messages);
  const groups = new Map<string, { head: GroupHead; rank: Rank; items: Item[] }>();
  for (const item of items) {
    const head = headOf(item);
    const group = groups.get(head.key);
    if (group) {
      group.items.push(item);
      if (before(head.rank, group.rank)) group.rank = head.rank;
    } else {
      groups.set(head.key, { head, rank: head.rank, items: [item] });
    }
  }
  return [...groups.values()]
    .sort((a, b) => (before(a.rank, b.rank) ? -1 : before(b.rank, a.rank) ? 1 : 0))
    .map(({ head, items: inside }) => ({
      key: head.key,
      name: head.name,
      of: head.of ?? "",
      items: inside,
    }));
}

type HeadOf = (item: Item) => GroupHead;
type Heads = (judgement: Pick<Judgement, "tables" | "files">, messages: Messages) => HeadOf;

/** Offices as they stand, whole sheets first, then all units together, then the units as the forms list them. */
const byUnit: Heads = ({ tables }, { sheets, pane }) => {
  const offices = [...new Set(tables.map(({ reportingUnit }) => reportingUnit))];
  return (item) => {
    const { reportingUnit, unit, parity } = subjectOf(item);
    const place = mainPlace(item);
    // Only a count's row tells where its unit stands: a missing unit is shown at the header.
    const row = place !== null && parity !== null ? rowOf(place) : Number.MAX_SAFE_INTEGER;
    return {
      key: `unit|${reportingUnit}|${unit}`,
      name: unit === "" ? pane.findings.wholeSheet : sheets.unit(unit),
      of: offices.length > 1 ? reportingUnit : "",
      rank: [offices.indexOf(reportingUnit), unit === "" ? 0 : unit === ALL_UNITS ? 1 : 2, row],
    };
  };
};

/** As the items come: what must be corrected first. */
const byRule: Heads = (_, { sheets }) => {
  const numbers = new Map<string, number>();
  return (item) => {
    const rule = item.finding?.rule ?? MISMATCH;
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    const name =
      item.finding === null ? sheets.comparison.title : sheets.findings.ruleName(item.finding);
    return { key: `rule|${rule}`, name, rank: [URGENCY.indexOf(severityOf(item)), number] };
  };
};
const URGENCY = ["error", "warning", "info"];

/** As the sheets stand; both sheets of a difference together, after them. */
const bySheet: Heads = ({ tables, files }, { pane }) => {
  const numbers = sheetNumbers(tables);
  const nameOf = ({ file, sheet }: SheetOf) => (files.length > 1 ? `${file}#${sheet}` : sheet);
  const numberOf = ({ file, sheet }: SheetOf) => numbers.get(sheetKey(file, sheet)) ?? numbers.size;
  return (item) => {
    const isPair = item.kind === "difference" || item.finding.rule === MISMATCH;
    const [first, second] = (isPair ? placesOf(item) : [mainPlace(item)]).flatMap(sheetOf);
    if (!first) return { key: "sheet|", name: pane.findings.noSheet, rank: [2] };
    if (!second)
      return { key: `sheet|${keyOf(first)}`, name: nameOf(first), rank: [0, numberOf(first)] };
    return {
      key: `sheet|${keyOf(first)}|${keyOf(second)}`,
      name: pane.findings.sheetPair(nameOf(first), nameOf(second)),
      rank: [1, numberOf(first), numberOf(second)],
    };
  };
};

const HEADS: Readonly<Record<Grouping, Heads>> = { unit: byUnit, rule: byRule, sheet: bySheet };

interface SheetOf {
  readonly file: string;
  readonly sheet: string;
}

function sheetOf(place: Place | null): SheetOf[] {
  return place === null || isOwnCell(place) ? [] : [place];
}

const keyOf = ({ file, sheet }: SheetOf) => sheetKey(file, sheet);

function rowOf(place: Place): number {
  if (isOwnCell(place)) return Number.MAX_SAFE_INTEGER;
  return isRange(place) ? place.firstRow : place.row;
}

function before(a: Rank, b: Rank): boolean {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? -1;
    if (one !== other) return one < other;
  }
  return false;
}
