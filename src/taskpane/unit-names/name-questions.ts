/** What the clerk is asked about names, and what the answers put into the settings. */
import type { NameProposal } from "../../core/model/reading";
import type { UnitAlias } from "../../core/model/settings";

/** All that is asked of one name at once. */
export interface NameQuestion {
  readonly name: NameProposal;
  /** Whether one of several units is to be chosen. */
  readonly choose: boolean;
  readonly proposals: readonly NameProposal[];
}

/** One question a name; the units that it may be are its answers. */
export function nameQuestions(proposals: readonly NameProposal[]): NameQuestion[] {
  const byName = new Map<string, NameProposal[]>();
  for (const proposal of proposals) {
    const key = JSON.stringify([proposal.reportingUnit, proposal.name]);
    const same = byName.get(key);
    if (same) same.push(proposal);
    else byName.set(key, [proposal]);
  }
  return [...byName.values()].flatMap((same) => {
    const [name] = same;
    return name ? [{ name, choose: same.length > 1, proposals: same }] : [];
  });
}

/** 是同一单位: the name and its further spellings are the unit. */
export function oneUnit({ reportingUnit, name, spellings, unit }: NameProposal): UnitAlias[] {
  return [name, ...spellings].map((each) => aliasOf(reportingUnit, each, unit));
}

/** 不是: the name is a unit of its own, and its further spellings are that unit. */
export function apart({ reportingUnit, name, spellings }: NameProposal): UnitAlias[] {
  return [name, ...spellings].map((each) => aliasOf(reportingUnit, each, name));
}

/** 已合并: of two names over the months the earlier went into the later; else the name into the unit. */
export function merged(proposal: NameProposal): UnitAlias[] {
  const { reportingUnit, name, spellings, unit, why } = proposal;
  if (why === "renamed") return [{ ...aliasOf(reportingUnit, unit, name), partOf: true }];
  return [name, ...spellings].map((each) => ({
    ...aliasOf(reportingUnit, each, unit),
    partOf: true,
  }));
}

/** The aliases with what was said last; what was said of the same names before gives way. */
export function withAliases(
  aliases: readonly UnitAlias[],
  said: readonly UnitAlias[]
): readonly UnitAlias[] {
  const names = new Set(said.map(nameKey));
  return [...aliases.filter((alias) => !names.has(nameKey(alias))), ...said];
}

/** Null: none are left. */
export function withoutAlias(
  aliases: readonly UnitAlias[],
  withdrawn: UnitAlias
): readonly UnitAlias[] | null {
  const left = aliases.filter((alias) => nameKey(alias) !== nameKey(withdrawn));
  return left.length > 0 ? left : null;
}

function aliasOf(reportingUnit: string, name: string, unit: string): UnitAlias {
  return { name, unit, ...(reportingUnit !== "" && { reportingUnit }) };
}

function nameKey({ name, reportingUnit = "" }: UnitAlias): string {
  return JSON.stringify([name, reportingUnit]);
}
