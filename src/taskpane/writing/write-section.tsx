/** 生成结果表: what will be written, what stays, the button, and what was written. */
import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useContext, useId, useState } from "react";
import type { SessionState } from "../session/session-state";
import type { WritingWords } from "../../messages/pane/writing-words";
import type { DocumentKind } from "../../core/reporting/result-sheets";
import { WRITTEN_KINDS } from "../../core/reporting/result-sheets";
import { submissionsWordsIn } from "../../messages/submissions-words-in";
import { addedFilesWordsIn } from "../../messages/added-files-words-in";
import { AddedFilesContext } from "../added-files/added-files-context";
import { DocumentChoicesOnDemand } from "../documents/document-choices-on-demand";
import { usePane } from "../pane-context";
import { SheetLinks, SheetNames } from "./sheet-names";
import { newSheets, presentSheets } from "./sheets-to-write";
import type { SheetToWrite } from "./sheets-to-write";
import { usePageStyles } from "./use-page-styles";
import { WritingActions } from "./writing-actions";

export function WriteSection() {
  const { state, actions, messages, language } = usePane();
  const words = messages.pane.writing;
  const styles = usePageStyles();
  const further = useContext(WritingActions);
  const reasonId = useId();
  const [documents, setDocuments] = useState<readonly DocumentKind[]>([]);
  const { wrote, ownSheets, activity } = state;
  const writing = activity === "writing";
  const reason = whyNot(state, words);
  const again = ownSheets.length > 0;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <WhatIsWritten />
      <p className={styles.quiet}>
        {state.capabilities.writeInPlace ? words.stays : words.staysInCopy}
      </p>
      {state.unwritten > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{words.unwritten(state.unwritten)}</MessageBarBody>
        </MessageBar>
      )}
      {state.unwrittenForms.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>
            {submissionsWordsIn(language).unwritten(state.unwrittenForms.length)}
          </MessageBarBody>
        </MessageBar>
      )}
      {wrote?.outdated === true && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{words.outdated}</MessageBarBody>
        </MessageBar>
      )}
      <DocumentChoicesOnDemand chosen={documents} onChoose={setDocuments} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={reason !== null || writing}
          aria-describedby={reason === null ? undefined : reasonId}
          onClick={() => void actions.write(documents)}
        >
          {again ? words.rewrite : words.write}
        </Button>
        {further}
      </div>
      {reason !== null && !writing && (
        <p id={reasonId} className={styles.quiet}>
          {reason}
        </p>
      )}
      <div role="status" className={styles.section}>
        {writing && (
          <>
            <p className={styles.text}>
              {words.writing}
              {state.progress?.sheet ? messages.sheets.parentheses(state.progress.sheet) : ""}
            </p>
            <ProgressBar
              aria-label={words.writing}
              {...(state.progress?.share == null ? {} : { value: state.progress.share })}
            />
            <p className={styles.quiet}>{words.cannotStop}</p>
          </>
        )}
        {!writing && wrote && <p className={styles.text}>{words.written(wrote.sheets.length)}</p>}
      </div>
      {!writing && wrote && <SheetLinks names={wrote.sheets} />}
    </section>
  );
}

/** Once sheets were written in this session, the links below name them. */
function WhatIsWritten() {
  const { state, messages, language } = usePane();
  const words = messages.pane.writing;
  const styles = usePageStyles();
  const copied = useCopiedSheets();
  const { copies, wrote, activity } = state;
  const ownSheets = state.ownSheets.filter((name) => !copies.includes(name));
  if (wrote && activity !== "writing") return null;
  const sheets =
    ownSheets.length > 0 ? presentSheets(ownSheets) : newSheets(messages.sheets.sheetNames);
  const missing = WRITTEN_KINDS.length - sheets.filter(isOnEveryRun).length;
  return (
    <>
      <p className={styles.text}>
        {ownSheets.length > 0 ? words.willRewrite(sheets.length) : words.willWrite(sheets.length)}
      </p>
      <SheetNames sheets={sheets} />
      {missing > 0 && <p className={styles.text}>{words.willAdd(missing)}</p>}
      {copied > 0 && <p className={styles.text}>{addedFilesWordsIn(language).willCopy(copied)}</p>}
    </>
  );
}

/** Under a name that tells nothing of its kind: taken for one of them. */
function isOnEveryRun({ kind }: SheetToWrite): boolean {
  return kind === null || WRITTEN_KINDS.some((each) => each === kind);
}

/** Sheets of added files whose tables are judged, and so copied. */
function useCopiedSheets(): number {
  const added = useContext(AddedFilesContext);
  const { state } = usePane();
  if (!added) return 0;
  const tables = (state.judgement?.tables ?? []).filter(({ file }) => file !== "");
  return new Set(tables.map(({ file, sheet }) => JSON.stringify([file, sheet]))).size;
}

/** Why the button cannot be pressed now, or null. */
function whyNot(
  { judgement, checked, activity }: SessionState,
  words: WritingWords
): string | null {
  if (!checked) return words.notChecked;
  if (judgement === null || judgement.tables.length === 0) return words.nothingJudged;
  return activity === "idle" ? null : words.busy;
}
