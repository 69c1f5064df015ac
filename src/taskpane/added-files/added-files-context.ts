/** The files beside the open workbook, for whoever can add some: the pane in Excel. */
import { createContext, useContext } from "react";
import { isOwnCell } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import { usePane } from "../pane-context";
import type { BookWithFiles } from "./book-with-files";
import type { FileReading } from "./file-adding";

export interface AddedFiles {
  readonly book: BookWithFiles;
  /** Instead of a Worker of their own. */
  readonly reader?: FileReading;
}

/** Null in the browser page, which opens files itself. */
export const AddedFilesContext = createContext<AddedFiles | null>(null);

/** Why a cell could not be shown, where it lies in an added file that Excel does not have open; else null. */
export function useNotOpen(): (place: Place) => string | null {
  const added = useContext(AddedFilesContext);
  const { messages } = usePane();
  return (place) => {
    if (!added || isOwnCell(place) || place.file === "") return null;
    return messages.pane.shell.notOpen(place.file);
  };
}
