/** Packages taken apart and put together by hand, for fixtures that no library would write. */
import {
  configure,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";

configure({ useWebWorkers: false });

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive of the parts in their order. Dates are fixed, so equal parts give equal bytes. */
export async function packed(parts: Parts): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  const lastModDate = new Date(2024, 4, 6, 7, 8, 10);
  for (const [name, content] of Object.entries(parts)) {
    const reader =
      typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, { lastModDate });
  }
  return writer.close();
}

/** Every part by name, in the order of the archive. */
export async function unpacked(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    if (!entry.directory) {
      parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true }));
    }
  }
  return parts;
}

/** The parts as text; for parts that are XML in UTF-8. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(bytes);
}
