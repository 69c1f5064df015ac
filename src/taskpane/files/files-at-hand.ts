/** Who reads and writes the page's files, where it has somebody at all times: the browser page. */
import { createContext } from "react";
import type { WorkbookFiles } from "./workbook-files";

export const FilesAtHand = createContext<Pick<WorkbookFiles, "write"> | null>(null);
