/**
 * A package (.xlsx, .xlsm): parts in the order of the archive. Parts that nobody touches are copied in
 * their compressed form, with their dates, so they come out byte for byte and cost no time.
 */
import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from "@zip.js/zip.js";
import { damaged, HostError } from "../host-error";
import { packedData, packedPart, partPacking, type PackedPart } from "./part-packing";
import { decodeXml, encodeXml, type XmlText } from "./xml-text";

configure({ useWebWorkers: false });

/** Declared unpacked size of all parts. A county's year is under 50 MiB; an archive made to exhaust memory declares more. */
export const MAX_UNPACKED_BYTES = 1024 ** 3;
/** One part: a sheet of 40,000 units takes 30 MiB. */
export const MAX_PART_BYTES = 128 * 1024 ** 2;
/** Sheets of figures shrink to a tenth, to a hundredth at most; a part made of one thing said again to a thousandth. */
const MAX_PACKING = 250;
/** Below this a part may be packed as tightly as it likes. */
const SMALL_PART_BYTES = 16 * 1024 ** 2;
const MAX_PARTS = 100_000;
/** Of a part in an archive (APPNOTE 4.4.5). */
const DEFLATED = 8;

/** 1980-01-01 00:00, the first date an archive can state: our parts carry no clock. */
const NO_DATE = 0x0021_0000;

interface Part {
  readonly name: string;
  readonly entry: FileEntry | null;
  /** Null while the part is as it came. */
  content: Uint8Array | null;
  /** Of the content, where it is packed beside the program. */
  packed: Promise<PackedPart> | null;
}

export class OoxmlPackage {
  private constructor(
    private parts: readonly Part[],
    private readonly archive: Uint8Array
  ) {
    for (const part of parts) this.byName.set(key(part.name), part);
  }

  private readonly byName = new Map<string, Part>();
  private readonly texts = new Map<string, XmlText>();

  static empty(): OoxmlPackage {
    return new OoxmlPackage([], new Uint8Array());
  }

  /** @throws HostError damaged-file, encrypted-file or too-large */
  static async open(bytes: Uint8Array): Promise<OoxmlPackage> {
    const reader = new ZipReader(new Uint8ArrayReader(bytes));
    const parts: Part[] = [];
    let size = 0;
    try {
      for await (const entry of reader.getEntriesGenerator()) {
        if (entry.directory) continue;
        if (entry.encrypted) throw new HostError("encrypted-file", {});
        size += entry.uncompressedSize;
        if (size > MAX_UNPACKED_BYTES || parts.length >= MAX_PARTS) {
          throw new HostError("too-large", { limit: MAX_UNPACKED_BYTES, size });
        }
        parts.push({ name: entry.filename, entry, content: null, packed: null });
      }
    } catch (cause) {
      throw cause instanceof HostError ? cause : damaged("", cause);
    }
    return new OoxmlPackage(parts, bytes);
  }

  /** Names without a leading slash, as the archive writes them. */
  names(): readonly string[] {
    return this.parts.map((part) => part.name);
  }

  /** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.byName.has(key(name));
  }

  async bytes(name: string): Promise<Uint8Array> {
    const part = this.byName.get(key(name));
    if (!part) throw damaged(name);
    if (part.content) return part.content;
    if (!part.entry) return new Uint8Array();
    const { uncompressedSize: size, compressedSize } = part.entry;
    const limit = size > compressedSize * MAX_PACKING ? SMALL_PART_BYTES : MAX_PART_BYTES;
    if (size > limit) throw new HostError("too-large", { limit, size });
    try {
      return await this.unpacked(part.entry);
    } catch (cause) {
      throw damaged(name, cause);
    }
  }

  private async unpacked(entry: FileEntry): Promise<Uint8Array> {
    const packing = partPacking();
    const packed =
      packing && entry.compressionMethod === DEFLATED ? packedData(this.archive, entry) : null;
    if (!packing || !packed) return entry.getData(new Uint8ArrayWriter());
    const content = await packing.inflate(packed, entry.uncompressedSize);
    if (content.length !== entry.uncompressedSize) throw new Error("not as long as stated");
    return content;
  }

  /** Read once and kept, unless `keep` is false (sheets are large and read once). */
  async text(name: string, keep = true): Promise<XmlText> {
    const known = this.texts.get(key(name));
    if (known) return known;
    const text = decodeXml(await this.bytes(name), name);
    if (keep) this.texts.set(key(name), text);
    return text;
  }

  /** Replaces a part in place or adds it at the end. */
  write(name: string, content: XmlText | string): void {
    const text: XmlText =
      typeof content === "string" ? { text: content, encoding: "utf-8" } : content;
    this.writeBytes(name, encodeXml(text));
    this.texts.set(key(name), text);
  }

  /** Replaces a part in place or adds it at the end. */
  writeBytes(name: string, content: Uint8Array): void {
    this.texts.delete(key(name));
    const packing = partPacking();
    // Begun at once: the next part is made meanwhile.
    const packed = packing && packedPart(packing, content);
    const part = this.byName.get(key(name));
    if (part) {
      part.content = content;
      part.packed = packed;
      return;
    }
    const added: Part = { name, entry: null, content, packed };
    this.parts = [...this.parts, added];
    this.byName.set(key(name), added);
  }

  remove(name: string): void {
    this.byName.delete(key(name));
    this.texts.delete(key(name));
    this.parts = this.parts.filter((part) => key(part.name) !== key(name));
  }

  /** @throws HostError damaged-file where a part that nobody has read yet cannot be copied */
  async save(): Promise<Uint8Array> {
    const writer = new ZipWriter(new Uint8ArrayWriter(), {
      extendedTimestamp: false,
      dataDescriptor: false,
    });
    for (const { name, entry, content, packed } of this.parts) {
      const rawLastModDate = Number(entry?.rawLastModDate ?? NO_DATE);
      if (content && packed) {
        const { packed: bytes, crc32 } = await packed;
        await writer.add(name, new Uint8ArrayReader(bytes), {
          passThrough: true,
          compressionMethod: DEFLATED,
          uncompressedSize: content.length,
          crc32,
          rawLastModDate,
        });
      } else if (content) {
        await writer.add(name, new Uint8ArrayReader(content), { rawLastModDate });
      } else if (entry) {
        const bytes = packedData(this.archive, entry) ?? (await copied(name, entry));
        await writer.add(name, new Uint8ArrayReader(bytes), { entry, passThrough: true });
      }
    }
    return writer.close();
  }
}

async function copied(name: string, entry: FileEntry): Promise<Uint8Array> {
  try {
    return await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function key(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
