/** What the clerk has said of names, each to be taken back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitAlias } from "../../core/model/settings";
import type { UnitNamesWords } from "../../messages/pane/unit-names-words";
import { unitNamesWordsIn } from "../../messages/unit-names-words-in";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";
import { withoutAlias } from "./name-questions";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  said: { minWidth: 0, overflowWrap: "anywhere" },
  office: { color: tokens.colorNeutralForeground2 },
  withdraw: { flexShrink: 0 },
});

export function SaidNames({ onWithdrawn }: { readonly onWithdrawn: () => void }) {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const words = unitNamesWordsIn(language).said;
  const { aliases } = state.settings;
  return (
    <Disclosure title={words.title(aliases.length)}>
      <ul className={styles.list}>
        {aliases.map((alias) => {
          const said = sentence(alias, words);
          return (
            <li key={`${alias.reportingUnit ?? ""} ${alias.name}`} className={styles.line}>
              <span className={styles.said}>
                {said}
                {alias.reportingUnit !== undefined && (
                  <span className={styles.office}> {alias.reportingUnit}</span>
                )}
              </span>
              <Button
                className={styles.withdraw}
                size="small"
                appearance="subtle"
                aria-label={words.withdrawSpoken(said)}
                onClick={() => {
                  onWithdrawn();
                  void actions.changeSettings({ aliases: withoutAlias(aliases, alias) });
                }}
              >
                {words.withdraw}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function sentence({ name, unit, partOf }: UnitAlias, words: UnitNamesWords["said"]): string {
  if (name === unit) return words.apart(name);
  return partOf === true ? words.merged(name, unit) : words.same(name, unit);
}
