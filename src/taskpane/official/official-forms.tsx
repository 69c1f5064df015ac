/** Which sheets are submitted: a new workbook of them alone, as values. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { FormToSubmit } from "../../core/reporting/official-forms";
import { officialWordsIn } from "../../messages/official-words-in";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { choiceKey, formChoices, inBookOrder, periodOfChoices } from "./form-choices";
import type { FormChoice } from "./form-choices";
import { FormTicks } from "./form-ticks";
import { MakingOutcome } from "./making-outcome";
import { useMaking } from "./use-making";
import { Waiting } from "../shell/waiting";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

export function OfficialForms() {
  const { state, lists, language } = usePane();
  const words = officialWordsIn(language);
  const { judgement } = state;
  // Another judgement may have another month that is due.
  const question = useCallback(
    () => (judgement ? lists.officialSheets() : Promise.resolve([])),
    [lists, judgement]
  );
  const asked = useAsked(question);
  /** What is ticked stays ticked over later judgements. */
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  /** What one would submit, until a later judgement knows better. */
  const [usual, setUsual] = useState<readonly FormToSubmit[] | null>(null);
  if (asked.state === "answered" && usual !== asked.answer) setUsual(asked.answer);
  const choices = formChoices(judgement?.tables ?? []);
  if (!judgement || choices.length === 0) return <Caption1>{words.nothing}</Caption1>;
  if (asked.state === "failed") return <Caption1>{words.failed}</Caption1>;
  if (usual === null) return <Waiting />;
  const usualKeys = new Set(usual.map(choiceKey));
  return (
    <Choice
      judgement={judgement}
      choices={choices}
      usual={usualKeys}
      ticked={ticked ?? usualKeys}
      onTick={setTicked}
    />
  );
}

interface ChoiceProps {
  readonly judgement: Judgement;
  readonly choices: readonly FormChoice[];
  readonly usual: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

function Choice({ judgement, choices, usual, ticked, onTick }: ChoiceProps) {
  const styles = useStyles();
  const { state, messages, language } = usePane();
  const words = officialWordsIn(language);
  const { making, make } = useMaking();
  const chosen = choices.filter(({ key }) => ticked.has(key));
  const skipped = (reason: "personal-data" | "no-birth-table") =>
    judgement.skipped.filter((each) => each.reason === reason).map(({ sheet }) => sheet);
  const registers = skipped("personal-data");
  const unrecognised = skipped("no-birth-table");
  const isMaking = making.state === "making";
  const start = () => {
    const period = periodOfChoices(chosen);
    const name = words.fileName(period === null ? null : messages.sheets.period(period));
    const forms = inBookOrder(chosen).map(({ file, sheet }) => ({ file, sheet }));
    void make(forms, name);
  };
  return (
    <div className={styles.view}>
      <Caption1 className={styles.quiet}>{words.note}</Caption1>
      <FormTicks choices={choices} usual={usual} ticked={ticked} onTick={onTick} />
      {registers.length > 0 && (
        <Caption1 className={styles.quiet}>{words.registers(registers)}</Caption1>
      )}
      {unrecognised.length > 0 && (
        <Caption1 className={styles.quiet}>{words.unrecognised(unrecognised)}</Caption1>
      )}
      <Button
        className={styles.button}
        disabledFocusable={chosen.length === 0 || isMaking || state.activity !== "idle"}
        onClick={start}
      >
        {words.make(chosen.length)}
      </Button>
      <MakingOutcome making={making} />
    </div>
  );
}
