/** 催报短信: a ready message to those who have not reported, to be edited and copied. */
import { Button, Caption1, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import type { Day } from "../../core/model/period";
import type { RollCall } from "../../core/model/roll-call";
import type { ReceiptsWords, Reminder } from "../../messages/pane/receipts-words";
import { copyText } from "../shell/copy-text";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  field: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReminderBoxProps {
  readonly calls: readonly RollCall[];
  readonly asOf: Day | null;
  readonly words: ReceiptsWords;
}

export function ReminderBox({ calls, asOf, words }: ReminderBoxProps) {
  const styles = useStyles();
  const [edited, setEdited] = useState<string | null>(null);
  const [result, setResult] = useState<"none" | "copied" | "by-hand">("none");
  const box = useRef<HTMLTextAreaElement>(null);
  const reminders = remindersOf(calls, asOf);
  if (reminders.length === 0)
    return <Caption1 className={styles.quiet}>{words.nobodyToRemind}</Caption1>;
  const text = edited ?? words.reminder(reminders);
  const copy = async () => {
    const done = await copyText(text);
    if (!done) box.current?.select();
    setResult(done ? "copied" : "by-hand");
  };
  return (
    <div className={styles.box}>
      <Field className={styles.field} label={words.message} size="small">
        <Textarea
          textarea={{ ref: box }}
          size="small"
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setEdited(value)}
        />
      </Field>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Caption1 role="status" className={styles.quiet}>
        {result === "copied" ? words.copied : result === "by-hand" ? words.copyByHand : ""}
      </Caption1>
    </div>
  );
}

/** Late forms are in: nobody is reminded of them. */
function remindersOf(calls: readonly RollCall[], asOf: Day | null): Reminder[] {
  return calls.flatMap(({ side, month, due, isDue, outstanding }) => {
    const named = (...standings: readonly string[]) =>
      outstanding.filter(({ standing }) => standings.includes(standing)).map(({ unit }) => unit);
    const missing = named("missing", "not-due");
    const blank = named("blank");
    if (missing.length + blank.length === 0) return [];
    return [{ side, month, due, isDue, asOf: asOf ?? due, missing, blank }];
  });
}
