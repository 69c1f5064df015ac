/**
 * One object of the API as the batches name it. Only declared members exist; every other answers
 * `ApiNotFound`, and so does one that is newer than the requirement set the stand-in plays.
 */
import { ExcelFailure } from "./excel-failure";

export type Arguments = readonly unknown[];

export interface Member {
  /** Requirement set, as `9` for ExcelApi 1.9 (Excel JavaScript API reference). */
  readonly since: number;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly call?: (args: Arguments) => unknown;
}

export interface ApiObject {
  readonly type: string;
  /** Excel's id of an item of a collection. */
  readonly id?: string;
  /** Items of a collection, each under what `getItem` finds it by. */
  readonly items?: () => readonly ApiObject[];
  readonly item?: (key: unknown) => ApiObject;
  readonly members: Readonly<Record<string, Member>>;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "members" in value && "type" in value;
}

/** A property that can be read, and set where `set` is given. */
export function property(
  since: number,
  get: () => unknown,
  set?: (value: unknown) => void
): Member {
  return set ? { since, get, set } : { since, get };
}

export function method(since: number, call: (args: Arguments) => unknown): Member {
  return { since, call };
}

/** What the stand-in plays: a requirement set, and members that this Excel lacks, as `Chart.Name`. */
export interface Played {
  readonly version: number;
  readonly lacking?: ReadonlySet<string>;
  /** Told of each member that is asked for. */
  readonly used?: Set<string>;
}

/** @throws ExcelFailure ApiNotFound */
export function memberOf(object: ApiObject, name: string, played: Played): Member {
  const { version, lacking, used } = played;
  used?.add(`${object.type}.${name}`);
  const member = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
  if (!member || member.since > version || lacking?.has(`${object.type}.${name}`)) {
    throw new ExcelFailure("ApiNotFound", `${object.type}.${name}`);
  }
  return member;
}
