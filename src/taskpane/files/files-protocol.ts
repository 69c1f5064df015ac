/** What the page and the Worker that reads and writes its files say to each other. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { HostErrorCode, HostErrorParameters } from "../../hosts/host-error";
import type { WorkbookFile } from "../../hosts/xlsx-file/read-workbook";
import type { CleanedFile, WriteOrder, WrittenFile } from "./workbook-files";

export type FilesQuestion =
  | {
      readonly number: number;
      readonly call: "read" | "clean";
      readonly bytes: Uint8Array;
      readonly name: string;
    }
  | { readonly number: number; readonly call: "write"; readonly order: WriteOrder };

/** Grids come one by one ahead of their answer: no message keeps the page busy for long. */
export type FilesAnswer =
  | { readonly number: number; readonly grid: SheetGrid }
  | { readonly number: number; readonly read: Omit<WorkbookFile, "grids"> }
  | { readonly number: number; readonly written: Omit<WrittenFile, "grids"> }
  | { readonly number: number; readonly cleaned: CleanedFile }
  | {
      readonly number: number;
      readonly refused: {
        readonly code: HostErrorCode;
        readonly parameters: HostErrorParameters[HostErrorCode];
      };
    }
  | { readonly number: number; readonly failed: string };
