/** 文书: those in the workbook are ticked and stay up to date; others are written when they are ticked. */
import { Checkbox } from "@fluentui/react-components";
import { DOCUMENT_KINDS } from "../../core/reporting/result-sheets";
import type { DocumentKind } from "../../core/reporting/result-sheets";
import { documentsWordsIn } from "../../messages/documents-words-in";
import { usePane } from "../pane-context";
import { presentSheets } from "../writing/sheets-to-write";
import { usePageStyles } from "../writing/use-page-styles";

export interface DocumentChoicesProps {
  readonly chosen: readonly DocumentKind[];
  readonly onChoose: (chosen: readonly DocumentKind[]) => void;
}

export function DocumentChoices({ chosen, onChoose }: DocumentChoicesProps) {
  const { state, messages, language } = usePane();
  const words = documentsWordsIn(language);
  const styles = usePageStyles();
  const present = new Set(presentSheets(state.ownSheets).map(({ kind }) => kind));
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={styles.quiet}>{words.note}</p>
      {DOCUMENT_KINDS.map((kind) => {
        const isPresent = present.has(kind);
        const purpose = isPresent ? words.present : messages.pane.writing.purpose[kind];
        return (
          <Checkbox
            key={kind}
            checked={isPresent || chosen.includes(kind)}
            disabled={isPresent}
            label={
              <>
                {messages.sheets.sheetNames[kind]}
                <span className={styles.quiet}>
                  {messages.sheets.colon}
                  {purpose}
                </span>
              </>
            }
            onChange={(_, { checked }) =>
              onChoose(
                DOCUMENT_KINDS.filter((each) =>
                  each === kind ? checked === true : chosen.includes(each)
                )
              )
            }
          />
        );
      })}
    </fieldset>
  );
}
