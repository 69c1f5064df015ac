/** 发文单位 above a document: what the forms say, or what the clerk typed; the texts point at the cell. */
import type { DocumentDraft } from "./document-draft";
import type { DocumentWords } from "./document-words";
import { text } from "./formula";
import type { LiveText } from "./live-text";

const ID = "sender";

/** @param office null: several offices report, and whoever adds them up is not known */
export function senderRow(
  draft: DocumentDraft,
  office: string | null,
  words: DocumentWords
): LiveText {
  const value = draft.typedText(ID) ?? (office === "" ? null : office);
  const at = draft.input(ID, words.sender, value);
  draft.blank();
  return {
    value: value ?? words.noSender,
    formula: `IF(TRIM(${at})="",${text(words.noSender)},${at}&"")`,
  };
}
