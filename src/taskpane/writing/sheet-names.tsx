/** Result sheets by name: what each is for, or a link to each. */
import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import type { SheetToWrite } from "./sheets-to-write";
import { usePageStyles } from "./use-page-styles";

export function SheetNames({ sheets }: { readonly sheets: readonly SheetToWrite[] }) {
  const { messages } = usePane();
  const styles = usePageStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, kind }) => (
        <li key={name}>
          {name}
          {kind && (
            <span className={styles.quiet}>
              {messages.sheets.colon}
              {messages.pane.writing.purpose[kind]}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was written: a click shows the sheet, where it is in this workbook and not in a copy. */
export function SheetLinks({ names }: { readonly names: readonly string[] }) {
  const { state, actions, messages } = usePane();
  const words = messages.pane.writing;
  const styles = usePageStyles();
  const [gone, setGone] = useState<string | null>(null);
  const show = async (sheet: string) => {
    const file = state.judgement?.files[0] ?? "";
    const shown = await actions.reveal({ file, sheet, row: 0, column: 0 });
    setGone(shown ? null : sheet);
  };
  return (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name}>
          {state.capabilities.reveal && state.ownSheets.includes(name) ? (
            <Link as="button" aria-label={words.show(name)} onClick={() => void show(name)}>
              {name}
            </Link>
          ) : (
            name
          )}
          <span role="status" className={styles.quiet}>
            {gone === name && ` ${words.cannotShow}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
