/** The sheets to tick: those that one would submit, and the others on demand. */
import { Caption1, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { officialWordsIn } from "../../messages/official-words-in";
import { usePane } from "../pane-context";
import type { FormChoice } from "./form-choices";

const useStyles = makeStyles({
  forms: { display: "flex", flexDirection: "column" },
  about: { color: tokens.colorNeutralForeground2, paddingInlineStart: "32px" },
  others: { alignSelf: "flex-start" },
});

/** As many are seen at a glance. */
const FEW = 4;

export interface FormTicksProps {
  readonly choices: readonly FormChoice[];
  readonly usual: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

export function FormTicks({ choices, usual, ticked, onTick }: FormTicksProps) {
  const styles = useStyles();
  const { messages, language } = usePane();
  const words = officialWordsIn(language);
  const [all, setAll] = useState(false);
  const few = choices.filter(({ key }) => usual.has(key) || ticked.has(key));
  const isWhole = all || few.length === 0 || choices.length <= FEW;
  const shown = isWhole ? choices : few;
  const severalFiles = new Set(choices.map(({ file }) => file)).size > 1;
  const tick = (key: string, isTicked: boolean) => {
    const after = new Set(ticked);
    if (isTicked) after.add(key);
    else after.delete(key);
    onTick(after);
  };
  return (
    <>
      <div role="group" aria-label={words.forms} className={styles.forms}>
        {shown.map((choice) => (
          <div key={choice.key}>
            <Checkbox
              label={choice.sheet}
              checked={ticked.has(choice.key)}
              onChange={(_, { checked }) => tick(choice.key, checked === true)}
            />
            <Caption1 block className={styles.about}>
              {words.about(about(choice))}
            </Caption1>
          </div>
        ))}
      </div>
      {!isWhole && (
        <Link as="button" className={styles.others} onClick={() => setAll(true)}>
          {words.others(choices.length - shown.length)}
        </Link>
      )}
    </>
  );

  function about({ file, sides, periods, offices }: FormChoice): string[] {
    const list = (of: readonly string[]) => of.join(messages.sheets.listSeparator);
    return [
      list(sides.map((side) => words.sides[side])),
      periods.length > 0 ? list(periods.map(messages.sheets.period)) : words.noPeriod,
      list(offices),
      severalFiles ? file : "",
    ].filter(Boolean);
  }
}
