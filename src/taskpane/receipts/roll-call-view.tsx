/** Who must report, who has, month by month; a reminder to copy, and the list of who must. */
import { Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Month } from "../../core/model/period";
import type { RollCall } from "../../core/model/roll-call";
import { receiptsWordsIn } from "../../messages/receipts-words-in";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { ReminderBox } from "./reminder-box";
import { RosterEditor } from "./roster-editor";
import { SideRollCall } from "./side-roll-call";
import { Waiting } from "../shell/waiting";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

export function RollCallView() {
  const { state, lists, language } = usePane();
  const styles = useStyles();
  const words = receiptsWordsIn(language);
  const { judgement } = state;
  const [chosen, setChosen] = useState<Month | null>(null);
  // Another judgement may have other answers.
  const question = useCallback(
    () => (judgement ? lists.rollCalls() : Promise.resolve([])),
    [lists, judgement]
  );
  const asked = useAsked(question);
  if (asked.state === "waiting") return <Waiting />;
  if (asked.state === "failed") return <Caption1>{words.failed}</Caption1>;
  const calls = asked.answer;
  const months = [...new Set(calls.map(({ month }) => month))];
  const month = chosen !== null && months.includes(chosen) ? chosen : latestDue(calls);
  const shown = calls.filter((call) => call.month === month);
  return (
    <div className={styles.view}>
      {month === null ? (
        <Caption1>{words.nobody}</Caption1>
      ) : (
        <>
          <Field label={words.month} orientation="horizontal" size="small">
            <Select
              size="small"
              value={month}
              onChange={(_, { value }) => setChosen(value)}
              aria-label={words.month}
            >
              {months.map((each) => (
                <option key={each} value={each}>
                  {words.monthOption(
                    each,
                    calls.some((call) => call.month === each && call.isDue)
                  )}
                </option>
              ))}
            </Select>
          </Field>
          {shown.map((call) => (
            <SideRollCall key={`${call.side} ${call.month}`} call={call} words={words} />
          ))}
          <ReminderBox
            key={`${month} ${language}`}
            calls={shown}
            asOf={judgement?.asOf ?? null}
            words={words}
          />
        </>
      )}
      <RosterEditor known={knownUnits(shown, calls)} words={words} />
    </div>
  );
}

/** The last month that is due, else the first of the year. */
function latestDue(calls: readonly RollCall[]): Month | null {
  return (calls.findLast(({ isDue }) => isDue) ?? calls[0])?.month ?? null;
}

/** Everybody who was called, as the roster of the month has them. */
function knownUnits(shown: readonly RollCall[], calls: readonly RollCall[]): readonly string[] {
  const [call = calls[0]] = shown;
  return call?.roster ?? [];
}
