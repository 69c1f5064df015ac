/** 新建空白表: asks for the months in the dialog that the first run uses as well. */
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { BlankFormOnDemand } from "../first-run/blank-form-on-demand";
import { usePane } from "../pane-context";
import { usePageStyles } from "./use-page-styles";

export function BlankFormSection() {
  const { state, messages } = usePane();
  const words = messages.pane.writing.blank;
  const styles = usePageStyles();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.quiet}>{words.note}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={state.activity !== "idle"}
          onClick={(event) => {
            opener.current = event.currentTarget;
            setAsking(true);
          }}
        >
          {words.choose}
        </Button>
      </div>
      <BlankFormOnDemand
        open={asking}
        onClose={() => {
          setAsking(false);
          opener.current?.focus();
        }}
      />
    </section>
  );
}
