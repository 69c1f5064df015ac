/**
 * Which tables cover only a part of their office's births (城市, 流动 …). A part is one only beside a whole,
 * or beside the block that the settings name as the total.
 */
import type { Side } from "../model/births";
import type { Period } from "../model/period";
import { folded } from "./folded-text";
import type { DraftTable } from "./read-table";
import { residenceInSheetName, withoutResidence } from "./residence-words";
import type { ResidenceWord } from "./residence-words";

export interface PlacedTable {
  readonly draft: DraftTable;
  readonly side: Side;
  readonly period: Period | null;
}

/** One part, or null for the whole, a table, in order. */
export function tableParts(
  tables: readonly PlacedTable[],
  residence: string | null
): (string | null)[] {
  const wanted = residence === null ? null : folded(residence);
  const words = tables.map(({ draft }) => wordOf(draft));
  const groups = groupsOf(tables);
  return tables.map((_, index) => {
    const word = words[index] ?? null;
    const others = (groups[index] ?? []).map((other) => words[other] ?? null);
    if (wanted !== null && word?.word === wanted) return null;
    if (wanted !== null && others.some((other) => other?.word === wanted))
      return word?.word ?? "合计";
    if (word === null || word.isWhole) return null;
    const beside = others.some(
      (other) => other === null || other.isWhole || other.word !== word.word
    );
    return beside ? word.word : null;
  });
}

function wordOf({ heading, layout, sheet }: DraftTable): ResidenceWord | null {
  if (heading.residence) return heading.residence;
  if (layout.residence !== null) return { word: layout.residence, isWhole: false };
  return residenceInSheetName(sheet.name);
}

/** For each table the others of its workbook, side, period and office. */
function groupsOf(tables: readonly PlacedTable[]): number[][] {
  const byPlace = new Map<string, number[]>();
  for (const [index, { draft, side, period }] of tables.entries()) {
    const key = JSON.stringify([draft.content.file, side, period]);
    const group = byPlace.get(key);
    if (group) group.push(index);
    else byPlace.set(key, [index]);
  }
  const offices = tables.map(({ draft }) => withoutResidence(draft.content.reportingUnit));
  const groups: number[][] = tables.map(() => []);
  for (const members of byPlace.values()) {
    const byOffice = new Map<string, number[]>();
    for (const member of members) {
      const office = offices[member] ?? "";
      byOffice.set(office, [...(byOffice.get(office) ?? []), member]);
    }
    // A sheet that names no office may belong to any.
    const unnamed = byOffice.get("") ?? [];
    for (const member of members) {
      const office = offices[member] ?? "";
      const near = office === "" ? members : [...(byOffice.get(office) ?? []), ...unnamed];
      groups[member] = near.filter((other) => other !== member);
    }
  }
  return groups;
}
