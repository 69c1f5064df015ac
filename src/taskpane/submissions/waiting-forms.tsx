/** What was confirmed here and stands in no sheet yet, to be taken back where it was a mistake. */
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SubmittableForm } from "../../core/model/submission";
import { submissionsWordsIn } from "../../messages/submissions-words-in";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { marginInlineStart: tokens.spacingHorizontalS },
});

export function WaitingForms({ forms }: { readonly forms: readonly SubmittableForm[] }) {
  const styles = useStyles();
  const { state, actions, messages, language } = usePane();
  const words = submissionsWordsIn(language);
  const waiting = forms.flatMap(({ last }) =>
    last && state.unwrittenForms.includes(last.id) ? [last] : []
  );
  return (
    <div role="status">
      {waiting.length > 0 && (
        <>
          <Caption1 block>{words.willBeWritten}</Caption1>
          <ul className={styles.list}>
            {waiting.map((form) => (
              <li key={form.id}>
                {messages.sheets.period(form.period)} {words.waiting(form)}
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => void actions.takeBackSubmission(form.id)}
                >
                  {words.takeBack}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
