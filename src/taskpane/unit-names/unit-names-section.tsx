/** 单位名称: which names are one unit, for the clerk to say; and what was said, to take back. */
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../core/model/cell-ref";
import type { UnitAlias } from "../../core/model/settings";
import { unitNamesWordsIn } from "../../messages/unit-names-words-in";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { QuestionSection } from "../shell/question-section";
import { SheetLink } from "../sheets-found/sheet-link";
import { apart, merged, nameQuestions, oneUnit, withAliases } from "./name-questions";
import type { NameQuestion } from "./name-questions";
import { SaidNames } from "./said-names";

/** More than these would hide everything else. */
const FIRST_QUESTIONS = 3;

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  places: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function UnitNamesSection({ judgement }: { readonly judgement: Judgement }) {
  const { state, actions, language } = usePane();
  const words = unitNamesWordsIn(language);
  const [all, setAll] = useState(false);
  // Answers come faster than judgements: the next one must not undo the one before.
  const [given, setGiven] = useState<readonly UnitAlias[]>([]);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const answer = (question: NameQuestion, said: readonly UnitAlias[]) => {
    setAnswered(new Set([...answered, questionKey(question)]));
    const together = withAliases(given, said);
    setGiven(together);
    void actions.changeSettings({ aliases: withAliases(state.settings.aliases, together) });
  };
  const questions = nameQuestions(judgement.proposals).filter(
    (question) => !answered.has(questionKey(question))
  );
  const shown = all ? questions : questions.slice(0, FIRST_QUESTIONS);
  const { unproposed = 0 } = judgement;
  const takenBack = () => {
    setGiven([]);
    setAnswered(new Set());
  };
  return (
    <>
      {questions.length > 0 && (
        <QuestionSection
          title={words.title(questions.length)}
          questions={shown.map((question) => (
            <Question
              key={questionKey(question)}
              question={question}
              judgement={judgement}
              answer={(said) => answer(question, said)}
            />
          ))}
        >
          {questions.length > shown.length && (
            <Link as="button" onClick={() => setAll(true)}>
              {words.more(questions.length - shown.length)}
            </Link>
          )}
        </QuestionSection>
      )}
      {unproposed > 0 && <Body1>{words.unproposed(unproposed)}</Body1>}
      {state.settings.aliases.length > 0 && <SaidNames onWithdrawn={takenBack} />}
    </>
  );
}

interface QuestionProps {
  readonly question: NameQuestion;
  readonly judgement: Judgement;
  readonly answer: (said: readonly UnitAlias[]) => void;
}

function Question({ question, judgement, answer }: QuestionProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = unitNamesWordsIn(language);
  const { name, choose, proposals } = question;
  const offices = new Set(judgement.tables.map(({ reportingUnit }) => reportingUnit));
  const named = { name: name.name, side: sideOf(name.cell, judgement) };
  const unit = { name: name.unit, side: sideOf(name.unitCell, judgement) };
  const asked = choose
    ? words.which(named)
    : name.why === "renamed"
      ? words.renamed(name.name, name.unit)
      : words.similar(named, unit);
  const [from, into] = name.why === "renamed" ? [name.unit, name.name] : [name.name, name.unit];
  const cells = [name.cell, ...proposals.map(({ unitCell }) => unitCell)].filter(
    (cell, at, before) => before.findIndex(({ sheet }) => sheet === cell.sheet) === at
  );
  return (
    <li className={styles.question}>
      <Body1>{asked}</Body1>
      {name.spellings.length > 0 && (
        <Caption1 className={styles.quiet}>{words.spellings(name.spellings)}</Caption1>
      )}
      {offices.size > 1 && name.reportingUnit !== "" && (
        <Caption1 className={styles.quiet}>{words.office(name.reportingUnit)}</Caption1>
      )}
      <div className={styles.places}>
        {cells.map((cell) => (
          <SheetLink key={cell.sheet} sheet={cell.sheet} cell={cell} />
        ))}
      </div>
      <div className={styles.buttons}>
        {choose ? (
          proposals.map((proposal) => (
            <Button
              key={proposal.unit}
              className={styles.button}
              size="small"
              onClick={() => answer(oneUnit(proposal))}
            >
              {words.isUnit(proposal.unit)}
            </Button>
          ))
        ) : (
          <Button size="small" onClick={() => answer(oneUnit(name))}>
            {words.same}
          </Button>
        )}
        <Button size="small" onClick={() => answer(apart(name))}>
          {choose ? words.none : words.apart}
        </Button>
        {!choose && (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            onClick={() => answer(merged(name))}
          >
            {words.merged(from, into)}
          </Button>
        )}
      </div>
    </li>
  );
}

function questionKey({ name }: NameQuestion): string {
  return JSON.stringify([name.reportingUnit, name.name]);
}

function sideOf({ file, sheet }: CellRef, { tables }: Judgement) {
  return tables.find((table) => table.file === file && table.sheet === sheet)?.side ?? null;
}
