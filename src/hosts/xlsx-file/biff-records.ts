/** Records of an .xls workbook stream ([MS-XLS] 2.1.4): what is read of them, and texts that run over several. */
import { BinaryReader } from "./binary-reader";

export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richText: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  text: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

export interface BiffRecord {
  readonly id: number;
  readonly content: Uint8Array;
}

/** The records from an offset on, to the end of the stream. */
export function* biffRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0 && length === 0) return;
    yield { id, content: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

/** XLUnicodeString (2.5.294): its length in two bytes, or in one for names of sheets (2.5.240). */
export function biffText(reader: BinaryReader, shortLength = false): string {
  const units = shortLength ? reader.u8() : reader.u16();
  const single = (reader.u8() & 1) === 0;
  return reader.text(Math.min(units, single ? reader.left : reader.left >> 1), single);
}

/**
 * The shared texts (2.4.265) from their record and those that continue it. A text may be cut between two, and
 * then begins again with a byte that says how wide its signs are.
 */
export function sharedTexts(pieces: readonly Uint8Array[]): readonly string[] {
  const texts: string[] = [];
  let piece = 0;
  let reader = new BinaryReader(pieces[0] ?? new Uint8Array());
  const advance = (): boolean => {
    const next = pieces[++piece];
    if (next) reader = new BinaryReader(next);
    return next !== undefined;
  };
  reader.skip(4);
  const count = reader.u32();
  while (texts.length < count) {
    if (reader.left <= 0 && !advance()) break;
    const units = reader.u16();
    const flags = reader.u8();
    let single = (flags & 1) === 0;
    let behind = flags & 8 ? reader.u16() * 4 : 0;
    if (flags & 4) behind += reader.u32();
    let text = "";
    while (text.length < units) {
      if (reader.left <= 0) {
        if (!advance()) throw new RangeError("a text breaks off");
        single = (reader.u8() & 1) === 0;
      }
      const here = Math.min(units - text.length, single ? reader.left : reader.left >> 1);
      if (here === 0) throw new RangeError("half a sign");
      text += reader.text(here, single);
    }
    texts.push(text);
    for (;;) {
      const here = Math.min(behind, reader.left);
      reader.skip(here);
      behind -= here;
      if (behind === 0) break;
      if (!advance()) throw new RangeError("a text's runs break off");
    }
  }
  return texts;
}
