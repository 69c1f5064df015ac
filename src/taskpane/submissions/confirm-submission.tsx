/** Which forms were sent, and when: the figures as they stand now are recorded. */
import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Side } from "../../core/model/births";
import { isDay } from "../../core/model/period";
import { submissionsWordsIn } from "../../messages/submissions-words-in";
import { usePane } from "../pane-context";
import type { SubmissionsView } from "../session/long-lists";
import { useAsked } from "../use-asked";
import { formKey, periodsOf, sidesOf, usualPeriod } from "./chosen-forms";
import { WaitingForms } from "./waiting-forms";
import { Waiting } from "../shell/waiting";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  forms: { display: "flex", flexDirection: "column" },
  standing: { color: tokens.colorNeutralForeground2, paddingInlineStart: "32px" },
  button: { alignSelf: "flex-start" },
});

export function ConfirmSubmission() {
  const { state, lists, language } = usePane();
  const words = submissionsWordsIn(language);
  const { judgement } = state;
  // Another judgement may have other answers.
  const question = useCallback(
    () => (judgement ? lists.submissions() : Promise.resolve(null)),
    [lists, judgement]
  );
  const asked = useAsked(question);
  if (asked.state === "waiting") return <Waiting />;
  if (asked.state === "failed") return <Caption1>{words.failed}</Caption1>;
  if (!asked.answer || asked.answer.forms.length === 0) return <Caption1>{words.nothing}</Caption1>;
  return <Choice {...asked.answer} />;
}

function Choice({ today, forms }: SubmissionsView) {
  const styles = useStyles();
  const { state, actions, messages, language } = usePane();
  const words = submissionsWordsIn(language);
  const sides = sidesOf(forms);
  const [chosenSide, setSide] = useState<Side | null>(null);
  const [chosenPeriod, setPeriod] = useState<string | null>(null);
  const [day, setDay] = useState(today);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const side = chosenSide !== null && sides.includes(chosenSide) ? chosenSide : sides[0];
  const ofSide = forms.filter((form) => form.side === side);
  const periods = periodsOf(ofSide);
  const period =
    chosenPeriod !== null && periods.includes(chosenPeriod) ? chosenPeriod : usualPeriod(ofSide);
  const shown = ofSide.filter((form) => form.period === period);
  const chosen = shown.filter((form) => !left.has(formKey(form)));
  const isReady = isDay(day) && chosen.length > 0;
  const confirm = () =>
    void actions.confirmSubmission(
      chosen.map(({ reportingUnit, part, side: of, period: at }) => ({
        reportingUnit,
        part,
        side: of,
        period: at,
      })),
      day
    );
  return (
    <div className={styles.view}>
      <Caption1 className={styles.quiet}>{words.note}</Caption1>
      {sides.length > 1 && (
        <Field label={words.side} size="small">
          <Select
            size="small"
            value={side ?? ""}
            onChange={(_, { value }) => setSide(sides.find((each) => each === value) ?? null)}
          >
            {sides.map((each) => (
              <option key={each} value={each}>
                {words.sides[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.period} size="small">
        <Select size="small" value={period ?? ""} onChange={(_, { value }) => setPeriod(value)}>
          {periods.map((each) => {
            const name = messages.sheets.period(each);
            const isDue = ofSide.some((form) => form.period === each && form.isDue);
            return (
              <option key={each} value={each}>
                {isDue ? name : words.notDue(name)}
              </option>
            );
          })}
        </Select>
      </Field>
      <Field
        label={words.day}
        size="small"
        validationState={isDay(day) ? "none" : "error"}
        validationMessage={isDay(day) ? null : words.badDay}
      >
        <Input size="small" type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div role="group" aria-label={words.forms} className={styles.forms}>
        {shown.map((form) => {
          const key = formKey(form);
          return (
            <div key={key}>
              <Checkbox
                label={`${form.reportingUnit || words.unnamed}${form.part === null ? "" : messages.sheets.parentheses(form.part)}`}
                checked={!left.has(key)}
                onChange={(_, { checked }) => setLeft(withKey(left, key, checked !== true))}
              />
              <Caption1 block className={styles.standing}>
                {words.standing(form)}
              </Caption1>
            </div>
          );
        })}
      </div>
      <Button
        className={styles.button}
        disabledFocusable={!isReady || state.activity !== "idle"}
        onClick={confirm}
      >
        {words.confirm(chosen.length)}
      </Button>
      <WaitingForms forms={forms} />
    </div>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, add: boolean): ReadonlySet<string> {
  const after = new Set(keys);
  if (add) after.add(key);
  else after.delete(key);
  return after;
}
