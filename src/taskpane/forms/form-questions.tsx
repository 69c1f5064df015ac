/** Forms that wait for the clerk's word stand first: what is not sure, how they would be read, and the answers. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SIDES } from "../../core/model/births";
import type { ReadForm } from "../../core/model/reading";
import type { FormCorrection } from "../../core/model/settings";
import { formsWordsIn } from "../../messages/forms-words-in";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { QuestionSection } from "../shell/question-section";
import { SheetLink } from "../sheets-found/sheet-link";
import { askedForms, doubtsAsked, isWaiting } from "./asked-forms";
import { FormDialog } from "./form-dialog";
import { correctionFrom, countsSomething, draftOf, notRead } from "./form-draft";
import { ReadingTable } from "./reading-table";
import { formsWith, saidOf } from "./said-forms";

const NAMED_SHEETS = 3;

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  doubts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function FormQuestions({ judgement }: { readonly judgement: Judgement }) {
  const { language } = usePane();
  const words = formsWordsIn(language);
  const asked = askedForms(judgement);
  if (asked.length === 0) return null;
  return (
    <QuestionSection
      title={words.question.title(asked.length)}
      questions={asked.map((form) => (
        <FormQuestion key={form.fingerprint} form={form} />
      ))}
    />
  );
}

function FormQuestion({ form }: { readonly form: ReadForm }) {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const words = formsWordsIn(language);
  const { question } = words;
  const [correcting, setCorrecting] = useState(false);
  const said = saidOf(form, state.settings);
  const doubts = doubtsAsked(form);
  const waiting = isWaiting(form);
  const sheets = form.sheets.filter((sheet) => !waiting || sheet.waiting);
  const onlySide = doubts.every((doubt) => doubt === "side-unknown");
  const answer = (correction: FormCorrection) =>
    void actions.changeSettings({
      forms: formsWith(state.settings, form.fingerprint, correction),
    });
  const asRead = correctionFrom(form, said, draftOf(form, said));
  return (
    <li className={styles.question}>
      <Body1>
        {question.about(
          sheets.length,
          sheets.slice(0, NAMED_SHEETS).map(({ sheet }) => sheet),
          doubts.length
        )}
      </Body1>
      <ul className={styles.doubts}>
        {doubts.map((doubt) => (
          <li key={doubt}>{words.doubt[doubt]}</li>
        ))}
      </ul>
      <SheetLink sheet={form.title.sheet} cell={form.title} />
      {!onlySide && <ReadingTable form={form} words={words} />}
      {waiting && <Caption1 className={styles.quiet}>{question.waits}</Caption1>}
      {!onlySide && !countsSomething(form) && <Body1>{question.nothingToCount}</Body1>}
      {doubts.includes("side-unknown") && (
        <>
          <div className={styles.buttons}>
            {SIDES.map((side) => (
              <Button key={side} size="small" onClick={() => answer({ ...asRead, side })}>
                {question.allOf(words.side[side])}
              </Button>
            ))}
          </div>
          <Caption1 className={styles.quiet}>{question.oneByOne}</Caption1>
        </>
      )}
      <div className={styles.buttons}>
        {!onlySide && countsSomething(form) && (
          <Button size="small" appearance="primary" onClick={() => answer(asRead)}>
            {question.asRead}
          </Button>
        )}
        <Button size="small" onClick={() => setCorrecting(true)}>
          {question.correct}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => answer(notRead(form))}>
          {question.notRead}
        </Button>
      </div>
      {correcting && <FormDialog form={form} onClose={() => setCorrecting(false)} />}
    </li>
  );
}
