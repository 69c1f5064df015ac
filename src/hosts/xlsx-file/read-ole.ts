/** Old workbooks and what else lies in OLE compound files: told apart by the names of their streams. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { oleStreamBytes, oleStreams } from "./ole-directory";
import { readXlsStream } from "./read-xls";

/** @throws HostError encrypted-file, not-a-workbook, unsupported-format or damaged-file */
export function readOle(bytes: Uint8Array, file: string): readonly SheetGrid[] {
  const streams = oleStreams(bytes);
  const names = new Set(streams.map((stream) => stream.name));
  if (names.has("EncryptedPackage")) throw new HostError("encrypted-file", {});
  if (names.has("WordDocument")) throw new HostError("not-a-workbook", { kind: "doc" });
  if (names.has("PowerPoint Document")) throw new HostError("not-a-workbook", { kind: "ppt" });
  const book = streams.find(({ name }) => name === "Workbook");
  if (book) return readXlsStream(oleStreamBytes(bytes, book), file);
  if (names.has("Book")) throw new HostError("unsupported-format", { format: "excel-95" });
  throw names.size === 0 ? damaged("") : new HostError("not-a-workbook", { kind: "ole" });
}
