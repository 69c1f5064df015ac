/** A row's code, and a box for the one that the other office reads out. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CheckCodesWords } from "../../messages/pane/check-codes-words";
import { compareCode } from "./compare-code";

const useStyles = makeStyles({
  name: { textAlign: "start", fontWeight: "inherit", overflowWrap: "anywhere" },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  whole: { fontWeight: tokens.fontWeightSemibold },
  input: { width: "76px", minWidth: 0 },
  verdict: { fontSize: tokens.fontSizeBase200 },
  same: { color: tokens.colorPaletteGreenForeground1 },
  different: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { paddingBlock: tokens.spacingVerticalXXS, paddingInline: tokens.spacingHorizontalXS },
});

interface CodeLineProps {
  readonly name: string;
  readonly code: string;
  readonly whole?: boolean;
  readonly words: CheckCodesWords;
}

export function CodeLine({ name, code, whole = false, words }: CodeLineProps) {
  const styles = useStyles();
  const [heard, setHeard] = useState("");
  const said = useId();
  const verdict = compareCode(code, heard);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, whole && styles.whole)}>
        {name}
      </th>
      <td className={mergeClasses(styles.cell, styles.code, whole && styles.whole)}>{code}</td>
      <td className={styles.cell}>
        <Input
          className={styles.input}
          size="small"
          input={{ inputMode: "numeric", maxLength: 8, size: 4 }}
          aria-label={words.theirsOf(name)}
          aria-describedby={said}
          value={heard}
          onChange={(_, { value }) => setHeard(value)}
        />
        <div
          id={said}
          role="status"
          className={mergeClasses(
            styles.verdict,
            verdict === "same" && styles.same,
            verdict === "different" && styles.different
          )}
        >
          {verdict === null ? "" : `${SIGN[verdict]}${words.verdict[verdict]}`}
        </div>
      </td>
    </tr>
  );
}

/** Colour alone tells nothing to some eyes. */
const SIGN = { same: "✓ ", different: "✗ ", "not-a-code": "" } as const;
