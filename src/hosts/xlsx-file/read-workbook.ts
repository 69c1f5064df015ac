/** Bytes of any workbook in, grids out: the one entry for reading files. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { damaged, HostError, type ForeignFile } from "../host-error";
import { contentTypes } from "./content-types";
import { fileKind } from "./file-kind";
import { OoxmlPackage } from "./ooxml-package";
import { readOdsContent } from "./read-ods";
import { readOle } from "./read-ole";
import { readOoxml } from "./read-ooxml";
import { readText } from "./read-text";
import { readXlsb } from "./read-xlsb";
import { relationshipsOf } from "./relationships";

/** `html` also a web archive, `xml` XML Spreadsheet 2003. */
export type WorkbookFormat = "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" | "csv" | "html" | "xml";

export interface WorkbookFile {
  /** Base name of the file. */
  readonly file: string;
  /** By content, whatever the name ends in. */
  readonly format: WorkbookFormat;
  /** All sheets in their order. */
  readonly grids: readonly SheetGrid[];
  /** JSON text of the settings kept in the workbook, or null. */
  readonly settings: string | null;
}

/** @throws HostError (see `host-error.ts`), never anything else */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookFile> {
  const kind = fileKind(bytes);
  switch (kind.is) {
    case "empty":
      throw new HostError("empty-file", {});
    case "foreign":
      throw new HostError("not-a-workbook", { kind: kind.kind });
    case "text":
      return { file, ...readText(bytes, file), settings: null };
    case "ole":
      return { file, format: "xls", grids: readOle(bytes, file), settings: null };
    case "zip":
      return readZip(bytes, file);
  }
}

async function readZip(bytes: Uint8Array, file: string): Promise<WorkbookFile> {
  const archive = await OoxmlPackage.open(bytes);
  if (!archive.has("[Content_Types].xml")) return readOtherZip(archive, file);
  const format = await ooxmlFormat(archive);
  if (format === "xlsb") {
    return { file, format, grids: await readXlsb(archive, file), settings: null };
  }
  const { grids, settings } = await readOoxml(archive, file);
  return { file, format, grids, settings };
}

/** The format from the content type of the package's main part. */
async function ooxmlFormat(archive: OoxmlPackage): Promise<"xlsx" | "xlsm" | "xlsb"> {
  const types = await contentTypes(archive);
  const main = (await relationshipsOf(archive, "")).find((each) => each.kind === "officeDocument");
  if (!main?.part) throw damaged("_rels/.rels");
  const type = (types.of(main.part) ?? "").toLowerCase();
  if (type.includes("ms-excel.sheet.binary")) return "xlsb";
  if (type.includes("wordprocessingml") || type.includes("ms-word")) refuse("docx");
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) refuse("pptx");
  if (type.includes("ms-excel.sheet.macroenabled")) return "xlsm";
  if (type.includes("ms-excel.template.macroenabled")) return "xlsm";
  if (type.includes("spreadsheetml")) return "xlsx";
  return refuse("unknown");
}

async function readOtherZip(archive: OoxmlPackage, file: string): Promise<WorkbookFile> {
  if (!archive.has("mimetype")) return refuse("archive");
  const type = (await archive.text("mimetype")).text;
  if (type.includes("opendocument.text")) refuse("odt");
  if (type.includes("opendocument.presentation")) refuse("odp");
  if (!type.includes("opendocument.spreadsheet")) refuse("archive");
  if (archive.has("META-INF/manifest.xml")) {
    const manifest = (await archive.text("META-INF/manifest.xml")).text;
    if (manifest.includes("encryption-data")) throw new HostError("encrypted-file", {});
  }
  const { text } = await archive.text("content.xml", false);
  return { file, format: "ods", grids: readOdsContent(text, file), settings: null };
}

function refuse(kind: ForeignFile): never {
  throw new HostError("not-a-workbook", { kind });
}
