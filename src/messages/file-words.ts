/** What is said of a workbook's file, in the pane, on the page and by the command. */
import type { HostError } from "../hosts/host-error";

export interface FileWords {
  readonly problem: (file: string, error: HostError) => string;
  /** Behind the file's name, in the name of its result. */
  readonly resultSuffix: string;
}
