/** 识别表格: check, answer what is asked, see what is there and what is missing, and what was not read. */
import { Body1, Button, Caption1, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useDeferredValue } from "react";
import { AddedFilesOnDemand } from "../added-files/added-files-on-demand";
import { CheckPanel } from "../check/check-panel";
import { FormQuestionsOnDemand } from "../forms/forms-on-demand";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { ReceiptsSection } from "../receipts/receipts-section";
import { RecountsSection } from "../recounts/recounts-section";
import { SettingsPanel } from "../settings/settings-panel";
import { Disclosure } from "../shell/disclosure";
import { UnitNamesOnDemand } from "../unit-names/unit-names-on-demand";
import { MonthOverview } from "./month-overview";
import { QuestionList } from "./question-list";
import { questionsOf } from "./questions";
import { SkippedList } from "./skipped-list";
import { TableList } from "./table-list";

/** So few are shown without asking. */
const FEW_SKIPPED = 3;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  wait: { padding: tokens.spacingVerticalXXL },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  again: { flexShrink: 0 },
  rows: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function SheetsFoundPage() {
  const { state, messages } = usePane();
  const styles = useStyles();
  const { activity } = state;
  // A page of many parts: drawn in steps between which the pane answers.
  const drawn = useDeferredValue(state.judgement);
  const judgement = state.judgement && drawn;
  if (judgement) return <Found judgement={judgement} />;
  return (
    <Spinner
      className={styles.wait}
      labelPosition="below"
      label={messages.pane.check.doing[activity === "idle" ? "reading" : activity]}
    />
  );
}

function Found({ judgement }: { readonly judgement: Judgement }) {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound;
  const { tables, skipped, rows } = judgement;
  const ofSide = (side: "registration" | "health") =>
    tables.filter((table) => table.side === side).length;
  // Copies of tables are sources, or stand back for their files.
  const results = state.ownSheets.length - state.copies.length;
  const own = results > 0 && !skipped.some(({ reason }) => reason === "own-sheet");
  const notRead = skipped.length + (own ? results : 0);
  const looking = state.activity === "reading" && !state.checked;
  return (
    <div className={styles.page}>
      {!state.checked && <CheckPanel />}
      <div className={styles.summary}>
        <Body1>
          {words.summary({
            tables: tables.length,
            registration: ofSide("registration"),
            health: ofSide("health"),
          })}
        </Body1>
        <Button
          className={styles.again}
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          disabledFocusable={looking}
          onClick={() => void actions.look()}
        >
          {words.lookAgain}
        </Button>
      </div>
      <FormQuestionsOnDemand judgement={judgement} />
      <QuestionList questions={questionsOf(judgement, state.settings)} judgement={judgement} />
      <UnitNamesOnDemand judgement={judgement} />
      <MonthOverview judgement={judgement} />
      <AddedFilesOnDemand />
      {tables.length > 0 && <TableList judgement={judgement} />}
      {notRead > 0 && (
        <Disclosure title={words.skipped.title(notRead)} open={skipped.length <= FEW_SKIPPED}>
          <SkippedList skipped={skipped} />
        </Disclosure>
      )}
      {tables.length > 0 && <ReceiptsSection />}
      {tables.length > 0 && <RecountsSection />}
      <SettingsPanel />
      <Caption1 className={styles.rows}>{words.rows(rows, skippedRows())}</Caption1>
    </div>
  );

  /** 标题 24、表头 48 …: only reasons that occurred. */
  function skippedRows(): string {
    const { run, listSeparator } = messages.sheets;
    const parts = Object.entries(run.rowSkip)
      .map(([reason, name]) => ({ name, count: rowsSkipped(reason) }))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} ${count}`);
    return parts.length > 0 ? parts.join(listSeparator) : "0";
  }

  function rowsSkipped(reason: string): number {
    const counts: Readonly<Record<string, number>> = rows.skipped;
    return counts[reason] ?? 0;
  }
}
