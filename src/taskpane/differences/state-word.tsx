import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { DifferenceState } from "../../messages/pane/differences-words";
import { usePane } from "../pane-context";

const ICONS = {
  confirmed: CheckmarkCircle16Regular,
  presumed: Lightbulb16Regular,
  unexplained: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far a difference is explained, as icon and word. */
export function StateWord({ state }: { readonly state: DifferenceState }) {
  const styles = useStyles();
  const { states } = usePane().messages.pane.differences;
  const Icon = ICONS[state];
  return (
    <span className={styles.state}>
      <Icon aria-hidden />
      {states[state]}
    </span>
  );
}
