/** An empty workbook, or one without any birth table: what the tool does, promises, and how to begin. */
import { Body1, Button, Spinner, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useRef, useState } from "react";
import { AddedFilesOnDemand } from "../added-files/added-files-on-demand";
import { usePane } from "../pane-context";
import { SkippedList } from "../sheets-found/skipped-list";
import { BlankFormOnDemand } from "./blank-form-on-demand";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  plain: { margin: 0 },
  steps: {
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  step: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", columnGap: "8px" },
  number: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function FirstRunPage() {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.firstRun;
  const [asksForForm, setAsksForForm] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const looking = state.activity === "starting" || state.activity === "reading";
  const skipped = state.judgement?.skipped ?? [];
  return (
    <div className={styles.page}>
      <Subtitle2 as="h2" className={styles.plain}>
        {words.title}
      </Subtitle2>
      <Body1>{words.what}</Body1>
      <ol className={styles.steps}>
        {words.steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={(event) => {
            opener.current = event.currentTarget;
            setAsksForForm(true);
          }}
        >
          {words.blankForm}
        </Button>
        <Button onClick={() => void actions.openSample()}>{words.sample}</Button>
        <Button
          appearance="subtle"
          disabledFocusable={looking}
          icon={looking ? <Spinner size="tiny" aria-hidden /> : null}
          onClick={() => void actions.look()}
        >
          {looking ? words.looking : words.lookAgain}
        </Button>
      </div>
      <AddedFilesOnDemand />
      <ul className={styles.steps} aria-label={words.promisesTitle}>
        {words.promises.map((promise) => (
          <li key={promise} className={styles.promise}>
            <Checkmark16Regular />
            <Body1>{promise}</Body1>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <section>
          <Body1>{words.lookedAt(skipped.length)}</Body1>
          <SkippedList skipped={skipped} />
        </section>
      )}
      <BlankFormOnDemand
        open={asksForForm}
        onClose={() => {
          setAsksForForm(false);
          opener.current?.focus();
        }}
      />
    </div>
  );
}
