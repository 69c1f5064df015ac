/** The list in groups: by unit, by rule or by sheet. */
import { ALL_UNITS } from "../../core/model/births";
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import type { Messages } from "../../messages/languages";
import type { Grouping } from "../../messages/pane/findings-words";
import type { Judgement } from "../judge/judgement";
import { MISMATCH, mainPlace, placesOf, severityOf, subjectOf } from "./item";
import type { Item } from "./item";
import { URGENCY, sheetKey, sheetNumbers } from "./sheet-order";

export interface Group {
  readonly key: string;
  readonly name: string;
  /** The office, where there are several; "" otherwise. */
  readonly of: string;
  readonly items: readonly Item[];
}

/** How one way of grouping works; a head is made once a group. */
interface Grouper {
  readonly keyOf: (item: Item) => string;
  readonly headOf: (item: Item) => GroupHead;
  /** Orders groups of the same rank by the least of their items. */
  readonly rowOf?: (item: Item) => number;
}

interface GroupHead {
  readonly name: string;
  readonly of?: string;
  /** Where a group stands among the others: compared number by number. */
  readonly rank: readonly number[];
}

interface Gathered {
  readonly key: string;
  readonly head: GroupHead;
  row: number;
  readonly items: Item[];
}

export function groupsOf(
  items: readonly Item[],
  grouping: Grouping,
  judgement: Pick<Judgement, "tables" | "files">,
  messages: Messages
): Group[] {
  const { keyOf, headOf, rowOf } = GROUPERS[grouping](judgement, messages);
  const groups = new Map<string, Gathered>();
  for (const item of items) {
    const key = keyOf(item);
    const row = rowOf?.(item) ?? 0;
    const group = groups.get(key);
    if (group) {
      group.items.push(item);
      group.row = Math.min(group.row, row);
    } else {
      groups.set(key, { key, head: headOf(item), row, items: [item] });
    }
  }
  return [...groups.values()]
    .sort((a, b) => compareRanks(a.head.rank, b.head.rank) || a.row - b.row)
    .map(({ key, head: { name, of = "" }, items: inside }) => ({ key, name, of, items: inside }));
}

type MakeGrouper = (judgement: Pick<Judgement, "tables" | "files">, messages: Messages) => Grouper;

/** Offices as they stand, whole sheets first, then all units together, then the units as the forms list them. */
const byUnit: MakeGrouper = ({ tables }, { sheets, pane }) => {
  const offices = [...new Set(tables.map(({ reportingUnit }) => reportingUnit))];
  return {
    keyOf: (item) => {
      const { reportingUnit, unit } = subjectOf(item);
      // With one office, a sheet that names none would make a second group of the same name.
      const office = unit === "" && offices.length < 2 ? "" : reportingUnit;
      return `unit|${office}|${unit}`;
    },
    headOf: (item) => {
      const { reportingUnit, unit } = subjectOf(item);
      return {
        name: unit === "" ? pane.findings.wholeSheet : sheets.unit(unit),
        of: offices.length > 1 ? reportingUnit : "",
        rank: [offices.indexOf(reportingUnit), unit === "" ? 0 : unit === ALL_UNITS ? 1 : 2],
      };
    },
    // Only a count's row tells where its unit stands: a missing unit is shown at the header.
    rowOf: (item) => {
      const place = subjectOf(item).parity === null ? null : mainPlace(item);
      return place === null || isOwnCell(place)
        ? Number.MAX_SAFE_INTEGER
        : isRange(place)
          ? place.firstRow
          : place.row;
    },
  };
};

/** As the items come: what must be corrected first. */
const byRule: MakeGrouper = (_, { sheets }) => {
  const ruleOf = (item: Item) => item.finding?.rule ?? MISMATCH;
  return {
    keyOf: (item) => `rule|${ruleOf(item)}`,
    headOf: (item) => ({
      name:
        item.finding === null ? sheets.comparison.title : sheets.findings.ruleName(item.finding),
      rank: [URGENCY[severityOf(item)]],
    }),
  };
};

/** As the sheets stand; both sheets of a difference together, after them. */
const bySheet: MakeGrouper = ({ tables, files }, { pane }) => {
  const numbers = sheetNumbers(tables);
  const nameOf = ({ file, sheet }: SheetOf) => (files.length > 1 ? `${file}#${sheet}` : sheet);
  const numberOf = ({ file, sheet }: SheetOf) => numbers.get(sheetKey(file, sheet)) ?? numbers.size;
  return {
    keyOf: (item) =>
      ["sheet", ...sheetsOf(item).map(({ file, sheet }) => sheetKey(file, sheet))].join("|"),
    headOf: (item) => {
      const [first, second] = sheetsOf(item);
      if (!first) return { name: pane.findings.noSheet, rank: [2] };
      if (!second) return { name: nameOf(first), rank: [0, numberOf(first)] };
      return {
        name: pane.findings.sheetPair(nameOf(first), nameOf(second)),
        rank: [1, numberOf(first), numberOf(second)],
      };
    },
  };
};

const GROUPERS: Readonly<Record<Grouping, MakeGrouper>> = {
  unit: byUnit,
  rule: byRule,
  sheet: bySheet,
};

interface SheetOf {
  readonly file: string;
  readonly sheet: string;
}

/** Both sheets of a difference, the one of a finding, none. */
function sheetsOf(item: Item): SheetOf[] {
  const isPair = item.kind === "difference" || item.finding.rule === MISMATCH;
  const places: readonly (Place | null)[] = isPair ? placesOf(item) : [mainPlace(item)];
  return places.flatMap((place) => (place === null || isOwnCell(place) ? [] : [place]));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const apart = one - (b[at] ?? -1);
    if (apart !== 0) return apart;
  }
  return 0;
}
