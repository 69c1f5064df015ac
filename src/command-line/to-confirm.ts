/** Forms whose tables are not judged before somebody says how they are read. */
import type { ReadForm, Reading } from "../core/model/reading";
import type { CommandMessages } from "../messages/command-words-in";

export function isWaiting({ sheets }: ReadForm): boolean {
  return sheets.some(({ waiting }) => waiting);
}

/** A line a form: which sheets, what is not sure, and the key that settings need. */
export function formsToConfirm({ forms, files }: Reading, { command }: CommandMessages): string[] {
  const named = (file: string, sheet: string) => (files.length > 1 ? `${file}#${sheet}` : sheet);
  return forms.filter(isWaiting).map(({ sheets, doubts, fingerprint }) =>
    command.toConfirm.form(
      sheets.flatMap(({ file, sheet, waiting }) => (waiting ? [named(file, sheet)] : [])),
      doubts.filter((doubt) => doubt !== "columns-unplaced"),
      fingerprint
    )
  );
}
