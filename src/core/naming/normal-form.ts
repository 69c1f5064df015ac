/**
 * What is left of a unit's name without the words that say what kind of unit it is, and without what a sheet puts
 * around names: 3.青山镇李家村委会 and 李家村 are both 李家, a village.
 */
import { unitKey } from "../counting/unit-key";
import { simplified } from "./simplified-characters";

/** 村 and its committee, 社区 and its committee; `bare` says neither, or both. */
export type NameKind = "village" | "community" | "bare";

export interface NormalForm {
  /** Never empty. */
  readonly core: string;
  readonly kind: NameKind;
  /** The place in front of the name or in brackets behind it, one of those given; "" without any. */
  readonly place: string;
}

/** Ideographs alone: neither numbers nor brackets to take off. */
const HAN = /^[\u3400-\u9fff]+$/u;
const CIRCLED = /^\s*[\u2460-\u2473]/u;
/** 1. 2、 (3) 四、: a number counts as one only with its mark, since 301社区 and 八里村 are names. */
const SERIAL =
  /^(?:[([【〔]\d{1,4}[)\]】〕]|\d{1,4}[.、,:-]|[一二三四五六七八九十]{1,3}[、.])(?=[^\d.])/u;
const BRACKETED = /^(.+)[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/u;
const VILLAGE = /(?:行政村|村民委员会|村委会|村委|村)+$/u;
const COMMUNITY = /(?:社区居民委员会|社区居委会|社区居委|社区|居民委员会|居委会|居委|居)$/u;
/** Whatever a name's kind word ends in; most names are told by it. */
const KIND_ENDS = "村会委区居";
/** 安居 is a name, 李家居 is the 居委会 of 李家. */
const SHORTEST_WITH_居 = 3;
/** What may stand before the township: 勉县青山镇李家村. */
const REGION = /^.{1,12}[省市县区州盟旗]$/u;
const PLACE = /(?:镇|乡|街道|办事处|苏木|农场|林场|开发区|县|区|市|旗)$/u;

/** A place's name as {@link normalForm} looks for it; "" for what is no township or region. */
export function placeKey(name: string): string {
  const key = simplified(unitKey(name));
  return key.length > 2 && PLACE.test(key) ? key : "";
}

/** @param places keys of the townships that names may carry in front or in brackets, see {@link placeKey} */
export function normalForm(name: string, places: readonly string[]): NormalForm {
  const bare = CIRCLED.test(name) ? name.trim().slice(1) : name;
  const key = simplified(unitKey(bare));
  const plain = HAN.test(key);
  const numberless = plain ? key : key.replace(SERIAL, "");
  const { rest, place } = withoutPlace(numberless, places);
  return plain ? { ...withoutKind(rest), place } : bracketed(rest, place, places);
}

function bracketed(text: string, place: string, places: readonly string[]): NormalForm {
  const [, rest = "", inside = ""] = BRACKETED.exec(text) ?? [];
  if (rest === "") return { ...withoutKind(text), place };
  if (inside === "") return { ...withoutKind(rest), place };
  if (places.includes(inside)) return { ...withoutKind(rest), place: inside };
  const word = kindWord(inside);
  // What else stands in brackets, 李家村(新), may make it another unit.
  if (word === null) return { ...withoutKind(text), place };
  const { core, kind } = withoutKind(rest);
  return { core, kind: kind === "bare" || kind === word ? word : "bare", place };
}

function withoutKind(text: string): { readonly core: string; readonly kind: NameKind } {
  if (KIND_ENDS.includes(text.slice(-1))) {
    const village = text.replace(VILLAGE, "");
    if (village !== text && village !== "") return { core: village, kind: "village" };
    const community = text.replace(COMMUNITY, "");
    const isShort = text.endsWith("居") && text.length < SHORTEST_WITH_居;
    if (community !== text && community !== "" && !isShort) {
      return { core: community, kind: "community" };
    }
  }
  return { core: text, kind: "bare" };
}

/** 村 → village, 居委会 → community; null for other words. */
function kindWord(text: string): NameKind | null {
  if (text.replace(VILLAGE, "") === "") return "village";
  return text.replace(COMMUNITY, "") === "" ? "community" : null;
}

function withoutPlace(
  text: string,
  places: readonly string[]
): { readonly rest: string; readonly place: string } {
  for (const place of places) {
    const at = text.indexOf(place);
    if (at < 0 || (at > 0 && !REGION.test(text.slice(0, at)))) continue;
    const rest = text.slice(at + place.length);
    // 青山镇社区 is the community of that name, not a community without any.
    if (rest !== "" && kindWord(rest) === null) return { rest, place };
  }
  return { rest: text, place: "" };
}
