/** Tables that need an answer stand first, with the question in words. */
import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SIDES } from "../../core/model/births";
import { placeText, isOwnCell } from "../../core/model/cell-ref";
import { lastMonth, yearOf } from "../../core/model/period";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { QuestionSection } from "../shell/question-section";
import { CorrectionForm } from "./correction-form";
import type { Question } from "./questions";
import { isByHand, sheetKey } from "./sheet-corrections";
import { SheetLink } from "./sheet-link";
import { commonYear } from "./table-list";

/** More than these would hide everything else. */
const FIRST_QUESTIONS = 3;

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly judgement: Judgement;
}

export function QuestionList({ questions, judgement }: QuestionListProps) {
  const { messages } = usePane();
  const words = messages.pane.sheetsFound.questions;
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, FIRST_QUESTIONS);
  const rest = questions.length - shown.length;
  return (
    <QuestionSection
      title={words.title(questions.length)}
      questions={shown.map((question) => (
        <QuestionItem
          key={`${question.kind} ${question.file}#${question.sheet} ${question.cell?.row ?? ""}`}
          question={question}
          judgement={judgement}
        />
      ))}
    >
      {rest > 0 && (
        <Link as="button" onClick={() => setAll(true)}>
          {words.more(rest)}
        </Link>
      )}
    </QuestionSection>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly judgement: Judgement;
}

function QuestionItem({ question, judgement }: QuestionItemProps) {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const { sheetsFound: words } = messages.pane;
  const [correcting, setCorrecting] = useState(false);
  const key = sheetKey(question, judgement);
  const severalFiles = judgement.files.length > 1;
  const place = (of: Parameters<typeof isOwnCell>[0]) =>
    isOwnCell(of) ? "" : placeText(of, severalFiles);
  const { table } = question;
  const asked =
    question.kind === "side"
      ? [words.questions.side]
      : question.kind === "period"
        ? [words.questions.period]
        : question.doubts.length > 0
          ? question.doubts.map((doubt) => messages.sheets.findings.sentence(doubt, place))
          : [words.questions.unsure];
  const form = question.kind === "period" || correcting;
  return (
    <li className={styles.question}>
      <SheetLink sheet={question.sheet} cell={question.cell} />
      {asked.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {question.kind === "side" && (
        <div className={styles.buttons}>
          {SIDES.map((side) => (
            <Button
              key={side}
              size="small"
              onClick={() => void actions.correctSheet(key, { side })}
            >
              {words.side[side]}
            </Button>
          ))}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void actions.correctSheet(key, { skip: true })}
          >
            {words.correction.skip}
          </Button>
        </div>
      )}
      {question.kind === "doubt" && table && !form && (
        <div className={styles.buttons}>
          {question.periods.map((period) => (
            <Button
              key={period}
              size="small"
              onClick={() => void actions.correctSheet(key, { period })}
            >
              {messages.sheets.period(period)}
            </Button>
          ))}
          {question.sameSide && question.periods.length === 0 && (
            <Button
              size="small"
              onClick={() => void actions.correctSheet(key, { side: table.side })}
            >
              {words.questions.right}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setCorrecting(true)}>
            {words.correction.title(question.sheet)}
          </Button>
        </div>
      )}
      {form && table && (
        <CorrectionForm
          sheetKey={key}
          sheet={question.sheet}
          side={table.side}
          period={table.period}
          year={
            table.period === null ? commonYear(judgement.tables) : yearOf(lastMonth(table.period))
          }
          tables={question.tables}
          byHand={isByHand(question, state.settings)}
          {...(correcting && { onClose: () => setCorrecting(false) })}
        />
      )}
    </li>
  );
}
