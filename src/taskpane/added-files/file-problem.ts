/** Why a file could not be opened. */
import type { HostError } from "../../hosts/host-error";

export interface FileProblem {
  readonly file: string;
  /**
   * Null: the file itself could not be read, mostly because another program holds it. `same-name`: another file
   * of that name came with it.
   */
  readonly error: HostError | "same-name" | null;
}
