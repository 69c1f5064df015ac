/** Ways to spoil a file: by bytes, by what its parts say, by where it claims to stand. */
import { OoxmlPackage } from "../../src/hosts/xlsx-file/ooxml-package";
import type { Random } from "../samples/random";
import type { SeedFile } from "./seed-files";

export interface HostileFile {
  readonly name: string;
  /** What was done to it. */
  readonly what: string;
  readonly bytes: Uint8Array;
}

const upTo = (random: Random, most: number): number => random.between(0, Math.max(0, most));

function pick<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[upTo(random, things.length - 1)] ?? things[0];
}

/** A sound file, spoiled one to three times. */
export async function spoiled(
  random: Random,
  seeds: readonly [SeedFile, ...SeedFile[]]
): Promise<HostileFile> {
  const seed = pick(random, seeds);
  let { bytes } = seed;
  const what: string[] = [seed.ending];
  const isZip = ["xlsx", "xlsb", "ods"].includes(seed.ending);
  const isText = ["xml", "html", "csv"].includes(seed.ending);
  for (let times = random.between(1, 3); times > 0; times--) {
    const kind = upTo(random, 3);
    if (isZip && kind > 0) {
      const made = await partSpoiled(random, bytes);
      if (made) {
        bytes = made.bytes;
        what.push(made.what);
        continue;
      }
    } else if (isText && kind > 0) {
      const [done, text] = textSpoiled(random, new TextDecoder().decode(bytes));
      bytes = new TextEncoder().encode(text);
      what.push(done);
      continue;
    }
    const [done, changed] = bytesSpoiled(random, bytes);
    bytes = changed;
    what.push(done);
  }
  const ending = random.next() < 0.2 ? pick(random, ["xls", "csv", "pdf", "xlsx"]) : seed.ending;
  return { name: `坏.${ending}`, what: what.join(", "), bytes };
}

function bytesSpoiled(random: Random, bytes: Uint8Array): [string, Uint8Array] {
  const at = upTo(random, bytes.length - 1);
  const length = upTo(random, Math.min(2000, bytes.length - at));
  switch (upTo(random, 4)) {
    case 0:
      return [`cut at ${at}`, bytes.slice(0, at)];
    case 1: {
      const changed = bytes.slice();
      for (let flips = random.between(1, 40); flips > 0; flips--) {
        const place = upTo(random, bytes.length - 1);
        changed[place] = (changed[place] ?? 0) ^ (1 << upTo(random, 7));
      }
      return ["bits flipped", changed];
    }
    case 2: {
      const changed = bytes.slice();
      changed.fill(pick(random, [0, 0xff, 0x20]), at, at + length);
      return [`${length} bytes overwritten at ${at}`, changed];
    }
    case 3:
      return [
        `${length} bytes doubled at ${at}`,
        joined(bytes.subarray(0, at + length), bytes.subarray(at)),
      ];
    default:
      return [
        `${length} bytes gone at ${at}`,
        joined(bytes.subarray(0, at), bytes.subarray(at + length)),
      ];
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** A part of a package spoiled, the package sound: its sums fit. Null where the package is none any more. */
async function partSpoiled(
  random: Random,
  bytes: Uint8Array
): Promise<{ what: string; bytes: Uint8Array } | null> {
  try {
    const archive = await OoxmlPackage.open(bytes);
    const names = archive.names();
    const sheets = names.filter((name) => /sheet\d*\.(?:xml|bin)$|content\.xml$/.test(name));
    const name =
      random.next() < 0.7
        ? sheets[upTo(random, sheets.length - 1)]
        : names[upTo(random, names.length - 1)];
    if (name === undefined) return null;
    if (random.next() < 0.03) {
      archive.remove(name);
      return { what: `${name} gone`, bytes: await archive.save() };
    }
    const made = OoxmlPackage.empty();
    let what = "";
    for (const each of names) {
      const content = await archive.bytes(each);
      if (each !== name) made.writeBytes(each, content);
      else if (/\.bin$/.test(name)) {
        const [done, changed] = bytesSpoiled(random, content);
        what = `${name}: ${done}`;
        made.writeBytes(each, changed);
      } else {
        const [done, text] = textSpoiled(random, new TextDecoder().decode(content));
        what = `${name}: ${done}`;
        made.write(each, text);
      }
    }
    return { what, bytes: await made.save() };
  } catch {
    return null;
  }
}

const ODD_NUMBERS = [
  "-1",
  "1e308",
  "1.5",
  "99999999999999999999",
  "0x10",
  "",
  "NaN",
  "1048576",
  "16384",
  "1048577",
  "４",
] as const;
const MARKUP = [
  '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C9"/><mergeCell ref="B5:ZZ6"/></mergeCells>',
  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  '<c r="B5"><f>B6+C5</f></c><c r="B6"><f>B5+B6</f></c>',
  '<c r="C6" t="e"><v>#REF!</v></c>',
  '<c r="C7" t="s"><v>99999999</v></c>',
  '<c r="A6" t="inlineStr"><is><t>=1+1</t></is></c>',
  "<table><tr><td rowspan=65534 colspan=1000>1<td>",
  "<td rowspan=0>",
  "</table></td></tr>",
  "<table><tr>",
  "<!--",
  "<![CDATA[",
  "&bomb;&#x0;&#xFFFFFFFF;",
  '<Row ss:Index="1048576"><Cell ss:Index="16384" ss:MergeDown="9999999"><Data ss:Type="Number">x</Data></Cell></Row>',
  '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
  "合计",
  "一孩",
  "男",
  "截至2025年2月31日",
  '"',
  "\u0000",
  "，,\t;",
] as const;

function textSpoiled(random: Random, text: string): [string, string] {
  const at = upTo(random, text.length);
  switch (upTo(random, 6)) {
    case 0: {
      const markup = pick(random, MARKUP);
      return [
        `${JSON.stringify(markup.slice(0, 30))} put in at ${at}`,
        text.slice(0, at) + markup + text.slice(at),
      ];
    }
    case 1: {
      const odd = pick(random, ODD_NUMBERS);
      const share = random.next() * 0.2;
      return [
        `numbers → ${odd}`,
        text.replace(/\d+/g, (number) => (random.next() < share ? odd : number)),
      ];
    }
    case 2: {
      const length = upTo(random, 500);
      return [`${length} signs gone at ${at}`, text.slice(0, at) + text.slice(at + length)];
    }
    case 3: {
      const length = upTo(random, 3000);
      const copies = random.between(2, 30);
      return [
        `${length} signs ${copies} times at ${at}`,
        text.slice(0, at) + text.slice(at, at + length).repeat(copies) + text.slice(at + length),
      ];
    }
    case 4:
      return [
        "tags gone",
        text.replace(/<[^<>]{1,80}>/g, (tag) => (random.next() < 0.02 ? "" : tag)),
      ];
    case 5: {
      const words = ["一孩", "二孩", "男", "女", "合计", "小计", "单位", "2025年", "村"] as const;
      const [from, to] = [pick(random, words), pick(random, words)];
      return [`${from} → ${to}`, text.replaceAll(from, () => (random.next() < 0.5 ? to : from))];
    }
    default: {
      const to = upTo(random, text.length);
      return ["two pieces exchanged", text.slice(to) + text.slice(0, to)];
    }
  }
}
